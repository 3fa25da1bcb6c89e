def where(point):
    match point:
        case 0 | None:
            return "origin"
        case [x, y] if x == y:
            return x
        case {"at": [first, *_], **rest}:
            return first, rest
        case Point(x=0, y=float(y)) as p:
            return p, y
        case _:
            return "?"


type Pair[T: int] = tuple[T, T]


def first[T](items: list[T]) -> T:
    return items[0]
