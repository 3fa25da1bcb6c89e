*a, *b = c
### 1:1-1:7 multiple starred expressions in assignment
---
*a = c
### 1:1-1:3 starred assignment target must be in a list or tuple
---
*a
### 1:1-1:3 can't use starred expression here
---
print(*a) + *b
### 1:13-1:14 invalid syntax
---
x = *a
### 1:5-1:7 can't use starred expression here
---
for *a in b: pass
### 1:5-1:7 starred assignment target must be in a list or tuple
---
(*a), b = c
### 1:2-1:4 cannot use starred expression here
---
[*a, [*b, *c]] = d
### 1:6-1:14 multiple starred expressions in assignment
---
a, *b, (*c, d), *e = f
### 1:1-1:19 multiple starred expressions in assignment
---
del *a
### 1:5-1:7 cannot delete starred
---
del (*a,)
### 1:6-1:8 cannot delete starred
---
def f():
  try: pass
  except* E:
    def g(): return 1
### ok
---
f(**k, *a)
### 1:6-1:10 iterable argument unpacking follows keyword argument unpacking
---
f(a=1, 2)
### 1:9-1:10 positional argument follows keyword argument
---
def f(a=1, b): pass
### 1:12-1:13 parameter without a default follows parameter with a default
---
from x import (*)
### 1:16-1:17 invalid syntax
---
def f():
  x = 1
  class A:
    nonlocal x
    x = 2
### ok
---
a, b += 1
### 1:1-1:5 'tuple' is an illegal expression for augmented assignment
---
(a, b): int
### 1:1-1:7 only single target (not tuple) can be annotated
---
x: int, y = 1
### 1:7-1:8 invalid syntax
---
f() = 1
### 1:1-1:4 cannot assign to function call here. Maybe you meant '==' instead of '='?
---
def f(*): pass
### 1:7-1:8 named arguments must follow bare *
---
with a as (*b): pass
### 1:12-1:14 cannot use starred expression here
---
with a as *b: pass
### 1:11-1:13 starred assignment target must be in a list or tuple
---
for (*a, *b) in c: pass
### 1:5-1:13 multiple starred expressions in assignment
---
[x for *a in b]
### 1:8-1:10 starred assignment target must be in a list or tuple
---
x[*a, *b] = 1
### ok
---
x[*a]
### ok
---
x = yield = 1
### 1:5-1:10 assignment to yield expression not possible
---
while 1:
  try: pass
  finally:
    continue
### ok
---
a = *b, *c
### ok
---
() = x
### ok
---
[] = x
### ok
---
def f():
  return *a, b
  yield *a
### 3:9-3:11 can't use starred expression here
---
def f():
 import x
 global x
### ok
---
import a.__debug__
### ok
---
x.__debug__ += 1
### ok
