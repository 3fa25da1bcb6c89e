  x = 1  ### 2-? IndentationError "unexpected indent"
---
if x:
    y
      z  ### 6-? IndentationError "unexpected indent"
---
if x:
pass  ### 1-5 IndentationError "expected an indented block after 'if' statement on line 1"
---
if x:
    y
  z  ### 4-? IndentationError "unindent does not match any outer indentation level"
---
def f():
	x
        y  ### 1-? TabError "inconsistent use of tabs and spaces in indentation"
---
if a:
    pass
elif b:
pass  ### 1-5 IndentationError "expected an indented block after 'elif' statement on line 3"
---
if a:
    pass
else:
pass  ### 1-5 IndentationError "expected an indented block after 'else' statement on line 3"
---
for i in x:
pass  ### 1-5 IndentationError "expected an indented block after 'for' statement on line 1"
---
while x:
pass  ### 1-5 IndentationError "expected an indented block after 'while' statement on line 1"
---
with a as b:
pass  ### 1-5 IndentationError "expected an indented block after 'with' statement on line 1"
---
with (a as b):
pass  ### 1-5 IndentationError "expected an indented block after 'with' statement on line 1"
---
try:
pass  ### 1-5 IndentationError "expected an indented block after 'try' statement on line 1"
---
try:
    pass
except:
pass  ### 1-5 IndentationError "expected an indented block after 'except' statement on line 3"
---
try:
    pass
except A as b:
pass  ### 1-5 IndentationError "expected an indented block after 'except' statement on line 3"
---
try:
    pass
except* A:
pass  ### 1-5 IndentationError "expected an indented block after 'except*' statement on line 3"
---
try:
    pass
finally:
pass  ### 1-5 IndentationError "expected an indented block after 'finally' statement on line 3"
---
def f(a, b=1):
"""Docstring at the wrong depth."""  ### 1-36 IndentationError "expected an indented block after function definition on line 1"
---
async def f():
pass  ### 1-5 IndentationError "expected an indented block after function definition on line 1"
---
class A(B):
def f(self): pass  ### 1-4 IndentationError "expected an indented block after class definition on line 1"
---
match x:
case 1: pass  ### 1-5 IndentationError "expected an indented block after 'match' statement on line 1"
---
match x:
    case 1:
    pass  ### 5-9 IndentationError "expected an indented block after 'case' statement on line 2"
---
def f():
    if x:

y = 1  ### 0-? IndentationError "expected an indented block after 'if' statement on line 2"
---
async for x in y:
pass  ### 1-5 IndentationError "expected an indented block after 'for' statement on line 1"
---
x = 1 \ + 2  ### 8-? SyntaxError "unexpected character after line continuation character"
---
x = \  ### 6-? SyntaxError "unexpected EOF while parsing"
---
a = 1
 b = 2  ### 1-? IndentationError "unexpected indent"
---
class A:  ### 9-? IndentationError "expected an indented block after class definition on line 1"
---
  # only a comment before
    x  ### 4-? IndentationError "unexpected indent"
