import sys
sys.stderr = sys.stdout
def f9():
    try: raise ExceptionGroup('top', [ExceptionGroup('in', [ValueError(1)]), KeyError(2)])
    except* ValueError as eg: raise eg.exceptions[0]
def f6():
    try:
        raise BaseExceptionGroup('top', [ExceptionGroup('in', [KeyError('k'), ExceptionGroup('deep', [ValueError(2), OSError(1, 'o')])])])
    except* ValueError as eg:
        raise eg.exceptions[0]
def f5():
    try: raise ExceptionGroup('top', [ExceptionGroup('in', [ValueError(1)])])
    except* ValueError as eg: raise eg.exceptions[0]
for f in (f9, f6, f5):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
def leaf1(k2):
    match k2:
        case 2: raise ExceptionGroup('in', [KeyError('k'), ExceptionGroup('deep', [ValueError(2), OSError(1, 'o')])])
def gather3(*ks4):
    errors5 = []
    for k2 in ks4:
        try:
            leaf1(k2)
        except BaseException as e:
            errors5.append(e)
    if errors5: raise BaseExceptionGroup('aaa', errors5)
def f6(*ks4):
    try:
        gather3(*ks4)
    except* ValueError as eg:
        raise eg.exceptions[0]
try:
        f6(2)
except BaseException as e: sys.excepthook(type(e), e, e.__traceback__); e1 = e
try:
    try:
        f6(2)
    except BaseException as e:
        print([repr(x) for x in e.split(str)])
except BaseException as e: sys.excepthook(type(e), e, e.__traceback__); e1 = e
g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2)])])
for x in (g, g.subgroup(ValueError), *g.split(KeyError), g.derive([OSError()]), g.subgroup(Exception), g.split(Exception)[0], g.split(KeyError)[0].exceptions[0]):
    print(repr(x), x.__suppress_context__, x.__cause__, x is g)
try: raise g from TypeError('c')
except ExceptionGroup as e:
    for x in (e, e.subgroup(ValueError), e.derive([OSError()])): print(x.__suppress_context__, repr(x.__cause__))
import operator
print(operator.length_hint({}, False), operator.length_hint(5, True))
