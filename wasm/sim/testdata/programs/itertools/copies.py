"""Iterators of itertools are copied and pickled, which ends in 3.14."""
import itertools as I, copy, pickle, warnings
warnings.simplefilter('ignore')
for it in (I.count(3,2), I.cycle('abc'), I.repeat(5,3), I.accumulate([1,2,3],initial=4), I.chain([1],[2,3]), I.compress('abc',[1,0,1]), I.dropwhile(bool,[1,0,2]), I.filterfalse(None,[0,1,0]), I.groupby('aab'), I.islice('abcdef',1,5,2), I.starmap(pow,[(2,3)]), I.takewhile(bool,[1,2,0]), I.zip_longest('ab','c',fillvalue=1), I.product('ab',repeat=2), I.permutations('abc',2), I.combinations('abcd',2), I.combinations_with_replacement('ab',2)):
    if not isinstance(it, I.groupby): next(it)
    show = lambda x: [str(k)[:12] for k in I.islice(x, 5)]
    print(type(it).__name__, show(copy.deepcopy(it)), show(pickle.loads(pickle.dumps(it))), show(copy.copy(it)))
for x in (I.pairwise('abc'), I.batched('abc',2)):
    try: copy.copy(x)
    except TypeError as e: print(e)
a, b = I.tee('abc'); next(a); print(list(copy.copy(a)), list(type(a)('xy')), list(a))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    copy.copy(I.count())
    print([str(x.message) for x in w])
