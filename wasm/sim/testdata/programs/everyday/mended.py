"""What was not as in CPython: changes under comparison, copies, weak mappings, templates, calendars in HTML."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import weakref, copy, operator, pickle, dataclasses, collections, getopt, string, calendar, configparser, types, os, functools
try:
    class MutateCmp:
    
        def __init__(self, d, result):
            self.d, self.result = (d, result)
    
        def __eq__(self, other):
            self.d.clear()
            return self.result
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    def mutated(method, match):
        d = collections.deque(['ab'])
        d.extend([MutateCmp(d, match), 'c'])
        return getattr(d, method)('c')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([mutated('remove', m) for m in (True,)])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([mutated('remove', m) for m in (False,)])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(mutated('count', True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(mutated('count', False))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(mutated('index', False))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([pickle.loads(pickle.dumps(g)) for g in (operator.itemgetter(1), operator.itemgetter(1, 'a'), operator.attrgetter('a.b'), operator.methodcaller('split'), operator.methodcaller('split', ',', maxsplit=1))])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((copy.copy(operator.itemgetter(2))([1, 2, 3]), pickle.loads(pickle.dumps(operator.methodcaller('split', ',', maxsplit=1)))('a,b,c')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class O:
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    o = O()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    o2 = O()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    r = weakref.ref(o)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((copy.copy(r) is r, copy.deepcopy(r) is r, r, (f := (lambda: 0)) and copy.copy(f.__code__) is f.__code__, weakref.ref(set)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    w = weakref.WeakValueDictionary({'a': o})
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((({'b': 1, 'a': 2} | w)['a'] is o, sorted((w | {'c': o2}).keys()), sorted(({'b': o2} | w).keys())))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w | 5)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    k = weakref.WeakKeyDictionary({o: 1})
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((len(k | {o2: 2}), len({o2: 3} | k)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @dataclasses.dataclass(frozen=True, slots=True)
    class FS:
        a: int
        b: list
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(FS.__module__)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((copy.copy(FS(1, [2])), copy.deepcopy(FS(1, [2])), FS(1, []).__getstate__()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((getopt.gnu_getopt(['x', '-a', 'y'], 'a'), getopt.gnu_getopt(['x', '-a'], '+a'), getopt.gnu_getopt(['-a', 'x', '-b'], '+ab')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class T1(string.Template):
        delimiter = '%'
        idpattern = '[a-z]+_[a-z]+'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((T1('%ab_cd %ab %{x_y}').safe_substitute(ab_cd=1, x_y=2), T1('%ab_cd %%').get_identifiers(), T1('%ab').is_valid()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class T2(string.Template):
        pattern = '\n    (?P<escaped>@{2}) | @(?P<named>[_a-z][._a-z0-9]*) | @{(?P<braced>[_a-z]+)} | (?P<invalid>@)\n    '
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((T2('@@ @bag.foo @{what} x').safe_substitute({'bag.foo': 1}, what=2), T2('@').is_valid(), T2('@a @{b}').get_identifiers()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class T3(string.Template):
        pattern = '(?P<badname>.*)'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(T3('x').is_valid())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(T3('x').get_identifiers())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(T3('x').substitute())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class T4(string.Template):
        braceidpattern = '\\d+'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(T4('$a ${1} ${a}').safe_substitute({'a': 'x', '1': 'y'}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(calendar.HTMLCalendar().formatyearpage(2024, 2, css=None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(calendar.HTMLCalendar(6).formatyear(2023, 4)[:400])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    cp = configparser.ConfigParser(defaults={'n': 5}, converters={'list': lambda v: v.split(',')})
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(cp.read_string('[a]\nx=1,2\n'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((cp['a']['n'], cp.getlist('a', 'x'), cp['a'].getlist('x'), cp.defaults()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(configparser.ConfigParser(interpolation=5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(configparser.ConfigParser(interpolation=None).read_dict({'a': {'b': '%x'}}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
