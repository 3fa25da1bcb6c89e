package main

// Scenes after what readers of a blog or of the docs try out: hooks of classes that fail, copies and pickles, lifetimes, signatures,
// tracebacks as text, enumerations with behaviour, code as data.

var readerScenes = []string{
	`
class <Meta>(type):
	@classmethod
	def __prepare__(m, name, bases, **kw):
		<return {'given': <any>}|return <any>|return []|raise KeyError(name)|return super().__prepare__(name, bases, **kw)>
	def __new__(m, name, bases, ns, **kw):
		<ns.pop('__classcell__', None)|ns['added'] = <any>|pass|kw.clear()|return type(name, bases, dict(ns))|return <any>>
		return super().__new__(m, name, bases, dict(ns), **kw)
	def mro(cls): return <super().mro()|super().mro()|[cls, object]|[cls]|list(super().mro())[::-1]|()|[1]>
<try> class <A>(metaclass=<Meta>): x = <any>; f = lambda self: __class__; g = lambda self: super().__init__()
<try> print(<A>.f(1), <A>.__mro__)
<try> print(<A>().g(), <A>.given, <A>.added)
<try> class <B>(<A>, tag=<n>): pass
class <Entry>:
	def __init__(self, v): self.v = v
	def __mro_entries__(self, bases):
		print('entries', len(bases))
		return <(object,)|(dict,)|()|self.v|(self.v,)|(int, str)>
<try> class <C>(<Entry>(<list|<any>>)<|, <Entry>(dict)|, list>): pass; print(<C>.__bases__, <C>.__orig_bases__)
<try> class <D>(<<any>|<Entry>(1)|int, str|object, int|int, bool|type|type, int|list, tuple|Exception, int|ValueError, KeyError|OSError, ValueError|dict, set>): pass; print(<D>.__mro__)
class <M1>(type): pass
class <M2>(type): pass
<try> class <E>(<M1>('P', (), {}), <M2>('Q', (), {})): pass
<try> class <F>(metaclass=<lambda n, b, d, **k: (n, b, sorted(d)[:2], k)|<M1>|print|<any>|dict>, <k=1|>): y = 2; print(<F>)
<try> print(type(<'T', (), {}|'T', (int,), {'x': 1}|'T', [], {}|'T', (), []|1, (), {}|'T\0', (), {}|'T', (1,), {}|'T', (), {'__slots__': 'x', 'x': 1}|'T'|'T', ()|'T', (), {'__slots__': ('a', 'a')}|'T', (), {1: 2}>))`,
	`
class <S1>: __slots__ = <('a',)|'a'|()|('a', 'b')|('__dict__',)|('__weakref__',)|('__x',)|{'a': 'doc'}|iter('ab')>
class <S2>: __slots__ = <('a',)|'b'|()|('c', 'd')|('__dict__',)|('__weakref__',)>
class <P>: pass
<try> class <C>(<<S1>, <S2>|<S2>, <S1>|<S1>, <P>|<S1>, int|<S1>, Exception|<P>, <S2>|tuple, <S1>|<S1>, dict>): pass; print([k.__name__ for k in <C>.__mro__], <C>().__dict__)
<try> class <D>(<<S1>|<S2>|<P>|int|tuple|str|dict|type|Exception>): __slots__ = <'q'|('a', 'z')|('__dict__',)|('__weakref__',)|('__dict__', '__dict__')|1|('ok', 1)|('1a',)|('__class__',)|('__doc__',)>; <pass|q = 1|a = 2|__doc__ = 'd'>
<try> <d> = <D>(); <d>.q = <any>; print(<d>.q, hasattr(<d>, '__dict__'), <D>.__slots__, [k for k in vars(<D>) if k[:2] != '__'])
<try> <d>.<other|a|z> = 1; print(<d>.<a|z|q|other>, vars(<d>))
<try> del <d>.q; print(<d>.q)
<try> print(<D>.q, <D>.q.__name__, <D>.q.__objclass__.__name__, <D>.q.__doc__, <D>.q.__get__(<d>), <D>.q.__get__(None, <D>) is <D>.q)
<try> print(<D>.q.<__set__(<d>, 1)|__set__(1, 1)|__get__(1)|__delete__(<d>)|__delete__(1)>)
<try> print(<d>.__<getstate|reduce|sizeof|init_subclass>__<()|>)
<try> <s> = <S1>(); <s>.__class__ = <<S2>|<P>|<C>|int>; print(type(<s>).__name__)
<try> <S1>.__slots__ = ('zz',); <S1>.zz = 1; print(<S1>().zz)
<try> <s> = <S1>(); <s>.zz = 2`,
	`
import copy, pickle
class <A>:
	def __init__(self, *a): self.a = a
	<def __getstate__(self): return <self.__dict__|{'a': 'state'}|None|<any>|self.a>|x = 1|x = 2>
	<def __setstate__(self, s): print('set', s); self.a = s|x = 1|x = 2>
	<def __reduce__(self): return <<A>, self.a|<A>, (1,), {'a': 'r'}|list, ([1, 2],)|'<A>'|1|(<A>,)|<A>, (), None, iter([1])|len, (5,)|<A>, 5>|x = 1|x = 2>
	<def __copy__(self): return 'copied'|def __deepcopy__(self, memo): return <'deep'|self|copy.deepcopy(self.a, memo)>|x = 3>
	def __eq__(self, o): return type(o) is type(self) and vars(o) == vars(self)
class <B>(<list|dict|tuple|str|int|set|Exception|object>):
	<def __reduce_ex__(self, p): return print('ex', p) or super().__reduce_ex__(p)|def __getnewargs__(self): return <(1,)|1|()>|y = 1|def __getnewargs_ex__(self): return <((), {})|(1,)|1>>
	def __init__(self, *a): print('init', a)
class <S>:
	__slots__ = ('p', 'q')
	def __init__(self): self.p = <any>
<a> = <A>(<any>, [<n>])
<try> print(copy.copy(<a>) == <a>, vars(copy.copy(<a>)))
<try> print(copy.deepcopy(<a>) == <a>, vars(copy.deepcopy(<a>)))
<try> <x> = pickle.loads(pickle.dumps(<a><|, 0|, 2|, protocol=5|, 9>)); print(<x> == <a>, type(<x>).__name__, <x>.a)
<try> <b> = <B>(<|<any>>); <b>.extra = [<n>]; <x> = copy.<copy|deepcopy>(<b>); print(type(<x>).__name__, <x> == <b>, <x>.extra is <b>.extra)
<try> <x> = pickle.loads(pickle.dumps(<b>)); print(type(<x>).__name__, <x> == <b>, vars(<x>))
<try> <x> = copy.copy(<S>()); print(<x>.p); print(<x>.q)
<try> <x> = pickle.loads(pickle.dumps(<S>()<|, 1|, 2>)); print(<x>.p, <S>().__reduce_ex__(2)[2])
<try> print(pickle.loads(pickle.dumps(<<any>|lambda: 1|len|<A>|<A>.__init__|print|[].append|type(None)|...|NotImplemented|range(<n>)|slice(1, 2)|iter([1, 2])|(x for x in [])|{1: [2]}.keys()|ValueError(<any>)|{<n>, 5}|frozenset([1])|memoryview(b'')|open|int.__add__|<a>.__eq__>)))
<l> = [<any>, {}]; <l>.append(<l>); <l>[1]['self'] = <l>
<try> <m> = copy.deepcopy(<l>); print(<m>, <m>[2] is <m>, <m>[1]['self'] is <m>, pickle.loads(pickle.dumps(<l>)))
<try> print(pickle.loads(<b'N.'|b''|b'abc'|pickle.dumps(<any>)[:-1]|b'cbuiltins\nnope\n.'|b'\x80\x09.'|'text'>))
<try> print(copy.replace(<<a>|<any>>, a=1))
<try> print(<a>.__reduce_ex__(<2|0|1|4>)[1:3], object().__reduce_ex__(<2|0>)[0].__name__, object.__reduce__(<a>)[0].__name__)
<try> print(pickle.dumps(<<int>|<float>|<bytes>|<str>>, <0|1|2|3|4>), pickle.dumps([<complex>, <float>, <int>]))`,
	`
import traceback, sys
class <E>(<Exception|ValueError|ExceptionGroup>):
	<def __str__(self): return <'own'|'two\nlines'|1|1 / 0|''>|z = 1>
	<def __repr__(self): return <'r'|1 / 0>|z = 2>
def <f>(<k>):
	<x> = <any>
	if <k>: return <f>(<k> - 1)
	raise <<E>('m', [ValueError(<n>)])|ValueError(<any>)|KeyError(<str>)|SyntaxError('s', ('f', 1, 2, 'text'))|OSError(2, 'no', 'f')|NameError(<str>)|ImportError('i', name='n')|ExceptionGroup('g', [TypeError(1), <E>('x', [OSError(3)])])>
def <g>():
	try: <f>(<n>)
	except Exception as e:
		e.add_note(<'note'|'two\nlines'|'ä'|''>)
		<raise RuntimeError('second') from <e|None|ValueError('made')>|raise|raise RuntimeError(<any>)|e.__notes__ = <any>; raise|e.__cause__ = KeyError('c'); raise|raise e.with_traceback(None)>
try: <g>()
except Exception as e:
	<tb> = e.__traceback__
	print(''.join(traceback.format_exception(e<|, limit=<n>|, chain=False|, limit=-1>)))
	print(traceback.format_exception_only(<e|e, show_group=True|type(e), e>))
	print([(s.name, s.lineno, s.line, s.colno, s.end_colno, s.end_lineno) for s in traceback.extract_tb(<tb>)], [(fr.f_code.co_name, n) for fr, n in traceback.walk_tb(<tb>)])
	<try> print(traceback.format_tb(<tb>, <n>), traceback.format_exc(<n>), sys.exc_info()[1] is e, <tb>.tb_next and <tb>.tb_next.tb_lineno, <tb>.tb_frame.f_code.co_name)
	<t> = traceback.TracebackException.from_exception(e<|, limit=-1|, limit=1|, compact=True|, lookup_lines=False>)
	print(str(<t>), <t>.exc_type_str, <t>.__notes__, [l for l in <t>.format(<|chain=False>)], <t>.__suppress_context__, <t> == traceback.TracebackException.from_exception(e))
	<try> traceback.print_exc(file=sys.stdout, limit=<n>)
	<try> print(traceback.StackSummary.from_list([('a.py', 1, 'f', None), ('b.py', 2, 'g', 'x = 1')]).format(), traceback.format_list([('a', <n>, 'b', <None|'c'>)]))
	<try> raise e.with_traceback(<tb><|.tb_next|.tb_frame>)
<try> print(traceback.format_exception(<None|1|ValueError|ValueError(<any>)>), traceback.format_exc())
<try> print(traceback.format_stack(limit=1), traceback.extract_stack()[-1].name)
print(sys.exception(), sys.exc_info())`,
	`
import weakref, gc
class <N>:
	def __init__(self, name, *more): self.name, self.more = name, more
	def __repr__(self): return f'<{self.name}>'
	def __del__(self):
		print('del', self.name)
		<pass|raise ValueError(self.name)|<kept>.append(self)|self.more = 1|global <last>; <last> = self.name>
	def m(self): return self.name
<kept> = []
<last> = None
<a>, <b> = <N>('a'), <N>('b')
<r> = weakref.ref(<a>, lambda r: print('gone', r() is None))
<p> = weakref.proxy(<b>)
<try> print(<r>() is <a>, <p>.name, <p>, <p> == <b>, weakref.getweakrefcount(<a>), hash(<r>) == hash(<a>), <r> == weakref.ref(<a>))
<d>, <k>, <s> = weakref.WeakValueDictionary(x=<a>, y=<b>), weakref.WeakKeyDictionary({<a>: <any>}), weakref.WeakSet([<a>, <b>])
<f> = weakref.finalize(<b>, print, 'finalized', <any>)
<w> = weakref.WeakMethod(<a>.m)
<try> print(<w>()(), sorted(<d>), len(<k>), len(<s>), <f>.alive, <d>.<get('z')|pop('y').name|setdefault('x', <b>).name|popitem()[0]>)
<a>.<self|other> = <<a>|<b>|[<b>]|lambda: <a>>
<try> del <a>
<try> <b> = <None|<N>('c')|[<b>]>
print('after', <r>() and <r>().name, sorted(<d>), len(<k>), len(<s>), <f>.alive, <w>() is None)
<try> print(<p>.name)
print(gc.collect() >= 0, <r>(), len(<s>))
def <fn>(<x>):
	<y> = <N>('local')
	<try> <z> = <N>('z'), <wrongly>
	return <<x>|<y>.name|<y>|[<N>('t').name for _ in range(<n>)]>
<try> print(<fn>(<N>('arg')))
<l> = [<N>(str(i)) for i in range(3)]
<try> <l>.<pop(0)|clear()|__setitem__(1, None)|remove(<l>[2])|reverse()|sort(key=lambda x: x.name)>; print('changed')
<l> = <None|<l>[1:]|tuple(<l>)|{x.name: x for x in <l>}>
<try> print(weakref.ref(<<any>|<N>|len|[].append|{1}|lambda: 1>)() is None)
<try> print(<f>(), <f>.detach(), <f>.peek())
<l> = <kept> = None
print('end')`,
	`
import inspect, functools
def <f>(a, b: <int|'x'|list[int]> = <any>, /, c=<n>, *args: str, d, e: int = <any>, **kw) -> <None|int|'Later'>:
	"""Doc.

	    more
	"""
class <K>:
	def __init__(self, x, *, y=<n>): pass
	def m(self, z, *a): yield
	@classmethod
	def c(cls, q): pass
	@staticmethod
	def s(q, r=1): pass
	@property
	def p(self): 'p doc'
	def __call__(self, u, v=2): pass
	async def co(self): pass
	async def ag(self): yield
class <L>(<K>): 
	def m(self, *z): pass
<try> print(inspect.signature(<<f>|<K>|<K>.m|<K>().m|<K>.c|<K>.s|<K>()|<K>().co|lambda x, /, *y: 0|functools.partial(<f>, 1, d=2)|functools.partial(<f>, e=3)|len|print|int|<any>|type|dict.get|functools.wraps(<f>)(<K>.s)|range>))
<s> = inspect.signature(<f>)
<try> print([(p.name, str(p.kind), p.default is p.empty, p.annotation) for p in <s>.parameters.values()], <s>.return_annotation)
<try> <b> = <s>.<bind|bind_partial>(<1, d=1|1, 2, 3, 4, d=5, z=6|1|d=1|1, d=2, a=3|1, 2, c=3, d=4|>); print(<b>, <b>.args, <b>.kwargs); <b>.apply_defaults(); print(<b>.arguments)
<try> print(<s>.replace(parameters=[*<s>.parameters.values()][<n>:<<n>|-1>], return_annotation=<int|inspect.Signature.empty>))
<try> print(inspect.Parameter(<'x'|'1'|'class'>, inspect.Parameter.<KEYWORD_ONLY|VAR_POSITIONAL|POSITIONAL_ONLY>, <default=<any>|annotation=int>))
print([g(x) for g in (inspect.isfunction, inspect.ismethod, inspect.iscoroutinefunction, inspect.isgeneratorfunction, inspect.isasyncgenfunction, inspect.isbuiltin, inspect.isclass, inspect.isroutine, inspect.ismethoddescriptor, inspect.isdatadescriptor, callable) for x in (<<f>|<K>|<K>.m|<K>().c|<K>.co>, <<K>().ag|<K>.p|len|[].append|int.__add__|object.__init__|<any>>)])
<try> print(inspect.getdoc(<<f>|<K>.p|<L>.m|<K>|<L>>), inspect.cleandoc(<'  a\n    b\n  c'|<str>>), inspect.getmro(<L>)[1].__name__)
<try> print([n for n, v in inspect.getmembers(<<K>|<L>()>, <inspect.isfunction|inspect.ismethod|lambda v: isinstance(v, property)>)], [a.name + ' ' + a.kind for a in inspect.classify_class_attrs(<L>) if a.name[:2] != '__'])
<try> print(inspect.getattr_static(<<K>|<K>()|<L>()>, '<p|s|c|m|nope>'<|, None>), inspect.unwrap(<f>) is <f>)
<try> print(inspect.getgeneratorstate(<K>.m(1, 2)), inspect.getcallargs(<f>, <1, d=1|1>), inspect.getfullargspec(<<f>|<K>.m|<K>>))
<try> print(inspect.getsource(<<K>.s|<f>|lambda x: 1|<K>.p.fget>), inspect.getsourcelines(<K>.m)[1], inspect.getmodule(<K>).__name__)
<try> print(inspect.get_annotations(<f>, eval_str=<bool>), inspect.currentframe().f_lineno > 0, inspect.stack()[0].function, inspect.getclosurevars(<f>).unbound)`,
	`
import enum
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique, member, nonmember, property as eprop, global_enum, EnumCheck, verify
class <P>(<int, Enum|str, Enum|Enum|float, Enum|tuple, Enum|IntEnum>):
	<def __new__(cls, v, *more): self = <object|int|str>.__new__(cls<|, v>); self._value_ = v; self.more = more; return self|def __init__(self, *a): self.a = a|_ignore_ = ['tmp']; tmp = 5>
	<def _generate_next_value_(name, start, count, last): return <name|count * 10|last>|z = nonmember(7)>
	A = <1|<any>|1, 2|'a'|auto()>
	B = <2|<any>|3, 4|A|auto()|member(lambda self: 1)>
	C = <3|auto()|1|lambda self: self>
	@classmethod
	def _missing_(cls, v): <return cls.A|return None|return <any>|raise KeyError(v)|print('missing', v)>
	def __str__(self): return f'<{self.name}>'
	def hello(self): return self.name, self.value
<try> print(list(<P>), <P>.A, repr(<P>.B), <P>.C.hello(), <P>.A.a, <P>.__members__.keys())
<try> print(<P>(<1|2|'nope'|<any>|1, 2>), <P>['B'].value, f'{<P>.A:>9}', format(<P>.B), '%s' % <P>.A)
<try> print(<P>.A < <P>.B, <P>.A == 1, <P>.A.more, len(<P>), <any> in <P>)
class <Fl>(<Flag|IntFlag>, boundary=enum.<STRICT|CONFORM|EJECT|KEEP>):
	R = <auto()|1|4>
	W = <auto()|2|8>
	X = <auto()|4|R \| W>
	RW = R | W
<try> print(<Fl>.RW, repr(<Fl>.RW), [*<Fl>.RW], <Fl>.R in <Fl>.RW, ~<Fl>.R, <Fl>.R ^ <Fl>.RW, <Fl>(0), len(<Fl>.RW), bool(<Fl>.R & <Fl>.W), [*<Fl>], <Fl>.R.name, <Fl>.RW.value)
<try> print(<Fl>(<3|8|16|-1|<int>|'R'>), <Fl>.R | <<n>|<Fl>.X|<any>>)
@<unique|verify(EnumCheck.CONTINUOUS)|verify(enum.NAMED_FLAGS)|verify(enum.UNIQUE)|enum.global_enum>
class <U>(<Enum|IntEnum|Flag>): ONE = 1; <TWO = 2|UN = 1|FOUR = 4>
<try> print([*<U>], ONE, repr(<U>.ONE), str(<U>.ONE))
<F> = Enum('<F>', <'a b c'|['x', 'y']|[('p', 1), ('q', 'r')]|{'k': <any>}|'a a'|'a', start=5|'m', type=str|'_x_'|'mro'>)
<try> print([*<F>], <F>.__name__, <F>(<1|'r'|5>), <F>.a)
<try> <P>.A.<value|name|new> = 1; print(<P>.A.new)
<try> <P>.<D|A> = 4; print(<P>.D, type(<P>.D).__name__)
<try> del <P>.<A|D|_missing_>
<try> class <Q>(<<P>|<Fl>|<U>>): Z = 9
<try> class <V>(Enum): a = 1; b = a; <a = 2|mro = 3|c: int = 3|_d_ = 1|__e = 2|_value_ = 5|name = 'n'|value = 1>; print([*<V>], <V>.__members__)
<try> print(<P>.A.B, <P>.A.C is <P>.C, <P>.A.name.<lower()|nope>)
match <P>.A:
	case <P>.B: print('b')
	case <P>.A: print('a')
class <S>(StrEnum): HI = auto(); LO = <'low'|auto()|1|('b', 'ascii')>
<try> print(<S>.HI, <S>.LO + '!', <S>('hi').upper(), repr(<S>.LO), {<S>.HI: 1}['hi'], f'{<S>.LO!r:>12}', ','.join(<S>))`,
	`
import ast
<src> = <source>
<try> <t> = ast.parse(<src>); print(ast.dump(<t><|, indent=2|, include_attributes=True|, annotate_fields=False|, show_empty=True>))
<try> print(ast.unparse(<t>))
<try> <e> = ast.parse(<'<n> + <n> * 2'|'[<n>, b"x", (1,)]'|'f(1)'|'x.y[<n>]'|'1 if <n> else {<n>: 2}'>, mode='eval'); print(ast.dump(<e>), ast.unparse(<e>), eval(compile(<e>, 'e', 'eval'), {'f': lambda x: x + 1}))
<try> print(ast.literal_eval(<'<n>'|'[1, {2: (3,)}]'|'-1 + 2j'|'f(1)'|'a'|'{1, 2}'|'set()'|'1 + 1'|"b'x'"|' 1'|'(1'|<str>>))
class <V>(ast.<NodeVisitor|NodeTransformer>):
	def visit_Name(self, n): print('name', n.id, type(n.ctx).__name__, n.lineno, n.col_offset, n.end_col_offset); <self.generic_visit(n)|return n|return ast.copy_location(ast.Constant(1), n)|return None>
	def visit_Constant(self, n): print('const', n.value); return <n|ast.Constant(<n>)|None>
<try> <r> = <V>().visit(ast.parse(<src>)); print(<r> and ast.unparse(ast.fix_missing_locations(<r>)))
<try> print([type(n).__name__ for n in ast.walk(ast.parse(<src>))], ast.get_docstring(ast.parse('"""d"""')), [f for f, v in ast.iter_fields(ast.parse(<src>).body[0])])
<try> <m> = ast.Module([ast.Expr(ast.Call(ast.Name('print'), [ast.Constant(<any>)], <[]|[ast.keyword('sep', ast.Constant('-'))]>))], []); exec(compile(ast.fix_missing_locations(<m>), 'made', 'exec'))
<try> print(ast.<Name|Constant|arg|Module|alias>(<|'x'|1, 2|id='y'|'a', 'b', 'c', 'd'|nope=1>)._fields)
<c> = compile(<'x = [a for a in y]'|'lambda q: q + z'|'1 + 2'|'def h(a, *b): return a'>, '<c>', 'exec'<|, dont_inherit=True>)
<try> print(<c>.co_names, <c>.co_filename, <c>.co_firstlineno, <c>.co_name, <c>.co_flags & 64)
<try> print(compile(<src>, 'file', '<exec|eval|single>') is not None)
<try> exec(compile('print(q); 5; q', 's', 'single'), {'q': <any>})
<try> print(eval('<n> +'), exec('1 +'))
<try> <ns> = {}; exec('def f(x):\n    return x <+|/|*> y\ny = <n>', <ns>); print(<ns>['f'](<any>), sorted(<ns>))`,
	`
import sys
def <f>(<a>, <b>=<any>):
	<c> = <any>
	<l> = locals()
	<l>['<c>'] = 'changed'
	<l>['made'] = 1
	def <g>(): return <c>, <b>
	<fr> = sys._getframe()
	<fr>.f_locals['<a>'] = 'by frame'
	<try> print(<c>, <a>, <l> == locals(), sorted(locals()), 'made' in locals(), sorted(<fr>.f_locals))
	<try> print(made)
	exec('<c> = 2; new = <c>')
	<try> print(<c>, eval('<c> , <b>'), <g>(), [locals() is not None for _ in range(1)])
	<try> print(<fr>.f_code.co_name, <fr>.f_back.f_code.co_name, <fr>.f_lineno - <fr>.f_code.co_firstlineno, <fr>.f_globals is globals(), <fr>.f_locals.get('<b>'), type(<fr>.f_locals).__name__)
	<try> del <fr>.f_locals['<a>']
	<try> <fr>.f_locals['fresh'] = 5; print(<fr>.f_locals['fresh'], 'fresh' in locals())
	del <c>
	<try> print(<c>)
	<try> print(<g>())
	<try> print(eval('<c>'), vars().get('<c>'))
	return sorted(locals())
<try> print(<f>(<any>))
class <K>:
	<x> = <any>
	locals()['dyn'] = <n>
	print(sorted(k for k in locals() if k[:2] != '__'), dyn, vars() is locals())
	<y> = [<x> for _ in (<x>,)]
	<try> <z> = [<y> for _ in range(2) if <y>]
	<try> <w> = (lambda: <x>)()
	exec('ex = <x>')
	print([<q> for <q> in (<x>, ex)], [(lambda: <q>)() for <q> in (1, 2)])
	def <x>2(self): return __class__.<x>
	global <gl>
	<gl> = <any>
	nested = lambda self: (lambda: __class__)()
<try> print(<K>.dyn, <K>().<x>2(), <gl>, <K>().nested() is <K>, '<gl>' in vars(<K>))
<try> globals()['<via>'] = <any>; print(<via>, '<via>' in dir()); del <via>; print(<via>)
<try> print([<u> := <n>, <u>], [<v> := <t> for <t> in range(3)], <v>, any((<hit> := <t>) > 1 for <t> in range(4)), <hit>)
<try> print([[<m> := <m2>, <m> + 1] for <m2> in range(2)], {(<k> := <s>): <k> * 2 for <s> in 'ab'}, <k>, <t>)
def <h>():
	<rows> = [(<p>, <p> * 2) for <p> in range(3) if (<big> := <p>) >= <n>]
	def <i>(): nonlocal <big>; <big> = [<big> for <p> in 'x']; return <big>
	<try> return <rows>, <big>, <i>(), <p>
	return lambda: (<big> := 1) + <big>
<try> print(<h>(), <big>)
<try> for <idx> in range(2): <fs> = [lambda: (<idx>, <jdx>) for <jdx> in range(2)]; print([z() for z in <fs>])
<try> print(<idx>, <jdx>)
<try> exec('def outer():\n    x = <n>\n    class C:\n        x = x<|; global x; x = 3>\n        def f(self): return x\n    return C.x, C().f()\nprint(outer())', {})`,
	`
import warnings, sys
warnings.simplefilter(<'always'|'error'|'ignore'|'once'|'default'|'always', DeprecationWarning|'error', UserWarning|'module'|'nope'>)
<try> warnings.filterwarnings(<'ignore', 'x.*'|'error', category=RuntimeWarning|'always', module='nope'|'once', lineno=<n>|'error', 5>)
def <f>(<x>):
	warnings.warn(<<str>|<any>|DeprecationWarning('d')|'msg', <UserWarning|DeprecationWarning|RuntimeWarning|FutureWarning|int|None>|'lvl', stacklevel=<1|2>|UserWarning, 'x'|'s', source=<x>>)
	return <x>
for <i> in range(<n>):
	<try> print(<f>(<i>))
with warnings.catch_warnings(record=<True|True|False><|, action='always'|, category=UserWarning, action='error'>) as <w>:
	<try> <f>(1); <f>(2); warnings.warn_explicit('e', UserWarning, 'file.py', <n>)
	<try> print([(str(x.message), x.category.__name__, x.lineno > 0, x.filename) for x in <w>])
@warnings.deprecated(<'old'|'old', category=<None|UserWarning>|1>)
def <old>(a=<any>): return a
<try> print(<old>(), <old>.__deprecated__, <old>.__name__)
@warnings.deprecated('class')
class <K>:
	def __init__(self, x=1): self.x = x
<try> print(<K>(2).x)
<try> class <L>(<K>): pass; print(<L>().x)
<try> print(warnings.formatwarning('m', UserWarning, 'f.py', 3, <None|'line'>), len(warnings.filters) > 0)
def <show>(message, category, filename, lineno, file=None, line=None): print('SHOW', message, category.__name__)
warnings.showwarning = <show>
<try> warnings.warn(<str>, <UserWarning|ResourceWarning>); warnings.resetwarnings(); warnings.warn('again')
<try> <'a' is 'a'|1 is 1|print('x')|'\d'>
<try> print(eval(<"'\\d'"|'1 is 1'|'() == ()'|'(1)(2)'|'[1][2, 3]'|"'a'['b']"|'1 in 2'>))`,
	`
import contextvars, functools, types
<v>, <w> = contextvars.ContextVar('v'), contextvars.ContextVar('w', default=<any>)
<try> print(<w>.get(), <v>.get(<any>), <v>.name)
<try> print(<v>.get())
<t> = <v>.set(<any>)
<try> print(<v>.get(), <t>.old_value, <t>.var is <v>, <t>.old_value is contextvars.Token.MISSING)
<c> = contextvars.copy_context()
def <f>(<x>):
	<y> = <v>.set(<x>)
	<v>.set('more')
	<<v>.reset(<y>)|<v>.reset(<t>)|pass|<w>.reset(<y>)>
	return <v>.get(), <w>.get()
<try> print(<c>.run(<f>, <any>), <v>.get(), <c>[<v>], <c>.get(<w>), len(<c>), <v> in <c>, sorted(x.name for x in <c>))
<try> print(<c>.run(lambda: <c>.run(<f>, 1)))
<try> <v>.reset(<t>); <v>.reset(<t>)
<try> print(<c>.copy() == <c>, <c>[<w>], <c>['x'])
<n1> = types.SimpleNamespace(<a=<any>|{'k': 1}|**<dict>|[('q', 2)]>)
<try> <n1>.b = <any>; print(<n1>, <n1> == types.SimpleNamespace(b=1), vars(<n1>), <n1>.<a|c>)
<m> = types.MappingProxyType(<<dict>|<list>|{'a': [1]}>)
<try> print(<m>, <m> | {'z': 1}, list(<m>), <m> == <dict>, <m>.get('a'), <m>.copy(), hash(<m>))
<try> <m>['a'] = 1
<fn> = types.FunctionType((lambda a, b=1: (a, b, glob)).__code__, {'glob': <any>}, <'renamed'|None|1>, <(5,)|None|1>)
<try> print(<fn>(2), <fn>.__name__, <fn>.__defaults__, types.MethodType(<fn>, 'self')())
def <cell>():
	<k> = <any>
	def <inner>(<p>=<n>, *, <q>=<n>): return <k>, <p>, <q>
	return <inner>
<i> = <cell>()
<try> <i>.__defaults__ = <(9,)|None|()|1|(1, 2)>; <i>.__kwdefaults__ = <None|{'<q>': 1}|1>; print(<i>())
<try> <i>.__closure__[0].cell_contents = <any>; print(<i>(1, <q>=2), <i>.__closure__[0].cell_contents)
<try> <i>.__code__ = (lambda: <'x'|<n>>).__code__; print(<i>())
<try> <i>.__<name|qualname|dict|doc|annotations|module|type_params|globals|closure|wrapped>__ = <'new'|1|{'z': 1}|None|()>; print(<i>.__name__, <i>.__doc__, vars(<i>), <i>.__annotations__)
<try> print(types.CellType(1).cell_contents, types.CellType().cell_contents)
<try> print(types.GenericAlias(list, <(int,)|int|T>), types.UnionType, (int | str).__args__, type(int | None), types.get_original_bases(<int|list[int]>))
<try> print(types.DynamicClassAttribute, types.coroutine(<<any>|lambda: 1>), types.ModuleType('m', <'doc'|None>).__doc__, types.NoneType())`,
}

