import contextlib, os
from contextlib import *
class CM:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
print(issubclass(CM, AbstractContextManager), isinstance(CM(), AbstractContextManager), issubclass(int, AbstractContextManager))
try: AbstractContextManager()
except TypeError as e: print(e)
class X(AbstractContextManager):
    def __exit__(self, *a): print("exit", a[0])
with X() as x: print(x.__class__.__name__)
print(AbstractContextManager[int], contextlib.__all__[:3])
with chdir("/"): print(os.getcwd())
@contextmanager
def cm(a, b=1):
    "doc"
    print("in", a); 
    try: yield a
    finally: print("out")
print(cm.__doc__, cm.__name__, isinstance(cm(1), AbstractContextManager), isinstance(cm(1), ContextDecorator))
@cm(5)
def f(): print("f")
f(); f()
with suppress(KeyError) as s: {}["a"]
print(s)
class Loud:
    def __init__(s, n, swallow=False): s.n, s.sw = n, swallow
    def __enter__(s): print("enter", s.n); return s
    def __exit__(s, t, v, tb): print("exit", s.n, t and t.__name__); return s.sw
with ExitStack() as st:
    st.enter_context(Loud(1)); st.enter_context(Loud(2, True)); st.callback(print, "cb"); st.push(lambda t, v, tb: print("pushed", t))
    raise ValueError("x")
with ExitStack() as st:
    st.enter_context(Loud(1)); keep = st.pop_all()
print("kept"); keep.close()
try:
    with ExitStack() as st: st.enter_context(3)
except TypeError as e: print(e)
try:
    with ExitStack() as st:
        @st.callback
        def _(): raise KeyError("in callback")
        raise ValueError("body")
except KeyError as e: print(repr(e), repr(e.__context__))
with closing(type("C", (), {"close": lambda s: print("closed")})()) as c: pass
with nullcontext(7) as n: print(n)
@contextmanager
def bad(): yield 1; yield 2
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def none():
    if False: yield
try:
    with none(): pass
except RuntimeError as e: print(e)
