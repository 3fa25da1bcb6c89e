"""Items that cannot be: CPython warns where they are read, not where they are assigned or deleted."""
import warnings
def t(s):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: compile(s, 'f', 'exec')
        except SyntaxError as e: print(s, e)
        print(repr(s), [str(x.message) for x in w])
for s in 'del 5[0]', '5[0] = 1', '5[0] += 1', 'for 5[0] in x: pass', 'with a as 5[0]: pass', '5[0]: int = 1', '5[0]: int', '(5[0], b) = 1', '5[0].x = 1', 'del 5[0].x', '5[0][1] = 2', '"a"["b"] = 1', 'del "a"["b"]', '"a"["b"] += 1', '[1 for 5[0] in x]', '5[0]', 'print(5[0])', 'del (5[0], 4[1])', 'del 5[6[0]]', '5(1)[0] = 1', '5(1).x = 1', '5(1)[0] += 1', '5(1).x += 2', 'del 5(1).x', 'try: pass\nexcept 5[0]: pass', 'match x:\n case 5: 5[0]', '@5[0]\ndef f(): pass', 'class A(5[0]): pass', 'lambda: 5[0]', 'lambda x=5[0]: 1', 'def f(x: 5[0]): pass', 'x: 5[0]', 'x: 5[0] = 1', 'f"{5[0]}"', 'type X = 5[0]', 'assert (1, 2)', 'assert (1, "a"), 2', 'del (1 is 1)[0]', '(1 is 1).x = 2', 'x[1 is 1] = 2', 'x[1 is 1] += 1', 'del x[1 is 1]','for x[1 is 1] in y: pass':
    t(s)
