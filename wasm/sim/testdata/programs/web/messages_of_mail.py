"""email: a message is read from text, looked at, changed and written."""
import email
from email.message import Message
from email.parser import BytesParser, HeaderParser, Parser

TEXT = """\
From: Ann <ann@a.example>
To: bob@b.example
Subject: A word
  on two lines
Content-Type: multipart/mixed; boundary="--x"; name="q;r"

before
----x
Content-Type: text/plain; charset=utf-8

first part

----x
Content-Type: application/octet-stream
Content-Disposition: attachment; filename=a.bin
Content-Transfer-Encoding: base64

aGVsbG8=
----x--
after
"""
m = email.message_from_string(TEXT)
print(m.is_multipart(), m.items(), m.get_boundary(), m.get_param("name"), m.defects)
print([(p.get_content_type(), p.get_filename(), p.get_content_charset(), p.get_content_disposition(), p.get_payload(decode=True)) for p in m.walk()])
print(repr(m.preamble), repr(m.epilogue), m.get_charsets(), len(m.get_payload()), repr(m.get_payload(0).get_payload()))
print(m.as_string() == TEXT, bytes(m) == TEXT.encode())
for text in "", "body only", "\nbody", "A: 1\n\nbody\n", "A: 1", "From x y\nA: 1\n\nb", "A: 1\n\n\nb\r\nc", "Content-Type: multipart/mixed\n\nx", "a b: 1\n\nx":
    m = email.message_from_string(text)
    print(repr(text), m.items(), repr(m.get_payload()), m.get_unixfrom(), [type(d).__name__ for d in m.defects], repr(str(m)))
print(BytesParser().parsebytes(b"A: 1\n\nx").get_payload(), HeaderParser().parsestr("A: 1\n\nx").items(), type(Parser(_class=Message).parsestr("")))
m = Message()
m["Subject"] = "s"
m.set_type("text/html")
m.set_param("charset", "utf-8")
m.set_param("x", "a b")
m.set_payload("<p>é</p>")
print(m, m.items(), m.get_params())
m.del_param("x")
m.set_default_type("text/x")
print(m["content-type"], m.get("none", 1), m.get_payload(decode=True))
for attempt in (lambda: m.attach(Message()), lambda: m.get_payload(0), lambda: m.set_type("x"), lambda: m.replace_header("None", 1), lambda: Message().set_boundary("x")):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)
m = Message()
m.attach("x")
print(m.is_multipart(), m.get_payload())
m = Message()
m.add_header("X", "v", part_one="a", quoted='a"b', none=None, text="ü", three=("utf-8", "de", "ü"))
print(m.items(), m.get_params(header="x"), m.get_param("three", header="x"))
q = email.message_from_string("Content-Transfer-Encoding: quoted-printable\n\na=3Db=\nc=zz\n")
print(q.get_payload(decode=True))
