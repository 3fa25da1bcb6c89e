import copy, pickle, types, os, collections, datetime, time, weakref, sys, warnings
from html.parser import HTMLParser
for x in (list[int], int | str, dict[str, list[int]], types.GenericAlias(tuple, (int, ...)), int | None):
    print(copy.copy(x), copy.deepcopy(x) == x, pickle.loads(pickle.dumps(x)) == x)
Book = collections.namedtuple('Book', ['id', 'title'])
Book.__doc__ += ': Hardcover book'
Book.id.__doc__ = '13-digit ISBN'
print(Book.__doc__, Book.id.__doc__, Book.title.__doc__, Book.id)
print(os.path.exists(1) if 0 else '', os.path.exists(9999), types.SimpleNamespace({'a': 1}, b=2))
for f in (lambda: types.SimpleNamespace({1: 2}), lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace({}, {})):
    try: print(f())
    except TypeError as e: print(e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(datetime.datetime.strptime("5 Jan", "%d %b"), time.strptime("5", "%d")[2], datetime.datetime.strptime("Jan", "%b").month, datetime.datetime.strptime("12:00", "%H:%M").hour, datetime.datetime.strptime("%d 2020 5", "%%d %Y %d"))
    for x in w: print(x.category.__name__, x.message, x.lineno, os.path.basename(x.filename))
class P(HTMLParser):
    def handle_starttag(s, t, a): print('start', t, a)
    def handle_endtag(s, t): print('end', t)
    def handle_data(s, d): print('data', repr(d))
    def handle_entityref(s, n): print('ent', n)
    def handle_charref(s, n): print('char', n)
for text in ('a&b', 'a&#1', 'a&amp', '<script>a</p></script>x', '<style>a &amp; b</style>', '<a href="&bogus;&amp;">', '<script>if (a</b) "</x>"</script >', 'a&#', 'x < y', '<div a=b/>', '<br/ >', '<a<b>', '</ p>', '<!-- a', '&#x41;&#65', '<p>&bogus;</p>'):
    for conv in (True, False):
        p = P(convert_charrefs=conv); p.feed(text); p.close(); print('--')
class K: pass
k = K(); print(weakref.ref(k) is weakref.ref(k), weakref.getweakrefcount(k), len(weakref.getweakrefs(k)))
from urllib.parse import parse_qsl
print(parse_qsl(b'a=1&b=%ff'), parse_qsl(bytearray(b'a=1')))
for b in ([1], 3):
    try: parse_qsl(b)
    except TypeError as e: print(e)
