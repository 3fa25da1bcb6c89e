import configparser, io, codecs
c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
base = /srv
[web]
port = 80
root = %(base)s/www
debug: yes
text = one
  two
# comment
[db]
host=x
""")
print(c.sections(), c["web"]["root"], c.getint("web", "port"), c["web"].getboolean("debug"), repr(c["web"]["text"]), "db" in c, c.get("db", "nope", fallback="f"), dict(c["db"]))
for bad in (lambda: c["zz"], lambda: c.get("web", "q"), lambda: c.get("zz", "q"), lambda: c.read_string("a=1"), lambda: c.read_string("[a]\nx\n"), lambda: c.read_string("[a]\nx=1\nx=2"), lambda: c.set("web", "x", 1), lambda: c.getint("db", "host")):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
c["new"] = {"k": "v"}; c.set("new", "z", "1"); s = io.StringIO(); c.write(s); print(s.getvalue())
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True); e.read_string("[a]\nx=1\n[b]\ny=${a:x}2\nflag\n"); print(e["b"]["y"], e["b"]["flag"], e.items("b"))
print(codecs.encode("abc", "rot13"), codecs.lookup("utf8").name, codecs.decode(b"\xc3\xa9", "utf-8"), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
try: codecs.lookup("nope")
except LookupError as x: print(x)
