"""Writing: layout, keys, what cannot be written."""
import json
c=[]; c.append(c); d={}; d['x']=d
for f in [lambda: json.dumps(c), lambda: json.dumps(d), lambda: json.dumps({1,2}), lambda: json.dumps({(1,2):3}), lambda: json.dumps([1,{"a":[object()]}]), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({"a":1,2:3}, sort_keys=True), lambda: json.dumps(1, default=lambda o: o), lambda: json.dumps(object, default=lambda o: o), lambda:json.dumps([float('inf')],allow_nan=False,indent=1), lambda: json.loads(5), lambda: json.dumps(b'x'), lambda: json.dumps({'a':{1j:2}})]:
    try: print(f())
    except Exception as e: print(type(e), e, getattr(e, '__notes__', None))
print(json.dumps([1,{"a":[],"b":{}}], indent=2), json.dumps([1,[2]], indent='--'), json.dumps([1,2],indent=0), json.dumps({"b":1,"a":[1,2.5,True,None,"é\n\"\\/\x7f\u2028😀"]}, sort_keys=True))
print(json.dumps({1:2,True:3,None:4,1.5:5,"x":6}), json.dumps("é😀",ensure_ascii=False), json.dumps([1,2],separators=(',',':')), json.dumps((1,2)))
print(json.dumps([float('inf'),-float('inf'),float('nan'),1e22,1e-7,0.1,100.0, 10**30]))
class I(int): pass
import enum
class E(enum.IntEnum): A=1
class S(str): pass
print(json.dumps([I(5), E.A, S("x"), {E.A: 1}, {S("k"): 1}]), json.dumps({(1,2):3,'a':1}, skipkeys=True))

import dataclasses
from collections import namedtuple, OrderedDict


@dataclasses.dataclass
class Job:
    name: str
    tags: list


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({"s": {3, 1}, "z": 2j}, cls=Encoder), json.dumps(Job("x", [1]), default=dataclasses.asdict), Encoder(indent=1).encode({"a": {2}}))
print(json.dumps(namedtuple("P", "x y")(1, 2)), json.dumps(OrderedDict(b=1, a=2)), json.dumps({"b": [1, {"d": 1, "c": 2}], "a": ()}, indent=4, sort_keys=True))
print("".join(json.JSONEncoder().iterencode([1, {"a": 2}])), json.dumps([], indent=2), json.dumps([[], {}], indent="\t"), json.dumps("\b\f\r\x1f</script>"))
try:
    json.dumps([1, object()], cls=Encoder)
except TypeError as e:
    print(e)
shared = [1]
print(json.dumps([shared, shared]), json.dumps({"a": 1}, separators=(", ", " = "), indent=1), json.dumps(json.loads('{"x": [1.0, -0.0, 1e100]}')))


class File:
    text = ""

    def write(self, s):
        self.text += s

    def read(self):
        return self.text


f = File()
json.dump({"a": [1, 2]}, f, indent=1)
print(f.text, json.load(f))
