x = (1, 2  ### 5-? SyntaxError "'(' was never closed"
y = 3
---
x = [1, 2  ### 5-? SyntaxError "'[' was never closed"
---
x = {"a": 1,  ### 5-? SyntaxError "'{' was never closed"
     "b": 2
---
f(1, 2))  ### 8-8 SyntaxError "unmatched ')'"
---
x = (1, 2]  ### 10-10 SyntaxError "closing parenthesis ']' does not match opening parenthesis '('"
---
x = [1,
     (2, 3},  ### 11-11 SyntaxError "closing parenthesis '}' does not match opening parenthesis '('"
     4]
---
x = [1 2]  ### 6-9 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
x = [1, 2 3, 4]  ### 9-12 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
f(a b)  ### 3-6 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
f(a, b c)  ### 6-9 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
f("a" b)  ### 3-8 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
{a b}  ### 2-5 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
{1: 2 3: 4}  ### 5-8 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
{1: 2, 3}  ### 8-? SyntaxError "':' expected after dictionary key"
---
{1: 2, 3 4}  ### 8-? SyntaxError "':' expected after dictionary key"
---
{1:}  ### 3-4 SyntaxError "expression expected after dictionary key and ':'"
---
{1: 2, 3:, 4: 5}  ### 9-10 SyntaxError "expression expected after dictionary key and ':'"
---
{1: *a}  ### 5-7 SyntaxError "cannot use a starred expression in a dictionary value"
---
{**a for b in c}  ### 2-4 SyntaxError "dict unpacking cannot be used in dict comprehension"
---
{**a, *b}  ### 7-8 SyntaxError "invalid syntax"
---
[*a for b in c]  ### 2-4 SyntaxError "iterable unpacking cannot be used in comprehension"
---
[a, b for a, b in c]  ### 2-6 SyntaxError "did you forget parentheses around the comprehension target?"
---
[a, for a in c]  ### 2-4 SyntaxError "did you forget parentheses around the comprehension target?"
---
[x for x y]  ### 10-11 SyntaxError "'in' expected after for-loop variables"
---
[x for f() in y]  ### 8-11 SyntaxError "cannot assign to function call"
---
[x for x in]  ### 12-13 SyntaxError "invalid syntax"
---
x = 1 if y  ### 5-11 SyntaxError "expected 'else' after 'if' expression"
---
x = (1 if y)  ### 6-12 SyntaxError "expected 'else' after 'if' expression"
---
x = 1 if y else  ### 16-17 SyntaxError "invalid syntax"
---
1 + not x  ### 5-10 SyntaxError "'not' after an operator must be parenthesized"
---
- not x  ### 3-8 SyntaxError "'not' after an operator must be parenthesized"
---
x = 1 +  ### 8-9 SyntaxError "invalid syntax"
---
a not b  ### 7-8 SyntaxError "invalid syntax"
---
a is is b  ### 6-8 SyntaxError "invalid syntax"
---
x.  ### 3-4 SyntaxError "invalid syntax"
---
x.1  ### 2-4 SyntaxError "invalid syntax"
---
x[]  ### 3-4 SyntaxError "invalid syntax"
---
x[1 2]  ### 3-6 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
f(x for x in y, 1)  ### 3-15 SyntaxError "Generator expression must be parenthesized"
---
f(1, x for x in y)  ### 6-18 SyntaxError "Generator expression must be parenthesized"
---
f(a=1, 2)  ### 9-10 SyntaxError "positional argument follows keyword argument"
---
f(**k, 2)  ### 9-10 SyntaxError "positional argument follows keyword argument unpacking"
---
f(**k, *a)  ### 6-10 SyntaxError "iterable argument unpacking follows keyword argument unpacking"
---
f(a=)  ### 3-5 SyntaxError "expected argument value expression"
---
f(a=1, b=, c=2)  ### 8-10 SyntaxError "expected argument value expression"
---
f(True=1)  ### 3-8 SyntaxError "cannot assign to True"
---
f(a.b=1)  ### 3-7 SyntaxError "expression cannot contain assignment, perhaps you meant "=="?"
---
f(1=2)  ### 3-5 SyntaxError "expression cannot contain assignment, perhaps you meant "=="?"
---
f(a + b = 2)  ### 3-10 SyntaxError "expression cannot contain assignment, perhaps you meant "=="?"
---
f(*a=1)  ### 3-7 SyntaxError "cannot assign to iterable argument unpacking"
---
f(**k=1)  ### 3-8 SyntaxError "cannot assign to keyword argument unpacking"
---
f(a=x for x in y)  ### 3-5 SyntaxError "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
---
def f(a=1, b): pass  ### 12-13 SyntaxError "parameter without a default follows parameter with a default"
---
def f(a, b=1, /, c): pass  ### 18-19 SyntaxError "parameter without a default follows parameter with a default"
---
def f(*): pass  ### 7-8 SyntaxError "named arguments must follow bare *"
---
def f(*, **k): pass  ### 7-8 SyntaxError "named arguments must follow bare *"
---
def f(*a, *b): pass  ### 11-12 SyntaxError "* argument may appear only once"
---
def f(**k, a): pass  ### 12-13 SyntaxError "arguments cannot follow var-keyword argument"
---
def f(**k, *a): pass  ### 12-13 SyntaxError "arguments cannot follow var-keyword argument"
---
def f(*a=1): pass  ### 9-10 SyntaxError "var-positional argument cannot have default value"
---
def f(**k=1): pass  ### 10-11 SyntaxError "var-keyword argument cannot have default value"
---
def f(/, a): pass  ### 7-8 SyntaxError "at least one argument must precede /"
---
def f(a, /, b, /): pass  ### 16-17 SyntaxError "/ may appear only once"
---
def f(*a, b, /): pass  ### 14-15 SyntaxError "/ must be ahead of *"
---
def f(a, / *, b): pass  ### 12-13 SyntaxError "expected comma between / and *"
---
def f((a, b)): pass  ### 7-13 SyntaxError "Function parameters cannot be parenthesized"
---
def f(a=): pass  ### 8-9 SyntaxError "expected default value expression"
---
def f(a, 1): pass  ### 10-11 SyntaxError "invalid syntax"
---
lambda a=1, b: 1  ### 13-14 SyntaxError "parameter without a default follows parameter with a default"
---
lambda *: 1  ### 9-10 SyntaxError "named arguments must follow bare *"
---
lambda *, **k: 1  ### 11-13 SyntaxError "named arguments must follow bare *"
---
lambda (a, b): 1  ### 8-14 SyntaxError "Lambda expression parameters cannot be parenthesized"
---
lambda **k, a: 1  ### 13-14 SyntaxError "arguments cannot follow var-keyword argument"
---
lambda a=: 1  ### 10-11 SyntaxError "invalid syntax"
---
x = (yield = 1)  ### 12-13 SyntaxError "invalid syntax"
---
(a, b = 1, 2)  ### 5-10 SyntaxError "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
