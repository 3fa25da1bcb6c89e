"""Reading: every kind of value, every kind of mistake, the hooks."""
import json
for s in ['', ' ', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '[', '[1', '[1,', '[1,]', '[1 2]', '{a:1}', '"a', '"\\', '"\\q"', '"\\u12"', '"a\nb"', 'nul', 'tru', '01', '-', '1.', '1e', '1 2', '{"a" 1}', '{"a":1 "b"}', '[,]', 'NaN', '-Infinity', '-Infinit', '"\\ud83d\\ude00"', '"\\ud83d"', '{1:2}', '[1,\n 2,\n x]', '\ufeff{}', '"\x00"', '-01', '.5','+1', "'a'", '1e5', '1E+2', '-0', '123456789012345678901234567890', '{"a":1,"a":2}','[1]x', '{"a":1}}', '{,}', '[1,,2]', '{"a":,}', '"\\u12G4"', '{"a":1, }','[1, ]']:
    try: print(repr(s), repr(json.loads(s)))
    except Exception as e: print(repr(s), type(e), e, getattr(e,'pos',None))

text = '{"a": [1, 2.50, null], "b": {"c": true}}'
print(json.loads(text, object_hook=lambda d: sorted(d)), json.loads(text, object_pairs_hook=list), json.loads(text, parse_int=str, parse_float=lambda s: s + "f"))
print(json.loads("[NaN, -Infinity]", parse_constant=lambda s: "<" + s + ">"), json.loads('"a\tb"', strict=False), json.loads(b'["\xc3\xa9"]'), json.loads("[1]".encode("utf-16")))
print(json.JSONDecoder().raw_decode('[1, 2] tail'), json.JSONDecoder().raw_decode('xx{"é": "ü"} tail', 2))


class Point(json.JSONDecoder):
    def decode(self, s):
        return "got", super().decode(s)


print(json.loads("[1]", cls=Point))
try:
    json.loads('{"name": "Ann",\n "age": }')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, repr(e.doc), isinstance(e, ValueError), repr(e))
