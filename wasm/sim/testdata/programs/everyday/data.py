"""statistics, datetime, json, re, uuid, hashlib, base64, struct, secrets, decimal: what readers call, and its errors."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import statistics, datetime, json, re, uuid, hashlib, base64, struct, secrets, decimal, fractions, pprint, enum, dataclasses, typing, types, abc, contextlib, contextvars
from datetime import datetime as DT, timedelta as TD, date, timezone, time as TM
try:
    show((statistics.mean([1, 2, 3, 4]), statistics.median([1, 3, 5, 7]), statistics.mode('aab'), statistics.stdev([1.5, 2.5, 2.5, 2.75]), statistics.variance([1, 2, 4]), statistics.pstdev([1, 2]), statistics.fmean([1, 2], weights=[3, 1]), statistics.quantiles(range(10), n=4), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]), statistics.multimode('aabb'), statistics.median_low([1, 2]), statistics.median_high([1, 2]), statistics.median_grouped([1, 2, 2, 3])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(statistics.mean([]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(statistics.stdev([1]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(statistics.mode([]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((statistics.linear_regression([1, 2, 3], [2, 4, 7]), statistics.correlation([1, 2, 3], [1, 5, 6]), statistics.covariance([1, 2], [3, 5])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    n = statistics.NormalDist(100, 15)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((n, n.cdf(110), n.pdf(100), n.inv_cdf(0.9), n.zscore(130), n + 5, n.overlap(statistics.NormalDist(90, 10)), n.quantiles(3), n.samples(2, seed=1)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(statistics.kde([1, 2, 3], h=1)(2))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((DT(2024, 2, 29, 12, 30, 15, 123456), repr(DT(2024, 2, 29, tzinfo=timezone.utc)), str(DT(2024, 2, 29, 1, 2)), DT(2024, 2, 29).isoformat(), DT(2024, 2, 29, 1, 2, 3, 4000).isoformat(timespec='milliseconds', sep=' ')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((DT.fromisoformat('2011-11-04T00:05:23+04:00'), DT.fromisoformat('20111104'), DT.fromisoformat('2011-W01-2T00:05:23.283'), date.fromisoformat('2019-12-04')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT.fromisoformat('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((DT.strptime('21/11/06 16:30', '%d/%m/%y %H:%M'), DT(2006, 11, 21, 16, 30).strftime('%A, %d. %B %Y %I:%M%p %f %G-W%V-%u')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT.strptime('x', '%d'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT.strptime('1 2', '%d'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((DT(2024, 1, 31) + TD(days=30, hours=5), DT(2024, 3, 1) - DT(2024, 2, 1), TD(days=1, seconds=5) * 2.5, TD(hours=5) / TD(hours=2), TD(hours=5) // TD(hours=2), TD(hours=5) % TD(hours=2), divmod(TD(5), TD(2)), -TD(seconds=1), abs(TD(-1)), str(TD(days=-1, seconds=3)), TD(1).total_seconds(), str(TD(microseconds=5))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((date(2024, 1, 1).isocalendar(), date(2024, 1, 1).weekday(), date(2024, 1, 1).toordinal(), date(2024, 1, 1).timetuple(), date(2024, 1, 1).replace(day=5), date(2024, 12, 30).ctime(), date.fromisocalendar(2024, 1, 1), date.fromordinal(738000), f'{date(2024, 1, 1):%d.%m.%Y}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(date(2024, 2, 30))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT(2024, 1, 1, 25))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT(2024, 1, 1) - DT(2024, 1, 1, tzinfo=timezone.utc))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT(2024, 1, 1) < date(2024, 1, 1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((DT.fromtimestamp(0, timezone.utc), DT(2024, 1, 1, tzinfo=timezone(TD(hours=2))).astimezone(timezone.utc), DT(2024, 1, 1, tzinfo=timezone.utc).timestamp(), timezone(TD(hours=-3), 'X'), timezone.utc, str(timezone(TD(hours=5, minutes=30))), TM(1, 2, 3).isoformat(), TM.fromisoformat('04:23:01'), DT.combine(date(2024, 1, 1), TM(5)), DT.min, DT.max, TM.max, TD.max, DT(2024, 1, 1).time(), DT(2024, 1, 1).date(), datetime.UTC))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DT.utcfromtimestamp(0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(timezone(TD(hours=25)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((json.dumps({'a': [1, 2.5, None, True, 'é\n"\u2028'], 'b': {}}, indent=2, sort_keys=True), json.dumps([1, 2], separators=(',', ':')), json.dumps('é', ensure_ascii=False), json.dumps(float('nan')), json.dumps({1: 2, None: 3, True: 4, 1.5: 6})))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps({(1, 2): 3}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps({(1, 2): 3}, skipkeys=True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps(object))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps({1, 2}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps(float('inf'), allow_nan=False))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((json.dumps({1, 2}, default=list), json.dumps({'z': DT(2024, 1, 1)}, default=str)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    l = []
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(l.append(l))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps(l))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((json.loads('{"a": [1, 2.0, "x", null, true, NaN, -Infinity], "b": "\\u00e9\\ud83d\\ude00"}'), json.loads('1e5'), json.loads(b'[1]'), json.loads('1', parse_int=float), json.loads('{"a":1}', object_hook=lambda d: list(d)), json.loads('{"a":1}', object_pairs_hook=list)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads(''))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads('{'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads('[1,]'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads('{"a" 1}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads('{"a":1,}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads('[1] x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads("'a'"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads('"a\nb"'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.loads(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class E1(json.JSONEncoder):
    
        def default(self, o):
            return 'E' if isinstance(o, set) else super().default(o)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(json.dumps(object(), cls=E1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((re.match('(\\w+) (?P<x>\\w+)', 'Isaac Newton, physicist'), re.search('(?<=-)\\w+', 'spam-egg')[0], re.findall('\\bf[a-z]*', 'which foot or hand fell fastest'), re.findall('(\\w+)=(\\d+)', 'a=1 b=2'), re.sub('\\d', lambda m: str(int(m[0]) * 2), 'a1b2'), re.subn('a', 'b', 'aaa', count=2), re.split('[\\W]+', 'Words, words.'), re.split('(-)', 'a-b'), re.fullmatch('a*', 'aab'), re.escape('a.b*c'), re.compile('a', re.I | re.M), re.compile('(?x) a # c'), [m.span() for m in re.finditer('a', 'banana')]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    m = re.match('(\\d)(?P<k>x)?', '1y')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((m.groups(), m.groups('d'), m.groupdict(), m.start(1), m.end(), m.span('k'), m.re, m.string, m.pos, m.lastindex, m.lastgroup, m.expand('\\1-\\g<0>'), m.regs))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((re.sub('(a)(b)?', '[\\1\\2]', 'abaa'), re.sub('x*', '-', 'abxd'), re.sub('(?P<n>a)', '\\g<n>\\g<n>', 'a')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('('))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('[a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('*a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('a{3,2}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('(?P<a>x)(?P<a>y)'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('\\q'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.sub('a', '\\2', 'a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.compile('(?<=a+)b'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(re.match('a', b'a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((re.findall('(?i)é', 'É'), re.match('(?:a|b)++c', 'abac'), re.match('(?>a*)b', 'aab'), re.findall('(?s).', 'a\n'), re.ASCII, re.RegexFlag(10), re.I | re.M, re.NOFLAG))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((re.purge(), re.compile('a').flags, re.compile('a').groups, re.compile('(?P<z>a)').groupindex, re.compile('a').pattern))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((uuid.UUID('12345678123456781234567812345678'), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x'), str(uuid.uuid4())[14], uuid.UUID(int=5).hex, uuid.UUID(bytes=b'1' * 16).urn, uuid.UUID(int=1) < uuid.UUID(int=2), uuid.UUID(int=7).fields, uuid.uuid1().version, uuid.UUID(int=5).variant))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(uuid.UUID('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(uuid.UUID())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((hashlib.sha256(b'a').hexdigest(), hashlib.md5(b'a').hexdigest(), hashlib.new('sha1', b'a').digest(), hashlib.blake2b(b'a', digest_size=8).hexdigest(), hashlib.sha3_256(b'').hexdigest(), hashlib.shake_128(b'').hexdigest(5), hashlib.pbkdf2_hmac('sha256', b'p', b's', 10).hex()[:10], hashlib.sha256().name, hashlib.sha256().block_size, sorted(hashlib.algorithms_guaranteed)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(hashlib.sha256('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(hashlib.new('zz'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(hashlib.scrypt(b'p', salt=b's', n=2, r=8, p=1).hex()[:16])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((base64.b64encode(b'hello?>'), base64.urlsafe_b64encode(b'hello?>'), base64.b64decode('aGVsbG8='), base64.b32encode(b'a'), base64.b16encode(b'a'), base64.b85encode(b'hello'), base64.a85encode(b'hello'), base64.encodebytes(b'a'), base64.b32hexencode(b'z')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(base64.b64decode('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(base64.b64encode('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((struct.pack('>IhB', 1, -2, 3), struct.unpack('<2sH', b'ab\x01\x00'), struct.calcsize('@bi'), struct.pack('5s', b'a'), list(struct.iter_unpack('B', b'ab')), struct.pack('<fd?', 1.5, 2.5, True), struct.Struct('I'), struct.Struct('>I').size))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(struct.pack('B', 300))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(struct.unpack('I', b'a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(struct.pack('z'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(struct.pack('I'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((len(secrets.token_bytes(5)), len(secrets.token_hex(4)), type(secrets.randbelow(5)), secrets.compare_digest('a', 'a'), secrets.choice([1])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
from decimal import Decimal as D, getcontext, localcontext, ROUND_HALF_UP
try:
    show((D('1.1') + D('2.2'), D(1) / D(7), D('1e5'), D('0.1') * 3, D('3.14159').quantize(D('0.01')), D('2.675').quantize(D('0.01'), rounding=ROUND_HALF_UP), D(2).sqrt(), D('10').ln(), D('1.50').normalize(), D('NaN'), D('-Infinity'), D('1E+3'), str(D('1E-10')), D(0.1), D('7') // D('2'), D('-7') % D('3'), D('1.5').as_integer_ratio(), D('123.456').as_tuple(), D('1.1').compare(D('1.2')), round(D('2.5')), round(D('2.567'), 1), int(D('3.9')), f'{D('1234567.891'):,.2f}', D('1e400').is_finite(), hash(D('1.5')) == hash(1.5), D(1).exp(), D('1.2').to_eng_string(), max(D(1), D(2)), sum([D('0.1')] * 3), getcontext()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D(1) / D(0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D(0) / D(0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D(1) + 1.5)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D('1') < 1.5)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(decimal.setcontext(decimal.ExtendedContext))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((D(1) / D(0), D(0) / 0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(decimal.setcontext(decimal.DefaultContext))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
