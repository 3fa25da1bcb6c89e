0, 00, 1, 1_000, 0x_ff, 0XFF, 0b101, 0o17, 9223372036854775807, 9223372036854775808
123456789012345678901234567890, 0xffffffffffffffffffffffff
1.0, .5, 5., 1e10, 1E-5, 1_0.0_1e1_0, 1e400, 0.1, 5e-324, 09.5, 0e0
1j, 1.5J, 0_0j, 1e3j
"", '', "a", 'b', """c""", '''d
e''', r"\n", R'\'', u"u", b"bytes", rb"\x", Br'\\', bR""
"\a\b\f\n\r\t\v\\\'\"\0\12\123\xff\u00e9\U0001F600\
joined"
b"\x00\377\n"
"\ud800"
"é" "ä" 'ö'
("one"
 "two"   # comment
 'three')
"implicit" f" {mixed} " r"\raw" rf"\{x}"
"no" f"" "field"
f""
f"plain"
f"{a}"
f'{a}{b} {c!r}{d!s:>10}{e!a}'
f"{{literal}} {x}}}{{"
f"{x=}{x = }{ x=!s}{x=:5}{x  =  !r:>{w}}"
f"{a['k']}{d["same quotes"]}"
f"{x:{width}.{precision}f}{y:}{z:%H:%M}{w:a{b}c{d}}"
f"""
{a
 + b}
  text {c:
x}
"""
f"{f"{f"{1}"}"}"
f"{lambda_}{(lambda x: x)}{x if y else z}{a, b}{*a, *b}{yield_}"
f"{'\n'}{x!r:\n}"
f"{a != b}{a == b}{a <= b}{(a := 1)}{a:=5}"
f"\x41\{a}\\{b}"
F"{x}" Rf"\d{x}"
f'''{
a  # comment
}'''
f'{x:{'>'}{10}}'
