"""Heaps: what is not a list, what is empty, what cannot be compared, and a comparison that changes the list."""
import heapq


class Shrinking:
    def __lt__(self, other):
        heap.clear()
        return True


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


attempt(heapq.heappush, (1, 2), 3)
attempt(heapq.heappop, 1)
attempt(heapq.heapify, ())
attempt(heapq.heapreplace, (), 1)
attempt(heapq.heappushpop, (), 1)
attempt(heapq.heappush, [1])
attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappushpop, [], 1)
attempt(heapq.heappush, [1], "a")
heap = [Shrinking(), Shrinking(), Shrinking()]
attempt(heapq.heapify, heap)
heap = [Shrinking(), Shrinking(), Shrinking()]
attempt(heapq.heappush, heap, Shrinking())


class Own(list):
    pass


own = Own([5, 3, 4])
heapq.heapify(own)
heapq.heappush(own, 1)
print(own, heapq.heappushpop(own, 0), heapq.heappushpop(own, 2), own)
numbers = [(i * 7919) % 101 for i in range(60)]
heapq.heapify(numbers)
print(numbers)
print([heapq.heappop(numbers) for _ in range(60)] == sorted((i * 7919) % 101 for i in range(60)))
print(heapq.heappush)
