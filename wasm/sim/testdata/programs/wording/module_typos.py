"""A name that a module does not have, but nearly: also of modules that load a part of themselves when it is asked for."""
# oracle: stderr
import asyncio
import collections
import json
import re
import time
import traceback
import typing

for module, name in ((asyncio, "slep"), (asyncio, "gahter"), (collections, "defualtdict"), (json, "laods"), (re, "serach"), (time, "slep"), (typing, "Optinal")):
    try:
        getattr(module, name)
    except AttributeError as e:
        print("".join(traceback.format_exception_only(e)), e.name, e.obj is module)
    try:
        exec(f"from {module.__name__} import {name}")
    except ImportError as e:
        print(str(e).split(" (")[0])
print(hasattr(re, "NOPE"), getattr(json, "nope", 3), re.I, hasattr(collections, "abc"))
asyncio.slep(1)
