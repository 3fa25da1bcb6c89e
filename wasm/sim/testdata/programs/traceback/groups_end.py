import sys; sys.stderr = sys.stdout
def nest(n):
    e = ValueError(n)
    for i in range(n): e = ExceptionGroup(f'g{i}', [e])
    return e
import sys
def show(e):
    try: raise e
    except BaseException as x: sys.excepthook(type(x), x, x.__traceback__)
for n in (1, 2, 9, 10, 11, 12, 13): show(nest(n))
show(ExceptionGroup('many', [ValueError(i) for i in range(15)]))
show(ExceptionGroup('many', [ValueError(i) for i in range(16)]))
show(ExceptionGroup('many', [ValueError(i) for i in range(20)]))
show(ExceptionGroup('many\nlines', [ValueError('a\nb'), ExceptionGroup('y', [TypeError()] * 17)]))
def ctx(e, f):
    try:
        try: raise e
        except BaseException: raise f
    except BaseException as x: return x
def cause(e, f):
    try: raise f from e
    except BaseException as x: return x
show(ExceptionGroup('o', [ctx(ExceptionGroup('i', [ValueError(1)]), TypeError(2))]))
show(ExceptionGroup('o', [ctx(TypeError(2), ExceptionGroup('i', [ValueError(1)])), KeyError(1)]))
show(ExceptionGroup('o', [KeyError(1), cause(ExceptionGroup('i', [ValueError(1)]), ExceptionGroup('j', [ValueError(2)]))]))
show(cause(ExceptionGroup('i', [ValueError(1)]), ctx(OSError(3), ExceptionGroup('j', [ctx(KeyError(), ValueError(2))]))))
x = ValueError('shared')
show(ExceptionGroup('s', [x, x, ctx(x, TypeError())]))
e = ExceptionGroup('self', [ValueError()])
e.exceptions[0].__cause__ = e
show(e)
e = ValueError('loop'); e.__context__ = TypeError('t'); e.__context__.__context__ = e
show(e)
e = ExceptionGroup('n', [ValueError()]); e.add_note('note 1'); e.exceptions[0].add_note('in\nner'); e.add_note('b\nc')
show(e)
show(ExceptionGroup('o', [cause(None, KeyError('a')), SyntaxError('bad', ('f.py', 3, 4, 'x = = 1\n', 3, 5))]))
