"""encode and decode."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ('é'.encode('ascii')))
show(lambda: ('aé€b'.encode('ascii')))
show(lambda: ('€'.encode('latin-1')))
show(lambda: ('a'.encode('foo')))
show(lambda: ('a'.encode('ascii','foo'),))
show(lambda: ('é'.encode('ascii','foo')))
show(lambda: ('\ud800'.encode()))
show(lambda: ('\ud800'.encode('utf-8','surrogatepass'),'\udc80'.encode('utf-8','surrogateescape'),'\ud800'.encode('utf-8','replace'),'\ud800a'.encode('utf-8','backslashreplace')))
show(lambda: ('a'.encode(5)))
show(lambda: (b'\xff'.decode()))
show(lambda: (b'ab\xe2\x82'.decode()))
show(lambda: (b'\xe2\x28'.decode()))
show(lambda: (b'\xc0\x80'.decode()))
show(lambda: (b'\xed\xa0\x80'.decode()))
show(lambda: (b'a\xff\xe2\x82b'.decode('utf-8','replace'),b'\xff'.decode('utf-8','ignore'),b'\xff\xe2\x82'.decode('utf-8','backslashreplace'),b'\xff'.decode('utf-8','surrogateescape'),b'\xed\xa0\x80'.decode('utf-8','surrogatepass')))
show(lambda: (b'\xff'.decode('ascii')))
show(lambda: (b'\xe9'.decode('latin-1'),b'\xff\xfe\xe9\x00'.decode('utf-16'),b'\xe9\x00'.decode('utf-16-le'),b'abc'.decode('ASCII')))
show(lambda: (b'a'.decode('foo')))
show(lambda: (b'abc'.decode('utf-16')))
show(lambda: ('a\ud800b'.encode('utf-8','ignore'),'é'.encode('utf-16-be'),'𝒳'.encode('utf-16-le'),'𝒳'.encode('utf-32-be'),b'\xfe\xff\x00a'.decode('utf-16'),b'\x35\xd8\xb3\xdc'.decode('utf-16-le')))
show(lambda: (b'\x00\x00\x00a'.decode('utf-32-be'),b'a\x00\x00\x00'.decode('utf-32-le'),b'\xff\xfe\x00\x00a\x00\x00\x00'.decode('utf-32')))
show(lambda: (b'\xff'.decode('ascii','replace'),b'a\xffb'.decode('ascii','ignore'),b'\xf0\x9f\x98'.decode('utf-8','replace'),b'\xf0\x9f\x98\x80'.decode(),b'\xf5'.decode('utf-8','replace'),b'\xe2\x82\xe2\x82\xac'.decode('utf-8','replace')))
show(lambda: (b'\xf4\x90\x80\x80'.decode()))
show(lambda: (b'\x00\xd8'.decode('utf-16-le')))
show(lambda: (b'\x00\xdc'.decode('utf-16-le')))
show(lambda: (b'abc'.decode('utf-32')))
show(lambda: ('\udcff'.encode('ascii','surrogateescape'),b'\xff'.decode('ascii','surrogateescape')))
