def evens(limit):
    total, i = 0, 0
    while i < limit:
        i += 1
        if i % 2:
            continue
        if total > 1000 or i is None:
            break
        total = total + i
    else:
        return -1
    for k, v in enumerate("abc"):
        print(k, v)
    a, b = 0, 1
    a, b = b, a + b
    return total


while True:
    if evens(10) and not 1 < 2 < 3:
        break
