"""What is called after each attempt that is followed by another, or by an error."""

from ._utils import name_of, to_ordinal


def after_nothing(retry_state):
    pass


def after_log(logger, log_level, sec_format="%.3g"):
    def log_it(retry_state):
        logger.log(log_level, f"Finished call to '{name_of(retry_state)}' after {sec_format % retry_state.seconds_since_start}(s), "
                              f"this was the {to_ordinal(retry_state.attempt_number)} time calling it.")
    return log_it
