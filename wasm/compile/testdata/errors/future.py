from __future__ import annotations
def f(x:(yield)): pass
### 2:10-2:15 yield expression cannot be used within an annotation
---
from __future__ import annotations
x:(yield)
### 2:4-2:9 yield expression cannot be used within an annotation
---
x = 1
from __future__ import annotations
### 2:1-2:35 from __future__ imports must occur at the beginning of the file
---
from __future__ import foo
### 1:1-0:1 future feature foo is not defined
---
from __future__ import braces
### 1:1-0:1 not a chance
---
'''d'''
from __future__ import division
'x'
from __future__ import annotations
### 4:1-4:35 from __future__ imports must occur at the beginning of the file
---
def f():
 from __future__ import annotations
### 2:2-2:36 from __future__ imports must occur at the beginning of the file
---
from __future__ import *
### 1:1-0:1 future feature * is not defined
