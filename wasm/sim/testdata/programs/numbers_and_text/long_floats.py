"""Floats from more digits than decide."""
def positive_exp(n): return float('0.{}1e+{}'.format('0'*(n-1), n))
def negative_exp(n): return float('1{}e-{}'.format('0'*n, n))
for n in (1, 10, 300, 400, 1000, 9999, 10000, 10001, 12345): print(n, positive_exp(n), negative_exp(n))
boundaries = [(10000000000000000000, -19, 1110), (17976931348623159077, 289, 1995), (22250738585072013831, -327, 4941), (0, -327, 4941)]
bad=0
for n, e, u in boundaries:
    for j in range(300):
        for i in range(5):
            digits = n + u*j//7*13 + i
            s = f'{digits}e{e}'
            v = float(s)
            print(s, v) if j < 2 else None
            n *= 10; u *= 10; e -= 1
        if j>15: break
