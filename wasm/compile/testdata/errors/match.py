match x:
  case _: pass
  case 1: pass
### 2:8-2:9 wildcard makes remaining patterns unreachable
---
match x:
  case y: pass
  case 1: pass
### 2:8-2:9 name capture 'y' makes remaining patterns unreachable
---
match x:
  case y | 1: pass
### 2:8-2:9 name capture 'y' makes remaining patterns unreachable
---
match x:
  case _ | 1: pass
### 2:8-2:9 wildcard makes remaining patterns unreachable
---
match x:
  case (a, a): pass
### 2:12-2:13 multiple assignments to name 'a' in pattern
---
match x:
  case [a] | [b]: pass
### 2:8-2:17 alternative patterns bind different names
---
match x:
  case [a] | [a, b]: pass
### 2:8-2:20 alternative patterns bind different names
---
match x:
  case [*a, *b]: pass
### 2:8-2:16 multiple starred names in sequence pattern
---
match x:
  case {"a": 1, "a": 2}: pass
### 2:8-2:24 mapping pattern checks duplicate key ('a')
---
match x:
  case {1: 1, True: 2}: pass
### 2:8-2:23 mapping pattern checks duplicate key (True)
---
match x:
  case A(a=1, a=2): pass
### 2:17-2:18 attribute name repeated in class pattern: a
---
match x:
  case {**r, "a": 1}: pass
### 2:14-2:17 invalid syntax
---
match x:
  case (y as z) | 1: pass
### 2:9-2:10 name capture 'y' makes remaining patterns unreachable
---
match x:
  case (y as z): pass
  case 1: pass
### 2:9-2:10 name capture 'y' makes remaining patterns unreachable
---
match x:
  case 1 | _: pass
  case 1: pass
### 2:12-2:13 wildcard makes remaining patterns unreachable
---
match x:
  case 1 | y if z: pass
  case 1: pass
### 2:8-2:13 alternative patterns bind different names
---
match x:
  case (_): pass
  case 1: pass
### 2:9-2:10 wildcard makes remaining patterns unreachable
---
match x:
  case {"x": a, **a}: pass
### 2:8-2:21 multiple assignments to name 'a' in pattern
---
match x:
  case [*_, *_]: pass
### 2:8-2:16 multiple starred names in sequence pattern
---
match x:
  case _ as y: pass
### ok
