"""The fields of an HTTP head: how they are read, found, changed and written."""
import io, http.client as h
def show(raw):
    m = h.parse_headers(io.BytesIO(raw))
    print(m.items(), m.defects, repr(m.get_payload()))
show(b"A: 1  \r\nB:2\r\n\r\n")
show(b"A: 1\r\nnonsense\r\nB: 2\r\n\r\n")
show(b"A: 1\r\n : x\r\nB: 2\r\n\r\n")
show(b" A: 1\r\nB: 2\r\n\r\n")
show(b": 1\r\nB: 2\r\n\r\n")
show(b"A: 1\r\n  more\r\nB: 2\n\r\n")
show(b"A:\r\n  more\r\nB: 2\n\r\n")
show(b"A B: 2\n\r\n")
show(b"")
m = h.parse_headers(io.BytesIO(b"Content-Type: Text/HTML; charset=\"UTF-8\"; q=a;x\r\nX: 1\r\nx: 2\r\n\r\n"))
print(m.get_content_type(), m.get_content_charset(), m.get_params(), m.get_param("charset"), m.get_param("zz", 5), m["x"], m.get_all("X"), m.get_all("y"), m.get_all("y", []))
print(str(m)); print(type(m).__mro__, len(m), "X" in m, list(m))
m["X"] = "3"; del m["x"]; print(m.items()); del m["nope"]
m.add_header("Content-Disposition", "attachment", filename="bud.gif", n_x=None); print(m["content-disposition"], m.get_filename())
m.add_header("C", None, filename="a b"); print(m["c"])
try: m.replace_header("q", "x")
except KeyError as e: print(repr(e))
m.replace_header("CONTENT-type", "text/plain"); print(m.items())
print(m.is_multipart(), m.get_payload(), m.get_boundary(), m.get_default_type(), m.get_content_disposition())
