"""What may be the value of a Constant in a tree that is compiled."""
import ast

for value in (1, "x", None, ..., 2j, b"y", (1, (2, "z")), frozenset({1}), {"a": 1}, [1], {1}, (1, [2]), object, bytearray(b"q")):
    try:
        tree = ast.fix_missing_locations(ast.Expression(ast.Constant(value)))
        print(eval(compile(tree, "made", "eval")))
    except Exception as e:
        print(type(e).__name__, e)

# Each part of a complex number has a sign, zeros too.
for a in (0.0, -0.0, 1.5, -1.5, float("inf")):
    for b in (0.0, -0.0, 2.5, -2.5, -float("inf")):
        for tree in ast.Expression(ast.Constant(complex(a, b))), ast.Module([ast.Expr(ast.Call(ast.Name("print"), [ast.Constant(complex(a, b))]))], []):
            mode = "eval" if isinstance(tree, ast.Expression) else "exec"
            print(eval(compile(ast.fix_missing_locations(tree), "made", mode)), end="\n" if mode == "exec" else " ")
