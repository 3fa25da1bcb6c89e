"""The pickle protocols 0 to 2, those of Python 2: text and marks instead of lengths, and modules by the names they had then. Loaded when one of them is met."""

import sys

# Modules that had another name, names that lived in another module, and the exceptions, which had a module of their own.
_MODULES = {
    "builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "socketserver": "SocketServer", "configparser": "ConfigParser",
    "reprlib": "repr", "_thread": "thread", "urllib.parse": "urlparse", "http.client": "httplib", "html.parser": "HTMLParser",
}
_NAMES = {
    ("builtins", "range"): ("__builtin__", "xrange"), ("functools", "reduce"): ("__builtin__", "reduce"), ("sys", "intern"): ("__builtin__", "intern"),
    ("builtins", "chr"): ("__builtin__", "unichr"), ("builtins", "str"): ("__builtin__", "unicode"), ("builtins", "int"): ("__builtin__", "long"),
    ("itertools", "zip_longest"): ("itertools", "izip_longest"), ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
    ("builtins", "zip"): ("itertools", "izip"), ("builtins", "map"): ("itertools", "imap"), ("builtins", "filter"): ("itertools", "ifilter"),
    ("collections", "UserDict"): ("UserDict", "IterableUserDict"), ("collections", "UserList"): ("UserList", "UserList"),
    ("collections", "UserString"): ("UserString", "UserString"), ("codecs", "encode"): ("_codecs", "encode"),
}
_OLD_NAMES = {old: new for new, old in _NAMES.items()}
_OLD_MODULES = {old: new for new, old in _MODULES.items()}
_NEW_EXCEPTIONS = {
    "BlockingIOError", "BrokenPipeError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError",
    "ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError", "IsADirectoryError", "NotADirectoryError",
    "PermissionError", "ProcessLookupError", "TimeoutError",
}


def old_name(module, name):
    """(module, name) as Python 2 had them."""
    if module == "builtins":
        what = getattr(sys.modules[module], name, None)
        if isinstance(what, type) and issubclass(what, BaseException):
            return "exceptions", "OSError" if name in _NEW_EXCEPTIONS else name
    return _NAMES.get((module, name)) or (_MODULES.get(module, module), name)


def new_name(module, name):
    """(module, name) as they are now, of those of Python 2."""
    if module == "exceptions":
        return "builtins", "Exception" if name == "StandardError" else name
    return _OLD_NAMES.get((module, name)) or (_OLD_MODULES.get(module, module), name)


# Writing: the kinds that these protocols write otherwise.

def _save_bool(self, obj):
    self._out += (b"\x88" if obj else b"\x89") if self._protocol == 2 else b"I01\n" if obj else b"I00\n"


def _save_int(self, obj):
    small = -2**31 <= obj < 2**31
    if self._protocol == 2 or small and self._protocol == 1:
        self._save_int(obj)
    else:
        self._out += (f"I{obj}\n" if small else f"L{obj}L\n").encode()


def _save_float(self, obj):
    if self._protocol:
        self._save_float(obj)
    else:
        self._out += f"F{obj!r}\n".encode()


def _save_str(self, obj):
    if self._protocol:
        return self._save_str(obj)
    text = obj.replace("\\", "\\u005c").replace("\0", "\\u0000").replace("\n", "\\u000a").replace("\r", "\\u000d").replace("\x1a", "\\u001a")
    self._out += b"V" + text.encode("raw-unicode-escape") + b"\n"
    self._remember(obj)


def _save_bytes(self, obj):
    from codecs import encode
    self._save_reduced(obj, (encode, (str(obj, "latin1"), sys.intern("latin1"))) if obj else (bytes, ()))


def _save_tuple(self, obj):
    if self._protocol == 2 and len(obj) < 4 or self._protocol and not obj:
        return self._save_tuple(obj)
    self._out += b"("
    for item in obj:
        self._save(item)
    if id(obj) in self.memo:
        self._out += b"1" if self._protocol else b"0" * (len(obj) + 1)
        return self._recall(obj)
    self._out += b"t"
    if obj:
        self._remember(obj)


def _save_list(self, obj):
    self._out += b"]" if self._protocol else b"(l"
    self._remember(obj)
    self._save_items(obj)


def _save_dict(self, obj):
    self._out += b"}" if self._protocol else b"(d"
    self._remember(obj)
    self._save_pairs(obj.items(), len(obj))


SAVERS = {
    bool: _save_bool, int: _save_int, float: _save_float, str: _save_str, bytes: _save_bytes, tuple: _save_tuple, list: _save_list,
    dict: _save_dict,
}


# Reading.

def _load_int(u):
    line = u._line()
    u._push(line == "01" if line in ("00", "01") else int(line))


def _load_string(u):
    line = u._line()
    if len(line) < 2 or line[0] != line[-1] or line[0] not in "\"'":
        from pickle import UnpicklingError
        raise UnpicklingError("the STRING opcode argument must be quoted")
    _push_string(u, line[1:-1].encode("latin1").decode("unicode_escape").encode("latin1"))


def _push_string(u, data):
    u._push(data if u._encoding == "bytes" else str(data, u._encoding, u._errors))


def _load_dict(u):
    items = u._pop_mark()
    u._push(dict(zip(items[::2], items[1::2])))


def _make(u, cls, args):
    u._push(cls(*args) if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__") else cls.__new__(cls))


def _load_instance(u):
    cls = u.find_class(u._line(), u._line())
    _make(u, cls, u._pop_mark())


def _load_object(u):
    cls, *args = u._pop_mark()
    _make(u, cls, args)


LOADERS = {
    "I": _load_int, "L": lambda u: u._push(int(u._line().rstrip("L"))), "F": lambda u: u._push(float(u._line())),
    "V": lambda u: u._push(u._raw_line().decode("raw-unicode-escape")), "S": _load_string,
    "T": lambda u: _push_string(u, u._take(int.from_bytes(u._take(4), "little"))), "U": lambda u: _push_string(u, u._take(u._take(1)[0])),
    "l": lambda u: u._push(u._pop_mark()), "d": _load_dict, "i": _load_instance, "o": _load_object,
    "p": lambda u: u._memoize(int(u._line())), "g": lambda u: u._recall(int(u._line())),
    "P": lambda u: u._push(u.persistent_load(u._line())),
}
LOADERS = {ord(code): step for code, step in LOADERS.items()}
