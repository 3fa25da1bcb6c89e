"""time, random, math, itertools, functools, collections, operator, string, textwrap, copy, heapq, bisect: what readers call, and its errors."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import time, random, math, itertools, functools, collections, operator, string, textwrap, copy, heapq, bisect
try:
    show(time.gmtime(0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.asctime(time.gmtime(0)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.strftime('%Y-%m-%d %H:%M:%S %A %j %U %p %y %B %b %d %a %% %z %Z', time.gmtime(86400 * 200 + 12345)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.strptime('30 Nov 00', '%d %b %y'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 0)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.mktime(time.gmtime(100)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((time.timezone, time.tzname, time.altzone, time.daylight))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.get_clock_info('monotonic').monotonic)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.sleep(-1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.sleep('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(time.ctime(0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.seed(42))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([random.random() for _ in range(3)])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((random.randint(1, 10), random.randrange(0, 100, 7), random.choice('abc'), random.uniform(1, 2)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.choices([1, 2, 3], weights=[1, 1, 5], k=5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.sample(range(100), 5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    l = list(range(10))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.shuffle(l))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(l)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((random.gauss(0, 1), random.normalvariate(0, 1), random.expovariate(1.5), random.betavariate(1, 2), random.gammavariate(1, 2), random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.triangular(0, 1, 0.5), random.vonmisesvariate(0, 1)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((random.getrandbits(70), random.randbytes(5), random.binomialvariate(10, 0.3)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    r = random.Random(5)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    st = r.getstate()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    a = r.random()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(r.setstate(st))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(a == r.random())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.sample('abc', 5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.choice([]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.randint(5, 1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.choices([], k=1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.sample({1, 2}, 1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.seed('hello'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.random())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.seed(b'x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.random())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.seed(3.5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.random())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.seed([1]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.sample(['a', 'b'], counts=[3, 4], k=3))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(random.SystemRandom)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((math.factorial(20), math.gcd(12, 18, 27), math.lcm(4, 6), math.comb(10, 3), math.perm(10, 3), math.isqrt(99)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.dist((0, 0), (3, 4)), math.hypot(1, 2, 3)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(math.sqrt(-1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(math.log(0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.exp(1), math.expm1(1e-10), math.exp2(3)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.modf(3.25), math.frexp(8), math.ldexp(0.5, 4), math.fmod(-7, 3), math.remainder(7, 3)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(math.inf), math.copysign(1, -0.0), math.nextafter(1, 2), math.ulp(1), math.fma(2, 3, 4)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(math.factorial(-1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(math.factorial(1.5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(math.floor('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(math.sqrt('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(itertools.islice(itertools.count(10, 2.5), 3)), list(itertools.accumulate([1, 2, 3], operator.mul, initial=2))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(itertools.batched('ABCDEFG', 3)), list(itertools.chain.from_iterable(['ab', 'c'])), list(itertools.compress('ABCD', [1, 0, 1, 1]))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(itertools.dropwhile(lambda x: x < 3, [1, 4, 2])), list(itertools.filterfalse(None, [0, 1, 2])), [(k, list(g)) for k, g in itertools.groupby('AAABBC')]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(itertools.pairwise('ABCD')), list(itertools.permutations('ABC', 2)), list(itertools.combinations('ABCD', 2)), list(itertools.combinations_with_replacement('AB', 2)), list(itertools.product('AB', repeat=2))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(itertools.starmap(pow, [(2, 5), (3, 2)])), list(itertools.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(itertools.zip_longest('ABCD', 'xy', fillvalue='-'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((itertools.count(3), itertools.repeat(1, 3), itertools.cycle([1]), itertools.chain([1])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(itertools.tee([1, 2], 3))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(itertools.batched('ab', 0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(itertools.batched('abc', 2, strict=True)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(itertools.islice([1], -1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(functools.reduce(lambda a, b: a * b, [1, 2, 3], 10))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(functools.reduce(max, []))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @functools.lru_cache(maxsize=2)
    def f(x):
        return x
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((f(1), f(2), f(1), f(3), f.cache_info(), f.cache_parameters()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((f.cache_clear(), f.cache_info(), f.__wrapped__ is not None, f.__name__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p = functools.partial(int, base=2)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((p, p('101'), p.func, p.args, p.keywords))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @functools.total_ordering
    class V:
    
        def __init__(s, x):
            s.x = x
    
        def __eq__(s, o):
            return s.x == o.x
    
        def __lt__(s, o):
            return s.x < o.x
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((V(1) <= V(2), V(1) >= V(2)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @functools.singledispatch
    def g(x):
        return 'default'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @g.register
    def _(x: int):
        return 'int'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @g.register(list)
    def _(x):
        return 'list'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((g(1), g([]), g('x'), g.registry.keys(), g.dispatch(bool)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class C:
    
        @functools.cached_property
        def z(self):
            print('computing')
            return 42
    
        @functools.singledispatchmethod
        def m(self, x):
            return 'd'
    
        @m.register
        def _(self, x: str):
            return 's'
    
        def q(self, a, b):
            return (a, b)
        pq = functools.partialmethod(q, 7)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    c = C()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((c.z, c.z, c.m(1), c.m('x'), c.pq(2)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(functools.cache(f))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(functools.wraps(f))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(C.__dict__['pq'])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple, ChainMap, UserDict, UserList, UserString
try:
    show((Counter('abracadabra').most_common(3), Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3) + Counter(a=1), Counter(a=3) & Counter(a=1, b=1), Counter(a=3) | Counter(b=1), +Counter(a=-1, b=2), -Counter(a=-1)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    cn = Counter(a=1)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(cn.update('aab'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(cn.subtract('b'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((cn, cn.total(), list(cn.elements()), cn['zz']))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Counter([[]]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Counter(a=1) <= Counter(a=2))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    od = OrderedDict(a=1, b=2, c=3)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(od.move_to_end('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(od.move_to_end('c', last=False))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((od, od.popitem(), od.popitem(last=False), list(reversed(od))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((od == OrderedDict(b=2), od | {'z': 1}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(OrderedDict().popitem())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(OrderedDict(a=1).move_to_end('q'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    dd = defaultdict(list)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(dd['a'].append(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((dd, dd['zz'], dd.default_factory, dd.copy()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(defaultdict(3))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    d = deque([1, 2, 3], maxlen=3)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(d.append(4))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(d.appendleft(9))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(d.rotate(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(d.extendleft([7]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((d, d.maxlen, d.index(7), d.count(9), d[0], 7 in d))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(d.insert(0, 5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(deque().pop())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(deque([1]).remove(5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(deque([1, 2])[5])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((deque([1, 2]) + deque([3]), deque([1]) * 3, deque([1]) < deque([2]), reversed(deque([1]))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    P = namedtuple('P', 'x y', defaults=[0])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((P(1), P(1, 2)._replace(x=5), P._fields, P._field_defaults, P(1, 2)._asdict(), P._make([3, 4])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(P())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(P(1, 2, 3))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(P(1)._replace(z=1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(namedtuple('Q', 'a a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(namedtuple('Q', 'class x', rename=True)._fields)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(namedtuple('Q', 'class x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(namedtuple('Q', '_x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((P.__doc__, P.x.__doc__, P.x))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((cm, cm['b'], list(cm), cm.maps, cm.parents, cm.new_child({'c': 1}), len(cm)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(cm['zz'])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    del cm['b']
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((UserDict(a=1), UserList([1]) + [2], UserString('a').upper()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((operator.itemgetter(1, 2)('abc'), operator.attrgetter('real', 'imag')(3), operator.methodcaller('upper')('a'), operator.itemgetter(1), operator.attrgetter('a.b'), operator.methodcaller('x', 1, k=2)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((operator.add(1, 2), operator.truediv(1, 2), operator.contains([1], 1), operator.countOf([1, 1], 1), operator.indexOf([1, 2], 2), operator.concat([1], [2]), operator.is_not(1, None), operator.length_hint([1])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((operator.iadd([1], [2]), operator.matmul, operator.index(True), operator.not_(0), operator.truth([]), operator.call(print)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((string.ascii_letters, string.digits, string.punctuation, string.whitespace, string.hexdigits, string.printable[-5:]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((string.capwords('hello  world foo'), string.Template('$who likes ${what} $$').substitute(who='tim', what='x'), string.Template('$a $b').safe_substitute(a=1)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(string.Template('$a').substitute())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(string.Template('$1').substitute())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((string.Template('$a $b').get_identifiers(), string.Template('$a $1').is_valid()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((string.Formatter().format('{0!r:>10} {x}', 'a', x=1), list(string.Formatter().parse('a{b!r:c}d'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((textwrap.wrap('The quick brown fox jumped over the lazy dog', 15), textwrap.fill('a b c d e f g', 5), textwrap.shorten('Hello  world!', 10), textwrap.shorten('Hello world and others', width=12, placeholder='...'), textwrap.dedent('  a\n   b\n'), textwrap.indent('a\n\nb', '> ')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((copy.copy([1, [2]]), copy.deepcopy({'a': [1]}), copy.replace(P(1), x=3)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(copy.replace(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    h = [5, 1, 4]
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(heapq.heapify(h))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(heapq.heappush(h, 0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((h, heapq.heappop(h), heapq.heapreplace(h, 9), heapq.heappushpop(h, 0), heapq.nlargest(2, h), heapq.nsmallest(2, h, key=lambda x: -x), list(heapq.merge([1, 4], [2, 3], reverse=False))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(heapq.heappop([]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(heapq.heappush((), 1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([1, 5], 3, key=lambda x: x)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((bisect.insort([1, 3], 2), bisect.insort_left([1], 2)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(bisect.bisect([1], 'a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
