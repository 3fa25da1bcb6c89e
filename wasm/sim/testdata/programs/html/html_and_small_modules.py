"""Modules keyword, colorsys, html, cmd and locale: what their documentation shows."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import keyword, colorsys, html, cmd, locale, io, sys
from html.parser import HTMLParser
try:
    show((keyword.kwlist, keyword.softkwlist, keyword.iskeyword('if'), keyword.issoftkeyword('match'), keyword.iskeyword('x')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([f(*c) for f in (colorsys.rgb_to_hsv, colorsys.rgb_to_hls, colorsys.rgb_to_yiq, colorsys.hsv_to_rgb, colorsys.hls_to_rgb, colorsys.yiq_to_rgb) for c in [(0.2, 0.4, 0.4), (1.0, 0, 0), (0.3, 0.3, 0.3), (0.9, 0.1, 0.7), (0.5, 0.99, 0.98), (0.0, 0.5, 1.0)]])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((html.escape('<a href=\'x\'>&"</a>'), html.escape('\'"', quote=False), html.unescape('&lt;p&gt; &amp; &copy; &eacute; &euro; &#39; &#x27; &#8364; &nbsp;| &copyx &ampfoo &hearts; &alpha;&Omega; &apos; &#128; &#0; &#1; & &; &x &notit; a&b=c &lang; &sigmaf;')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class P(HTMLParser):
    
        def handle_starttag(self, tag, attrs):
            print('start', tag, attrs, self.getpos(), self.get_starttag_text())
    
        def handle_endtag(self, tag):
            print('end', tag)
    
        def handle_data(self, data):
            print('data', repr(data))
    
        def handle_comment(self, data):
            print('comment', repr(data))
    
        def handle_decl(self, d):
            print('decl', d)
    
        def handle_pi(self, d):
            print('pi', d)
    
        def handle_startendtag(self, tag, attrs):
            print('startend', tag, attrs)
    
        def unknown_decl(self, d):
            print('unknown', d)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed('<!DOCTYPE html><html><head><title>T &amp; t</title></head>\n<body class="x" id=y disabled data-z=\'1"2\'><p>Hi <b>there</b> &copy; <br/><img src="a.png" alt="a&amp;b" /> 3 < 4 <!-- note --> <a href=/x?a=1&b=2>link</a><?php x ?></p><script>if (a < b) { "</p>" }</script><style>a>b</style></BODY></html>'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed('<a hre'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed("f='x'>te"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed('xt &am'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed('p; more</a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed('><!-- c'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.feed('c -->'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((p.rawdata, p.lasttag))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p2 = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p2.feed('<p'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p2.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p3 = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p3.feed('tail &amp'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p3.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p4 = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p4.feed("<![CDATA[x]]> <!x> </ a> </> <1> <a b=c/> <a=b> <A B='C'D=E>"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p4.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class C(cmd.Cmd):
        intro = 'Welcome'
        prompt = '> '
    
        def do_greet(self, arg):
            """greet NAME: says hello"""
            print('hello', arg)
    
        def do_quit(self, arg):
            return True
    
        def do_undoc(self, arg):
            print('u', repr(arg))
    
        def help_topic(self):
            print('about topic')
    
        def emptyline(self):
            print('(empty)')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    c = C(stdin=io.StringIO('greet bob\n\nhelp\nhelp greet\nhelp topic\nhelp nope\n? undoc\n!x\nfoo bar\nundoc a b \nquit\n'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    c.use_rawinput = False
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(c.cmdloop())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((C().onecmd('greet x'), C().completenames('gr'), C().parseline('a b c'), C().parseline('!x'), C().parseline('')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(C().columnize([f'word{i}' for i in range(40)], 50))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(C().columnize(['a', 'bbb', 'cc']))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((locale.setlocale(locale.LC_ALL, 'C'), locale.getlocale(), locale.localeconv()['decimal_point'], locale.format_string('%d', 1234567, grouping=True), locale.str(1.5), locale.atof('1.5'), locale.atoi('3'), locale.strcoll('a', 'b'), sorted(['b', 'a'], key=locale.strxfrm)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(locale.setlocale(locale.LC_ALL, 'xx_YY'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(locale.currency(3))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(locale.localeconv())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p5 = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p5.feed('a <!-- unfinished > b'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p5.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p6 = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p6.feed("<script>var a = '<b>'; x && y"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p6.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    p7 = P()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p7.feed("<![if IE]>x<![endif]><a href='un"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(p7.close())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
