package main

// Scenes about classes: descriptors, metaclasses, slots, operators, attributes that are computed.

var classScenes = []string{
	`
class <Desc>:
	def __init__(self, f): self.f = f
	def __get__(self, obj, owner):
		return (self.f.__name__, obj is None, owner.__name__)
class <Data>(<Desc>):
	def __set__(self, obj, value): print('data set', value)
class <K>:
	a = <Desc>(len)
	b = <Data>(abs)
	@<Desc>
	def c(self): pass
	def __init__(self): self.__dict__['a'], self.__dict__['b'] = <any>, <any>
	@property
	def p(self): return self.<a|b|q>
	@p.deleter
	def p(self): print('deleted p')
<k> = <K>()
<try> print(<k>.a, <k>.b, <k>.c, <K>.a, <K>.b)
<try> <k>.<a|b|c|p> = <any>
<try> del <k>.<a|b|c|p>
<try> print(<k>.p)
<try> print(<k>.<a|b|c|d|p>)
print(sorted(vars(<k>)), sorted(x for x in vars(<K>) if x[0] != '_'), type(vars(<K>)).__name__)`,
	`
class <Meta>(type):
	registry = []
	@classmethod
	def __prepare__(m, name, bases, **kw):
		print('prepare', name, [b.__name__ for b in bases], kw)
		return {'prepared': <any>}
	def __new__(m, name, bases, ns, **kw):
		m.registry.append(name)
		return super().__new__(m, name, bases, dict(ns), **{k: v for k, v in kw.items() if k != 'skip'})
	def __init__(cls, name, bases, ns, skip=None, **kw):
		print('init', name, skip, kw)
		super().__init__(name, bases, ns)
	def __iter__(cls): return iter(cls.registry)
	def __getitem__(cls, k): return cls.__name__, k
	def __contains__(cls, k): return k in cls.registry
	def __instancecheck__(cls, x):
		print('instancecheck')
		return <True|False|type(x) is int>
	def __subclasscheck__(cls, c): return <bool>
	def __repr__(cls): return f'[meta {cls.__name__}]'
	def __add__(cls, o): return cls, o
	def __eq__(cls, o): return <True|NotImplemented>
	def __hash__(cls): return 1
	def __getattr__(cls, name): return 'meta ' + name
	@property
	def prop(cls): return cls.__name__ * 2
class <A>(metaclass=<Meta>, skip=<any>):
	def __init_subclass__(cls, /, <kw>=None, **rest):
		print('subclassed', cls.__name__, <kw>, rest)
		super().__init_subclass__(**rest)
<try> class <B>(<A>, <<kw>|other>=<n>): x = <any>
<try> print(<A>, list(<A>), <A>[<any>], <str> in <A>, <A>.prepared, <A>.missing, <A>.prop)
<try> print(isinstance(<any>, <A>), issubclass(<int|str|<A>|list>, <A>), <A> + 1, <A> == 2, <A>().missing)
<try> print(<Meta>('<X>', (<A>,), {'y': <any>}).y, type(<A>), <A>.__class__ is <Meta>)
<try> print(type('<Y>', (<int|str|bool|object|<A>|dict>,), {}), type('<Z>', (), {'v': <any>})().v)`,
	`
class <A>:
	__slots__ = ('a', '_b', '__c'<|, '__dict__'|, '__weakref__'|, 'a b'|, 1>)
	def __init__(self):
		self.a = <any>
		self.__c = <any>
	def get(self): return self.__c
class <B>(<A>):
	__slots__ = <'d'|()|['d', 'e']|{'d': 'doc of d'}>
class <C>(<A>):
	pass
for <K> in <A>, <B>, <C>:
	<k> = <K>()
	<try> print(<k>.a, <k>.get(), <k>._A__c if hasattr(<k>, '_A__c') else 'no')
	<try> <k>.<d|e|a|z|_b> = <any>
	<try> print(<k>.<d|e|a|z|_b>)
	<try> print(<k>.__dict__)
	<try> del <k>.<a|_b|z>
	<try> del <k>.<a|_b>
	print(hasattr(<k>, 'a'), hasattr(<k>, '__dict__'), <K>.__slots__ if '__slots__' in vars(<K>) else None)
<try> class <D>(<A>, <B>): pass
<try> class <E>(<A>): a = 1; __slots__ = ('<a|e>',)
<try> class <F>(<int|tuple|str|object>): __slots__ = ('<x>',)
print(type(<A>.a).__name__, <A>.a)`,
	`
class <Base>:
	def __init_subclass__(cls, *, tag='none', **kw):
		super().__init_subclass__(**kw)
		cls.tag = tag
		print('init_subclass', cls.__name__, tag)
	def __class_getitem__(cls, item): return (cls.__name__, item)
	def __set_name__(self, owner, name): print('set_name', owner.__name__, name)
<try> class <A>(<Base>, tag=<str>): x = <Base>(); y = z = <Base>()
<try> class <B>(<Base>, <tagg|tag>=<any>): pass
<try> print(<Base>[<any>], <Base>[1, 2], <Base>[<int>:<int>])
<try> print(<Base>()[0])
class <Bad>:
	def __set_name__(self, owner, name): raise <ValueError|KeyError>(name)
<try> class <C>: attr = <Bad>()`,
	`
class <N>:
	def __init__(self, v): self.v = v
	def __repr__(self): return f'N({self.v!r})'
	def _op(self, name, o, r=False):
		print(name, self, o)
		<return NotImplemented|return (name, r)|return self.v>
	def __add__(self, o): return self._op('add', o)
	def __radd__(self, o): return self._op('radd', o, True)
	def __sub__(self, o): return self._op('sub', o)
	def __mul__(self, o): return self._op('mul', o)
	def __rmul__(self, o): return self._op('rmul', o, True)
	def __matmul__(self, o): return self._op('matmul', o)
	def __rmatmul__(self, o): return self._op('rmatmul', o)
	def __<rsub|rtruediv|rfloordiv|rmod|rdivmod|rpow|rlshift|rand|ror|rxor>__(self, o): return self._op('reflected', o)
	def __<truediv|floordiv|mod|divmod|pow|lshift|rshift|and|or|xor>__(self, o, *m): return self._op('direct', o)
	def __<iadd|isub|imul|imatmul|itruediv|ior>__(self, o): return self._op('inplace', o)
	def __lt__(self, o): return self._op('lt', o)
	def __<le|gt|ge|eq|ne>__(self, o): return self._op('compared', o)
	def __<pos|neg|invert|abs|int|float|complex|index|round|trunc>__(self, *a): return <n>
class <M>(<N>):
	def __radd__(self, o): return self._op('M.radd', o)
	def __<lt|gt|eq>__(self, o): return self._op('M.compared', o)
<a>, <b> = <N>(<int>), <M>(<int>)
for <x>, <y> in (<a>, <b>), (<b>, <a>), (<a>, <any>), (<any>, <b>), (<a>, <a>):
	<try> print(<x> <<operator>|<power>> <y>)
	<try> print(<x> <+|-|*|@> <y>)
	<try> print(<x> < <y>, <x> == <y>)
	<try> print(<x> <comparison> <y>)
	<try> <x> <+|-|*|/|@>= <y>; print(<x>)
<try> print(<+|-|~><a>)
<try> print(<abs|int|float|complex|round|hex|bool|len|list|divmod|range>(<a>))
<try> print(divmod(<b>, 3), round(<a>, 1))
<try> print(sorted([<b>, <a>]), max(<a>, <b>), sum([<a>, <b>]))`,
	`
class <P>:
	x = <any>
	def __getattribute__(self, name):
		if name.startswith('__'): return super().__getattribute__(name)
		print('getattribute', name)
		return object.__getattribute__(self, name)
	def __getattr__(self, name):
		if name == '<missing|gone>': raise AttributeError('no ' + name)
		return ('computed', name)
	def __setattr__(self, name, value):
		print('setattr', name, value)
		<super().__setattr__(name, value)|object.__setattr__(self, '_' + name, value)|pass>
	def __delattr__(self, name):
		print('delattr', name)
		super().__delattr__(name)
	def __dir__(self): return ['b', 'a', 'c']
<p> = <P>()
<p>.<x|y> = <any>
<try> print(<p>.x, <p>.y, <p>.z)
<try> print(<p>.<missing|gone|x>)
<try> del <p>.<x|y|z>
<try> print(getattr(<p>, 'missing', 'default'), hasattr(<p>, 'gone'), hasattr(<p>, 'x'), dir(<p>), vars(<p>))
<try> setattr(<p>, '<x|a b>', <any>); print(getattr(<p>, 'a b'))
<try> print(getattr(<p>, <any>))`,
	`
class <Outer>:
	__private = <any>
	_one = <any>
	class __Inner:
		def __method(self, __arg=<int>): return __arg
		def call(self): return self.__method()
	def show(self):
		__local = <any>
		return self.__private, __local, __dunder__ if False else self.__Inner().call()
	def __mangled(self, *, __k=<n>): return __k
	def use(self): return self.__mangled(<__k|_k|_Outer__k>=<int>)
<o> = <Outer>()
<try> print(<o>.show())
<try> print(<o>.use())
<try> print(<o>.__private)
<try> print(sorted(k for k in vars(<Outer>) if 'Outer' in k or 'ocal' in k) == [], [k.count('__') for k in sorted(vars(<Outer>))])
class __<Lead>:
	def f(self): return self.__x
	__x = <any>
print(__<Lead>().f())`,
	`
class <A>:
	def __init__(self, *args, **kw): print('A', args, kw); super().__init__()
	def f(self): return 'A.f'
	@classmethod
	def c(cls): return cls.__name__
	@staticmethod
	def s(*a): return a
	x = property(lambda self: 'A.x')
class <B>(<A>):
	def __init__(self, a, *args, **kw): print('B', a); super().__init__(*args, **kw)
	def f(self): return 'B.f', super().f(), super(<B>, self).f()
	@classmethod
	def c(cls): return 'B', super().c()
	@staticmethod
	def s(*a): return super(<B>, <B>).s(*a)
	x = property(lambda self: ('B.x', super(<B>, self).x))
	def g(self): return [super().f() for _ in range(1)], (lambda: super(<B>, self).x)()
class <C>(<A>):
	def __init__(self, *args, **kw): print('C'); super().__init__(*args, **kw)
	def f(self): return 'C.f', super().f()
class <D>(<B>, <C>):
	def __new__(cls, *a, **k):
		print('new', a, k)
		return super().__new__(cls)
	def f(self): return 'D.f', super().f(), super(<B>, self).f()
<try> <d> = <D>(<any>, <any>, k=<any>); print(<d>.f(), <d>.c(), <d>.s(1), <d>.x, <d>.g())
<try> print(<D>(<|1|*(1, 2)|k=1>).f())
<try> print(<D>.f(<B>(1)))
<try> print(super(<D>, <D>).c(), super(<C>, <any>))
<try> print(<A>.f(), <A>.f(<any>), <D>.mro()[<n>].__name__)
<try> print(super().f())
def <free>(self): return super().f()
<D>.f = <free>
<try> <D>(1).f()`,
	`
class <L>(list):
	def append(self, x): print('append'); super().append(x)
	def __getitem__(self, i): return ('item', super().__getitem__(i))
	def __len__(self): return super().__len__() + <n>
class <S>(str):
	def upper(self): return 'upper ' + super().upper()
	def __new__(cls, v, *rest): return super().__new__(cls, v * 2)
	def __add__(self, o): return <S>(super().__add__(o))
class <I>(int):
	def __add__(self, o): return <I>(int(self) + o)
	def __repr__(self): return f'I({int(self)})'
	__hash__ = int.__hash__
class <Dt>(dict):
	def __missing__(self, k): return ('missing', k)
	def __setitem__(self, k, v): super().__setitem__(k, [v])
class <T>(tuple):
	def __new__(cls, *a): return super().__new__(cls, a)
<l>, <s>, <i>, <d>, <t> = <L>(<list>), <S>(<str>), <I>(<int>), <Dt>(<dict>), <T>(<any>, <any>)
<try> <l>.append(<any>); <l>.extend([1]); <l> += [2]; print(<l>, <l>[0], <l>[:1], len(<l>), list(<l>), [*<l>], <l> == list(<l>), type(<l> + []).__name__)
<try> print(<s>, <s>.upper(), type(<s> + 'x').__name__, type(<s>[1:]).__name__, <s> == str(<s>), f'{<s>:>12}', <s>.join(['a', 'b']), {<s>: 1})
<try> print(<i>, <i> + 1, 1 + <i>, <i> * 2, -<i>, type(-<i>).__name__, <i> == int(<i>), f'{<i>}', f'{<i>:5}', [0, 1, 2, 3][<i> % 4], sum([<i>, <i>]))
<try> <d>['q'] = <any>; <d>.update(z=1); print(<d>, <d>['none'], <d>.get('none'), 'none' in <d>, <d> | {}, type(<d> | {}).__name__, <d>.copy())
<try> print(<t>, len(<t>), <t> + (), type(<t> + ()).__name__, <t>[0], <T>() == (), hash(<t>) == hash(tuple(<t>)))
<try> class <Bo>(<bool|range|slice|type(None)|type(len)|float|bytes>): pass; print(<Bo>.__mro__)`,
	`
class <V>:
	def __init__(self, *v): self.v = v
	def __iter__(self): yield from self.v
	def __len__(self): return len(self.v)
	def __getitem__(self, k): return (type(self)(*self.v[k]) if isinstance(k, slice) else self.v[k])
	def __setitem__(self, k, x): print('set', k, x)
	def __delitem__(self, k): print('del', k)
	def __contains__(self, x): return <any>
	def __reversed__(self): return <[1]|iter('ab')|None|1>
	def __length_hint__(self): return <n>
	def __repr__(self): return 'V' + repr(self.v)
	def __<bool|enter|exit|hash|call|missing|fspath|sizeof>__(self, *a): return <n>
	__match_args__ = ('first', 'second')
	first = property(lambda self: self.v[0])
	second = property(lambda self: self.v[1])
<v> = <V>(<any>, <any>, <int>)
<v>[<int>], <v>[1:<n>], <v>[..., <any>] = <any>, 2, 3
del <v>[<any>], <v>[::<n>]
<try> print(<v>, <v>[1], <v>[-1], <v>[:2], <v>[1:], <any> in <v>, list(reversed(<v>)), [*<v>, *<v>[:1]], bool(<v>))
<try> <a>, *<b> = <v>; print(<a>, <b>)
<try> <a>, <b> = <v>
<try> print(<v>[<any>])
<try> print(dict(<v>), dict([<v>]))
<try> print(str(<v>), f'{<v>}', f'{<v>!s:>30}', format(<v>, '<|x|020>'))
match <v>:
	case <V>(<int()|str()|x0>, <y0>):
		print('pair', <y0>)
	case <V>(first=<z0>):
		print('first', <z0>)`,
	`
import abc
class <Shape>(abc.ABC):
	@abc.abstractmethod
	def area(self): return <n>
	@property
	@abc.abstractmethod
	def name(self): ...
	@classmethod
	def __subclasshook__(cls, C): return True if hasattr(C, 'area') and cls is <Shape> else NotImplemented
class <Half>(<Shape>):
	def area(self): return super().area() + 1
class <Whole>(<Half>):
	name = 'whole'
class <Duck>:
	def area(self): return 0
<try> print(<<Shape>|<Half>|<Whole>>().area())
<try> print(<Whole>().area(), <Whole>().name, issubclass(<Duck>, <Shape>), isinstance(<Duck>(), <Half>), isinstance(<any>, <Shape>))
print(sorted(<Half>.__abstractmethods__), <Half>.__mro__[1].__name__)
<try> <<Shape>|<Half>>()
<try> <Shape>.register(<int|list|1>); print(isinstance(1, <Shape>), isinstance([], <Half>))`,
	`
class <A>: pass
class <B>: pass
<a> = <A>()
<try> <a>.__class__ = <<B>|int|1|<A>>; print(type(<a>).__name__)
<try> <A>.__name__ = <'New'|1>; print(<A>, <A>.__qualname__, repr(<a>)[:12])
<try> <A>.__bases__ = (<<B>,|object,|1,|int,>); print([k.__name__ for k in <A>.__mro__])
<try> <B>.__eq__ = lambda self, o: 'eq'; print(<B>() == 1, <B>() != 1, <B>.__hash__)
<try> <A>.__<len|bool|iter|getattr|call|str>__ = lambda self, *a: <any>; print(<<bool|len|list|str|callable>(<a>)|<a>.zzz|<a>(1)>)
<try> print(<a>.__dict__, <a>.__module__, <A>.__dict__.get('x'), <A>.__doc__, <a>.__doc__)
<try> int.<foo|real|bit_length> = 1
<try> del <A>.<x|__name__|__dict__|__doc__>
<try> <a>.x = 1; <a>.__dict__['y'] = 2; <a>.__dict__ = {'z': <any>}; print(<a>.z, <a>.x)
<try> object().x = 1
<try> print(object.__new__(<A>, 1), object(<1|>))
<try> print(<A>(<1|x=1|>), <int|str|list|dict|float|tuple>(1, 2, 3))`,
	`
from dataclasses import dataclass, field, replace, asdict, astuple, fields, FrozenInstanceError
@dataclass(<|order=True|frozen=True|slots=True|eq=False|kw_only=True|repr=False, order=True>)
class <P>:
	x: int
	y: <str|list> = <'d'|None|5>
	z: list = field(default_factory=list, <repr=False|compare=False|init=True|kw_only=True>)
@dataclass
class <Q>(<P>):
	w: <int|float> = <any>
	def __post_init__(self): print('post', self.x)
<try> <p> = <P>(<any>, <any>); print(<p>, <p> == <P>(<any>, <any>), asdict(<p>))
<try> print(<P>(<|x=1|1, 2, 3, 4|1, q=2>))
<try> <q> = <Q>(x=<any>, w=<int>); print(<q>, astuple(<q>), [f.name for f in fields(<q>)])
<try> print(replace(<P>(x=1, y=2), <x|y|q>=<any>))
<try> print(<P>(x=<int>, y='a') < <P>(x=<int>, y='b'), {<P>(x=1, y='c'): 1}[<P>(x=1, y='c')])
<try> <p> = <P>(x=1); <p>.<x|new> = <any>; print(<p>)
<try> exec('@dataclass\nclass W:\n    a: int = <1|[]|{}|set()>\n    b: <str|int><| = 2>')`,
	`
import enum
class <E>(enum.<Enum|IntEnum|StrEnum|Flag|IntFlag>):
	A = <1|2|'a'|enum.auto()>
	B = <enum.auto()|4|'b'>
	C = <8|A|enum.auto()>
	@property
	def low(self): return self.name.lower()
<try> print(list(<E>), <E>.A, repr(<E>.A), <E>.B.name, <E>.B.value, <E>.A.low, <E>['A'], len(<E>))
<try> print(<E>(<1|2|3|'a'|'z'|12|None>))
<try> print(<E>['<A|D>'])
<try> print(<E>.A <<operator>|<comparison>> <E>.<B|C>)
<try> print(~<E>.A, <E>.A in <E>, <E>.C in <E>.A, bool(<E>.B), <1|'a'|None> in <E>)
<try> print(<E>.A is <E>(<E>.A), <E>.A == 1, <E>.A < <E>.B, sorted(<E>.__members__), isinstance(<E>.A, <E>), f'{<E>.A} {<E>.B!r} {<E>.A:>8}', '%s' % <E>.A)
<try> <E>.A = 1
<try> class <F>(<E>): D = 1
<try> print(<E>.D)
<try> print(list(<E>(<n>)), {<E>.A: 1}[<E>.A], hash(<E>.A) == hash(<E>.A))`,
}
