"""Stand-in for CPython's private module of that name: nothing is coloured here."""
COLORIZE = False


class ANSIColors:
    BOLD_GREEN = BOLD_MAGENTA = BOLD_RED = GREEN = GREY = MAGENTA = RED = RESET = YELLOW = ""


def can_colorize(*args):
    return False


def get_colors(colorize=False):
    return ANSIColors()
