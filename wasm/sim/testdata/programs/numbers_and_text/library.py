"""The rest of statistics, random, string and textwrap."""
import statistics as S, random, string, textwrap, math
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)


D=[1.5,2.5,2.5,2.75,3.25,4.75]
t(
  lambda: S.harmonic_mean([40,60]),
  lambda: S.harmonic_mean([40,60],weights=[5,30]),
  lambda: S.harmonic_mean([]),
  lambda: S.harmonic_mean([-1,2]),
  lambda: S.harmonic_mean([0,2]),
  lambda: S.harmonic_mean([5]),
  lambda: S.median_grouped([1,2,2,3,4,4,4,4,4,5]),
  lambda: S.median_grouped([52,52,53,54]),
  lambda: S.median_grouped([]),
  lambda: S.covariance([1,2,3,4,5,6,7,8,9],[1,2,3,1,2,3,1,2,3]),
  lambda: S.correlation([1,2,3],[3,2,1]),
  lambda: S.correlation([1,2,3,4],[1,4,9,16],method='ranked'),
  lambda: S.correlation([1,1],[1,2]),
  lambda: S.correlation([1],[1]),
  lambda: S.linear_regression([1971,1975,1979,1982,1983],[1,2,3,4,5]),
  lambda: S.linear_regression([1,2],[3,4],proportional=True),
  lambda: S.linear_regression([1,1],[1,2]),
  lambda: S.mean(D),
  lambda: S.fmean(D,[1]*6),
  lambda: S.geometric_mean([54,24,36]),
  lambda: S.mode('aab'),
  lambda: S.multimode('aabb'),
  lambda: S.stdev(D),
  lambda: S.pvariance(D),
  lambda: S.quantiles(D),
  lambda: S.quantiles(D,n=10,method='inclusive'),
  lambda: S.median([]),
  lambda: S.mean([]),
  lambda: S.stdev([1]))
N=S.NormalDist(100,15)
t(
  lambda: N,
  lambda: N.pdf(110),
  lambda: N.cdf(110),
  lambda: N.inv_cdf(0.9),
  lambda: N.inv_cdf(0.001),
  lambda: N.inv_cdf(1e-12),
  lambda: N.inv_cdf(0),
  lambda: N.quantiles(),
  lambda: N.zscore(130),
  lambda: N+5,
  lambda: N-S.NormalDist(1,2),
  lambda: N*2,
  lambda: 2*N,
  lambda: N/3,
  lambda: -N,
  lambda: N.overlap(S.NormalDist(110,10)),
  lambda: N.samples(3,seed=5),
  lambda: N.mean,
  lambda: N.variance,
  lambda: N==S.NormalDist(100,15),
  lambda: S.NormalDist.from_samples(D),
  lambda: S.NormalDist(1,-1),
  lambda: N.median,
  lambda: 5-N,
  lambda: S.kde(D,h=1.0)(2.0),
  lambda: S.kde(D,h=1.0,kernel='triangular')(2.0),
  lambda: S.kde(D,h=1.0,cumulative=True)(2.0),
  lambda: S.kde(D,0),
  lambda: S.kde(D,1,'x'),
  lambda: S.kde_random(D,1,seed=3)())
random.seed(42)
st=random.getstate(); a=[random.random(),random.gauss(0,1)]; random.setstate(st); b=[random.random(),random.gauss(0,1)]
t(
  lambda: a==b,
  lambda: len(st[1]),
  lambda: st[0],
  lambda: [random.binomialvariate(10,0.3) for _ in range(5)],
  lambda: [random.binomialvariate(100,0.4) for _ in range(5)],
  lambda: [random.binomialvariate(1000,0.9) for _ in range(3)],
  lambda: random.binomialvariate(5,2),
  lambda: [random.vonmisesvariate(1,2) for _ in range(3)],
  lambda: random.vonmisesvariate(0,0),
  lambda: [random.gammavariate(2,3),random.betavariate(1,2),random.expovariate(2),random.expovariate(),random.triangular(),random.weibullvariate(1,2),random.paretovariate(3),random.lognormvariate(0,1),random.normalvariate(),random.uniform(1,2)],
  lambda: random.sample(range(100),5),
  lambda: random.choices('abc',[1,2,3],k=5),
  lambda: random.randbytes(4),
  lambda: random.Random(5).getrandbits(70),
  lambda: random.sample('ab',3),
  lambda: random.sample(['a','b'],counts=[3,2],k=4),
  lambda: random.randrange(10,5),
  lambda: random.choice([]),
  lambda: random.shuffle([1]),
  lambda: random.Random('x').random(),
  lambda: random.Random(b'x').random(),
  lambda: random.Random(2.5).random(),
  lambda: random.Random(-5).random(),
  lambda: random.Random([1]).random(),
  lambda: random.randint(1,6),
  lambda: random.setstate((1,2,3)),
  lambda: random.SystemRandom().getstate())
