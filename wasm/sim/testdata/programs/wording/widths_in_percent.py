# Widths and precisions that no memory has, in % of str and bytes.
for f, a in (('%*d', (310939249775, 1)), ('%*d', (-310939249775, 1)), ('%.*f', (310939249775, 1.5)), ('%.*d', (310939249775, 1)), ('%*s', (2**40, 'a')), ('%*d', (2**70, 1)), ('%.*d', (2**70, 1)), ('%*x', (2**40, 1)), ('%0*d', (2**40, 1)), ('%310939249775d', 1), ('%-310939249775s|', 'a'), ('%*c', (2**40, 'a')), ('%*d', (-2**63, 1)), ('%*d', (True, 1)), ('%.*s', (-1, 'ab'))):
    for kind in str, bytes:
        try: r = f % a if kind is str else f.encode() % (tuple(x.encode() if isinstance(x, str) else x for x in a) if isinstance(a, tuple) else a if not isinstance(a, str) else a.encode()); print(len(r), r[:20])
        except Exception as e: print(kind.__name__, f, type(e).__name__, e if not isinstance(e, MemoryError) else '')
