"""Stand-in for test.support.ast_helper: trees are compared by their dumps."""
import ast


class ASTTestMixin:
    def assertASTEqual(self, one, other):
        self.assertEqual(ast.dump(one), ast.dump(other))
