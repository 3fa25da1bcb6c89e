import traceback
class NonStringifyClass:
    __str__ = None
    __repr__ = None
class A:
    blech = None
    def __getattr__(self, attr):
        raise AttributeError(NonStringifyClass())
try:
    A().bluch
except AttributeError as e:
    print(traceback.format_exception_only(e))
try: str(NonStringifyClass())
except TypeError as e: print(e)
try: "%s" % (NonStringifyClass(),)
except TypeError as e: print(e)
