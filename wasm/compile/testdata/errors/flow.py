return 1
### 1:1-1:9 'return' outside function
---
class A:
  return
### 2:3-2:9 'return' outside function
---
yield 1
### 1:1-1:8 'yield' outside function
---
x = yield
### 1:5-1:10 'yield' outside function
---
yield from x
### 1:1-1:13 'yield from' outside function
---
await x
### 1:1-1:8 'await' outside function
---
def f():
  await x
### 2:3-2:10 'await' outside async function
---
lambda: await x
### 1:9-1:16 'await' outside async function
---
class A:
  await x
### 2:3-2:10 'await' outside function
---
async def f():
  class A:
    await x
### 3:5-3:12 'await' outside function
---
async for x in y: pass
### 1:1-1:23 'async for' outside async function
---
def f():
  async for x in y: pass
### 2:3-2:25 'async for' outside async function
---
async with x: pass
### 1:1-1:19 'async with' outside async function
---
def f():
  async with x: pass
### 2:3-2:21 'async with' outside async function
---
def f():
  (x async for x in y)
### ok
---
(x async for x in y)
### ok
---
def f():
  (await x for x in y)
### ok
---
(await x for x in y)
### ok
---
async def f():
  def g(): (await x for x in y)
### ok
---
async def f():
  [[x async for x in y] for z in w]
### ok
---
break
### 1:1-1:6 'break' outside loop
---
continue
### 1:1-1:9 'continue' not properly in loop
---
if x:
  break
### 2:3-2:8 'break' outside loop
---
for x in y:
  def f():
    break
### 3:5-3:10 'break' outside loop
---
for x in y:
  class A:
    continue
### 3:5-3:13 'continue' not properly in loop
---
async def f():
  yield 1
  return 2
### 3:3-3:11 'return' with value in async generator
---
async def f():
  return 2
  yield
### 2:3-2:11 'return' with value in async generator
---
try:
  pass
except:
  pass
except E:
  pass
### 3:1-4:7 default 'except:' must be last
---
for x in y:
  try:
    pass
  except* E:
    break
### 5:5-5:10 'break', 'continue' and 'return' cannot appear in an except* block
---
def f():
  try: pass
  except* E:
    return
### 4:5-4:11 'break', 'continue' and 'return' cannot appear in an except* block
---
for x in y:
  try: pass
  except* E:
    continue
### 4:5-4:13 'break', 'continue' and 'return' cannot appear in an except* block
---
for x in y:
  try: pass
  except* E:
    for z in y: break
### ok
---
def f():
  x = [a for a in (yield)]
### ok
---
async def f():
  [x for x in await y]
### ok
---
async def f():
  return [x async for x in y] and (lambda: [await z])
### 2:45-2:52 'await' outside async function
---
def f():
  while 0: break
  else: break
### 3:9-3:14 'break' outside loop
---
for x in y: pass
else: continue
### 2:7-2:15 'continue' not properly in loop
---
with x:
  break
### 2:3-2:8 'break' outside loop
---
try: pass
except* E:
  try: pass
  except F: break
### 4:13-4:18 'break', 'continue' and 'return' cannot appear in an except* block
---
return *a
### 1:1-1:10 'return' outside function
---
def f(x:(yield)): pass
### 1:10-1:15 'yield' outside function
