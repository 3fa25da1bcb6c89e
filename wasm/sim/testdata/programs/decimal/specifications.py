"""Decimal and the format specifications."""
from decimal import Decimal as D
for v in ("1", "0.1", "1E+5", "NaN", "-Infinity", "0", "123456.789"):
    for spec in ("#", "#12G", "#.0f", "#.3f", "#e", "#.0e", "#g", "#%", "#n", "#,", "+#", "#+", "#010", "<#10", "##", "x", "#x", "d", "s", "_", ",", "_.2f", ",.2f", "z.1f", "z", ".3", ".0", "*^12", "=+12", "012", "=12", "*<-8", " .2e", "%", ".1%", "e", "E", "G", "F", "n", "é>10", ".2n", "10,", "010,", "020,.2f", ".2_f"):
        try: print(v, spec, repr(format(D(v), spec)))
        except Exception as e: print(v, spec, type(e).__name__, e)
