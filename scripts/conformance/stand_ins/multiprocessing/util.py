"""What tests ask of multiprocessing's housekeeping: there is none."""


def _cleanup_tests():
    pass
