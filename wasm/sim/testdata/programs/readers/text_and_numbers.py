import json, re, datetime as dt, textwrap, pprint, string, decimal, fractions, statistics, struct, hashlib, hmac, base64, binascii, math, cmath, random, uuid, secrets
print(json.dumps({"b": [1, 2.5, None, True], "a": {"n": "ü\n\"", "t": (1,)}}, indent=2, sort_keys=True), json.dumps("ü", ensure_ascii=False), json.dumps({1: 2, None: 3, 1.5: 4, True: 5}))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if isinstance(o, dt.date): return o.isoformat()
        return super().default(o)
print(json.dumps({"s": {3, 1}, "d": dt.date(2024, 1, 2)}, cls=Enc, separators=(",", ":")))
for bad in ('{"a": 1,}', "[1, 2", '{"a" 1}', "{'a': 1}", "tru", '"abc', "", "[1] x", '{"a": undefined}', "01", "[1,]", '"\x01"', '"\\x"', "-", "1.e5"):
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(e, e.lineno, e.colno, e.pos)
for o in (object, {1j: 2}, float("nan"), {(1,): 2}, b"x", [dt.timedelta(1)]):
    try: print(json.dumps(o))
    except Exception as e: print(type(e).__name__, str(e)[:80])
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
print(json.loads('{"x": 1.10, "y": [1e3, -0, 12345678901234567890]}', parse_float=decimal.Decimal), json.loads("[NaN, Infinity, -Infinity]"), json.loads(b'"\xc3\xa4"'), json.loads('{"a":1,"a":2}', object_pairs_hook=list))
m = re.search(r"(?P<y>\d{4})-(?P<m>\d\d)(-(\d\d))?", "on 2024-05 and 2023-01-09")
print(m, m.group("y", "m"), m.groups(), m.groupdict(), m.span("m"), m.start(), m.end(2), m[0], m.expand(r"\g<m>/\1"), m.lastindex, m.lastgroup, m.re.pattern, m.string[:5], m.pos)
print(re.findall(r"\b(\w)(\w*)\b", "the quick fox"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world foo bar"), re.subn("a", "b", "banana", 2), re.split(r"[,;]\s*", "a, b;c,d", maxsplit=2), re.split("(,)", "a,b"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1b22"), re.fullmatch(r"[a-z]+", "abc1"), re.compile(r"^a.*z$", re.M | re.S | re.I).findall("Abc\nxyz\naZ"), re.escape("a.b*c[d]"), re.match(r"(?x) a \s b # c", "a b"))
print([x.group() for x in re.finditer(r"(?<=@)\w+(?!\w)", "@ann @bob")], re.compile("a", re.I), re.compile(b"a").search(b"cat"), re.findall(r"(?i:ab)c", "ABc abC"), re.findall("", "ab"), re.sub("x*", "-", "abxd"))
for bad in ("(", "[a", "a**", "(?P<1>a)", "(?P=x)", "\\", "a{3,1}", "(?z)", "[z-a]", "(?<=a*)b", ")", "*", "(?P<a>.)(?P<a>.)", "\\8"):
    try: re.compile(bad)
    except re.error as e: print(repr(bad), e, e.pos)
