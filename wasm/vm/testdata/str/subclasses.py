"""Subclasses of str and bytes, and objects with text methods."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Tag(str):
    def __repr__(self):
        return f"<{str(self)}>"

    def shout(self):
        return self.upper() + "!"


class Path(str):
    def __new__(cls, *parts):
        return super().__new__(cls, "/".join(parts))

    def __truediv__(self, other):
        return Path(self, other)


t = Tag("abc")
show(lambda: (t, str(t), t.shout(), t + "d", type(t + "d").__name__, t[0], t[1:], len(t), t == "abc", hash(t) == hash("abc")))
show(lambda: ({t: 1}["abc"], {"abc": 2}[t], "abc" in [t], t in "xabcx", f"{t}", f"{t!r}", f"{t:>5}", "%s %r" % (t, t), "{} {!r}".format(t, t)))
show(lambda: (t.upper(), type(t.upper()).__name__, t * 2, "-".join([t, t]), ",".join(t), t.join("xy"), sorted(t, reverse=True)))
show(lambda: (t.replace("a", t), t.split("b"), t.startswith(Tag("ab")), t.encode(), int(Tag("12")), float(Tag("1.5"))))
p = Path("a", "b") / "c"
show(lambda: (p, type(p).__name__, p.count("/")))
t.extra = 1
show(lambda: t.extra)


class Text:
    def __str__(self):
        return "text"

    def __repr__(self):
        return "Text()"

    def __format__(self, spec):
        return f"[{spec}]"


x = Text()
show(lambda: (str(x), repr(x), f"{x}", f"{x:abc}", f"{x!s:>6}", f"{x!r}", "%s %r" % (x, x), "{:y} {!s}".format(x, x), format(x), format(x, "q")))
show(lambda: [x, (x,), {x.__class__.__name__: x}])


class BadText:
    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __format__(self, spec):
        return 1


b = BadText()
for f in (lambda: str(b), lambda: repr(b), lambda: f"{b}", lambda: [b], lambda: "%s" % b, lambda: "%r" % (b,), lambda: format(b)):
    show(f)


class Only:
    def __repr__(self):
        return "only"


show(lambda: (str(Only()), f"{Only()}", "%s" % Only(), f"{Only()!s:>6}"))
show(lambda: f"{Only():>6}")


class Data(bytes):
    def first(self):
        return self[0]


d = Data(b"abc")
show(lambda: (d, d.first(), d + b"x", type(d + b"x").__name__, d == b"abc", len(d), d[1:], d.decode(), {d: 1}[b"abc"]))


class Buffer(bytearray):
    pass


u = Buffer(b"ab")
u.append(99)
u.note = "n"
show(lambda: (u, u.note, u[0], bytes(u), u.upper()))


class AsBytes:
    def __bytes__(self):
        return b"as bytes"


show(lambda: (bytes(AsBytes()), b"%b" % AsBytes(), b"%s" % AsBytes()))


class Mapping:
    def __getitem__(self, key):
        return f"<{key}>"


show(lambda: ("%(a)s %(b)5s" % Mapping(), "{a} {b[0]}".format_map(Mapping()), "abc".translate({98: "B"})))
name, width, value = "x", 8, 3.14159
show(lambda: (f"{name}={value:.2f}", f"{value:{width}.3f}|", f"{name!r:>{width}}", f"{value=}", f"{value=:.1f}", f"{{}}", f"{name + 'y'}", f"{1 + 1:03d}"))
show(lambda: (f"{name:*^7}", f"{12345:,}", f"{0.256:.1%}", f"{255:#x}", f"{-5:+d}", f"{True}", f"{None}", f"{[1, 'a']}", f"{'é'!a}"))
