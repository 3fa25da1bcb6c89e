"""Bytes as text, and back."""
import base64, binascii
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)
import random
R=random.Random(5)
for n in range(0,14):
    b=R.randbytes(n)
    for f in ('b64','b32','b32hex','b16','b85','a85','urlsafe_b64','standard_b64'):
        e=getattr(base64,f+'encode')(b); print(f, e, getattr(base64,f+'decode')(e)==b)
    print(base64.encodebytes(b*10), base64.decodebytes(base64.encodebytes(b*10))==b*10)
t(*[lambda s=s,v=v: base64.b64decode(s,validate=v) for v in (False,True) for s in ('YQ==','YQ=','YQ','Y','YWJj','YW Jj','YW\nJj','!!!!','YQ==YQ==','=YQ=','é','YWJjYQ','YWJjY','Y=Q=','====','YQ===','YWI=x','YWJj====','', 'A===','AB=C','Y===WJj')])
t(
  lambda: base64.b64encode('x'),
  lambda: base64.b64encode(5),
  lambda: base64.b64encode(b'\xfb\xff',b'-_'),
  lambda: base64.b32decode('MFRGG==='),
  lambda: base64.b32decode('mfrgg==='),
  lambda: base64.b32decode('mfrgg===',True),
  lambda: base64.b32decode('MFRGG'),
  lambda: base64.b32decode('M1======'),
  lambda: base64.b32decode('MFRGG0==',map01='L'),
  lambda: base64.b16decode('0a'),
  lambda: base64.b16decode('0a',True),
  lambda: base64.b16decode('0'),
  lambda: base64.a85encode(b'\0\0\0\0    x',foldspaces=True,adobe=True),
  lambda: base64.a85encode(b'hello world'*5,wrapcol=20),
  lambda: base64.a85decode(b'<~87cURD]i,"Ebo7~>',adobe=True),
  lambda: base64.a85decode('zz'),
  lambda: base64.a85decode('azz'),
  lambda: base64.a85decode('\x7f'),
  lambda: base64.b85decode('\x7f'),
  lambda: base64.b85decode('~~~~~'),
  lambda: base64.b85encode(b'abc',pad=True),
  lambda: base64.z85encode(b'abcd'),
  lambda: base64.a85decode('s8W-"'),
  lambda: base64.b32encode('x'))
t(
  lambda: binascii.hexlify(b'abc','-'),
  lambda: binascii.hexlify(b'abcd',':',2),
  lambda: binascii.unhexlify('6162'),
  lambda: binascii.unhexlify('6'),
  lambda: binascii.unhexlify('6g'),
  lambda: binascii.crc32(b'hello'),
  lambda: binascii.crc32(b'lo',binascii.crc32(b'hel')),
  lambda: binascii.crc_hqx(b'hello',0),
  lambda: binascii.b2a_uu(b'hello'),
  lambda: binascii.a2b_uu(binascii.b2a_uu(b'hello')),
  lambda: binascii.b2a_qp(b'a=b \xe9\n'),
  lambda: binascii.a2b_qp(b'a=3Db=E9=\n'),
  lambda: binascii.Error.__mro__,
  lambda: binascii.unhexlify(5),
  lambda: binascii.b2a_base64(b'x',newline=False))