d = dt.datetime(2024, 2, 29, 13, 5, 9, 250000)
print(d, repr(d), d.isoformat(timespec="milliseconds"), d.strftime("%A %d %B %Y %I:%M:%S %p %j %U %w %y %f %%"), d.date(), d.time(), d.weekday(), d.isocalendar(), d.replace(year=2023, day=1), d + dt.timedelta(days=366, hours=-5), d - dt.datetime(2024, 1, 1), d.timetuple())
print(dt.datetime.strptime("03/Jan/2021 14:05", "%d/%b/%Y %H:%M"), dt.date.fromisoformat("2024-W05-2"), dt.datetime.fromisoformat("2024-01-01T10:00:00.5+05:30"), dt.timedelta(days=-1, seconds=5), repr(dt.timedelta(hours=1.5)), dt.timedelta(minutes=90) / dt.timedelta(hours=1), str(dt.timedelta(days=2, microseconds=3)), dt.timedelta(seconds=100) // 7)
z = dt.timezone(dt.timedelta(hours=5, minutes=30), "IST"); a = d.replace(tzinfo=z)
print(a, a.utcoffset(), a.tzname(), a.astimezone(dt.timezone.utc), a.timestamp(), dt.datetime.fromtimestamp(0, dt.UTC), dt.datetime(1970, 1, 1, tzinfo=dt.UTC) < a, dt.timezone.utc, repr(z), f"{d:%H:%M}", dt.date(2024, 1, 31).toordinal(), dt.date.min, dt.datetime.max)
print(textwrap.fill("The quick brown fox jumps over the lazy dog " * 2, 30, initial_indent="* ", subsequent_indent="  "), textwrap.dedent("  a\n    b\n  c"), textwrap.shorten("hello big wide world", 12), textwrap.indent("a\nb", "> "))
pprint.pprint({"name": "x" * 30, "list": list(range(30)), "nested": {"a": [1, {"b": (1, 2)}], "c": "long text " * 12}}, width=60)
print(string.Template("$who likes ${what} $$5").substitute(who="tim", what="kung pao"), string.ascii_letters[:5], string.punctuation, string.capwords("hello wORLD"))
from decimal import Decimal as D, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN
print(D("0.1") + D("0.2"), D(1) / D(7), D("1.005").quantize(D("0.01"), ROUND_HALF_UP), D("1E+3"), D("123.4500").normalize(), D("-0"), D(0.1), D("2").sqrt(), D("10") % 3, divmod(D(-7), 2), round(D("2.675"), 2), int(D("3.9")), f"{D('1234567.891'):,.2f}", D("NaN"), D("Infinity") > 1, max(D(1), 2), sum([D("0.1")] * 3), hash(D("1.0")) == hash(1), D("1.10").as_tuple())
with localcontext() as c: c.prec = 5; print(D(1) / 3, D(22) / 7)
for f in (lambda: D(1) / 0, lambda: D("x"), lambda: D(1) + 1.5, lambda: D("sNaN") + 1, lambda: D(-1).sqrt(), lambda: D(0) / 0):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
F = fractions.Fraction
print(F(3, 6), F("0.125"), F(0.1).limit_denominator(100), F(1, 3) + F(1, 6), F(7, 2) // 1, F(-7, 2) % 2, float(F(1, 3)), round(F(7, 3), 2), F(1, 3) ** -2, F(1, 2) == 0.5, repr(F(2)), F(5, 3).as_integer_ratio(), math.floor(F(-1, 2)), f"{F(1, 3):.3f}")
print(statistics.mean([1, 2, 3, 4]), statistics.median([1, 3, 2]), statistics.mode("aab"), statistics.stdev([1, 2, 3, 4]), statistics.pvariance([1, 2, 3]), statistics.quantiles(range(10), n=4), statistics.fmean([1.5, 2]), statistics.multimode("aabb"), statistics.harmonic_mean([40, 60]), statistics.correlation([1, 2, 3], [2, 4, 7]), statistics.linear_regression([1, 2, 3], [2, 4, 6]), statistics.NormalDist(10, 2).cdf(12), statistics.NormalDist.from_samples([1, 2, 3]))
print(struct.pack(">hIq?3sf", 1, 2, -3, True, b"ab", 1.5), struct.unpack("<HB", b"\x01\x02\x03"), struct.calcsize("bhiq"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")), hashlib.sha256(b"x").hexdigest(), hashlib.md5(b"").hexdigest(), hashlib.new("sha1", b"a").hexdigest(), hashlib.blake2b(b"a", digest_size=8).hexdigest(), hmac.new(b"k", b"m", "sha256").hexdigest(), hashlib.sha3_256(b"").hexdigest()[:10])
print(base64.b64encode(b"hello\xff"), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b32encode(b"hi"), base64.b64decode("aGVsbG8="), base64.b85encode(b"abc"), binascii.hexlify(b"ab"), binascii.crc32(b"abc"), base64.a85encode(b"hello"))
print(math.isclose(0.1 + 0.2, 0.3), math.comb(5, 2), math.gcd(12, 18, 24), math.hypot(3, 4), math.log(8, 2), math.perm(5), math.prod([2, 3]), math.dist((0, 0), (3, 4)), math.frexp(8), math.fsum([0.1] * 10), math.isqrt(17), math.tau, math.nan, math.ceil(-1.5), math.copysign(1, -0.0), cmath.sqrt(-1), cmath.polar(1j), math.sumprod([1, 2], [3, 4]), math.fma(2, 3, 4))
r = random.Random(42)
print(r.random(), r.randint(1, 6), r.choice("abc"), r.sample(range(100), 3), r.shuffle(x := [1, 2, 3, 4]), x, r.gauss(0, 1), r.uniform(1, 2), r.choices([1, 2, 3], weights=[1, 1, 5], k=4), r.randrange(0, 100, 7), r.betavariate(1, 2), r.expovariate(1), r.triangular(0, 1), r.getrandbits(40), r.binomialvariate(10, 0.3), r.normalvariate(), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(2, 1), r.paretovariate(1), r.weibullvariate(1, 1), r.randbytes(3))
print(uuid.UUID("12345678123456781234567812345678"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x").version, uuid.UUID(int=5).hex, len(secrets.token_hex(8)), len(secrets.token_urlsafe()), secrets.compare_digest("a", "a"), uuid.uuid4().version)
