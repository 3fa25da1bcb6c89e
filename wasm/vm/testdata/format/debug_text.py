"""Where the text that = shows in an f-string ends: CPython 3.13.0 cuts it at != and, after a =, at what stands one bracket deep."""
def d(*a, **k): return 0
a=1;b=2
def t(e):
    s = 'f"{' + e + '=}"'
    try: r = eval(s)
    except Exception as x: r = type(x).__name__
    print(e.ljust(40), '->', r)

for e in ["d(x=1) in {1,2}", "d(x=1) in {1,2} or 5", "d(x=1) in {1:2} or 5","d(x=1) in {1,2} != 5", "d(x=1) in {'a':1,**{'b':2}}", "d(x=1)+len({1,2})", "d(x=1) == {1} == {2}", "d(x=1)+d(y={1:2})","d(x=1)+d({1:2})", "d(x=1)+d(lambda: 0)","d(x=1)+d(a,[1][0:1])", "d(x=1)+d(b:=1)","d(x=1)+d(z=1, k=[1:2])", "d(x=1)+(a!=b)+[1][0:1][0]", "(a!=b)+d(x=1)+(a!=b)"]: t(e)
for s in ['f"{a!=b=}"', 'f"{a != b = }"', 'f"{a!=b!=3=}"', 'f"{(a!=b)=}"', 'f"{[a!=b]=}"', 'f"{(lambda x: x)(1)=}"', 'f"{(lambda x: x)=:>3}"', 'f"{(lambda x: (lambda y: y))(1)(2)=}"', 'f"{a==b!=3=!r}"', 'f"{f\'{a!=b=}\'=}"', 'f"{[lambda: 1][0]()=}"', 'f"{a if a != b else (lambda: 3)()=}"', 'f"{ {1:2}[1]=}"', 'f"{a!=b}"', 'f"{[x for x in [1,2] if x != 1]=}"', 'f"{a!=b=:>5}"', 'f"{a!=b=!s:>5}"', 'f"{[1,2,3][0:2]=}"', 'f"{ {\'a\':1}=}"', 'f"{(a:=3)=}"','f"{dict(a=1)[\'a\']!=2=}"', 'f"{\'!=\'!=\'b\'=}"','f"{a=:{b!=1=}}"', 'f"{max((lambda: 1)(), key=lambda x: x) if 0 else 5=}"']:
    try: print(s, "->", repr(eval(s)))
    except Exception as e: print(s, type(e), e)
for e in ["d(x=1)", "d(x=1, y=a!=b)", "(a!=b)", "d(a!=b)", "[d(x=1), a!=b]", "d(x=lambda: 1)", "d(lambda: 1)", "d([1][0:1])", "d(x=[1][0:1])", "[1][0:1]", "d(x=1)+[1,2][0:1][0]", "d(x={1:2})", "d(x=1)+{1:2}[1]", "{1:2}[1]+d(x=1)", "d(x=1) != 3", "d(x=1, y=(a!=b)) != 3", "(d(x=1) if a else (lambda: 1))", "(b:=1)", "[(b:=1), [1][0:1]]", "(b:=1)+[1][0:1][0]", "d(b:=1, x=1)", "a==b and [1][0:1]", "a<=b and [1][0:1]", "d(x=1, **{'z': 1})", "d(**{'z': lambda: 1})", "a!=b!=1", "(a)!=b", "[a][0:1]!=b", "d('=', [1][0:1])", "d(x='a:b')", "d(x='!=')", "d(x=f'{a:>3}')", "d(x=f'{a!r}')","d(x=1)!=f'{a:>3}'", "{a!=b: 1}", "{'k': a!=b}", "{k:v for k,v in [(1,2)]}", "d(x={k:v for k,v in [(1,2)]})"]: t(e)
