# f-strings: nesting, quotes, =, conversions, specs made of parts.
name, width, value = "pi", 10, 3.14159
print(f"{name!r:>{width}}|{value:{width}.{3}}|{value:<+{width}.2f}|{name:{'*'}^7}")
print(f"{value=}", f"{name = !s}", f"{value=:.2f}", f"{1+1=}", f"{ {'a': 1}['a'] }", f"{'nested ' + f'{name}'}")
print(f"{{}} {'{'} {name + "double"} {[x for x in range(3)]} {(lambda x: x * 2)(4)}")
print(f'{name
    .upper()}', f"""{
    value:.1f}""", rf"\n{name}\t", f"\N{BULLET}" f"{'x'}" "plain{}")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{F()} {F():%H:%M} {F()!s} {F()!r:>6} {F()!a}")
print(f"{1_000_000:,} {255:#x} {255:08b} {0.5:%} {1e10:g} {12345.678:_.1f} {-5:=+6} {'é'!a} {True:d} {'s':_<4}{3:c}")
