"""Names of older days, by which other people's programs still take a URL apart, time a line, read a JSON string or describe a subtest."""
import io
import json
import json.decoder
import json.encoder
import timeit
import unittest
import urllib.parse
import warnings

warnings.simplefilter("ignore")
P = urllib.parse
for url in "type:opaque", "Type:Opaque:x", "/no:type", ":x", "x", "http://www.python.org:80/a;b=c;d=e?q=1?r#f#g", "//host:81/path", "//host#f", "//host?q", "/a", "//127.0.0.1:#x", "//":
    print(url, [f(url) for f in (P.splittype, P.splithost, P.splitquery, P.splittag, P.splitattr, P.splitvalue, P.unwrap)])
for host in "User:Pass@host:80", "a@b@c:", "host", ":8", "h:port", "h:١", "parrot:-1", "a:b:8", "":
    print(host, [f(host) for f in (P.splituser, P.splitpasswd, P.splitport, P.splitnport)], P.splitnport(host, 55))
print(P.unwrap(" <URL:scheme://host/path> "), P.to_bytes("http://x"), P.clear_cache())
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    P.splittype("a:b"), P.splitvalue("a=b"), P.to_bytes("x"), P.unwrap("x")
print([str(w.message) for w in said])
try:
    P.to_bytes("\xe9")
except UnicodeError as e:
    print(e)


class Steps:
    """A clock that goes on by a second each time it is asked."""

    def __init__(self, step):
        self.now, self.step = 0, step

    def __call__(self, timer=None):
        self.now += self.step
        return self.now


for step, args in (1.0, ["-n3", "-r", "2"]), (0.0021, ["-u", "usec", "-n1"]), (1.5e-8, ["-n1"]), (0.7, ["-vv", "-n", "10"]), (0.25, ["-v"]), (1, ["--wrong"]):
    print(args, timeit.main(args, _wrap_timer=lambda timer: Steps(step)))
print(timeit.reindent("a\nb", 2))

for text in '"abc" rest', '"\\u0041\\n\\ud834\\udd20"', '"a', '"\\x"', '"a\tb"':
    for strict in True, False:
        try:
            print(json.decoder.scanstring(text, 1, strict))
        except json.JSONDecodeError as e:
            print(e)
print(json.encoder.encode_basestring_ascii("é\n\U0001d11e\""), json.encoder.encode_basestring("é\n\""))


class Subtests(unittest.TestCase):
    def test(self):
        for message in None, "", 0, "x":
            with self.subTest(message):
                self.fail()
        with self.subTest():
            self.fail()
        with self.subTest(a=1, b=2):
            with self.subTest(c=3, a=4):
                self.fail()


out = io.StringIO()
result = Subtests("test").run()
for case, _ in result.failures:
    print(case)
stream = unittest.runner._WritelnDecorator(out)
stream.writeln("x")
print(repr(out.getvalue()))
