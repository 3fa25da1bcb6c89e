import json, io, re
class W:
    def __init__(self): self.got = []
    def write(self, s): self.got.append(s)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
data = {"a": [1, 2.5, None, [], {}, "x", [True, ["y"]]], "b": {"c": {}, "d": (1,), 3: 4, None: 5, 2.5: False, True: 1}, "e": []}
for kw in ({}, {"indent": 2}, {"indent": "\t", "separators": (";", "=")}, {"indent": 0}, {"check_circular": False}):
    w = W(); json.dump(data, w, **kw); print(w.got); print("".join(w.got) == json.dumps(data, **kw))
print(list(Enc().iterencode(2 + 1j)), list(Enc().iterencode({"b": 1j, "a": [1j]})), list(json.JSONEncoder(sort_keys=True, skipkeys=True).iterencode({"b": 1, "a": "é"})), list(json.JSONEncoder(skipkeys=True).iterencode({(1,): 2, "k": 1})), list(json.JSONEncoder(ensure_ascii=False).iterencode(["é"])))
print(list(json.JSONEncoder().iterencode(3)), list(json.JSONEncoder().iterencode("s")), next(json.JSONEncoder().iterencode([object()])))
loop = []; loop.append(loop); d = {}; d["d"] = d
for bad in (loop, d, {(1, 2): 3}, [object()], {"k": {1, 2}}, [float("nan")]):
    w = W()
    try: json.dump(bad, w, allow_nan=False)
    except (ValueError, TypeError) as e: print(type(e).__name__, e, w.got)
class L(list): pass
class D(dict): pass
import enum
class I(enum.IntEnum): A = 1
print(list(json.JSONEncoder().iterencode(L([D(a=I.A)]))), list(json.JSONEncoder().iterencode([I.A])), list(json.JSONEncoder(indent=True).iterencode([1])))
sc = re.compile(r"\d+|[a-z]+|\s+").scanner("ab 12  c! d")
print([m.group() for m in iter(sc.match, None)], sc.match(), sc.search(), sc.pattern)
sc = re.compile(r"\w*").scanner("ab cd"); print([m.span() for m in iter(sc.search, None)], type(sc).__name__)
print([m.span() for m in iter(re.compile("a?").scanner("aab", 1, 3).match, None)])
def number(s, t): return float(t) if "." in t else int(t)
lex = re.Scanner([(r"[a-z_]\w*", lambda s, t: ("NAME", t, s.match.span())), (r"\d+\.\d*|\d+", number), (r"[=+\-*/()]", lambda s, t: t), (r"\s+", None), ("#", "comment")], re.I)
print(lex.scan("Sum = 3*foo + 312.50 + bar #"), lex.scan("a ?b"), lex.scan(""))
