"""Digests and keyed digests."""
import hashlib, hmac
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)
for n in sorted(hashlib.algorithms_guaranteed):
    for d in (b'', b'abc', b'x'*200, bytes(range(256))*3):
        h=hashlib.new(n,d)
        print(n, h.name, h.digest_size, h.block_size, h.hexdigest(40) if 'shake' in n else h.hexdigest())
for k in range(50,70): print(hashlib.md5(b'a'*k).hexdigest(), hashlib.sha256(b'a'*k).hexdigest(), hashlib.sha512(b'a'*(k*2)).hexdigest(), hashlib.blake2b(b'a'*k*2).hexdigest(), hashlib.blake2s(b'a'*k).hexdigest())
h=hashlib.sha1(b'a'); g=h.copy(); g.update(b'b'); print(h.hexdigest(), g.hexdigest(), h.digest())
t(
  lambda: hashlib.md5("x"),
  lambda: hashlib.md5(5),
  lambda: hashlib.new('foo'),
  lambda: hashlib.sha256(bytearray(b'x')).hexdigest(),
  lambda: hashlib.blake2b(b'x',key=b'k',digest_size=16,salt=b's',person=b'p').hexdigest(),
  lambda: hashlib.blake2b(digest_size=65),
  lambda: hashlib.blake2s(b'x',key=b'k'*33),
  lambda: hashlib.blake2s(b'x',key=b'k'*32,digest_size=5).hexdigest(),
  lambda: hashlib.pbkdf2_hmac('sha256',b'pw',b'salt',100).hex(),
  lambda: hashlib.pbkdf2_hmac('sha1',b'pw',b'salt',3,50).hex(),
  lambda: type(hashlib.md5()),
  lambda: hashlib.new('SHA256',b'x').hexdigest(),
  lambda: hashlib.shake_128(b'x').hexdigest(),
  lambda: hashlib.sha256().foo,
  lambda: hashlib.blake2b(b'x',fanout=2,depth=2,leaf_size=10,node_offset=1,node_depth=1,inner_size=32,last_node=True).hexdigest())
t(
  lambda: hmac.new(b'key',b'msg','sha256').hexdigest(),
  lambda: hmac.new(b'k'*100,b'msg',hashlib.md5).hexdigest(),
  lambda: hmac.new('key',b'm','md5'),
  lambda: hmac.new(b'key',b'm'),
  lambda: hmac.digest(b'k',b'm','sha1'),
  lambda: hmac.compare_digest('a','a'),
  lambda: hmac.compare_digest(b'a','a'),
  lambda: hmac.compare_digest('é','é'),
  lambda: hmac.new(b'k',b'm','sha512').name,
  lambda: hmac.new(b'k',digestmod='md5').block_size)
