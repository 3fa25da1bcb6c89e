"""An object says itself what its bytes are, before anybody takes it for a number, a buffer or a row of numbers; bytearray() does not ask."""
class A:

    def __bytes__(self):
        print('bytes')
        return b'x'

    def __index__(self):
        print('index')
        return 2

    def __iter__(self):
        print('iter')
        return iter([1])

    def __len__(self):
        print('len')
        return 1

    def __getitem__(self, i):
        print('item')
        raise IndexError

    def __buffer__(self, f):
        print('buffer')
        return memoryview(b'abc')
print(bytes(A()), bytearray(A()))


class B:

    def __bytes__(self):
        print('bytes')
        return 5

    def __index__(self):
        print('index')
        return 2
try:
    print(bytes(B()))
except TypeError as e:
    print(e)
print(bytearray(B()))
print(b'%b' % A())
try:
    bytes(A(), 'x')
except TypeError as e:
    print(e)


class C:

    def __bytes__(self):
        return b'own'
try:
    bytearray(C())
except TypeError as e:
    print(e)
print(bytes(C()), b'%b|%s' % (C(), C()))


class S(str):

    def __bytes__(self):
        return b'str'
print(bytes(S('x')))
try:
    print(b'%b' % S('q'))
except TypeError as e:
    print(e)


class D(bytes):

    def __bytes__(self):
        return b'sub'
print(bytes(D(b'x')), b'%b' % D(b'x'), bytearray(D(b'x')), b''.join([D(b'q')]), D(b'x').__bytes__())


class E_(bytes):
    pass
print(bytes(E_(b'e')), type(bytes(E_(b'e'))).__name__, E_(b'e').__bytes__())


class F:

    def __bytes__(self):
        return bytearray(b'ba')
try:
    bytes(F())
except TypeError as e:
    print(e)


class H:
    __bytes__ = None
try:
    bytes(H())
except TypeError as e:
    print(type(e).__name__)
