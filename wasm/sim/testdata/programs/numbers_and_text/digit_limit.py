"""The limit on digits of an int as text, and how to move it."""
def tt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import sys
tt(lambda: sys.get_int_max_str_digits()); tt(lambda: len(str(10**4300))); tt(lambda: int('1' * 5000)); tt(lambda: sys.set_int_max_str_digits(0)); tt(lambda: len(str(10**4300))); tt(lambda: sys.set_int_max_str_digits(100)); tt(lambda: sys.set_int_max_str_digits(4300)); tt(lambda: print(10**5000)); tt(lambda: f'{10**5000}'); tt(lambda: '%d' % 10**5000)

print(end="")
