"""What is called before each sleep."""

from ._utils import name_of


def before_sleep_nothing(retry_state):
    pass


def before_sleep_log(logger, log_level, exc_info=False, sec_format="%.3g"):
    def log_it(retry_state):
        outcome, info = retry_state.outcome, False
        if outcome.failed:
            exc = outcome.exception()
            what = f"raised {type(exc).__name__}: {str(exc).strip()}"
            if exc_info:
                info = exc
        else:
            what = f"returned {outcome.result()}"
        seconds = sec_format % retry_state.next_action.sleep
        logger.log(log_level, f"Retrying {name_of(retry_state)} in {seconds} seconds as it {what}.", exc_info=info)
    return log_it
