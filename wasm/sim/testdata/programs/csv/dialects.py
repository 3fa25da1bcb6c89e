"""Module csv: what readers and writers do, its dialects, and its errors."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import csv, io
try:
    def w(rows, **kw):
        o = io.StringIO()
        x = csv.writer(o, **kw)
        for r in rows:
            x.writerow(r)
        return o.getvalue()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    def r(text, **kw):
        return list(csv.reader(io.StringIO(text, newline=''), **kw))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([['a', 'b"c', 'd,e', ' f', 'g\nh', 'i\rj', '', None, 1, 2.5, True]]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((w([['a', 'b"c', 'd,e']], quoting=csv.QUOTE_ALL), w([['a', 1, 2.5, None]], quoting=csv.QUOTE_NONNUMERIC), w([['a', 1, None, '']], quoting=csv.QUOTE_STRINGS), w([['a', 1, None, '']], quoting=csv.QUOTE_NOTNULL), w([['a,b', 1]], quoting=csv.QUOTE_NONE, escapechar='\\')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([['a,b']], quoting=csv.QUOTE_NONE))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([['a"']], doublequote=False))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((w([['a"b', 'c\\d']], doublequote=False, escapechar='\\'), w([['"']], quoting=csv.QUOTE_NONE, escapechar='\\'), w([['\\']], escapechar='\\'), w([['\\a"']], escapechar='\\'), w([['\\a', 1]], escapechar='\\', quoting=csv.QUOTE_NONE), w([['a"']], quotechar=None, quoting=csv.QUOTE_NONE), w([['\\']], escapechar='\\', doublequote=False)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((w([['']]), w([[None]]), w([[]]), w([['', '']]), w([['a']], lineterminator='!'), w([['a!b']], lineterminator='!')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([['']], quoting=csv.QUOTE_NONE))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([[None]], quoting=csv.QUOTE_NOTNULL))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((w([['', 'b c', ' d']], delimiter=' '), w([['', '']], delimiter=' '), w([['a', ' b']], skipinitialspace=True), w([['', '']], delimiter=' ', skipinitialspace=True), w([[' ']])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([['', '']], delimiter=' ', quoting=csv.QUOTE_NONE, skipinitialspace=True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((w([['a', 'b']], delimiter='\t'), w([['a;b']], delimiter=';'), w([('x', {1: 2}, [1, 'a'])])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([5]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(w([['a\n', 'b']], quoting=csv.QUOTE_NONE, escapechar='\\'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((r('a,b\n1,2\n'), r('"a,b",c'), r('"a""b",c'), r('a,"b\nc",d\n'), r('a b,c'), r(''), r('\n'), r('a\n\nb\n'), r(','), r('a,'), r(' "a",b'), r(' "a",b', skipinitialspace=True), r('a;b', delimiter=';'), r("'a,b',c", quotechar="'"), r('"a"b,c'), r('a"b,c'), r('"a\\"b",c', escapechar='\\'), r('a\\,b,c', escapechar='\\'), r('1,"2",a', quoting=csv.QUOTE_NONE), r('"1",2.5', quoting=csv.QUOTE_NONNUMERIC), r('"",,a', quoting=csv.QUOTE_NOTNULL), r('"",,"a",2', quoting=csv.QUOTE_STRINGS)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(r('a,b', quoting=csv.QUOTE_NONNUMERIC))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(r('"a"b', strict=True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(r('"a', strict=True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((r('"a'), r('"a,b\n'), r('a\\', escapechar='\\'), r('a,b\r\nc\r\n'), r('"a\r\nb",c\r\n'), r('a  b', delimiter=' '), r('a  b', delimiter=' ', skipinitialspace=True), r(' a, b', skipinitialspace=True), r('"a" , "b"'), r('""'), r('"",'), r('"a"\n"b"')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(csv.reader(['a,b', 'c\nd'])), list(csv.reader(['a\rb'])) if 0 else 0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(csv.reader(['a,b\nc,d'])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(csv.reader(['a\rb'])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(csv.reader([b'a'])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(csv.reader(['ab\x00c'])))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader(5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.writer(5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], delimiter='ab'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], delimiter=''))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], delimiter=None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], delimiter=5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], quotechar=''))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], quotechar=5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], escapechar='ab'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], quoting=9))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], quoting='x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], quoting=None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], lineterminator=None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], nope=1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], dialect='nope'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], delimiter='\n'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], quotechar=','))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.reader([], delimiter=' ', skipinitialspace=True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.writer(io.StringIO(), quotechar=None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((csv.reader([], strict=1).dialect.strict, csv.reader([], 'excel-tab').dialect.delimiter, csv.reader(['a']).line_num))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class D(csv.Dialect):
        delimiter = ';'
        quoting = csv.QUOTE_MINIMAL
        quotechar = "'"
        lineterminator = '\n'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((D().delimiter, w([['a;b']], dialect=D), w([['a;b']], dialect=D()), w([['a;b']], dialect=D, delimiter=',')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class D2(csv.Dialect):
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D2())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class D3(csv.Dialect):
        delimiter = 'ab'
        quoting = csv.QUOTE_NONE
        lineterminator = '\n'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(D3())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.register_dialect('mine', delimiter='|'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((csv.get_dialect('mine').delimiter, csv.list_dialects(), w([['a|b']], dialect='mine'), csv.unregister_dialect('mine'), csv.list_dialects()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.register_dialect('x', delimiter='ab'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.register_dialect(5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.get_dialect('zz'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.unregister_dialect('zz'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((csv.field_size_limit(), csv.field_size_limit(3), csv.field_size_limit(131072)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.field_size_limit('a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(csv.DictReader(['a,b', '1,2,3', '4'], restkey='R', restval='V')), csv.DictReader(['a,b']).fieldnames, list(csv.DictReader(['1,2'], fieldnames=['x', 'y'])), list(csv.DictReader([]))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    o = io.StringIO()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    d = csv.DictWriter(o, ['a', 'b'], extrasaction='ignore', restval='-')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((d.writeheader(), d.writerow({'a': 1, 'z': 2}), d.writerows([{'b': 3}]), o.getvalue()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(csv.DictWriter(o, ['a'], extrasaction='x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    S = csv.Sniffer()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([(x.delimiter, x.quotechar, x.skipinitialspace, x.doublequote) for x in map(S.sniff, ['a,b,c\n1,2,3\n', 'a;b\n1;2\n', 'a\tb\n1\t2\n', "'a','b'\n'c','d'\n", '"a" "b"\n"c" "d"\n', 'a, b, c\n1, 2, 3\n', 'a|b\nc|d\n', 'x:y\nz:w\n', 'name,age\nBob,5\n'])])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(S.sniff('abc\ndef\n').delimiter)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(S.sniff('a?b\nc?d', delimiters='?,').delimiter)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((S.has_header('name,age\nBob,5\nEve,6\n'), S.has_header('1,2\n3,4\n')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((csv.writer(o).writerow('abc'), csv.writer(o).dialect.lineterminator))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
