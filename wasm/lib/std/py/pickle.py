"""Objects as bytes and back. Which strings are shared inside may differ from CPython's. The protocols before 3 have a file of their own."""

from _lib import builtins as _builtins, later as _later
import sys
from copyreg import __newobj__, __newobj_ex__, dispatch_table

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = "4.0"

_BATCH = 1000  # items behind one mark


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


class Pickler:
    """Writes objects to a file. persistent_id and reducer_override may be defined by subclasses."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._protocol = protocol
        self._savers = _SAVERS
        self._old_name = None
        if protocol < 3:
            import _pickle_old
            self._savers = _SAVERS | _pickle_old.SAVERS
            self._old_name = _pickle_old.old_name if fix_imports else None
        self.memo = {}

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        if not hasattr(self, "memo"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._out = out = bytearray()
        self._save(obj)
        out += b"."
        head = b"\x80" + bytes([self._protocol]) if self._protocol >= 2 else b""
        if self._protocol >= 4 and len(out) >= 4:
            head += b"\x95" + len(out).to_bytes(8, "little")
        self._file.write(head + bytes(out))

    def _remember(self, obj):
        # The object is kept too, so that its identity stays its own.
        if self._protocol >= 4:
            self._out += b"\x94"
        elif self._protocol == 0:
            self._out += b"p%d\n" % len(self.memo)
        elif len(self.memo) < 256:
            self._out += b"q" + bytes([len(self.memo)])
        else:
            self._out += b"r" + len(self.memo).to_bytes(4, "little")
        self.memo[id(obj)] = len(self.memo), obj

    def _recall(self, obj):
        index = self.memo[id(obj)][0]
        if self._protocol == 0:
            self._out += b"g%d\n" % index
            return
        self._out += b"h" + bytes([index]) if index < 256 else b"j" + index.to_bytes(4, "little")

    def _save(self, obj):
        name = self.persistent_id(obj)
        if name is not None:
            if self._protocol:
                self._save_plain(name)
                self._out += b"Q"
            else:
                self._out += b"P" + str(name).encode("ascii") + b"\n"
            return
        self._save_plain(obj)

    def _save_plain(self, obj):
        cls = type(obj)
        if cls is str and len(obj) < 2 and obj < "\u0100":
            obj = sys.intern(obj)     # there is one of it only
        if id(obj) in self.memo:
            return self._recall(obj)
        save = self._savers.get(cls)
        if save is not None:
            return save(self, obj)
        override = getattr(self, "reducer_override", None)
        if override is not None:
            made = override(obj)
            if made is not NotImplemented:
                return self._save_reduced(obj, made)
        reduce = getattr(self, "dispatch_table", dispatch_table).get(cls)
        if reduce is not None:
            made = reduce(obj)
        elif issubclass(cls, type):
            return self._save_global(obj)
        else:
            made = obj.__reduce_ex__(self._protocol)
        if isinstance(made, str):
            return self._save_global(obj, made)
        self._save_reduced(obj, made)

    # The kinds that have codes of their own.

    def _save_none(self, obj):
        self._out += b"N"

    def _save_bool(self, obj):
        self._out += b"\x88" if obj else b"\x89"

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._out += b"K" + bytes([obj])
        elif 0 <= obj < 65536:
            self._out += b"M" + obj.to_bytes(2, "little")
        elif -2**31 <= obj < 2**31:
            self._out += b"J" + obj.to_bytes(4, "little", signed=True)
        else:
            data = obj.to_bytes((obj.bit_length() >> 3) + 1, "little", signed=True)
            if obj < 0 and len(data) > 1 and data[-1] == 0xFF and data[-2] & 0x80:
                data = data[:-1]
            self._out += b"\x8a" + bytes([len(data)]) if len(data) < 256 else b"\x8b" + len(data).to_bytes(4, "little")
            self._out += data

    def _save_float(self, obj):
        from struct import pack
        self._out += b"G" + pack(">d", obj)

    def _save_str(self, obj):
        data = obj.encode("utf-8", "surrogatepass")
        if self._protocol >= 4 and len(data) < 256:
            self._out += b"\x8c" + bytes([len(data)]) + data
        else:
            self._out += b"X" + len(data).to_bytes(4, "little") + data
        self._remember(obj)

    def _save_bytes(self, obj):
        if len(obj) < 256:
            self._out += b"C" + bytes([len(obj)]) + obj
        else:
            self._out += b"B" + len(obj).to_bytes(4, "little") + obj
        self._remember(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            return self._save_reduced(obj, (bytearray, (bytes(obj),) if obj else ()))
        self._out += b"\x96" + len(obj).to_bytes(8, "little") + obj
        self._remember(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._out += b")"
            return
        short = len(obj) <= 3
        if not short:
            self._out += b"("
        for item in obj:
            self._save(item)
        if id(obj) in self.memo:  # it holds itself, by way of a list; what was written so far is dropped again
            self._out += b"0" * len(obj) if short else b"1"
            return self._recall(obj)
        self._out += (b"\x85", b"\x86", b"\x87")[len(obj) - 1] if short else b"t"
        self._remember(obj)

    def _save_list(self, obj):
        self._out += b"]"
        self._remember(obj)
        self._save_items(obj)

    def _save_items(self, items):
        for batch in _batches(items, self._protocol):
            if len(batch) == 1 and not (self._protocol and type(items) is list and len(items) > 1):
                self._save(batch[0])
                self._out += b"a"
                continue
            self._out += b"("
            for item in batch:
                self._save(item)
            self._out += b"e"

    def _save_dict(self, obj):
        self._out += b"}"
        self._remember(obj)
        self._save_pairs(obj.items(), len(obj))

    def _save_pairs(self, pairs, size=0):
        for batch in _batches(pairs, self._protocol):
            several = len(batch) > 1 or self._protocol and size > 1
            if several:
                self._out += b"("
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._out += b"u" if several else b"s"

    def _save_set(self, obj):
        if self._protocol < 4:
            return self._save_reduced(obj, (set, (list(obj),)))
        self._out += b"\x8f"
        self._remember(obj)
        for batch in _batches(obj, self._protocol):
            self._out += b"("
            for item in batch:
                self._save(item)
            self._out += b"\x90"

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            return self._save_reduced(obj, (frozenset, (list(obj),)))
        self._out += b"("
        for item in obj:
            self._save(item)
        if id(obj) in self.memo:
            self._out += b"1"
            return self._recall(obj)
        self._out += b"\x91"
        self._remember(obj)

    def _save_global(self, obj, name=None, module=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't get local object {name!r}")
        module = module or getattr(obj, "__module__", None) or "__main__"
        try:
            found = _find(module, name)
        except (ImportError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self._protocol >= 4:
            self._save_str_once(module)
            self._save_str_once(name)
            self._out += b"\x93"
        else:
            self._save_path(module, name)
        self._remember(obj)

    def _save_path(self, module, name):
        """A name of a module before protocol 4; one in a class is asked of the class."""
        owner, dot, last = name.rpartition(".")
        if not dot:
            if self._old_name:
                module, name = self._old_name(module, name)
            self._out += b"c" + module.encode() + b"\n" + name.encode() + b"\n"
            return
        self._save(getattr)
        if self._protocol < 2:
            self._out += b"("
        self._save_path(module, owner)
        self._save(last)
        self._out += b"tR" if self._protocol < 2 else b"\x86R"

    def _save_str_once(self, text):
        self._save(sys.intern(text))

    def _save_type(self, obj):
        for value in (None, NotImplemented, ...):
            if obj is type(value):
                return self._save_reduced(obj, (type, (value,)))
        self._save_global(obj)

    def _save_method(self, obj):
        self._save_reduced(obj, (getattr, (obj.__self__, obj.__func__.__name__)))

    def _save_slot(self, obj):
        """A method of a built-in type, from the type or from an object."""
        owner = obj.__self__ if hasattr(obj, "__self__") else obj.__objclass__
        self._save_reduced(obj, (getattr, (owner, obj.__name__)))

    def _save_builtin(self, obj):
        owner = getattr(obj, "__self__", None)
        if owner is None or type(owner) is type(sys):
            return self._save_global(obj)
        self._save_reduced(obj, (getattr, (owner, obj.__name__)))

    def _save_reduced(self, obj, made):
        if not isinstance(made, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(made) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        make, args, state, items, pairs, set_state = made + (None,) * (6 - len(made))
        if not callable(make):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if items is not None:
            items = _iterator(items, "fourth")
        if pairs is not None:
            pairs = map(_pair, _iterator(pairs, "fifth"))
        if set_state is not None and not callable(set_state):
            raise PicklingError(f"sixth element of the tuple returned by __reduce__ must be a function, not {type(set_state).__name__}")
        if make is __newobj__ and self._protocol >= 2:
            if not args:
                raise PicklingError("__newobj__ arglist is empty")
            if not isinstance(args[0], type):
                raise PicklingError("args[0] from __newobj__ args is not a type")
            if type(obj) is not args[0]:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self._save(args[0])
            self._save(args[1:])
            self._out += b"\x81"
        elif make is __newobj_ex__ and self._protocol >= 2:
            self._save_new_ex(obj, args)
        else:
            self._save(make)
            self._save(args)
            self._out += b"R"
        if id(obj) in self.memo:  # its arguments led back to it
            self._out += b"0"
            return self._recall(obj)
        self._remember(obj)
        if items is not None:
            self._save_items(items)
        if pairs is not None:
            self._save_pairs(pairs)
        if state is not None:
            if set_state is None:
                self._save(state)
                self._out += b"b"
            else:
                self._save(set_state)
                self._save(obj)
                self._save(state)
                self._out += b"\x86R0"


    def _save_new_ex(self, obj, args):
        if len(args) != 3:
            raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}")
        for arg, kind, which, what in zip(args, (type, tuple, dict), ("first", "second", "third"), ("class", "tuple", "dict")):
            if not isinstance(arg, kind):
                raise PicklingError(f"{which} item from NEWOBJ_EX argument tuple must be a {what}, not {type(arg).__name__}")
        if self._protocol >= 4:
            for arg in args:
                self._save(arg)
            self._out += b"\x92"
            return
        from functools import partial
        self._save(partial(args[0].__new__, args[0], *args[1], **args[2]))
        self._save(())
        self._out += b"R"


def _iterator(items, which):
    if not hasattr(items, "__next__"):
        raise PicklingError(f"{which} element of the tuple returned by __reduce__ must be an iterator, not {type(items).__name__}")
    return items


def _pair(item):
    if not isinstance(item, tuple) or len(item) != 2:
        raise TypeError("dict items iterator must return 2-tuples")
    return item


def _batches(items, protocol):
    batch = []
    limit = _BATCH if protocol else 1
    for item in items:
        batch.append(item)
        if len(batch) == limit:
            yield batch
            batch = []
    if batch:
        yield batch


# Modules in C, by the names of those that have their functions here.
_public = {"posix": "os", "_bisect": "bisect", "_csv": "csv", "_pickle": "pickle", "_socket": "socket", "_codecs": "codecs", "_operator": "operator"}


def _find(module, name):
    module = _public.get(module, module)
    if module not in sys.modules:
        __import__(module)
    found = sys.modules[module]
    for part in name.split("."):
        found = getattr(found, part)
    return found


class _Thing:
    def method(self):
        pass


_SAVERS = {
    type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float,
    str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, tuple: Pickler._save_tuple,
    list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset,
    type: Pickler._save_type, type(_find): Pickler._save_global, type(len): Pickler._save_builtin,
    type(_Thing().method): Pickler._save_method, type(int.__add__): Pickler._save_slot, type(str.join): Pickler._save_slot,
    type((0).__add__): Pickler._save_slot,
    type(...): lambda self, obj: self._save_global(obj, "Ellipsis", "builtins"),
    type(NotImplemented): lambda self, obj: self._save_global(obj, "NotImplemented", "builtins"),
}


class _Bytes:
    """A file in memory."""

    data = b""

    def write(self, data):
        self.data += data

    def read(self, size=0):
        """There is nothing to read behind what is given at once."""
        return b""

    readline = read


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = _Bytes()
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)
    return file.data


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    from _unpickle import Unpickler
    try:
        data = bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    return Unpickler(_Bytes(), fix_imports=fix_imports, encoding=encoding, errors=errors, data=data).load()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    from _unpickle import Unpickler
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


_later(globals(), "_unpickle", "Unpickler")
_later(globals(), "_picklecodes", "*")
_builtins(globals(), "_pickle", "dump dumps load loads")
