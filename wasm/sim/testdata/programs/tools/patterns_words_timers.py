import fnmatch, glob, shlex, reprlib, bisect, timeit, traceback, sys, os, pathlib, warnings
for p in ('**/*.txt','*','a*','*.py','**','.*','a/**/b','**a','foo/*','?x','*?', 'a?*', '***', 'a/***/b', '[a]*', '*.*', 'x/?', '..', './*', '**/**', 'a/**/**/b', '**/'):
    print(p, glob.translate(p), glob.translate(p, recursive=True), glob.translate(p, include_hidden=True, recursive=True), glob.translate(p, include_hidden=True), glob.translate(p, seps='/\\', recursive=True), glob.translate(p, seps=['-', '/']))
for p in ('a*b*c','*a*','**','[!x]','[^x]','[]a]','[a-c-e]','[d-b]','[a--c]','[a&&b~~]','[','[!','[\\]','[a-b-]','[!]','[-a]','[d-bx-z]','[!d-b]','x[]y','[a-\\]', '', '*?*', '?*?', 'a', '[!!]', '[[]', '[|]', '[!-]', '[]-]', '[a-a]', '[!]-a]', '*[ab]*.py', '[%--]'):
    print(p, fnmatch.translate(p), [c for c in 'abc-]!^&~\\x' if fnmatch.fnmatch(c, p)])
print(fnmatch.fnmatch('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '*a*a*a*a*a*a*a*a*a*a*a*c'), fnmatch.filter(['a&', 'b', '[a]'], '[[]*'))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); open('/tmp/q.txt', 'w').close(); print(glob.glob0('/tmp', 'q.txt'), glob.glob1('/tmp', 'q.*'), [str(x.message) for x in w]); os.remove('/tmp/q.txt')
for s in ('foo#bar\nbaz', "''", "'')abc", "a ''", "foo''bar|x", "a '' # c", 'x;y&&z'):
    print(repr(s), list(shlex.shlex(s)), list(shlex.shlex(s, posix=True)), list(shlex.shlex(s, posix=True, punctuation_chars=True)), shlex.split(s, comments=True))
l = shlex.shlex('a', punctuation_chars='|'); print(l.punctuation_chars)
try: l.punctuation_chars = ''
except AttributeError as e: print('read-only')
for ind in (-1, (), [4], 2.5):
    try: reprlib.Repr(indent=ind).repr([1])
    except Exception as e: print(type(e).__name__, e)
class T:
    @reprlib.recursive_repr()
    def f[X](self) -> int: "doc"
    f.extra = 1
print(T.f.__type_params__, T.f.__annotations__, T.f.__doc__, T.f.__dict__['extra'])
for f in (bisect.insort, bisect.insort_left):
    for bad in (10, (1, 2), 'ab'):
        try: f(bad, 1)
        except Exception as e: print(type(e).__name__, e)
for kw in ({'stmt': 'x +'}, {'stmt': 'return'}, {'setup': 'if x:'}, {'stmt': 'break'}, {'stmt': '  pass'}, {'setup': 'x = 1; return'}, {'stmt': 3}, {'setup': None}, {'stmt': 'yield'}, {'stmt': 'x = 1\n  y = 2'}, {'stmt': 'await x'}):
    try: print(timeit.Timer(**kw))
    except Exception as e: print(type(e).__name__, e)
t = timeit.Timer('1/0', 'x = 5')
try: t.timeit(1)
except ZeroDivisionError: t.print_exc(sys.stdout if 0 else None) if 0 else print(''.join(traceback.format_exc().splitlines(True)[-2:]))
print(len(t.src.splitlines()) > 5, timeit.timeit('if True:\n  x = 1\nelse:\n  x = 2', number=2) >= 0)
p = pathlib.PurePosixPath('/a/b/c')
for i in (0, -1, 5, -9, slice(0, 2)):
    try: print(p.parents[i])
    except IndexError as e: print('IndexError', e)
