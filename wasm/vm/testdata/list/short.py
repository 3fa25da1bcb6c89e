# Short lists have their items beside them: what grows, shrinks and is cut out of them shares nothing.
for n in range(11):
    for k in range(n + 1):
        whole = list(range(n))
        part = whole[k:]
        other = whole[:k]
        for i in range(12):
            part.append(i)
            other.insert(0, i)
        part[1:3] = [7, 8, 9]
        del other[2:5]
        other.extend(part[2:6])
        print(n, k, whole, part, other, part[:2] + [n, k], sorted(other[3:7]), other.pop(), other[-3:])
a = [1, 2]
b = a
b.append(3)
b.append(4)
b.append(5)
print(a, b is a, [a, b][0] is a, [*a, *[1]], [[]] * 2)
