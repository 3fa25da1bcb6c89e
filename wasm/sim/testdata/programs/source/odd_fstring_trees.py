# ast.unparse of f-strings made of parts that no text gives.
import ast
for v in ([ast.Constant(1)], [ast.Name("x")], [ast.Constant("a"), ast.Constant(None)], [ast.FormattedValue(ast.Constant(1), -1)], [ast.FormattedValue(ast.Constant(1), -1, ast.JoinedStr([ast.Constant(3)]))], [ast.FormattedValue(ast.Constant(1), -1, ast.Constant("x"))]):
    try: print(ast.unparse(ast.JoinedStr(v)))
    except Exception as e: print(type(e).__name__, str(e).split("0x")[0])
