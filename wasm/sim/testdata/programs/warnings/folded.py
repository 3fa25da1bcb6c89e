import warnings
def t(s):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            compile(s, 'f', 'exec')
        except SyntaxError as e:
            print(s, e)
        print(s, [(str(x.message), x.category.__name__, x.lineno) for x in w])
for s in ['assert (1,2)+(1,)', 'assert (1,)*2', 'assert ()', 'assert (1,2)', 'assert (1,)*0', 'assert (x,)', 'assert (1,2)[0:1]', 'assert (1,2)[0]', 'assert [1]', 'assert "a"', 'assert 2*(1,)', 'assert (1,2)+(a,)', 'assert ((1,2),)[0]', 'assert (1,2) if 1 else 3', 'assert (*a,)', 'assert (a,"x")', 'assert ()+()', 'assert (1,)+(2,), "m"', 'assert (yield)', 'assert (1, 2)[:]', 'assert (-1,) * 3', 'x = (1,2)("a")', 'x = ((1,)+(2,))("a")', 'x = ((1,)+(2,))["a"]', 'x = ((1,)+(2,)) is 3', 'x = ("a" + "b")["c"]', 'x=("a"*3)()', 'x=(1,2)[0]()', 'x = (1+2)[0]', 'x= (not 1)[0]', 'x = {1}[0]', 'x= [1]["a"]', 'x="a%s" % 1', 'x = "abc"[1] is y', 'x = "abc"[1]()', 'x = (1,2)[1]()', 'x = (1,"a")[1][2.0]', 'x = -1 is 1', 'x = "a" is "b" is c', 'x = 1 is x is not 2', 'x = not 1 is x', 'x = "%d" % 3 is y', 'x = ("%s" % 3)[1.0]', 'x = f"a"[1.0]', 'x = f"{a}"[1.0]', 'x = f"a"()']:
    t(s)
