# The columns of an entry count bytes, the marks below its line characters.
import traceback


def f(x):
    raise ValueError("ä€😀".index("q"))


def g():
    return "日本" + f("é") + "ü"


try: "ä", g()
except ValueError as error:
    for s in traceback.extract_tb(error.__traceback__):
        print(s.name, s.lineno, s.end_lineno, s.colno, s.end_colno)
    traceback.print_exc(file=__import__("sys").stdout)
