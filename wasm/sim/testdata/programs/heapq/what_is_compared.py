import heapq
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
L = [0, 255, (1, 2), 3]
tr(lambda: sorted(L, reverse=True)); tr(lambda: heapq.nlargest(4, L)); tr(lambda: heapq.nlargest(5, L)); tr(lambda: heapq.nlargest(3, L)); tr(lambda: heapq.nsmallest(4, L)); tr(lambda: heapq.nsmallest(3, L)); tr(lambda: heapq.nlargest(1, L)); tr(lambda: heapq.nsmallest(1, L)); tr(lambda: heapq.nlargest(4, iter(L))); tr(lambda: heapq.nlargest(2, iter(L))); tr(lambda: heapq.nlargest(4, L, key=str)); tr(lambda: heapq.nlargest(4, L, key=lambda x: x)); tr(lambda: heapq.nlargest(0, L)); tr(lambda: heapq.nlargest(-1, L)); tr(lambda: heapq.nlargest('a', L)); tr(lambda: heapq.nlargest(2.5, L)); tr(lambda: heapq.nlargest(1, [])); tr(lambda: heapq.nsmallest(3, 5)); tr(lambda: [*heapq.merge([1, 'a'], [2, 'b'])]); tr(lambda: [*heapq.merge([3, 1], ['a'], reverse=True)]); tr(lambda: heapq.heapify((1,))); tr(lambda: heapq.heappop([])); tr(lambda: heapq.heappush([1], 'a')); tr(lambda: heapq.heapreplace([], 1)); tr(lambda: heapq.heappushpop([], 1)); tr(lambda: heapq.heapify([1, 'a', 3]))
class T:
    def __init__(s, v): s.v = v
    def __lt__(s, o): log.append((s.v, o.v)); return s.v < o.v
    def __eq__(s, o): log.append(('eq', s.v, o.v)); return s.v == o.v
for f in (lambda l: heapq.nlargest(3, l), lambda l: heapq.nlargest(9, l), lambda l: heapq.nsmallest(9, l), lambda l: heapq.nlargest(2, iter(l)), lambda l: heapq.heapify(l), lambda l: [heapq.heapify(l), heapq.heappop(l)], lambda l: list(heapq.merge(l[:3], l[3:])), lambda l: list(heapq.merge(l[:3], l[3:], reverse=True)), lambda l: heapq.nlargest(1, l), lambda l: heapq.nsmallest(1, l), lambda l: heapq.nlargest(3, l, key=lambda x: x), lambda l: [heapq.heapify(l), heapq.heappushpop(l, T(4))], lambda l: [heapq.heapify(l), heapq.heapreplace(l, T(4))]):
    log = []; r = f([T(v) for v in (3, 1, 4, 1, 5, 9, 2, 6)]); print(r and [getattr(x, 'v', x) for x in (r if isinstance(r, list) else [r])], log)
tr(lambda: {x: 1 for x in [[]]})
def pos(s):
    import traceback
    try: exec(compile(s, 'f', 'exec'))
    except Exception as e:
        t = traceback.TracebackException.from_exception(e).stack[1]; print(s, (t.lineno, t.end_lineno, t.colno, t.end_colno))
for s in ['{x: 1 for x in [[]]}', '{x for x in [[]]}', '{(x): (1) for x in [[]]}', '{x: 1 + \n 2 for x in [[]]}', '{[]: 1}', '{[]}', '{1, []}', '{1: 2, []: 3}', '{**[]}', '[*5]', '{*5}', '{**{}, **5}', '[x for x in 5]', '[x for x in [1] for y in x]', '{x: y for x, y in [1]}', '[1 for x in [1] if 1/0]', '({[]: x} for x in [1]).__next__()', 'list({x: len(x) for x in ({}, 1)}.items())', 'dict([[]])', '{x: 1/0 for x in [1]}', '{1/0: x for x in [1]}', '{[x] for x in [1]}']: pos(s)
