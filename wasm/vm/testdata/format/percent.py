# The older formatting, with mappings and stars.
print("%s %r %a" % ("é", "é", "é"), "%d %i %5d|%-5d|%05d|%+d" % (1, 2, 3, 4, 5, 6))
print("%x %X %#o %e %.3E %g %G %c %c %%" % (255, 255, 8, 1234.5, 0.00012, 1e20, 1e-10, "a", 98))
print("%(a)s-%(b)05.1f" % {"a": 1, "b": 2.25}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159))
print("%s" % (("tuple",),), "%s" % [1, 2], b"%s %d %r" % (b"raw", 5, "x"))
for bad in ("%d" , "%s %s", "%z"):
    try:
        print(bad % "a")
    except (TypeError, ValueError) as e:
        print(e)
