def f(a, b): pass
f()  ### TypeError: f() missing 2 required positional arguments: 'a' and 'b'
---
def f(a, b): pass
f(1)  ### TypeError: f() missing 1 required positional argument: 'b'
---
def f(a, b): pass
f(1, 2, 3)  ### TypeError: f() takes 2 positional arguments but 3 were given
---
def f(a, b=1): pass
f(1, 2, 3)  ### TypeError: f() takes from 1 to 2 positional arguments but 3 were given
---
def f(a, b, c): pass
f()  ### TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
---
def f(a): pass
f(1, a=2)  ### TypeError: f() got multiple values for argument 'a'
---
def f(a): pass
f(1, z=2)  ### TypeError: f() got an unexpected keyword argument 'z'
---
def f(alpha): pass
f(alpah=2)  ### TypeError: f() got an unexpected keyword argument 'alpah'. Did you mean 'alpha'?
---
def f(*, k): pass
f()  ### TypeError: f() missing 1 required keyword-only argument: 'k'
---
def f(*, k, l): pass
f()  ### TypeError: f() missing 2 required keyword-only arguments: 'k' and 'l'
---
def f(*, k): pass
f(1)  ### TypeError: f() takes 0 positional arguments but 1 was given
---
def f(*, k=1): pass
f(1, k=2)  ### TypeError: f() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
---
def f(a, /): pass
f(a=1)  ### TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'
---
def f(a, b, /, c): pass
f(a=1, b=2, c=3)  ### TypeError: f() got some positional-only arguments passed as keyword arguments: 'a, b'
---
def f(): pass
f(1)  ### TypeError: f() takes 0 positional arguments but 1 was given
---
def f(a): pass
f(**{"a": 1, "b": 2})  ### TypeError: f() got an unexpected keyword argument 'b'
---
def f(a): pass
f(*[1], **{"a": 2})  ### TypeError: f() got multiple values for argument 'a'
---
def f(a, **k): pass
f(1, **{"b": 1}, **{"b": 2})  ### TypeError: __main__.f() got multiple values for keyword argument 'b'
---
def f(**k): pass
f(**{1: 2})  ### TypeError: keywords must be strings
---
def f(*a): pass
f(*1)  ### TypeError: __main__.f() argument after * must be an iterable, not int
---
def f(**k): pass
f(**1)  ### TypeError: __main__.f() argument after ** must be a mapping, not int
---
(lambda x: x)()  ### TypeError: <lambda>() missing 1 required positional argument: 'x'
---
class A:
    def m(self): pass
A().m(1)  ### TypeError: A.m() takes 1 positional argument but 2 were given
---
class A:
    def m(): pass
A().m()  ### TypeError: A.m() takes 0 positional arguments but 1 was given
---
class A:
    def __init__(self, x): pass
A()  ### TypeError: A.__init__() missing 1 required positional argument: 'x'
---
class A: pass
A(1)  ### TypeError: A() takes no arguments
---
class A:
    def __init__(self): return 1
