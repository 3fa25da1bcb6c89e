"""Stand-in for test.support.refleak_helper: nobody hunts for leaks."""


def hunting_for_refleaks():
    return False
