# Where a definition ends that has strings, brackets and comments in its head.
import inspect
def deco(*a): return lambda f: f
def f1(a, b: 'x' = (10 == 3), /, c=3, *args: str, d, e: int = f'{"it's".swapcase():10}', **kw) -> 'Later':
    pass
def f2(a='#', b="'"):
    return a
# after f2
@deco(
    1, '"',
)
@deco(2)
def f3(
    a,  # one
    b=[1,
       2],
): # two
    """doc

with text at the margin
"""
    x = '''
# no comment
'''
    return x

    # inside at the end
# outside
def f4(): return {1: [
    2]}
class K:
    x = f"{1:{2}}{'}'}{{" f'''
'''
    def m(self, z=f"{'a' 'b':>{'{'
       and 3}}"): yield
    async def n(self):
        s = "open \
closed"
        return rf"\{s}" + fr'{s!r:\'>3}' + '\''

    y = 3
f5 = lambda x: (x,
    2)
g = [lambda: 1, lambda: 2]
def f6(x): return x; y = 2
if True:
    def f7(): pass
    z = 3
def f8():
    if 1:
        pass
  # odd comment
    return 2
def f9(): # nothing
    pass; 'a:'
def last():
    return b'"' r'\''
for o in f1, f2, f3, f4, K, K.m, K.n, f5, g[0], g[1], f6, f7, f8, f9, last:
    print(inspect.getsource(o))
    print(inspect.getsourcelines(o)[1], repr(inspect.getcomments(o)), '-----')
