"""email.utils: dates and addresses as fields write them."""
import datetime
import email.utils as u

print(u.formatdate(0), u.formatdate(1e9, usegmt=True), u.formatdate(1e9, localtime=True))
print(u.parsedate("Sun, 06 Nov 1994 08:49:37 GMT"), u.parsedate("nonsense"), u.parsedate("Sunday, 06-Nov-94 08:49:37 GMT"), u.parsedate("Sun Nov  6 08:49:37 1994"))
print(u.parsedate_tz("Sun, 06 Nov 1994 08:49:37 +0130"), u.parsedate_to_datetime("Sun, 06 Nov 1994 08:49:37 GMT"), u.parsedate_to_datetime("Sun, 06 Nov 1994 08:49:37 -0000"))
print(u.format_datetime(datetime.datetime(2024,1,2,3,4,5)), u.format_datetime(datetime.datetime(2024,1,2,3,4,5, tzinfo=datetime.timezone.utc), usegmt=True))
try: u.parsedate_to_datetime("x")
except ValueError as e: print(e)
print(u.mktime_tz(u.parsedate_tz("Sun, 06 Nov 1994 08:49:37 +0130")), u.quote('a"b\\'), u.unquote('"a\\"b"'), u.unquote("<x>"))
for a in ["Bob <bob@x.org>", "bob@x.org", "\"Bob, Jr\" <b@x>", "", "x", "(c) a@b"]: print(u.parseaddr(a))
print(u.formataddr(("Bob", "b@x")), u.formataddr(("Bob, Jr", "b@x")), u.formataddr(("", "b@x")), u.getaddresses(["a@b, C <c@d>"]))
for d in ["Sun, 06 Nov 1994 08:49 EST", "06 Nov 94", "6 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08.49.37 +0000", "Nov 6 1994 1:2:3 PST", "Thu, 01 Jan 1970 00:00:00 -0000", "Sun, 06 Foo 1994 1:1:1 GMT", "1994-11-06", "Sun, 06 Nov 68 08:49:37 UT"]:
    print(d, u.parsedate_tz(d), u.parsedate(d))
