"""Structures as bytes: every format, every error."""
import struct
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)
P=struct.pack; U=struct.unpack
for c in 'bBhHiIlLqQnN':
    for pre in ('','<','>'):
        for v in (0,-1,127,128,255,256,32767,-32769,65535,65536,2**31,2**32,2**63,2**64,-2**63,-2**63-1, 1.5, 'x', True):
            t(
  lambda: P(pre+c,v))
t(
  lambda: P('c','x'),
  lambda: P('c',b'xy'),
  lambda: P('c',b'x'),
  lambda: P('?',[]),
  lambda: P('?',5),
  lambda: P('5s',b'ab'),
  lambda: P('2s',b'abc'),
  lambda: P('s',"x"),
  lambda: P('5p',b'ab'),
  lambda: P('2p',b'abc'),
  lambda: P('p',b'a'),
  lambda: P('f',1.5),
  lambda: P('d',1.1),
  lambda: P('e',1.5),
  lambda: P('e',70000.0),
  lambda: P('f',1e40),
  lambda: P('d','x'),
  lambda: P('x'),
  lambda: P('bxb',1,2),
  lambda: P('3xb',1),
  lambda: P('2h',1,2),
  lambda: P('2h',1),
  lambda: P('h',1,2),
  lambda: P('z',1),
  lambda: P('2'),
  lambda: P('h h',1,2),
  lambda: P('<hi',1,2),
  lambda: P('hi',1,2),
  lambda: P('@hq0i',1,2),
  lambda: P('bqb',1,2,3),
  lambda: P('!I',1),
  lambda: P('=I',1),
  lambda: P('<n',1),
  lambda: P('P',1),
  lambda: P('<P',1),
  lambda: P(b'h',1),
  lambda: P(5),
  lambda: P(),
  lambda: P('f', 0.1),
  lambda: P('e', 0.1),
  lambda: P('e', float('inf')),
  lambda: P('d', float('nan')), lambda:P('0s',b'abc'),
  lambda: P('99999999999999999999h'),
  lambda: P('F', 1),
  lambda: P('i', None))
t(
  lambda: U('h',b'a'),
  lambda: U('hh',b'abcd'),
  lambda: U('<i',b'\xff\xff\xff\xff'),
  lambda: U('>Q',b'\xff'*8),
  lambda: U('5s',b'hello'),
  lambda: U('5p',b'\x02hello'[:5]),
  lambda: U('?',b'\x02'),
  lambda: U('e',b'\x00<'),
  lambda: U('f',P('f',0.1)),
  lambda: U('c2xc',b'a  b'),
  lambda: U('h','ab'),
  lambda: U('h',bytearray(b'ab')),
  lambda: U('2h',b'ab'))
t(
  lambda: struct.calcsize('hi'),
  lambda: struct.calcsize('<hi'),
  lambda: struct.calcsize('bq'),
  lambda: struct.calcsize('qb'),
  lambda: struct.calcsize('qb0q'),
  lambda: struct.calcsize('z'))
b=bytearray(8)
t(
  lambda: struct.pack_into('<h',b,2,258),
  lambda: b,
  lambda: struct.pack_into('<q',b,2,1),
  lambda: struct.pack_into('<h',b,-2,1),
  lambda: b,
  lambda: struct.pack_into('<h',b,-9,1),
  lambda: struct.pack_into('h',b'ab',0,1),
  lambda: struct.unpack_from('<h',b,2),
  lambda: struct.unpack_from('<q',b,2),
  lambda: struct.unpack_from('<h',b,-2),
  lambda: struct.unpack_from('<h', b),
  lambda: list(struct.iter_unpack('<h',b)),
  lambda: list(struct.iter_unpack('<h',b'abc')),
  lambda: list(struct.iter_unpack('',b'')),
  lambda: struct.unpack_from('<h',b,-1),
  lambda: struct.unpack_from('<h',b,-10),
  lambda: struct.pack_into('<h',b,7,1))
S=struct.Struct('<hI')
t(
  lambda: S,
  lambda: S.size,
  lambda: S.format,
  lambda: S.pack(1,2),
  lambda: S.unpack(b'abcdef'),
  lambda: S.unpack(b'a'),
  lambda: S.pack(1),
  lambda: S.unpack_from(b'xabcdef',1),
  lambda: list(S.iter_unpack(b'abcdef'*2)),
  lambda: struct.Struct(5),
  lambda: struct.error.__mro__,
  lambda: type(S))
