1 + "a"  ### TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
"a" + 1  ### TypeError: can only concatenate str (not "int") to str
---
[] + ()  ### TypeError: can only concatenate list (not "tuple") to list
---
"a" * "b"  ### TypeError: can't multiply sequence by non-int of type 'str'
---
"a" * 1.5  ### TypeError: can't multiply sequence by non-int of type 'float'
---
"a" - "b"  ### TypeError: unsupported operand type(s) for -: 'str' and 'str'
---
-"a"  ### TypeError: bad operand type for unary -: 'str'
---
~1.5  ### TypeError: bad operand type for unary ~: 'float'
---
not_a = +[]  ### TypeError: bad operand type for unary +: 'list'
---
1 < "a"  ### TypeError: '<' not supported between instances of 'int' and 'str'
---
[1] < ["a"]  ### TypeError: '<' not supported between instances of 'int' and 'str'
---
{} < {}  ### TypeError: '<' not supported between instances of 'dict' and 'dict'
---
1 in 5  ### TypeError: argument of type 'int' is not iterable
---
1 in "abc"  ### TypeError: 'in <string>' requires string as left operand, not int
---
None + 1  ### TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
---
x = None
x += 1  ### TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
---
x = "a"
x -= 1  ### TypeError: unsupported operand type(s) for -=: 'str' and 'int'
---
1 / 0  ### ZeroDivisionError: division by zero
---
1 // 0  ### ZeroDivisionError: integer division or modulo by zero
---
1 % 0  ### ZeroDivisionError: integer modulo by zero
---
1.0 / 0  ### ZeroDivisionError: float division by zero
---
1.5 // 0  ### ZeroDivisionError: float floor division by zero
---
1.5 % 0  ### ZeroDivisionError: float modulo by zero
---
1j / 0  ### ZeroDivisionError: complex division by zero
---
0 ** -1  ### ZeroDivisionError: 0.0 cannot be raised to a negative power
---
0.0 ** -1  ### ZeroDivisionError: 0.0 cannot be raised to a negative power
---
2.0 ** 10000  ### OverflowError: (34, 'Numerical result out of range')
---
1 << -1  ### ValueError: negative shift count
---
1 << 1.0  ### TypeError: unsupported operand type(s) for <<: 'int' and 'float'
---
1 @ 2  ### TypeError: unsupported operand type(s) for @: 'int' and 'int'
---
(1).missing()  ### AttributeError: 'int' object has no attribute 'missing'
---
[1, 2][5]  ### IndexError: list index out of range
---
[1, 2]["a"]  ### TypeError: list indices must be integers or slices, not str
---
[1, 2][1.0]  ### TypeError: list indices must be integers or slices, not float
---
(1, 2)[2]  ### IndexError: tuple index out of range
---
"ab"[9]  ### IndexError: string index out of range
---
"ab"["a"]  ### TypeError: string indices must be integers, not 'str'
---
b"ab"[9]  ### IndexError: index out of range
---
{}["k"]  ### KeyError: 'k'
---
{}[[]]  ### TypeError: unhashable type: 'list'
---
{[]: 1}  ### TypeError: unhashable type: 'list'
---
{[1]}  ### TypeError: unhashable type: 'list'
---
x = [1]
x[3] = 1  ### IndexError: list assignment index out of range
---
x = (1,)
x[0] = 2  ### TypeError: 'tuple' object does not support item assignment
---
x = "abc"
x[0] = "b"  ### TypeError: 'str' object does not support item assignment
---
x = [1, 2, 3]
x[::2] = [1]  ### ValueError: attempt to assign sequence of size 1 to extended slice of size 2
---
x = [1]
x[0:1] = 5  ### TypeError: must assign iterable to extended slice
---
del (1,)[0]  ### TypeError: 'tuple' object doesn't support item deletion
---
del [1][4]  ### IndexError: list assignment index out of range
---
del {}["a"]  ### KeyError: 'a'
---
5[0]  ### TypeError: 'int' object is not subscriptable
---
None[0]  ### TypeError: 'NoneType' object is not subscriptable
---
len[0]  ### TypeError: 'builtin_function_or_method' object is not subscriptable
---
int[0]  ### TypeError: type 'int' is not subscriptable
---
a, b = 1  ### TypeError: cannot unpack non-iterable int object
---
a, b = 1, 2, 3  ### ValueError: too many values to unpack (expected 2)
---
a, b, c = 1, 2  ### ValueError: not enough values to unpack (expected 3, got 2)
---
a, *b, c = [1]  ### ValueError: not enough values to unpack (expected at least 2, got 1)
---
a, b = {1: 2}  ### ValueError: not enough values to unpack (expected 2, got 1)
---
[a, b] = "abc"  ### ValueError: too many values to unpack (expected 2)
---
for a, b in [1]: pass  ### TypeError: cannot unpack non-iterable int object
---
for x in 5: pass  ### TypeError: 'int' object is not iterable
---
for x in None: pass  ### TypeError: 'NoneType' object is not iterable
---
print(*5)  ### TypeError: print() argument after * must be an iterable, not int
---
[*5]  ### TypeError: Value after * must be an iterable, not int
---
{**[]}  ### TypeError: 'list' object is not a mapping
---
{**1}  ### TypeError: 'int' object is not a mapping
---
with 5: pass  ### TypeError: 'int' object does not support the context manager protocol
---
with None as x: pass  ### TypeError: 'NoneType' object does not support the context manager protocol
---
class A:
    def __enter__(self): pass