T=string.Template
class P(T): delimiter='%'; idpattern='[a-z]+'
t(
  lambda: T('$a ${b} $$').substitute(a=1,b=2),
  lambda: T('$a $c').safe_substitute(a=1),
  lambda: T('$a').substitute({}),
  lambda: T('$1').substitute(),
  lambda: T('x\n $').substitute(),
  lambda: T('$a $').is_valid(),
  lambda: T('$a ${b} $a').get_identifiers(),
  lambda: P('%a $b').substitute(a=1),
  lambda: T('$a').substitute({'a':1},a=2),
  lambda: T.delimiter,
  lambda: T('$A').substitute(A=1),
  lambda: T('$é').safe_substitute())
F=string.Formatter()
class G(string.Formatter):
    def get_value(self,key,args,kwargs): return kwargs.get(key,'<'+str(key)+'>') if isinstance(key,str) else args[key]
t(
  lambda: F.format('{} {1}',1,2),
  lambda: F.format('{0} {x!r:>5} {0[0]}',[7],x='a'),
  lambda: F.format('{} {}',1,2),
  lambda: list(F.parse('a{b!r:c}d{{e')),
  lambda: G().format('{a} {b}',a=1),
  lambda: F.vformat('{:{w}}',(5,),{'w':4}),
  lambda: F.format('{x.real}',x=3),
  lambda: F.format('{'),
  lambda: F.format('}'),
  lambda: F.format('{!z}',1),
  lambda: F.get_field('a.b[0]',(),{'a':type('X',(),{'b':[9]})}),
  lambda: string.capwords('hello  wORLD'),
  lambda: F.format('{0}{}',1))
txt="The quick brown fox-like animal -- a well-known jumper -- jumped over the lazy dog. It was fun!  Really, it was a self-evident supercalifragilisticexpialidocious day."
W=textwrap
t(
  lambda: W.wrap(txt,20),
  lambda: W.wrap(txt,10),
  lambda: W.fill(txt,30,initial_indent='* ',subsequent_indent='  '),
  lambda: W.shorten(txt,40),
  lambda: W.shorten(txt,40,placeholder='...'),
  lambda: W.wrap(txt,20,break_long_words=False,break_on_hyphens=False),
  lambda: W.wrap(txt,25,max_lines=2),
  lambda: W.wrap('a\tb\n c  d',5),
  lambda: W.wrap('a\tb\n c  d',5,drop_whitespace=False,replace_whitespace=False),
  lambda: W.wrap('',5),
  lambda: W.wrap('x',0),
  lambda: W.wrap(txt,40,fix_sentence_endings=True),
  lambda: W.TextWrapper(width=15).wrap(txt),
  lambda: W.wrap('aaaa-bbbb-cccc',6),
  lambda: W.wrap('abcdefghij',3),
  lambda: W.wrap('hello world',5,max_lines=1,placeholder='...'),
  lambda: W.dedent('  a\n   b\n\n  c'),
  lambda: W.indent('a\n\nb','> '),
  lambda: W.wrap("one--two---three a--b --c",6),
  lambda: W.wrap('   leading',8),
  lambda: W.shorten('hello',3),
  lambda: W.fill('aaa bbb ccc',7,initial_indent='>>'),
  lambda: W.wrap("x "*20, 9))
import time
t(
  lambda: time.clock_gettime(99),
  lambda: time.CLOCK_MONOTONIC)
