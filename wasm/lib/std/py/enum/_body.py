"""The body of an enumeration: what may stand in it, and the namespace that notes its members."""

__name__ = "enum"

import builtins as _builtins


class _NotGiven:
    def __repr__(self):
        return "<not given>"


_not_given = _NotGiven()


class nonmember:
    """Keeps a value from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would not be one, such as a function."""

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for the next value, chosen by _generate_next_value_."""

    def __init__(self, value=_not_given):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property:
    """A property of members; on the class, a member of that name is found instead."""

    member = None
    name = clsname = None
    plain = None    # the class whose ordinary attribute a member covers
    of_value = False    # a member covers something of its data type: that of its value is meant

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            if self.member is not None:
                return self.member
        elif self.fget is not None:
            return self.fget(instance)
        elif self.plain is not None:
            return getattr(self.plain, self.name)
        elif self.of_value:
            return getattr(instance._value_, self.name)
        elif self.name in owner._member_map_:
            return owner._member_map_[self.name]
        raise AttributeError(f"{owner!r} has no attribute {self.name!r}")

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


def _is_descriptor(value):
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def _framed(name, mark):
    """Whether a name begins and ends with exactly this mark."""
    n = len(mark)
    return len(name) > 2 * n and name[:n] == name[-n:] == mark and name[n] != "_" and name[-n - 1] != "_"


_SETTINGS = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_",
    "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
}


class EnumDict(dict):
    """The namespace of an enumeration's body: it notes members in their order and gives auto its value."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._used_auto = False

    def __setitem__(self, key, value):
        private = self._cls_name is not None and key.startswith(f"_{self._cls_name}__") and not key.endswith("__")
        if private:
            pass
        elif _framed(key, "_"):
            self._setting(key, value)
            if key == "_generate_next_value_" and isinstance(value, staticmethod):
                value = value.__func__
            elif key == "_ignore_":
                value = self._ignore = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                if taken := set(value) & set(self._member_names):
                    raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
        elif _framed(key, "__"):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not isinstance(value, member) and (_is_descriptor(value) or isinstance(value, type) and self._inner(value)):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            n = len(self._last_values)
            value = self._with_auto(key, value)
            self._member_names[key] = None
            if len(self._last_values) == n:
                self._last_values.append(value)
        super().__setitem__(key, value)

    def _inner(self, value):
        return value.__qualname__ == f"{self._cls_name}.{value.__name__}" or value.__qualname__.endswith(f".{self._cls_name}.{value.__name__}")

    def _setting(self, key, value):
        if key not in _SETTINGS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_" and self._used_auto:
            raise TypeError("_generate_next_value_ must be defined before members")

    def _with_auto(self, key, value):
        single = isinstance(value, auto)
        parts = [value] if single else list(value) if isinstance(value, tuple) else ()
        if not any(isinstance(v, auto) for v in parts):
            return value
        for i, v in enumerate(parts):
            if isinstance(v, auto):
                if v.value is _not_given:
                    self._used_auto = True
                    v.value = self["_generate_next_value_"](key, 1, len(self._member_names), self._last_values[:])
                parts[i] = v.value
                self._last_values.append(v.value)
        if single:
            return parts[0]
        return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)

    @_builtins.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members=(), /, **more):
        for key in members.keys() if hasattr(members, "keys") else ():
            self[key] = members[key]
        for key, value in () if hasattr(members, "keys") else members:
            self[key] = value
        for key, value in more.items():
            self[key] = value
