"""The instructions of pickle's data by their names."""
import pickle
from pickle import *

codes = sorted((getattr(pickle, name), name) for name in pickle.__all__ if isinstance(getattr(pickle, name), bytes))
for code, name in codes:
    print(name, code)
print(TUPLE2 in dumps((1, 2)), loads(dumps({"a": [1.5]})), [name for name in pickle.__all__ if name[0] != name[0].upper() or not name.isupper() and "_" not in name and not name[-1].isdigit()][:9])
