"""Module urllib.parse: URLs apart and together, as text and as bytes, queries, quoting, and errors."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import urllib.parse
from urllib.parse import *
try:
    U = ['http://user:pw@Host.Example:80/a;p?q=1&r=2#f', '//h/p', 'mailto:a@b', 'http://[::1]:80/x', 'http://[fe80::1%Eth0]/', 'path/only?x', '', 'http:///x', 'HTTP://A/b', ' http://a/ ', 'file:///etc/x', 'http://h:/', 'a;b/c;d', 'svn+ssh://h/x', 'http://a\n/b', '\x00http://a/', 'x://']
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([urlsplit(u) for u in U])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([urlparse(u) for u in U])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([(x.username, x.password, x.hostname, x.port, x.geturl()) for x in map(urlsplit, U)])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([urlparse(u).geturl() for u in U])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((urlsplit(b'http://u@H:8/p?q#f'), urlparse(b'http://H/p;x'), urlsplit(b'http://u:w@H:8/').hostname, urlsplit(b'http://u:w@H:8/').username, urlsplit(b'http://H:8/').port, urlsplit(b'http://H/p?q').geturl(), urlparse(b'http://H/p;x?q').geturl(), urldefrag(b'a#b'), urldefrag('a#b'), urldefrag('a').geturl(), urldefrag('a#b').geturl(), urldefrag(b'a#b').geturl(), urlunsplit((b'http', b'h', b'/p', b'', b'')), urljoin(b'http://a/b/c', b'../d')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((urlsplit('http://h/').encode(), urlsplit(b'http://h/').decode(), urlparse('http://h/').encode().decode()))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('a', b'b'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urljoin('http://a', b'b'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlunsplit(('http', b'h', '', '', '')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit(b'\xff'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://[::1'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://[1.2.3.4]/'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((urlsplit('http://[v1.x]/'), urlsplit('http://[::1]x/') if 0 else 0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://[vz.x]/'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://[::1]x/'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://a[::1]/'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://[nope]/'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://h:x/').port)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlsplit('http://h:99999/').port)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((parse_qs('a=1&a=2&b=&c'), parse_qs('a=1&b=', keep_blank_values=True), parse_qsl(b'a=1&b=%20+x'), parse_qs(b'a=1'), parse_qsl('a=1;b=2', separator=';'), parse_qsl(b'a=1;b=2', separator=';'), parse_qsl('a=1;b=2', separator=b';'), parse_qs(''), parse_qsl(b''), parse_qsl('a=%C3%A9&b=%ff'), parse_qsl('a=%E9', encoding='latin-1')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(parse_qsl('a', strict_parsing=True))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(parse_qsl('a=1', separator=''))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(parse_qsl('a=1', separator=5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(parse_qsl('a=1&b=2&c=3', max_num_fields=2))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([urljoin('http://a/b/c/d;p?q#f', u) for u in ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', 'g.', '..g', './../g', 'g/./h', 'g/../h', 'http:g', 'http://x/../y']])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((quote('a/b c&é~'), quote('a/b', safe=''), quote(b'\xff'), quote_plus('a b/c'), unquote('a%20b+c%zz%E9'), unquote_plus('a+b%2B'), unquote_to_bytes('a%FFé'), quote('é', encoding='latin-1'), urlencode({'a': [1, 2], 'b': 'x y'}, doseq=True), urlencode([('a', 'é'), ('b', b'\xff')]), urlencode({'a': 1}, quote_via=quote), unquote(b'a%20b')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(quote(5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlencode('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(urlencode(5))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(sorted(urllib.parse.__all__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([urlunsplit(x) for x in (('http', '', '', '', ''), ('http', '', '/a', '', ''), ('http', '', 'a', '', ''), ('', '', '//a', '', ''), ('x', '', '/a', '', ''), ('x', '', '//a', '', ''), ('x', 'h', 'a', 'q', 'f'), ('http', 'h', '//a', '', ''), ('', 'h', '', '', ''), ('', '', 'a', '', 'f'))])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
