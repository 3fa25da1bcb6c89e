if x  ### 5-6 SyntaxError "expected ':'"
    pass
---
if x = 3:  ### 4-9 SyntaxError "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    pass
---
elif x:  ### 1-5 SyntaxError "invalid syntax"
    pass
---
else:  ### 1-5 SyntaxError "invalid syntax"
    pass
---
if x: pass
else if y: pass  ### 6-8 SyntaxError "expected ':'"
---
while True  ### 11-12 SyntaxError "expected ':'"
    pass
---
for i in range(3)  ### 18-19 SyntaxError "expected ':'"
    print(i)
---
for x y in z:  ### 7-8 SyntaxError "invalid syntax"
    pass
---
for f() in z:  ### 5-8 SyntaxError "cannot assign to function call"
    pass
---
for x, 1 in z:  ### 8-9 SyntaxError "cannot assign to literal"
    pass
---
for i = 1:  ### 7-8 SyntaxError "invalid syntax"
    pass
---
def f()  ### 8-9 SyntaxError "expected ':'"
    pass
---
def f:  ### 6-7 SyntaxError "expected '('"
    pass
---
def f(a, b:  ### 6-? SyntaxError "'(' was never closed"
    pass
---
def f(x) -> :  ### 10-12 SyntaxError "expected ':'"
    pass
---
def 1f(): pass  ### 5-5 SyntaxError "invalid decimal literal"
---
def (x): pass  ### 5-6 SyntaxError "invalid syntax"
---
class A  ### 8-9 SyntaxError "expected ':'"
    pass
---
class A(B)  ### 11-12 SyntaxError "expected ':'"
    pass
---
class A[]: pass  ### 9-9 SyntaxError "Type parameter list cannot be empty"
---
with open(f) as g  ### 18-19 SyntaxError "expected ':'"
    pass
---
with a as 1: pass  ### 11-12 SyntaxError "cannot assign to literal"
---
with a as f(): pass  ### 11-14 SyntaxError "cannot assign to function call"
---
try  ### 4-5 SyntaxError "expected ':'"
    pass
---
try:
    x
y = 1  ### 1-2 SyntaxError "expected 'except' or 'finally' block"
---
try:
    x
else:  ### 1-5 SyntaxError "expected 'except' or 'finally' block"
    y
---
try:
    pass
except A, B:  ### 8-12 SyntaxError "multiple exception types must be parenthesized"
    pass
---
try:
    pass
except A  ### 9-10 SyntaxError "expected ':'"
    pass
---
try:
    pass
except*:  ### 8-9 SyntaxError "expected one or more exception types"
    pass
---
try:
    pass
except A:
    pass
except* B:  ### 1-8 SyntaxError "cannot have both 'except' and 'except*' on the same 'try'"
    pass
---
try:
    pass
except* A:
    pass
except B:  ### 1-7 SyntaxError "cannot have both 'except' and 'except*' on the same 'try'"
    pass
---
match x  ### 8-9 SyntaxError "expected ':'"
    case 1: pass
---
match x:
    case 1  ### 11-12 SyntaxError "expected ':'"
        pass
---
match x:
    case a as _: pass  ### 15-16 SyntaxError "cannot use '_' as a target"
---
match x:
    case a as b.c(): pass  ### 16-17 SyntaxError "invalid syntax"
---
match x:
    case A(x=1, y): pass  ### 17-18 SyntaxError "positional patterns follow keyword patterns"
---
match x:
    case 1 + 2: pass  ### 14-15 SyntaxError "imaginary number required in complex literal"
---
match x:
    case 1j + 2j: pass  ### 10-12 SyntaxError "real number required in complex literal"
---
match x:
    case {**rest, "k": v}: pass  ### 19-22 SyntaxError "invalid syntax"
---
lambda x y: 1  ### 10-11 SyntaxError "invalid syntax"
---
async x = 1  ### 7-8 SyntaxError "invalid syntax"
---
@decorator
x = 1  ### 1-2 SyntaxError "invalid syntax"
---
import  ### 7-7 SyntaxError "Expected one or more names after 'import'"
---
import a from b  ### 1-16 SyntaxError "Did you mean to use 'from ... import ...' instead?"
---
from a import  ### 14-14 SyntaxError "Expected one or more names after 'import'"
---
from a import b,  ### 17-18 SyntaxError "trailing comma not allowed without surrounding parentheses"
---
from a import (b, c  ### 15-? SyntaxError "'(' was never closed"
x = 1
---
from . import *, a  ### 16-17 SyntaxError "invalid syntax"
---
import a as b.c  ### 14-15 SyntaxError "invalid syntax"
---
type X[T = int  ### 7-? SyntaxError "'[' was never closed"
---
def f[*T: int](): pass  ### 9-14 SyntaxError "cannot use bound with TypeVarTuple"
---
def f[**T: (int, str)](): pass  ### 10-22 SyntaxError "cannot use constraints with ParamSpec"
---
del f()  ### 5-8 SyntaxError "cannot delete function call"
---
del *a, b  ### 5-7 SyntaxError "cannot delete starred"
---
del (a, 1)  ### 9-10 SyntaxError "cannot delete literal"
---
return = 1  ### 8-9 SyntaxError "invalid syntax"
---
raise a from  ### 13-14 SyntaxError "invalid syntax"
---
global x, 1  ### 11-12 SyntaxError "invalid syntax"
---
nonlocal  ### 9-10 SyntaxError "invalid syntax"
---
assert x = 1  ### 10-11 SyntaxError "invalid syntax"
---
pass x  ### 6-7 SyntaxError "invalid syntax"
---
x++  ### 4-5 SyntaxError "invalid syntax"
---
x = 5 5  ### 7-8 SyntaxError "invalid syntax"
---
print "hello"  ### 1-14 SyntaxError "Missing parentheses in call to 'print'. Did you mean print(...)?"
---
print hello, world  ### 1-19 SyntaxError "Missing parentheses in call to 'print'. Did you mean print(...)?"
---
exec code  ### 1-10 SyntaxError "Missing parentheses in call to 'exec'. Did you mean exec(...)?"
---
goto end  ### 6-9 SyntaxError "invalid syntax"
---
a b  ### 3-4 SyntaxError "invalid syntax"
---
$x = 1  ### 1-2 SyntaxError "invalid syntax"
---
x = y ? 1 : 2  ### 7-8 SyntaxError "invalid syntax"
---
x && y  ### 4-5 SyntaxError "invalid syntax"
---
!x  ### 1-2 SyntaxError "invalid syntax"
---
x <> y  ### 3-5 SyntaxError "invalid syntax"
