type X = (y := 3)
### 1:11-1:17 named expression cannot be used within a type alias
---
class A[T: (yield)]: pass
### 1:13-1:18 yield expression cannot be used within a TypeVar bound
---
def f[T = (await x)](): pass
### 1:12-1:19 await expression cannot be used within a TypeVar default
---
def f[*T = (yield)](): pass
### 1:13-1:18 yield expression cannot be used within a TypeVarTuple default
---
class A[T](x := 3): pass
### 1:12-1:18 named expression cannot be used within the definition of a generic
---
def f[T](x=(y:=3)): pass
### ok
---
def f[T](x:(y:=3)): pass
### 1:13-1:17 named expression cannot be used within the definition of a generic
---
class A[T](await x): pass
### 1:12-1:19 await expression cannot be used within the definition of a generic
---
class A[T]([ (y:=1) for z in w]): pass
### 1:15-1:16 assignment expression within a comprehension cannot be used within the definition of a generic
---
type A = [ (y:=1) for z in w]
### 1:13-1:14 assignment expression within a comprehension cannot be used in a type alias
---
class A[T]:
 x=(yield)
### 2:5-2:10 'yield' outside function
---
def f[T:(yield)](): pass
### 1:10-1:15 yield expression cannot be used within a TypeVar bound
---
def f[T:(x:=1)](): pass
### 1:10-1:14 named expression cannot be used within a TypeVar bound
---
type X[T]=(yield)
### 1:12-1:17 yield expression cannot be used within a type alias
---
type X=(await x)
### 1:9-1:16 await expression cannot be used within a type alias
