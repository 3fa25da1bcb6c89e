# What an exception's traceback held dies where the clause is left: on the line of its last statement.
import sys


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name, "on line", sys._getframe(1).f_lineno)


def boom(held):
    raise ValueError


def leave(how):
    for _ in range(1):
        try:
            boom(Held(how))
        except ValueError as e:
            print(how)
            if how == "continue":
                continue
            if how == "break":
                break
            if how == "return":
                return "result"
            print("last statement")
        print("after")
    print("end of the loop")


for how in ("fall", "continue", "break", "return"):
    leave(how)