with A(): pass  ### TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
---
import asyncio
async def f():
    with asyncio.Lock(): pass  ### TypeError: 'Lock' object does not support the context manager protocol
f().send(None)
---
assert False  ### AssertionError
---
assert 1 == 2, "sums " + "fail"  ### AssertionError: sums fail
---
raise 5  ### TypeError: exceptions must derive from BaseException
---
raise "text"  ### TypeError: exceptions must derive from BaseException
---
raise int  ### TypeError: exceptions must derive from BaseException
---
raise ValueError from 5  ### TypeError: exception causes must derive from BaseException
---
raise  ### RuntimeError: No active exception to reraise
---
raise KeyError("k")  ### KeyError: 'k'
---
raise KeyError("a", 1)  ### KeyError: ('a', 1)
---
raise OSError(2, "No such file", "name")  ### FileNotFoundError: [Errno 2] No such file: 'name'
---
raise StopIteration  ### StopIteration
---
try:
    1 / 0
except "x": pass  ### TypeError: catching classes that do not inherit from BaseException is not allowed
---
try:
    1 / 0
except 5: pass  ### TypeError: catching classes that do not inherit from BaseException is not allowed
---
try:
    raise ValueError
except* 5: pass  ### TypeError: catching classes that do not inherit from BaseException is not allowed
---
def g():
    yield 1
    raise StopIteration(2)
list(g())  ### RuntimeError: generator raised StopIteration
---
def g(): yield
g().send(1)  ### TypeError: can't send non-None value to a just-started generator
---
def g():
    x = yield
    return it.send(1)  ### ValueError: generator already executing
it = g()
next(it)
it.send(2)
---
def g(): yield
g().throw(5)  ### TypeError: exceptions must be classes or instances deriving from BaseException, not int
---
async def c(): pass
for x in c(): pass  ### TypeError: 'coroutine' object is not iterable
---
async def c():
    await 5  ### TypeError: object int can't be used in 'await' expression
c().send(None)
---
async def c():
    async for x in [1]: pass  ### TypeError: 'async for' requires an object with __aiter__ method, got list
c().send(None)
---
async def c():
    async with 5: pass  ### TypeError: 'int' object does not support the asynchronous context manager protocol
c().send(None)
---
async def c(): return 1
k = c()
try: k.send(None)
except StopIteration: pass
k.send(None)  ### RuntimeError: cannot reuse already awaited coroutine
---
class A:
    def __len__(self): return -1
len(A())  ### ValueError: __len__() should return >= 0
---
class A:
    def __len__(self): return "a"
len(A())  ### TypeError: 'str' object cannot be interpreted as an integer
---
class A:
    def __bool__(self): return 1
if A(): pass  ### TypeError: __bool__ should return bool, returned int
---
class A:
    def __str__(self): return 1
str(A())  ### TypeError: __str__ returned non-string (type int)
---
class A:
    def __repr__(self): return 1
repr(A())  ### TypeError: __repr__ returned non-string (type int)
---
class A:
    def __hash__(self): return "a"
