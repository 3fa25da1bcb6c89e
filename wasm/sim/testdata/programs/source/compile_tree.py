import ast, traceback

source = '''"""A module that says what it is."""
import math


@staticmethod
def area(r):
    """Of a circle,
    given its radius."""
    if r < 0: raise ValueError("negative")
    a = 1; b = 2
    try:
        return math.pi * r ** 2 + (
            a - a)
    except* TypeError as e:
        pass
    finally:
        b = 3


class Shape:
    size: int = 3

    def grow(self, by):
        for i in range(by): self.size += i
        else:
            self.size += 100
        match by:
            case 1 | 2:
                return "small"
            case _:
                return 1 / (by - 3)


print(__doc__, round(area(2), 3), area.__doc__)
print(Shape().grow(2), Shape.grow.__code__.co_firstlineno, area.__func__.__code__.co_firstlineno)
'''.replace("    except* TypeError as e:\n        pass\n    finally", "    except TypeError as e:\n        pass\n    finally")
names = {}
exec(compile(ast.parse(source), "<tree>", "exec"), names)
for f in (lambda: names["area"](-1), lambda: names["Shape"]().grow(3)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, [(s.name, s.lineno) for s in traceback.extract_tb(e.__traceback__)][1:])


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node) if isinstance(node.value, int) else node

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        call = ast.Expr(ast.Call(ast.Name("print", ast.Load()), [ast.Constant("enter " + node.name)], []))
        node.body.insert(0, call)
        return node


tree = ast.fix_missing_locations(Double().visit(ast.parse("def f(x=1):\n    return x + 10\nprint(f(), f(5))")))
exec(compile(tree, "<tree>", "exec"))
print(eval(compile(ast.parse("1 + 2 * 3", mode="eval"), "<e>", "eval")))
print(eval(compile(ast.Expression(ast.fix_missing_locations(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Constant(7)))), "<e>", "eval")))
exec(compile(ast.Interactive(ast.parse("3 + 4\nx = 1").body), "<i>", "single"))
print(ast.dump(compile("a + 1", "<s>", "eval", ast.PyCF_ONLY_AST)))
t = ast.parse("a")
print(compile(t, "<s>", "exec", ast.PyCF_ONLY_AST) is t)

N, L = ast.Name, ast.Load()
bad = [
    (ast.parse("1"), "eval"),
    (ast.parse("1", mode="eval"), "exec"),
    (ast.Expression(ast.Constant(1)), "eval"),
    (ast.Module([ast.Expr(ast.Constant(1, lineno=1, col_offset=0))], []), "exec"),
    (ast.fix_missing_locations(ast.Module([ast.Assign([N("a", L)], ast.Constant(1))], [])), "exec"),
    (ast.fix_missing_locations(ast.Module([ast.Expr(N("a", ast.Store()))], [])), "exec"),
    (ast.fix_missing_locations(ast.Module([ast.If(N("a", L), [], [])], [])), "exec"),
    (ast.fix_missing_locations(ast.Module([ast.Expr(None)], [])), "exec"),
    (ast.Module([], []), "exec"),
    (3, "exec"),
]
for tree, mode in bad:
    try:
        print(compile(tree, "<bad>", mode).co_name)
    except Exception as e:
        print(type(e).__name__, e)
