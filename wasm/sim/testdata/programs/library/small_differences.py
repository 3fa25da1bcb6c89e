# What the library says and does where CPython's own tests found it otherwise.
import typing, types, random, datetime, time, warnings, linecache, array, pickle, contextlib, sys
def t(s):
    try: print(s, "->", eval(s, globals()))
    except BaseException as e: print(s, "!!", type(e).__name__, e)
T = typing.TypeVar("T")
for s in ("list[int] | list[int] == list[int]", "hash(int|str) == hash(str|int)", "int | None | int", "list[T] | list[T]", "(list[T] | dict[str, T])[int]", "(int | T)[str]", "{int | str: 1}[str | int]", "int | 'x'", "typing.Optional[int] | str", "int | typing.Any", "None | int", "isinstance(5, int | str)", "(int|str).__args__", "(int | list[T]).__parameters__", "types.MappingProxyType({1: 2}) | {3: 4}", "random.__all__",
 "datetime.datetime.strptime('29', '%d')", "time.strftime('%Y', (10**10,)+(0,)*8)", "time.asctime((10**10,)+(0,)*8)", "time.strftime('%y', time.gmtime(0))", "time.strftime('\\0x')", "time.strptime('UTC', '%Z').tm_zone", "time.strptime('x', '%Y')", "time.struct_time((1,2,3,4,5,6,7,8,9), {})", "time.struct_time((1,2,3,4,5,6,7,8,9), {'tm_zone': 'x'}).tm_zone", "time.strftime('%4Y', time.gmtime(0))", "sys.setswitchinterval('a')", "sys.intern(5)", "array.array('b', [1]).__reduce_ex__(3)", "linecache.getline('x', 'a')", "linecache.getlines('nope\\0')", "bytes(array.array('w', 'ab'))[:4]", "array.array('i', [1,2,3])[::-1]", "list(reversed(array.array('i', [1,2])))", "pickle.loads(pickle.dumps(array.array('d', [1.5])))"):
    t(s)
