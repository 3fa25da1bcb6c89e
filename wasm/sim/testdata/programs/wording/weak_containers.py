"""The containers of weakref are mappings and sets to collections.abc."""
import weakref
from collections.abc import MutableMapping, MutableSet, Mapping
print(issubclass(weakref.WeakValueDictionary, MutableMapping), isinstance(weakref.WeakKeyDictionary(), Mapping), isinstance(weakref.WeakSet(), MutableSet), isinstance(weakref.WeakSet(), Mapping))
