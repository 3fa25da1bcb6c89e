# Objects that die with what holds them, each with a last word: those of a dict, of a tuple of pairs, then a hundred thousand of a list.
deaths = []


class Guest:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        deaths.append(self.number)


held = {number: Guest(number) for number in range(1000)}
kept = held[500]
held.clear()
print(len(deaths), deaths[:3], 500 in deaths)
del kept
print(deaths[-1])

deaths.clear()
table = tuple((Guest(number), Guest(-number)) for number in range(1000))
del table
print(len(deaths), deaths[:4], deaths[-4:])

deaths.clear()
n = 1000
table = tuple((Guest(number), Guest(-number)) for number in range(n))
del table
table = tuple([[Guest(number)] for number in range(n)])
del table
guests = [Guest(number) for number in range(n)]
for guest in guests:
    guest.number += n
del guests
print(len(deaths), deaths[2 * n : 2 * n + 2], deaths[-2:])
del guest
print(len(deaths), deaths[-1])
n = 300
held = {number: Guest(number) for number in range(n)}
for number in range(n):
    del held[number]
    assert deaths[-1] == number
while n := n - 1:
    Guest(n)
    assert deaths[-1] == n
print(len(deaths))

deaths.clear()
n = 100_000
guests = [Guest(number) for number in range(n)]
del guests
print(len(deaths), deaths[:3], deaths[-3:], deaths == list(range(n - 1, -1, -1)))
