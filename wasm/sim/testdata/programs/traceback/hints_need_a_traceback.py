# What a name could have meant is told with a traceback only; that it is a module, and what an attribute could have meant, always.
import traceback


class Shop:
    opens = 8

    def ask(self):
        return opens


def misspelt():
    value = 1
    return valu


for f in misspelt, Shop().ask, lambda: prnt, lambda: time.sleep(1), lambda: Shop.open:
    try:
        f()
    except (NameError, AttributeError) as e:
        print(traceback.format_exception(e)[-1], end="")
        print(traceback.format_exception_only(e)[0], end="")
        print(traceback.format_exception(type(e), e, None)[-1], end="")
        made = traceback.TracebackException(type(e), e, e.__traceback__, compact=True)
        print(*made.format_exception_only(), end="")
        print(traceback.format_exception(e.with_traceback(None))[-1])
