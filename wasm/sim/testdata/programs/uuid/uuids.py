"""Identifiers and secrets."""
import uuid
import secrets
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)
u=uuid.UUID('{12345678-1234-5678-1234-567812345678}')
t(
  lambda: u,
  lambda: str(u),
  lambda: u.hex,
  lambda: u.int,
  lambda: u.bytes,
  lambda: u.bytes_le,
  lambda: u.fields,
  lambda: u.urn,
  lambda: u.version,
  lambda: u.variant,
  lambda: uuid.uuid3(uuid.NAMESPACE_DNS,'python.org'),
  lambda: uuid.uuid5(uuid.NAMESPACE_DNS,'python.org'),
  lambda: uuid.uuid4().version,
  lambda: uuid.UUID('x'),
  lambda: uuid.UUID(),
  lambda: uuid.UUID(int=-1),
  lambda: uuid.UUID(bytes=b'x'),
  lambda: uuid.UUID(fields=u.fields)==u,
  lambda: uuid.UUID(bytes_le=u.bytes_le)==u,
  lambda: setattr(u,'int',5),
  lambda: u<uuid.UUID(int=2**128-1),
  lambda: hash(u)==hash(u.int),
  lambda: uuid.uuid5(uuid.NAMESPACE_URL,'x').version,
  lambda: uuid.UUID(int=5,version=9),
  lambda: u.time,
  lambda: u.clock_seq,
  lambda: u.node,
  lambda: uuid.UUID(int=0).version,
  lambda: uuid.uuid1().version,
  lambda: uuid.uuid4()!=uuid.uuid4(),
  lambda: u==5,
  lambda: uuid.UUID(fields=(1,2)),
  lambda: uuid.uuid5(uuid.NAMESPACE_DNS,'python.org').variant)
t(
  lambda: len(secrets.token_hex(8)),
  lambda: len(secrets.token_bytes()),
  lambda: len(secrets.token_urlsafe(16)),
  lambda: secrets.randbelow(1),
  lambda: secrets.randbelow(0),
  lambda: secrets.choice([5]),
  lambda: secrets.compare_digest('a','b'),
  lambda: 0<=secrets.randbits(4)<16)
