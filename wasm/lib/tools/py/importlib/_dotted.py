"""Objects by their dotted names, as configurations and patches give them."""

import importlib


def resolve(name):
    """The object of a dotted name: the longest part of it that is a module, then attributes."""
    used, *rest = name.split(".")
    found = importlib.import_module(used)
    for part in rest:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importlib.import_module(used)
            found = getattr(found, part)
    return found
