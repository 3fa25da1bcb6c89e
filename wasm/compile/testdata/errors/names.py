f(a=1, a=2)
### 1:8-1:11 keyword argument repeated: a
---
def f():
  global x
  def g():
    nonlocal x
### 4:5-4:15 no binding for nonlocal 'x' found
---
class A:
  x = 1
  def f(self):
    nonlocal x
### 4:5-4:15 no binding for nonlocal 'x' found
---
nonlocal a, b
### 1:1-1:14 nonlocal declaration not allowed at module level
---
def f():
  nonlocal a, b
### 2:3-2:16 no binding for nonlocal 'a' found
---
def f():
  print(a)
  a = 2
  global a
### 4:3-4:11 name 'a' is used prior to global declaration
---
class A:
  global x
  x = 1
  nonlocal x
### 4:3-4:13 name 'x' is assigned to before nonlocal declaration
---
def f(a, *, a): pass
### 1:13-1:14 duplicate argument 'a' in function definition
---
def f(a, **a): pass
### 1:12-1:13 duplicate argument 'a' in function definition
---
def f(a, /, a): pass
### 1:13-1:14 duplicate argument 'a' in function definition
---
def f():
  x=1
  global x
### 3:3-3:11 name 'x' is assigned to before global declaration
---
def f(x):
  global x
### 2:3-2:11 name 'x' is parameter and global
---
def f():
  x:int
  global x
### 3:3-3:11 annotated name 'x' can't be global
---
def f():
  nonlocal x
### 2:3-2:13 no binding for nonlocal 'x' found
---
class A:
  nonlocal x
### 2:3-2:13 no binding for nonlocal 'x' found
---
def f():
  def g():
    nonlocal x
    global x
### 3:5-3:15 name 'x' is nonlocal and global
---
def f(x):
  nonlocal x
### 2:3-2:13 name 'x' is parameter and nonlocal
---
def f():
  from a import *
### 2:17-2:18 import * only allowed at module level
---
class A:
  from a import *
### 2:17-2:18 import * only allowed at module level
---
def f(a,a): pass
### 1:9-1:10 duplicate argument 'a' in function definition
---
lambda a,b,*a:0
### 1:13-1:14 duplicate argument 'a' in function definition
---
def f():
 global x
 global x
 x=1
 nonlocal x
### 5:2-5:12 name 'x' is assigned to before nonlocal declaration
---
def f():
  x
  nonlocal x
### 3:3-3:13 name 'x' is used prior to nonlocal declaration
---
def f():
  global x
  x: int = 3
### 3:3-3:13 annotated name 'x' can't be global
---
x:int=3
global x
### 2:1-2:9 annotated name 'x' can't be global
---
class A[T=1, U]: return 3
### 1:14-1:15 non-default type parameter 'U' follows default type parameter
---
type X[T=1, **P, U=3] = 1
### 1:13-1:16 non-default type parameter 'P' follows default type parameter
---
def f[T,T](): pass
### 1:9-1:10 duplicate type parameter 'T'
---
def f[T]():
 nonlocal T
### 2:2-2:12 nonlocal binding not allowed for type parameter 'T'
---
class A(x=1, x=2): pass
### 1:14-1:17 keyword argument repeated: x
---
f(a=1, b=2, a=3)
### 1:13-1:16 keyword argument repeated: a
---
f(a, g(k=1, k=2))
### 1:13-1:16 keyword argument repeated: k
---
class C(a=1, a=2): pass
### 1:14-1:17 keyword argument repeated: a
---
return 1
f(a=1, a=2)
### 1:1-1:9 'return' outside function
