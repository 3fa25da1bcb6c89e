"""Parsers: sections without a header, references in HTML as they stand, words in quotes, scopes of addresses."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import configparser, io, shlex, ipaddress
from html.parser import HTMLParser
try:
    cp = configparser.ConfigParser(allow_unnamed_section=True)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(cp.read_string('a = 1\nb = two\n[s]\nc = 3\n'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    U = configparser.UNNAMED_SECTION
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((cp.sections(), cp[U]['a'], cp.get(U, 'b'), cp['s']['c'], U))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    o = io.StringIO()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(cp.write(o))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(o.getvalue())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(configparser.ConfigParser().read_string('a = 1\n'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(configparser.RawConfigParser(defaults={1: 2.4}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(configparser.ConfigParser(defaults={1: 2.4}).defaults())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class P(HTMLParser):
    
        def handle_data(self, d):
            print('data', repr(d))
    
        def handle_charref(self, n):
            print('charref', n)
    
        def handle_entityref(self, n):
            print('entityref', n)
    
        def handle_starttag(self, t, a):
            print('start', t, a, self.get_starttag_text())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p = P(convert_charrefs=False)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed("a &amp; b &#62;c&#x3E; <p t='&lt;'>&copy &nope; x"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([list(shlex.shlex(s)) for s in ["'foo'baz", "foo'baz'", "a'b c'd", "''foo", ":'foo bar'"]])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    def split(s):
        l = shlex.shlex(s)
        l.whitespace_split = True
        return list(l)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([split(s) for s in ["'foo'baz", "foo'baz'", "a'b c'd", "''foo", ":'foo bar'"]])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((ipaddress.ip_network('::1%scope/128'), ipaddress.ip_address('fe80::1%2').scope_id, ipaddress.ip_network('fec0::/10').is_site_local, ipaddress.ip_address('::ffff:1.2.3.4').exploded))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(ipaddress.IPv6Address('::1%'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
