"""What an OSError is made of where a subclass has an __init__ or a __new__ of its own."""
class E(OSError):
    def __init__(self, *a): pass
class F(OSError):
    def __init__(self, *a): super().__init__(*a)
class G(OSError):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): pass
class H(OSError): pass
for c in E, F, G, H:
    e = c(2, "x", "file")
    print(c.__name__, e.errno, e.strerror, e.filename, e.args, str(e), type(e).__mro__[1].__name__)
