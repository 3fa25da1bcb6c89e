"""Type parameters, their bounds and aliases read names of the class body around them."""
class A:
    Inner = int
    X = str
    type Alias = list[Inner]
    type Gen[T] = dict[T, Inner]
    def f[T: Inner](self, x: Inner, y: T) -> Inner: return x
    class B[T: Inner]:
        y: T
    def g[T](self, a: T, b: X = 5): return b
    type Later = Z
    Z = 7
    class C[T](list[T]): pass
print(A.Alias.__value__, A.Gen[str], A.Gen.__value__, A.f.__annotations__, A.f.__type_params__[0].__bound__, A.B.__type_params__[0].__bound__, A.g.__annotations__, A.g(1, 2), A.Later.__value__, A.C.__orig_bases__)
def outer():
    Inner = float
    class K:
        Inner = bytes
        type Al = Inner
        def m[T](self, q: Inner): pass
    try:
        class L:
            if 0: Inner = 1
            type Al = Inner
            def m[T](self, q: Inner): pass
    except NameError as e: print(e)
    return K
K = outer()
print(K.Al.__value__, K.m.__annotations__)
