"""Whatever is raised while another exception is handled knows of it, be it raised in C."""
import json, re, struct, base64, binascii, decimal, fractions, pickle, asyncio, threading, queue, contextvars, weakref, collections, heapq, math, io, os, socket, datetime, ipaddress, uuid, csv, zlib, enum, ast, operator, itertools, functools, copy, types, random, statistics, string, time, hashlib, configparser, tomllib, shlex, inspect, importlib, concurrent.futures, logging, argparse, html, urllib.parse, calendar
class C: pass
def gen(): yield 1
def fut(exc=None):
    f = asyncio.Future(loop=loop)
    f.set_exception(KeyError('fut')) if exc else None
    return f
loop = asyncio.new_event_loop()
done = fut(1)
cf = concurrent.futures.Future(); cf.set_exception(KeyError('cf'))
def closed():
    g = gen(); next(g); g.close(); next(g)
def nested(): raise AttributeError('own')
async def co(): raise LookupError('co')
async def awaits(): await done
class D:
    def __get__(self, *a): raise AttributeError('d')
    def __getattr__(self, n): raise AttributeError(n)
    def __missing__(self, k): raise KeyError(k)
    def __hash__(self): raise TypeError('h')
class E(C): x = D()
calls = r'''json.loads('{')|re.compile('(')|struct.unpack('i', b'')|base64.b64decode('a')|binascii.unhexlify('z')|decimal.Decimal('x')|decimal.Decimal(1)/0|fractions.Fraction(1, 0)|pickle.loads(b'')|done.result()|fut().result()|fut().exception()|queue.Queue().get_nowait()|queue.SimpleQueue().get_nowait()|contextvars.ContextVar('x').get()|collections.deque().pop()|collections.OrderedDict().popitem()|heapq.heappop([])|math.sqrt(-1)|math.exp(1000)|io.StringIO().fileno()|open('/nope')|datetime.date(1, 13, 1)|datetime.datetime.strptime('x', '%Y')|ipaddress.ip_address('x')|uuid.UUID('x')|zlib.decompress(b'x')|enum.Enum('A', 'a')(9)|enum.Enum('A', 'a')['q']|ast.parse('1+')|ast.literal_eval('f()')|eval('1 1')|exec('  x')|compile('\\0', 'f', 'exec')|operator.itemgetter(1)([])|next(iter([]))|closed()|gen().throw(ValueError('t'))|list(map(int, ['x']))|sorted([1, 'a'])|{}['k']|{}.pop('k')|[].pop()|[].remove(1)|set().pop()|set().remove(1)|(1).x|C().x|E().x|D().y|{D(): 1}|int('x')|float('x')|complex('x')|'a' + 1|len(5)|'%d' % 'x'|'{}'.format()|format(1, 'q')|f'{1:q}'|b'\\xff'.decode()|'é'.encode('ascii')|bytes.fromhex('z')|''.join([1])|range(1, 2, 0)|slice(1).indices('a')|isinstance(1, 5)|issubclass(1, int)|super().x|getattr(C, 'x')|C.x|type('A', (1,), {})|object.__new__(1)|C(1)|C().m()|print(sep=1)|sum(['a'])|min([])|max(1)|round('a')|pow(0, -1)|divmod(1, 0)|1 << -1|chr(-1)|ord('ab')|hash([])|iter(5)|next(5)|zip(strict=True, x=1)|list(zip([1], [], strict=True))|loop.run_until_complete(co())|loop.run_until_complete(awaits())|cf.result()|concurrent.futures.Future().result(0)|asyncio.run(co())|asyncio.get_running_loop()|threading.Lock().release()|threading.RLock().release()|threading.Thread(target=1, args=5).join()|asyncio.Queue().get_nowait()|asyncio.Lock().release()|asyncio.current_task()|copy.copy(D())|importlib.import_module('nope')|statistics.mean([])|random.choice([])|string.Template('$x').substitute()|configparser.ConfigParser().get('a', 'b')|tomllib.loads('=')|shlex.split("'")|inspect.signature(5)|inspect.getsource(len)|time.sleep(-1)|logging.getLogger(5)|logging.basicConfig(level='Q')|html.unescape(5)|urllib.parse.urlparse('http://[')|calendar.month(1, 13)|functools.reduce(max, [])|itertools.islice([], -1)|types.MappingProxyType({})['x']|types.SimpleNamespace().x|memoryview(b'a')[5]|memoryview(5)|bytearray([300])|bytearray().pop()|b''.index(b'a')|''.index('a')|().index(1)|nested()|undefined|exec('raise ValueError(3)')|exec('import nope')|(lambda x: x)()|(lambda: x)(1)|print(*5)|print(**5)|dict([1])|dict(1)|[*5]|{**5}|(*5,)|a.b|[].a|int.from_bytes(5)|(5).to_bytes(0)|5 .bit_length(1)|csv.reader(5)|argparse.ArgumentParser().add_argument('-x', 'y')|gen().send(1)|super(C, 5)|property().__get__(1)|property().__set__(1, 2)|exit.nope|vars(5)|dir(D())|setattr(5, 'x', 1)|delattr(C, 'x')|C.__dict__['x']|open(5, 'q')|assert_(0)|abs('x')|~1.5|-'a'|not_'''.split('|')
for s in calls:
    try: raise ZeroDivisionError('first')
    except ZeroDivisionError:
        try: eval(s)
        except BaseException as e:
            chain = []
            while e: chain.append(type(e).__name__); e = e.__context__
            print(s, *chain)
        else: print(s, 'fine')
