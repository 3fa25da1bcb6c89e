# Methods of built-in types that stand in other classes: what they are called on is looked at, however they are reached.


class Borrower:
    append = list.append
    upper = str.upper
    length = len
    __enter__ = memoryview.__enter__
    __exit__ = memoryview.__exit__


class Longer(list):
    also = list.append
    upper = str.upper


def enter():
    with Borrower():
        print("not reached")


own = Borrower()
own.add = list.append
shout = str.upper

for call in (
    lambda: Borrower().append(1), enter, lambda: Borrower().upper(), lambda: Borrower().length(),
    lambda: Longer().also(1), lambda: Longer().append(1), lambda: Longer().upper(), lambda: Longer.upper(),
    lambda: own.add(1), lambda: own.add([], 1), lambda: list.append(1, 2), lambda: list.append([], 2), lambda: list.append(),
    lambda: str.upper(1), lambda: str.upper("a"), lambda: shout(1), lambda: shout("x"), lambda: shout(),
    lambda: {}.fromkeys([1]), lambda: dict.fromkeys([1]),
):
    for _ in range(2):  # the second time it is known where the method was found
        try:
            print(call())
        except TypeError as e:
            print("TypeError:", e)
