"""What may be the value of a Constant in a tree that is compiled."""
import ast

for value in (1, "x", None, ..., 2j, b"y", (1, (2, "z")), frozenset({1}), {"a": 1}, [1], {1}, (1, [2]), object, bytearray(b"q")):
    try:
        tree = ast.fix_missing_locations(ast.Expression(ast.Constant(value)))
        print(eval(compile(tree, "made", "eval")))
    except Exception as e:
        print(type(e).__name__, e)
