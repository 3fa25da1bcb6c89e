"""The line that a frame says it is on when an exception has left it."""

class Failed(Exception):
    pass


class Nothing:
    def __enter__(self):
        pass

    def __exit__(self, *error):
        pass


def inside_with():
    with Nothing():
        x = 1
        if x: raise Failed


def inside_two():
    with Nothing() as a, Nothing() as b:
        raise Failed
        return a, b


def through_finally():
    try:
        x = 1
        raise Failed
    finally:
        x = 2


def past_a_clause():
    try:
        raise Failed
    except KeyError:
        pass


def past_two_clauses():
    try:
        raise Failed
    except KeyError:
        x = 1
    except (ValueError,
            TypeError) as e:
        x = 2


def again():
    try:
        raise Failed
    except Failed:
        x = 1
        raise


def another():
    try:
        raise KeyError
    except KeyError as e:
        raise Failed from e


for call in inside_with, inside_two, through_finally, past_a_clause, past_two_clauses, again, another:
    try:
        call()
    except Failed as e:
        entry = e.__traceback__.tb_next
        first = call.__code__.co_firstlineno
        print(call.__name__, entry.tb_lineno - first, entry.tb_frame.f_lineno - first)
