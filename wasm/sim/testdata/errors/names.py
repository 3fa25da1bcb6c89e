print(undefined_name)  ### NameError: name 'undefined_name' is not defined
---
counter = 1
print(countr)  ### NameError: name 'countr' is not defined. Did you mean: 'counter'?
---
def f():
    print(later)  ### UnboundLocalError: cannot access local variable 'later' where it is not associated with a value
    later = 1
f()
---
def f():
    del x  ### UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
f()
---
def outer():
    def inner():
        return amount  ### NameError: cannot access free variable 'amount' where it is not associated with a value in enclosing scope
    inner()
    amount = 1
outer()
---
import no_such_module  ### ModuleNotFoundError: No module named 'no_such_module'
---
class A:
    colour = 1
A.color  ### AttributeError: type object 'A' has no attribute 'color'. Did you mean: 'colour'?
---
class A:
    def __init__(self):
        self.value = 1
A().vlaue  ### AttributeError: 'A' object has no attribute 'vlaue'. Did you mean: 'value'?
---
"abc".uper()  ### AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
---
[].push(1)  ### AttributeError: 'list' object has no attribute 'push'
---
{}.has_key(1)  ### AttributeError: 'dict' object has no attribute 'has_key'
---
None.strip()  ### AttributeError: 'NoneType' object has no attribute 'strip'
---
(1).real = 2  ### AttributeError: attribute 'real' of 'int' objects is not writable
---
class A: pass
A.x  ### AttributeError: type object 'A' has no attribute 'x'
---
class A: pass
A().x  ### AttributeError: 'A' object has no attribute 'x'
---
class A: pass
del A().x  ### AttributeError: 'A' object has no attribute 'x'
---
class A:
    __slots__ = ("a",)
A().b = 1  ### AttributeError: 'A' object has no attribute 'b' and no __dict__ for setting new attributes
---
class A:
    __slots__ = ("a",)
A().a  ### AttributeError: 'A' object has no attribute 'a'
---
class A:
    @property
    def p(self): return 1
A().p = 2  ### AttributeError: property 'p' of 'A' object has no setter
---
class A:
    @property
    def p(self): return 1
del A().p  ### AttributeError: property 'p' of 'A' object has no deleter
---
class A:
    p = property()
A().p  ### AttributeError: property 'p' of 'A' object has no getter
---
int.x = 1  ### TypeError: cannot set 'x' attribute of immutable type 'int'
---
object().x = 1  ### AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
---
self.x = 1  ### NameError: name 'self' is not defined
---
len.x = 1  ### AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
---
def f(): pass
f.missing  ### AttributeError: 'function' object has no attribute 'missing'
---
del undefined_name  ### NameError: name 'undefined_name' is not defined
---
class A:
    def m(self):
        return __secret  ### NameError: name '_A__secret' is not defined
A().m()
