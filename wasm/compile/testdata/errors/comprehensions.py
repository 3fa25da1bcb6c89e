[x async for x in y]
### 1:1-1:21 asynchronous comprehension outside of an asynchronous function
---
def f():
  [x async for x in y]
### 2:3-2:23 asynchronous comprehension outside of an asynchronous function
---
def f():
  [await x for x in y]
### 2:3-2:23 asynchronous comprehension outside of an asynchronous function
---
async def f():
  lambda: [x async for x in y]
### 2:11-2:31 asynchronous comprehension outside of an asynchronous function
---
async def f():
  yield from x
### 2:3-2:15 'yield from' inside async function
---
x = {**a for a in b}
### 1:6-1:8 dict unpacking cannot be used in dict comprehension
---
def f():
  [(yield x) for y in z]
### 2:5-2:12 'yield' inside list comprehension
---
class A:
  [x async for x in y]
### 2:3-2:23 asynchronous comprehension outside of an asynchronous function
---
[*x for x in b]
### 1:2-1:4 iterable unpacking cannot be used in comprehension
---
[a for a in b if (lambda: (a := 1))]
### ok
---
[[a for a in b] for (a) in (a := 1)]
### 1:29-1:35 assignment expression cannot be used in a comprehension iterable expression
---
[x for x in [(x:=1) for y in z]]
### 1:15-1:19 assignment expression cannot be used in a comprehension iterable expression
---
[(a := 1) for b in c for a in d]
### 1:3-1:4 assignment expression cannot rebind comprehension iteration variable 'a'
---
print(*a for a in b)
### 1:7-1:9 iterable unpacking cannot be used in comprehension
---
[x for x in y if (x:=1)]
### 1:19-1:20 assignment expression cannot rebind comprehension iteration variable 'x'
---
[x for x in (y:=1)]
### 1:14-1:18 assignment expression cannot be used in a comprehension iterable expression
---
class A:
  [ (z:=x) for x in y]
### 2:6-2:7 assignment expression within a comprehension cannot be used in a class body
---
[(yield) for x in y]
### 1:3-1:8 'yield' inside list comprehension
---
def f(): ((yield) for x in y)
### 1:12-1:17 'yield' inside generator expression
---
[[(j:=0) for i in range(5)] for j in range(5)]
### 1:4-1:5 assignment expression cannot rebind comprehension iteration variable 'j'
---
[i+1 for i in (lambda: (x:=1))()]
### 1:25-1:29 assignment expression cannot be used in a comprehension iterable expression
---
[i for i in (j for j in (k:=1))]
### 1:26-1:30 assignment expression cannot be used in a comprehension iterable expression
