# Texts about as long as those that are allocated in one piece: of numbers, and made of two.
for e in range(0, 19):
    for n in (10**e - 1, 10**e, -10**e, 1 - 10**e):
        print(str(n), len(str(n)), f"{n}", "<" + str(n) + ">")
print(str(2**63 - 1), str(-2**63), len(str(-2**63)))
for n in range(14, 19):
    s = "é" * (n // 2) + "x" * (n % 2)
    t = s[:3] + s[3:]
    print(t, len(t), t == s, hash(t) == hash(s), t.upper(), t.lower(), {s: 1}[t])
