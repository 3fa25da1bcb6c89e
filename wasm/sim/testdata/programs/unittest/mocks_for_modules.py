# What stands in sys.modules is what an import gives, be it a module or not.
import importlib
import sys
from unittest.mock import MagicMock, patch


class Fake:
    answer = 42


with patch.dict(sys.modules, {"gateway": Fake(), "gateway.orders": MagicMock(name="orders")}):
    import gateway
    print(gateway.answer, type(gateway).__name__)
    from gateway import answer
    print(answer)
    import gateway.orders
    print(type(gateway).__name__)
    from gateway.orders import place
    print(place.called)
    print(importlib.import_module("gateway") is sys.modules["gateway"], __import__("gateway") is gateway)
    try:
        from gateway import nothing
    except ImportError as e:
        print(type(e).__name__, e)
try:
    import gateway
    print("still there")
except ImportError as e:
    print(type(e).__name__, e)
sys.modules["json"] = None
try:
    import json
except ImportError as e:
    print(type(e).__name__, e)
