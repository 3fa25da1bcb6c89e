#!/usr/bin/env python
# comments, blank lines, form feeds, tabs and joined lines

if a:
	tab = 1
	if b:
		tabs = 2

	# comment at another depth
        # and another
	back = 3
  # at the end

def f():
    x = 1

    # between

    return x   # trailing
class C:
    def m(self):
        pass
    def n(self): pass

x = [
    1,

    2,  # comment
]
if x: y; z;
if (a and
    b):
    c = d + \
        e

while True:
    break
# last line without newline
x = 1