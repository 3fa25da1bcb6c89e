import ast
SOURCE = r'''
"""Module doc"""
from __future__ import annotations
import a.b as c, d
from . import x as y
from ..pkg.mod import *
@deco(1)
@other
class A[T: int, *Ts, **P](Base, metaclass=M, **kw):
    """Class doc "quoted" """
    x: int = 1
    (y): str
    a.b: int
    def f(self, a, /, b=1, *args: int, c, d=2, **kw) -> int:
        'doc'
        return a, b
    async def g[T](self):
        async with x as y, z: pass
        async for i in j: break
        else: continue
        await q
        return [i async for i in r if s if t]
type X[T] = list[T]
def gen():
    yield
    x = yield 1
    yield from (a, b)
    return
for i, j in x: pass
while not a and not b or c and (d or e): a += 1
if a: b
elif c: d
else:
    if e: f
    g
try: a
except (B, C) as d: raise
except: raise X from None
else: pass
finally: del a, b[0]
try: a
except* B: pass
with a as (b, c), open('x') as d: pass
assert x, 'msg'
global g1, g2
match x:
    case 1 | 'a' | None: pass
    case [a, b, *rest] if a: pass
    case {'k': v, **r}: pass
    case A(1, x=(2 | 3) as q): pass
    case (1 as z) | _: pass
    case -1.5 + 2j: pass
    case [*_]: pass
a = b = c
a, *b = (1, 2)
x = (1,), (), [], {}, {1}, {'a': 1, **b}, a if b else c, lambda: 0, lambda x, *y, z=1: (x, y)
x = a + b * c - (d - e) ** -f ** g, (a + b) * c, -(-x), not (not a), ~(a | b) & c ^ d << 2 >> 1, a @ b // c % d
x = a < b <= c is not d not in e, (a < b) < c, a and b and c, (a or b) and not c
x = f(a, *b, c=1, **d), f(x for x in y), a.b.c[1], a[1:2, ::3, ...], a[()], a[b, ], 1 .real, 1.5.real, (yield_ := 3), a[*b]
x = 'a' "b", b'c', 1e400, 1j, 10**20, 123456789012345678901234567890, True, None, ..., 'it\'s', '\n\t\\', "é€"
x = f'{a}', f'{a!r:>{w}.2f} {{}} {b=}', f"{'nested'} it's", f'{a["k"]}\n', f'{ {1: 2} }', f'{lambda_}{x:%Y-%m}', f''
x = [i for i in j for k in l if m], {i: j for i, j in k}, {i for i in j}, (i for i in j)
async def h(): return (await a).b, await b ** c, -await d
print((yield_), *a, **b)
(a, b)
(yield_)
x[a] = y.z = 5
'''
tree = ast.parse(SOURCE)
print(ast.dump(tree, include_attributes=True))
print(ast.dump(tree, indent=1)[:3000])
print(ast.unparse(tree))
print(ast.dump(ast.parse(ast.unparse(tree))) == ast.dump(tree))
class Names(ast.NodeVisitor):
    def __init__(self): self.seen = []
    def visit_Name(self, node): self.seen.append(node.id)
    def visit_FunctionDef(self, node):
        print('def', node.name, node.lineno, ast.get_docstring(node))
        self.generic_visit(node)
v = Names(); v.visit(tree); print(v.seen[:20], len(v.seen))
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.BinOp(node, ast.Mult(), ast.Constant(2)), node) if isinstance(node.value, int) else node
    def visit_Pass(self, node): return None
    def visit_Expr(self, node): return [node, ast.Expr(ast.Name('added'))]
t = ast.fix_missing_locations(Double().visit(ast.parse('x = 1\nf(2)\nif a:\n    pass\n    b')))
print(ast.unparse(t), ast.dump(t, include_attributes=True))
print([type(n).__name__ for n in ast.walk(ast.parse('a = b + 1'))])
def tr(f, *a, **k):
    try: print(repr(f(*a, **k)).split(' object at')[0])
    except BaseException as e: print(type(e).__name__, str(e).split(' object at')[0])
for s in ['1', ' [1, 2.5, "a", b"b", None, True]', '{"k": (1, -2), (3,): {4}}', 'set()', '1+2j', '-1-3j', '+1', '-True', 'f(x)', 'a', '[1, a]', '1+2', '1 +', '', '"a" "b"', '...', '{**a}', '[*a]', 'f"x"', '2**3', '{1: 2, **{}}', '-"a"', '(1)', '1j+1', '\t1', '1\n2', '[\n1,\nx]']:
    tr(ast.literal_eval, s)
tr(ast.literal_eval, ast.Constant(5)); tr(ast.literal_eval, ast.parse('[1]', mode='eval')); tr(ast.literal_eval, 5); tr(ast.literal_eval, ast.List([ast.Name('q')]))
tr(ast.parse, 'x = = 1'); tr(ast.parse, 'x', mode='nope'); tr(ast.parse, 5); tr(ast.parse, b'x = 1'); tr(ast.dump, 5); tr(ast.dump, ast.Name('a'), True, True)
print(ast.dump(ast.parse('x; y', mode='single')), ast.dump(ast.parse('x + 1', mode='eval')), ast.dump(ast.Module([], [])), ast.dump(ast.arguments()), ast.dump(ast.Name('a', ast.Store()), annotate_fields=False), ast.dump(ast.parse('f()'), annotate_fields=False), ast.dump(ast.parse('f()'), show_empty=True), ast.dump(ast.Constant(None)), ast.dump(ast.Return()))
print(ast.get_source_segment('x = 1\nfoo(\n  a, é)\n', ast.parse('x = 1\nfoo(\n  a, é)\n').body[1].value), repr(ast.get_source_segment('if a:\n\tfoo(\n  a)', ast.parse('if a:\n\tfoo(\n  a)').body[0].body[0], padded=True)))
n = ast.parse('a\nb').body[1]; ast.increment_lineno(n, 3); print(n.lineno, n.end_lineno, n._fields, n._attributes, [k for k, v in ast.iter_fields(n.value)], [type(c).__name__ for c in ast.iter_child_nodes(n)][:1])
tr(ast.Name, 1, 2, 3); tr(ast.Name, 'a', id='b'); tr(ast.get_docstring, n); print(ast.get_docstring(tree), ast.get_docstring(ast.parse('x')), isinstance(n, ast.stmt), issubclass(ast.Add, ast.operator), ast.Name.__mro__, ast.parse('a').body[0].value.ctx is ast.parse('b').body[0].value.ctx)
match ast.parse('a + 1', mode='eval').body:
    case ast.BinOp(ast.Name(id), ast.Add(), ast.Constant(value=v)): print(id, v)
import copy
print(ast.dump(copy.deepcopy(ast.parse('a.b'))))
