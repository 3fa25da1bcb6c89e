"""What listings do in their loops all the time: these functions of the engine are worth to be called without a way round."""
from collections import deque


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def __lt__(self, other):
        return self.x < other.x

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


def numbers(n):
    for i in range(n):
        yield i * 2


words = "the quick brown fox jumps over the lazy dog".split()
line = ", ".join(word.upper() for word in words)
for word in words:
    if word.startswith("q") or word[0] == "t" and word.strip().lower() in line:
        line = line.replace(word, word[::-1]) + str(len(word))
print(f"{line!r:>60} {3.14159:.2f} {1234:,} {line[1:5]} {len(words):>3}", "%s: %d" % ("a", 3))

seen, counts, queue = set(), {}, deque()
for word in words:
    seen.add(word)
    counts[word] = counts.get(word, 0) + 1
    queue.append(word)
while queue:
    queue.popleft()
print(sorted(seen), sorted(counts.items(), key=lambda item: item[1]), min(words), max(counts.values()), seen & {"fox"} | {"cat"})

squares = [i * i for i in range(20) if i % 3]
squares.sort(reverse=True)
points = sorted(Point(x) for x in squares)
squares[2:4] = squares[:2]
squares.pop()
del squares[0]
first, *others = squares
print(sum(numbers(5)), list(zip(words, squares)), list(enumerate(others)), any(others), all(others), {w: len(w) for w in words})
print(2**100 // 7 + 3**50, 7 / 2, 7 // 2, 7 % 3, -7.5 // 2, abs(-3), round(2.567, 2), divmod(17, 5), int("42"), float("1.5"))
for i in range(3):
    try:
        if i:
            raise ValueError(i)
    except ValueError as error:
        print(error, isinstance(error, Exception))
    with Point(i) as p:
        p.x += i
