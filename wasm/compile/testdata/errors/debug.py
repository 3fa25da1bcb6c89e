import a.b as __debug__
### 1:1-1:24 cannot assign to __debug__
---
def __debug__(): pass
### 1:1-1:22 cannot assign to __debug__
---
import __debug__
### 1:1-1:17 cannot assign to __debug__
---
def f(__debug__): pass
### 1:7-1:16 cannot assign to __debug__
---
f(__debug__=1)
### 1:3-1:14 cannot assign to __debug__
---
x.__debug__=1
### 1:1-1:12 cannot assign to __debug__
---
__debug__=1
### 1:1-1:10 cannot assign to __debug__
---
del __debug__
### 1:5-1:14 cannot delete __debug__
---
class __debug__: pass
### 1:1-1:22 cannot assign to __debug__
---
with a as __debug__: pass
### 1:11-1:20 cannot assign to __debug__
---
for __debug__ in x: pass
### 1:5-1:14 cannot assign to __debug__
---
__debug__: int
### 1:1-1:15 cannot assign to __debug__
---
try: pass
except E as __debug__: pass
### 2:1-2:28 cannot assign to __debug__
---
(__debug__:=1)
### 1:2-1:11 cannot assign to __debug__
---
type __debug__ = 1
### 1:1-1:19 cannot assign to __debug__
---
def f[__debug__](): pass
### 1:7-1:16 cannot assign to __debug__
---
from a import __debug__
### 1:1-1:24 cannot assign to __debug__
---
match x:
 case __debug__: pass
### 2:7-2:16 cannot assign to __debug__
---
[0 for __debug__ in x]
### 1:8-1:17 cannot assign to __debug__
---
lambda __debug__:0
### 1:8-1:17 cannot assign to __debug__
---
match x:
 case A(__debug__=1): pass
### 2:19-2:20 cannot assign to __debug__
