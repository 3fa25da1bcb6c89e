f() = 1  ### 1-4 SyntaxError "cannot assign to function call here. Maybe you meant '==' instead of '='?"
---
1 = x  ### 1-2 SyntaxError "cannot assign to literal here. Maybe you meant '==' instead of '='?"
---
"s" = x  ### 1-4 SyntaxError "cannot assign to literal here. Maybe you meant '==' instead of '='?"
---
None = 1  ### 1-5 SyntaxError "cannot assign to None"
---
True, x = 1  ### 7-12 SyntaxError "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
---
x + 1 = 2  ### 1-6 SyntaxError "cannot assign to expression here. Maybe you meant '==' instead of '='?"
---
-x = 2  ### 1-3 SyntaxError "cannot assign to expression here. Maybe you meant '==' instead of '='?"
---
[a, f()] = 1  ### 5-8 SyntaxError "cannot assign to function call"
---
(a, 1) = 1  ### 5-6 SyntaxError "cannot assign to literal"
---
a, b + c = 1  ### 4-9 SyntaxError "cannot assign to expression here. Maybe you meant '==' instead of '='?"
---
x = f() = 3  ### 5-8 SyntaxError "cannot assign to function call"
---
a and b = 1  ### 1-8 SyntaxError "cannot assign to expression"
---
a < b = 1  ### 1-6 SyntaxError "cannot assign to comparison"
---
a if b else c = 1  ### 1-14 SyntaxError "cannot assign to conditional expression"
---
lambda: x = 1  ### 1-10 SyntaxError "cannot assign to lambda"
---
[x for x in y] = 1  ### 1-15 SyntaxError "cannot assign to list comprehension here. Maybe you meant '==' instead of '='?"
---
(x for x in y) = 1  ### 1-15 SyntaxError "cannot assign to generator expression"
---
{x} = 1  ### 1-4 SyntaxError "cannot assign to set display here. Maybe you meant '==' instead of '='?"
---
{x: y} = 1  ### 1-7 SyntaxError "cannot assign to dict literal here. Maybe you meant '==' instead of '='?"
---
f"{x}" = 1  ### 1-7 SyntaxError "cannot assign to f-string expression here. Maybe you meant '==' instead of '='?"
---
... = 1  ### 1-4 SyntaxError "cannot assign to ellipsis here. Maybe you meant '==' instead of '='?"
---
await x = 1  ### 1-8 SyntaxError "cannot assign to await expression here. Maybe you meant '==' instead of '='?"
---
x = yield = 1  ### 5-10 SyntaxError "assignment to yield expression not possible"
---
f() += 1  ### 1-4 SyntaxError "'function call' is an illegal expression for augmented assignment"
---
(a, b) += 1  ### 1-7 SyntaxError "'tuple' is an illegal expression for augmented assignment"
---
[a] -= 1  ### 1-4 SyntaxError "'list' is an illegal expression for augmented assignment"
---
1 += 1  ### 1-2 SyntaxError "'literal' is an illegal expression for augmented assignment"
---
f(): int  ### 1-4 SyntaxError "illegal target for annotation"
---
(a, b): int  ### 1-7 SyntaxError "only single target (not tuple) can be annotated"
---
[a]: int = 1  ### 1-4 SyntaxError "only single target (not list) can be annotated"
---
a, b: int  ### 1-2 SyntaxError "only single target (not tuple) can be annotated"
---
1: int  ### 1-2 SyntaxError "illegal target for annotation"
---
x: int: str  ### 7-8 SyntaxError "invalid syntax"
---
(x.y := 1)  ### 2-5 SyntaxError "cannot use assignment expressions with attribute"
---
(f() := 1)  ### 2-5 SyntaxError "cannot use assignment expressions with function call"
---
(a, b := 1) = 2  ### 5-11 SyntaxError "cannot assign to named expression"
---
x := 1  ### 3-5 SyntaxError "invalid syntax"
---
[x = 1]  ### 2-7 SyntaxError "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
---
(x = 1)  ### 2-7 SyntaxError "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
---
(f(x) = 1)  ### 2-6 SyntaxError "cannot assign to function call here. Maybe you meant '==' instead of '='?"
---
if x == 1 and y = 2: pass  ### 17-18 SyntaxError "invalid syntax"
---
while x.y = 1: pass  ### 7-10 SyntaxError "cannot assign to attribute here. Maybe you meant '==' instead of '='?"
---
*a
b = = 1  ### 5-6 SyntaxError "invalid syntax"
---
(*a)  ### 2-4 SyntaxError "cannot use starred expression here"
---
(**a)  ### 2-4 SyntaxError "cannot use double starred expression here"
---
print(*)  ### 8-9 SyntaxError "Invalid star expression"
---
(*)  ### 3-4 SyntaxError "Invalid star expression"
