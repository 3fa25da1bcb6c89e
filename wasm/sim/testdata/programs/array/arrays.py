"""Arrays of numbers."""
from array import array
import array as A, copy
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)


for c in 'bBhHiIlLqQ':
    for v in (0,-1,127,128,255,256,32768,65536,2**31,2**32,2**63,2**64,-129,-2**31-1,-2**63-1,'x',1.5): t(
  lambda: array(c,[v]))
a=array('i',[3,1,2])
t(
  lambda: a,
  lambda: array('d'),
  lambda: array('d',[1,2.5]),
  lambda: array('f',[0.1]),
  lambda: array('w','abc'),
  lambda: array('x'),
  lambda: array(5),
  lambda: array('i','abc'),
  lambda: array('b',b'abc'),
  lambda: array('i',b'abc'),
  lambda: a.typecode,
  lambda: a.itemsize,
  lambda: len(a),
  lambda: a[0],
  lambda: a[-1],
  lambda: a[5],
  lambda: a[1:],
  lambda: a['x'],
  lambda: a.append(4),
  lambda: a,
  lambda: a.append('x'),
  lambda: a.extend([5,6]),
  lambda: a.extend(array('d',[1])),
  lambda: a.insert(0,9),
  lambda: a.pop(),
  lambda: a.pop(0),
  lambda: a.remove(1),
  lambda: a.remove(99),
  lambda: a.index(2),
  lambda: a.index(99),
  lambda: a.count(2),
  lambda: a.reverse(),
  lambda: a,
  lambda: a.tolist(),
  lambda: a.tobytes(),
  lambda: array('i',a.tobytes())==a,
  lambda: a+array('i',[1]),
  lambda: a+[1],
  lambda: a*2,
  lambda: a==array('d',[5,4,2,3]),
  lambda: a<array('i',[9]),
  lambda: a==[5,4,2,3],
  lambda: 4 in a,
  lambda: list(a),
  lambda: sum(a),
  lambda: sorted(a),
  lambda: copy.copy(a),
  lambda: a.byteswap(),
  lambda: a,
  lambda: hash(a),
  lambda: A.typecodes,
  lambda: array('i').pop(),
  lambda: a.__setitem__(0,7),
  lambda: a,
  lambda: a.__setitem__(slice(0,1),[1]),
  lambda: a.__delitem__(0),
  lambda: a,
  lambda: a.fromlist([1,2]),
  lambda: a.fromlist((1,)),
  lambda: a.frombytes(b'x'),
  lambda: a.tounicode(),
  lambda: bytes(array('b',[1,2])),
  lambda: isinstance(a, array),
  lambda: type(a),
  lambda: array('h',range(3)),
  lambda: array('i',array('d',[1.0])),
  lambda: array('Q',[2**64-1])[0],
  lambda: a.foo)