// sources are texts of small programs, as literals.
var sources = []string{
	"'x = 1 + 2 * y'", "'def f(a, /, b=1, *c, d: int = 2, **e) -> int: return a'", "'class A(B, m=C): x: int = 1'", "'[i async for i in x if y]'",
	"'f\"{a!r:>{w}} {b=}\"'", "'match x:\\n case [1, *r] | {\"k\": v, **z}: pass'", "'try: pass\\nexcept* E as e: pass\\nelse: x\\nfinally: y'", "'with a as b, c: pass'",
	"'lambda *a, k=1: (yield)'", "'a if b else c'", "'type X[T: int] = list[T]'", "'@d\\nasync def g(): await h()'", "'a = b = c, *d'", "'x[1:2, ::3]'",
	"'not a < b <= c is not d'", "'(a := 1)'", "'for i in x: break\\nelse: continue'", "'del a, b[0]'", "'def f():\\n global a; a = 1'", "'from . import x as y, z'", "'-1 ** -2'",
	"'b\"x\" b\"y\"; \"a\" \"b\"; 1j; ...; None'", "'a@b; a//b; a<<b; ~a'", "'assert a, b'", "'raise A from B'", "'import a.b as c, d'", "'while 1: x += 1'",
	"'{**a, \"b\": 1, }; {*a, 1}; (1,); ()'", "'f(*a, b, k=1, **c)'", "'return 1'", "'x = (yield from a)'", "'if a: b\\nelif c: d\\nelse: e'", "'def f[T, *Ts, **P](): pass'",
	"'x: (int) = 5; (y): str; a.b: c = d'", "'async def f():\\n async with a as b: pass\\n async for i in x: pass'", "'match x:\\n case A(1, k=\"v\") as y if z: pass\\n case None | -1 | a.b | _: pass'",
	"'(a, b), *c = d'", "'x = (\\n  1,\\n  \"\"\"a\\nb\"\"\")'", "'try: a\\nexcept (B, C): d\\nexcept: e'", "'1 +'", "'def f(:'", "'x = = 1'", "'class'", "'a b'", "' x'", "''",
	"'{k: v for k, v in x if k if v}'", "'(i for i in x)'", "'a and b or not c'", "'a.b.c[d](e).f'", "'f\"{x:{y}.{z}} {{}} {f\\'{w}\\'}\"'", "'lambda a, /, b=1, *, c, **d: 0'", "'nonlocal x'", "'\"\"\"doc\"\"\"\\nx'",
}
