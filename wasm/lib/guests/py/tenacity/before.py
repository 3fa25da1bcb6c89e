"""What is called before each attempt."""

from ._utils import name_of, to_ordinal


def before_nothing(retry_state):
    pass


def before_log(logger, log_level):
    def log_it(retry_state):
        logger.log(log_level, f"Starting call to '{name_of(retry_state)}', this is the {to_ordinal(retry_state.attempt_number)} time calling it.")
    return log_it
