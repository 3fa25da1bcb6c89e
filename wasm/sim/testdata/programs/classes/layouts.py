"""Which classes can be bases of one class, what __base__ is then, and what __slots__ may name."""
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class S1: __slots__=('a',)
class S2: __slots__=('b',)
class S0: __slots__=()
class SD: __slots__=('__dict__',)
class SW: __slots__=('__weakref__',)
class P: pass
class SDA: __slots__=('a','__dict__')
def mk(bases, slots=None):
    ns = {} if slots is None else {'__slots__': slots}
    return type('T', bases, ns)
cases = [(S1,S2),(S2,S1),(S1,S0),(S0,S1),(S1,P),(P,S1),(S1,int),(int,S1),(S0,int),(S1,Exception),(S1,SD),(SD,S1),(SD,SW),(SW,SD),(SD,P),(P,SD),(SDA,S1),(S1,SDA),(SDA,P),(SD,SDA),(SW,S1),(SD,int),(int,SD),(P,int),(int,P),(SD,SD),(S1,mk((S1,))),(mk((S1,)),S1),(mk((S1,),'z'),S1),(mk((S1,),'z'),mk((S1,),'y')),(mk((S1,),()),mk((S1,),'y')),(dict,P),(dict,S1),(tuple,S1),(list,SD),(dict,list),(mk((dict,)),mk((dict,))),(mk((dict,),'q'),mk((dict,),'r')),(mk((dict,),'q'),mk((dict,))),(mk((dict,)),mk((dict,),'q')),(Exception,dict),(OSError,ValueError),(OSError,SyntaxError),(ImportError,KeyError),(SW,P),(P,SW),(type,P),(type,S1),(type,int),(SW,int),(int,SW),(bool.__base__,float),(mk((int,)),P), (mk((int,)), S1), (S1, mk((S0,S1)))]
for b in cases: t(lambda: (b, [k.__name__ for k in mk(b).__mro__], mk(b).__base__))
for base in (object,S1,P,SD,SW,SDA,int,tuple,type,dict,Exception,bytes,str,float):
    for sl in ('q',(),('__dict__',),('__weakref__',),('__dict__','__weakref__'),('__dict__','__dict__'),('__weakref__','__weakref__'),('q','q'),('q',1),('1a',),('a',),('__class__',),('__doc__',),('__slots__',),('__module__',),('__init__',),('__qualname__',),1,None,{'a':'doc'}):
        t(lambda: (base.__name__, sl, mk((base,),sl).__slots__, [k for k in vars(mk((base,),sl)) if k not in ('__module__','__slots__')]))
t(lambda: type('T',(),{'__slots__':('x',),'x':1}))
t(lambda: type('T',(),{'__slots__':('__doc__',),'__doc__':'d'}))
t(lambda: type('T',(),{'__slots__':('__qualname__',),'__qualname__':'d'}))
t(lambda: type('T',(),{'__slots__':('__classcell__',)}))

class M(type):
    def mro(cls): return ()
t(lambda: M('x',(),{}))
