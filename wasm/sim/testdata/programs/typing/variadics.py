from typing import *
T = TypeVar('T'); U = TypeVar('U'); Ts = TypeVarTuple('Ts'); P = ParamSpec('P'); D = TypeVar('D', default=int)
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A(Generic[*Ts]): pass
class B(Generic[T, *Ts]): pass
class C(Generic[T, Unpack[Ts], U]): pass
class Z(Generic[P]): pass
class Y(Generic[T, P]): pass
class De(Generic[T, D]): pass
class F[X, *Xs]: 
    def f(self, *a: *Xs) -> tuple[*Xs]: ...
for c in A, B, C, Z, Y, De, F:
    print(c.__parameters__, c.__orig_bases__)
    for k in [int, (int, str), (int, str, float), (), [int, str], (int, [str, float]), ..., (int, ...), (T, U), Unpack[Ts], (int, Unpack[Ts]), tuple[int, str], Unpack[tuple[int, str]], P, (T, P), (int, None)]:
        tr(lambda: (c.__name__, k, c[k], c[k].__args__, c[k].__parameters__))
for al in [tuple[*Ts], tuple[T, *Ts], Tuple[Unpack[Ts]], Callable[P, T], B[T, *Ts], Z[P], list[tuple[*Ts]], Union[T, None], dict[T, D]]:
    print(al, al.__parameters__)
    for k in [int, (int, str), (int, str, float), (), ([int, str], float), (int, [str, float])]:
        tr(lambda: (al, k, al[k]))
print(F.f.__annotations__, F.__type_params__, list(Ts), *Ts)
tr(lambda: T.__iter__)
tr(lambda: list(T))
tr(lambda: Ts.__bound__)
tr(lambda: (P.__covariant__, P.args, P.kwargs, T.__constraints__))
tr(lambda: P.__constraints__)
tr(lambda: Ts.nothing)
tr(lambda: T.args)
def g(*args: *Ts, **kw: P.kwargs) -> None: pass
print(g.__annotations__, get_type_hints(g))
print(get_args(tuple[*Ts]), get_origin(Unpack[Ts]), get_args(Unpack[Ts]), Unpack[Ts] == Unpack[Ts], repr(Unpack[Ts]))
print(get_args(A[int, str]), get_args(Z[int, str]), get_args(Callable[P, int]))
class E1(B[int, str, float]): pass
print(E1.__orig_bases__, E1.__parameters__)
class E2(B[int, *Ts]): pass
print(E2.__orig_bases__, E2.__parameters__, E2[str, float])
tr(lambda: type('q', (), {})[int])
tr(lambda: Generic[int]); tr(lambda: Generic[Ts]); tr(lambda: Generic[*Ts, *Ts]); tr(lambda: Generic[()])
