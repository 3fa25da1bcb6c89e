"""Wrong arguments to what readers call: the words of the errors."""
import heapq
import hashlib
import io
import os
import time
import types

for wrong in (
        lambda: time.strftime(), lambda: time.strftime("%Y", (), 3), lambda: hashlib.new(5), lambda: heapq.nsmallest(-1, iter([1, 2])),
        lambda: heapq.nlargest(0, [1]), lambda: heapq.nlargest(2.5, [1, 2, 3]), lambda: io.BytesIO("a"), lambda: io.BytesIO(5),
        lambda: os.getenv(5), lambda: os.getenv("NOPE", 5), lambda: types.SimpleNamespace(a=1).b,
        lambda: types.SimpleNamespace, lambda: io.BytesIO(bytearray(b"x")).read(), lambda: io.BytesIO(None).read()):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