A()  ### TypeError: __init__() should return None, not 'int'
---
len()  ### TypeError: len() takes exactly one argument (0 given)
---
len(1, 2)  ### TypeError: len() takes exactly one argument (2 given)
---
len(5)  ### TypeError: object of type 'int' has no len()
---
print(sepp=" ")  ### TypeError: print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
---
print(sep=1)  ### TypeError: sep must be None or a string, not int
---
int("abc")  ### ValueError: invalid literal for int() with base 10: 'abc'
---
int("12", 99)  ### ValueError: int() base must be >= 2 and <= 36, or 0
---
int(None)  ### TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
---
int([], 2)  ### TypeError: int() can't convert non-string with explicit base
---
float("x")  ### ValueError: could not convert string to float: 'x'
---
float([])  ### TypeError: float() argument must be a string or a real number, not 'list'
---
complex("1 + 2j")  ### ValueError: complex() arg is a malformed string
---
str(b"a", 1)  ### TypeError: str() argument 'encoding' must be str, not int
---
chr(-1)  ### ValueError: chr() arg not in range(0x110000)
---
ord("ab")  ### TypeError: ord() expected a character, but string of length 2 found
---
ord(5)  ### TypeError: ord() expected string of length 1, but int found
---
abs("a")  ### TypeError: bad operand type for abs(): 'str'
---
sum(["a"])  ### TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
sum("ab", "")  ### TypeError: sum() can't sum strings [use ''.join(seq) instead]
---
max()  ### TypeError: max expected at least 1 argument, got 0
---
max([])  ### ValueError: max() iterable argument is empty
---
max(1)  ### TypeError: 'int' object is not iterable
---
min(1, "a")  ### TypeError: '<' not supported between instances of 'str' and 'int'
---
sorted([1, "a"])  ### TypeError: '<' not supported between instances of 'str' and 'int'
---
sorted()  ### TypeError: sorted expected 1 argument, got 0
---
[3, 1].sort(lambda x: x)  ### TypeError: sort() takes no positional arguments
---
range(1.5)  ### TypeError: 'float' object cannot be interpreted as an integer
---
range(1, 2, 0)  ### ValueError: range() arg 3 must not be zero
---
range()  ### TypeError: range expected at least 1 argument, got 0
---
enumerate()  ### TypeError: enumerate() missing required argument 'iterable'
---
zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True))  ### ValueError: zip() argument 2 is longer than argument 1
---
list(zip([1, 2], [1], strict=True))  ### ValueError: zip() argument 2 is shorter than argument 1
---
map()  ### TypeError: map() must have at least two arguments.
---
iter(5)  ### TypeError: 'int' object is not iterable
---
next(5)  ### TypeError: 'int' object is not an iterator
---
next([])  ### TypeError: 'list' object is not an iterator
---
next(iter([]))  ### StopIteration
---
isinstance(1, "int")  ### TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
---
issubclass(1, int)  ### TypeError: issubclass() arg 1 must be a class
---
hash([])  ### TypeError: unhashable type: 'list'
---
hash({})  ### TypeError: unhashable type: 'dict'
---
round("a")  ### TypeError: type str doesn't define __round__ method
---
pow(2, -1, 4)  ### ValueError: base is not invertible for the given modulus
---
pow(2, 3, 0)  ### ValueError: pow() 3rd argument cannot be 0
---
divmod(1, 0)  ### ZeroDivisionError: integer division or modulo by zero
---
bytes([256])  ### ValueError: bytes must be in range(0, 256)
---
bytes(-1)  ### ValueError: negative count
---
bytes("abc")  ### TypeError: string argument without an encoding
---
"é".encode("ascii")  ### UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
---
b"\xff".decode()  ### UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
---
"a".encode("no-such")  ### LookupError: unknown encoding: no-such
---
b"a".decode("big5")  ### LookupError: unknown encoding: big5: the playground has UTF-8, UTF-16, UTF-32, ASCII, Latin-1, idna, and of one byte a character those of Europe
---
5()  ### TypeError: 'int' object is not callable
---
"abc"()  ### TypeError: 'str' object is not callable
---
None()  ### TypeError: 'NoneType' object is not callable
---
[1, 2](0)  ### TypeError: 'list' object is not callable
---
getattr(1, "x")  ### AttributeError: 'int' object has no attribute 'x'
---
getattr(1)  ### TypeError: getattr expected at least 2 arguments, got 1
---
setattr(1, "x", 2)  ### AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
---
vars(1)  ### TypeError: vars() argument must have __dict__ attribute
---
type("A", 1, {})  ### TypeError: type.__new__() argument 2 must be tuple, not int
---
type(1, 2)  ### TypeError: type() takes 1 or 3 arguments
---
super()  ### RuntimeError: super(): no arguments
---
object(1)  ### TypeError: object() takes no arguments
---
dict([1])  ### TypeError: cannot convert dictionary update sequence element #0 to a sequence
---
dict([(1, 2, 3)])  ### ValueError: dictionary update sequence element #0 has length 3; 2 is required
---
set(1)  ### TypeError: 'int' object is not iterable
---
list(5)  ### TypeError: 'int' object is not iterable
---
tuple(None)  ### TypeError: 'NoneType' object is not iterable
---
bool(1, 2)  ### TypeError: bool expected at most 1 argument, got 2
---
slice()  ### TypeError: slice expected at least 1 argument, got 0
---
format(1, "z9")  ### ValueError: Negative zero coercion (z) not allowed in integer format specifier
---
"{}".format()  ### IndexError: Replacement index 0 out of range for positional args tuple
---
"{a}".format(a2=1)  ### KeyError: 'a'
---
"{0.x}".format(1)  ### AttributeError: 'int' object has no attribute 'x'
---
"{:d}".format("a")  ### ValueError: Unknown format code 'd' for object of type 'str'
---
"%d" % "a"  ### TypeError: %d format: a real number is required, not str
---
"%s %s" % 1  ### TypeError: not enough arguments for format string
---
"%s" % (1, 2)  ### TypeError: not all arguments converted during string formatting
---
"%q" % 1  ### ValueError: unsupported format character 'q' (0x71) at index 1
---
f"{1:s}"  ### ValueError: Unknown format code 's' for object of type 'int'
---
f"{'a':d}"  ### ValueError: Unknown format code 'd' for object of type 'str'
---
f"{3.5:d}"  ### ValueError: Unknown format code 'd' for object of type 'float'
---
f"{[]:>5}"  ### TypeError: unsupported format string passed to list.__format__
