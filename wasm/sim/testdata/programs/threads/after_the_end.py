# What a pool says to an atexit function: the interpreter's end has been told by then.
import atexit
from concurrent.futures import ThreadPoolExecutor


def late():
    try:
        with ThreadPoolExecutor(1) as pool:
            print(pool.submit(len, "abc").result())
    except RuntimeError as error:
        print(error)


atexit.register(late)
print("the program ends")
