"""What older programs ask of ast, and the segments of a source that its nodes come from."""
import ast
import warnings


def tell(*a, **k):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        r = a[0](*a[1:], **k)
    print(r if not isinstance(r, ast.AST) else ast.dump(r), [str(x.message) for x in w])
tell(lambda: ast.Num)
tell(lambda: ast.Num(5))
tell(lambda: ast.Str("x").s)
tell(lambda: isinstance(ast.Constant(True), ast.Num))
tell(lambda: isinstance(ast.Constant(1), ast.Num))
tell(lambda: isinstance(ast.Constant(None), ast.NameConstant))
tell(lambda: ast.Ellipsis())
tell(lambda: ast.NameConstant(None))
tell(lambda: ast.NameConstant(value=None, kind="u"))
tell(lambda: ast.Index(ast.Name("x")))
tell(lambda: ast.ExtSlice([ast.Name("x")]))
tell(lambda: ast.Param())
class V(ast.NodeVisitor):
    def visit_Num(self, node): return node.n + 1
    def visit_Str(self, node): return node.s
tell(V().visit, ast.Constant(4))
tell(V().visit, ast.Constant("x"))
tell(V().visit, ast.Constant(True))
class M(ast.Num): pass
tell(lambda: isinstance(ast.Constant(1), M))
try: ast.Nothing
except AttributeError as e: print(e)
print(ast.dump(ast.parse("u'a' 'b'; 'a' u'b'; U'x'; {1:2}")))
print(ast.unparse(ast.parse("match x:\n  case {1: y}: pass\n  case {}: pass\n  case {**k}: pass")), ast.unparse(ast.parse("u'a'")))
s = "class C:\n  \t\f  def fun(self) -> None:\n  \t\f      pass"
cdef = ast.parse(s).body[0]
print(repr(ast.get_source_segment(s, cdef.body[0], padded=True)))
s = "def f():\n  pass\ndef g():\r  pass\r\ndef h():\r\n  pass\r\n"
for f in ast.parse(s).body: print(repr(ast.get_source_segment(s, f)))
print(repr(ast.get_source_segment("x = 'a\fb\vc\x1c'; y", ast.parse("x = 'a\fb\vc\x1c'; y").body[1])))