hash(A())  ### TypeError: __hash__ method should return an integer
---
class A:
    def __eq__(self, o): return True
{A()}  ### TypeError: unhashable type: 'A'
---
class A:
    def __iter__(self): return 5
iter(A())  ### TypeError: iter() returned non-iterator of type 'int'
---
class A:
    def __index__(self): return "a"
[1][A()]  ### TypeError: __index__ returned non-int (type str)
---
class A:
    def __format__(self, s): return 5
f"{A()}"  ### TypeError: __format__ must return a str, not int
---
class A(int, str): pass  ### TypeError: multiple bases have instance lay-out conflict
---
class A: pass
class B(A): pass
class C(A, B): pass  ### TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
---
class A(5): pass  ### TypeError: int expected at most 2 arguments, got 3
---
class A(bool): pass  ### TypeError: type 'bool' is not an acceptable base type
---
class A(int, int): pass  ### TypeError: duplicate base class int
---
class M(type): pass
class N(type): pass
class A(metaclass=M): pass
class B(metaclass=N): pass
class C(A, B): pass  ### TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
---
class A(flag=1): pass  ### TypeError: A.__init_subclass__() takes no keyword arguments
---
class A:
    x: int
A.x  ### AttributeError: type object 'A' has no attribute 'x'
---
match 5:
    case int(1, 2): pass  ### TypeError: int() accepts 1 positional sub-pattern (2 given)
---
class P: pass
match P():
    case P(1): pass  ### TypeError: P() accepts 0 positional sub-patterns (1 given)
---
match 5:
    case len(): pass  ### TypeError: called match pattern must be a class
---
int("1" * 5000)  ### ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
---
def f(): f()  ### RecursionError: maximum recursion depth exceeded
f()
---
x = [1]
for i in x:
    x.clear(); next(iter(x))  ### StopIteration
---
d = {1: 2}
for k in d: d[k + 1] = 1  ### RuntimeError: dictionary changed size during iteration
---
s = {1}
for k in s: s.add(k + 1)  ### RuntimeError: Set changed size during iteration
---
[].pop()  ### IndexError: pop from empty list
---
[1].pop(5)  ### IndexError: pop index out of range
---
[].remove(1)  ### ValueError: list.remove(x): x not in list
---
[1].index(2)  ### ValueError: 2 is not in list
---
{}.popitem()  ### KeyError: 'popitem(): dictionary is empty'
---
{}.pop(1)  ### KeyError: 1
---
set().pop()  ### KeyError: 'pop from an empty set'
---
set().remove(1)  ### KeyError: 1
---
"a".join([1])  ### TypeError: sequence item 0: expected str instance, int found
---
"a".join(5)  ### TypeError: can only join an iterable
---
"a".split("")  ### ValueError: empty separator
---
"a".replace(1, 2)  ### TypeError: replace() argument 1 must be str, not int
---
"a".index("b")  ### ValueError: substring not found
---
"ab".center()  ### TypeError: center expected at least 1 argument, got 0
---
"a".ljust(5, "ab")  ### TypeError: The fill character must be exactly one character long
---
b"a" + "a"  ### TypeError: can't concat str to bytes
---
b"a".join(["a"])  ### TypeError: sequence item 0: expected a bytes-like object, str found
---
bytearray(b"a")[0] = 300  ### ValueError: byte must be in range(0, 256)
---
ExceptionGroup("m", [])  ### ValueError: second argument (exceptions) must be a non-empty sequence
---
ExceptionGroup("m", [1])  ### ValueError: Item 0 of second argument (exceptions) is not an exception
---
ExceptionGroup("m", [KeyboardInterrupt()])  ### TypeError: Cannot nest BaseExceptions in an ExceptionGroup
---
ExceptionGroup(1, [ValueError()])  ### TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
---
eval("1 +")  ### SyntaxError: invalid syntax
---
eval("1 1")  ### SyntaxError: invalid syntax
---
exec("x = = 1")  ### SyntaxError: invalid syntax
---
__import__("no_such")  ### ModuleNotFoundError: No module named 'no_such'
---
from . import x  ### ImportError: attempted relative import with no known parent package
---
import math.x  ### ModuleNotFoundError: No module named 'math.x'; 'math' is not a package
