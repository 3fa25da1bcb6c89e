match x:
    case 0: pass
    case -1 | 1.5 | -2.5j | 1 + 2j | -3 - 4j: pass
    case "text" 'joined' | b"bytes": pass
    case None | True | False: pass
    case name if name > 0: pass
    case _: pass
match x, y:
    case a, b: pass
    case a, *rest: pass
    case *_, z: pass
    case (a, b) | [c, *d] as pair: pass
    case (): pass
    case []: pass
    case (single): pass
    case (tuple_,): pass
    case Color.RED | pkg.mod.NAME: pass
    case Point(): pass
    case Point(1, y=2) | ns.Point(x, y): pass
    case Point(x=0, y=(1 | 2) as z,): pass
    case {}: pass
    case {"k": v, 1: _, -1: w, Color.RED: [a], None: n, **rest}: pass
    case {**rest}: pass
    case {"k": {"nested": 1}}: pass
match *a, b:
    case 1,: pass
match (x):
    case [1, [2, [3]]] if y:
        z
match = case = _ = type = 1
match(x)
match[x]
match.x
match * x
match, case
match: int
print(match)
case(x)
match -x:
    case y: pass
match [a]:
    case b: pass
match {}:
    case c: pass
