"""Enumerations: classes whose members are named constants."""

import builtins as _builtins

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
    "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr",
    "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

_not_given = object()
# The base classes, once they exist: the machinery below makes them too.
Enum = Flag = ReprEnum = EJECT = None


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
            value = self._with_auto(key, value)
            self._member_names[key] = None
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
        self._used_auto = True
        for i, v in enumerate(parts):
            if isinstance(v, auto):
                if v.value is _not_given:
                    v.value = self["_generate_next_value_"](key, 1, len(self._member_names), self._last_values[:])
                parts[i] = v.value
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


class _Pending:
    """A member-to-be in the body; it becomes one when its class names it."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, "_value_"):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        flag = Flag is not None and issubclass(cls, Flag)
        if flag:
            if isinstance(value, int):
                cls._flag_mask_ |= value
                if _is_single_bit(value):
                    cls._singles_mask_ |= value
            cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        known = _by_value(cls, value)
        if known is not None:
            made = known
        elif not flag or isinstance(value, int) and _is_single_bit(value):
            cls._member_names_.append(name)
        cls._add_member_(name, made)
        made._add_value_alias_(value)


def _by_value(cls, value):
    """The member with that value, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        return next((m for m in cls._member_map_.values() if m._value_ == value), None)


def _is_single_bit(n):
    return n > 0 and n & n - 1 == 0


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{name}={getattr(self, name)!r}" for name, field in fields.items() if field.repr)


_FLAG_ONLY = ("_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_", "_inverted_")
_FLAG_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in (b for chain in bases for b in chain.__mro__):
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        body = EnumDict(cls)
        _, first = metacls._get_mixins_(cls, bases)
        if first is not None:
            dict.__setitem__(body, "_generate_next_value_", getattr(first, "_generate_next_value_", None))
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = list(classdict._member_names)
        if bad := {"mro", ""} & set(names):
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, bad))}")
        body = {k: v for k, v in classdict.items() if k not in classdict._ignore and k != "_ignore_"}
        order = body.pop("_order_", None)
        if body.get("_generate_next_value_") is not None and not isinstance(body["_generate_next_value_"], staticmethod):
            body["_generate_next_value_"] = staticmethod(body["_generate_next_value_"])
        data, first = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(body, data, first)
        defined = set(body)
        for name in names:
            body[name] = _Pending(body[name])
        body.update(
            _new_member_=new, _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
            _unhashable_values_map_={}, _member_type_=data, _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first, "_boundary_", None), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except Exception as e:
            if hasattr(e, "__notes__"):
                del e.__notes__    # of __set_name__, which is not the reader's
            raise
        metacls._complete(made, bases, data, first, defined)
        if Enum is not None:
            if save_new:
                made.__new_member__ = new
            made.__new__ = Enum.__new__
        flag = cls == "Flag" if Flag is None else issubclass(made, Flag)
        if not flag:
            for name in _FLAG_ONLY:
                type.__delattr__(made, name)
        elif Flag is not None:
            values = [m._value_ for m in made]
            if values != sorted(values):
                made._iter_member_ = made._iter_member_by_def_
        if order is not None:
            order = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            if flag:
                order = [o for o in order if o not in made._member_map_ or _is_single_bit(made[o]._value_)]
            order = [o for o in order if o not in made._member_map_ or o in made._member_names_]
            if order != made._member_names_:
                raise TypeError(f"member order does not match _order_:\n  {made._member_names_!r}\n  {order!r}")
        return made

    def _complete(made, bases, data, first, defined):
        """Gives a class the texts and operators that its enumeration base, not its data type, should decide."""
        if ReprEnum is not None and ReprEnum in bases:
            if data is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in defined:
                made.__format__ = data.__format__
            if "__str__" not in defined:
                made.__str__ = data.__repr__ if data.__str__ is object.__str__ else data.__str__
            defined |= {"__format__", "__str__"}
        if first is not None:
            for name in ("__repr__", "__str__", "__format__"):
                if name not in defined and getattr(made, name) in (getattr(data, name), getattr(object, name)):
                    setattr(made, name, getattr(first, name))
        if Flag is not None and issubclass(made, Flag):
            for name in _FLAG_OPERATORS:
                if name not in defined:
                    setattr(made, name, getattr(Flag, name))

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, None if names is _not_given else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        bases = (cls,) if type is None else (type, cls)
        metacls = cls.__class__
        body = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for i, name in enumerate(names):
                values.append(cls._generate_next_value_(name, start, i, values[:]))
            names = zip(names, values)
        for item in names or ():
            key, value = (item, names[item]) if isinstance(item, str) else item
            body[key] = value
        body["__module__"] = module or "__main__"
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"}
        names.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_builtins.property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    @classmethod
    def _get_mixins_(metacls, class_name, bases):
        """The data type of the members, and the enumeration that the class extends."""
        if not bases:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return metacls._find_data_type_(class_name, bases) or object, first

    @classmethod
    def _find_data_type_(metacls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif base.__new__ is not object.__new__ or "__dataclass_fields__" in base.__dict__:
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        kinds = set(found)
        if len(kinds) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {kinds!r}")
        return found[0] if found else None

    @classmethod
    def _find_data_repr_(metacls, class_name, bases):
        for base in (b for chain in bases for b in chain.__mro__):
            if isinstance(base, EnumType):
                return base._value_repr_
            if base is not object and "__repr__" in base.__dict__:
                return _dataclass_repr if "__dataclass_fields__" in base.__dict__ and base.__dataclass_params__.repr else base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_new_(metacls, classdict, data, first):
        """How members are made, whether the class says so itself, and whether their values are passed on."""
        own = classdict.get("__new__")
        new = own
        if new is None:
            plain = [None, object.__new__] + ([Enum.__new__] if Enum is not None else [])
            new = next((
                target for method in ("__new_member__", "__new__") for source in (data, first)
                if (target := getattr(source, method, None)) not in plain), object.__new__)
        passes = first is not None and new is not object.__new__ and (Enum is None or new is not Enum.__new__)
        return new, first is not None and own is not None, passes

    def _add_member_(cls, name, made):
        if name in cls._member_map_:
            if cls._member_map_[name] is not made:
                raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
            return
        covered = kind = plain = None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is None:
                continue
            if isinstance(attr, property):
                covered, kind, plain = attr, "enum", None
                break
            if _is_descriptor(attr):
                covered, kind = attr, kind or "descriptor"
            else:
                kind, plain = "attribute", base
        if covered is None:
            type.__setattr__(cls, name, made)
        else:
            both = property(getattr(covered, "fget", None), getattr(covered, "fset", None), getattr(covered, "fdel", None))
            both.member = made
            both.plain = plain if kind == "attribute" else None
            both.__set_name__(cls, name)
            type.__setattr__(cls, name, both)
        cls._member_map_[name] = made


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        wrong = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        error = None
        try:
            found = cls._missing_(value)
        except Exception as e:
            error, found = e, None
        if isinstance(found, cls) or Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(found, int):
            return found
        if error is None:
            if found is None:
                raise wrong
            error = TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member")
        if not isinstance(error, ValueError):
            error.__context__ = wrong
        raise error

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        type(self)._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = type(self)
        known = _by_value(cls, value)
        if known is not None and known is not self:
            raise ValueError(f"{value!r} is already bound: {known!r}")
        try:
            cls._value2member_map_.setdefault(value, self)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self._name_, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return f"<{type(self).__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __dir__(self):
        names = set(object.__dir__(self) if self._member_type_ is object else dir(self._member_type_))
        names |= {n for n in self.__dict__ if n[0] != "_"} | {"name", "value"}
        for cls in type(self).__mro__:
            names |= {n for n in cls.__dict__ if n[0] != "_"}
        return sorted(n for n in names if n not in self._member_map_)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        value &= cls._flag_mask_
        while value:
            bit = value & -value
            yield cls._value2member_map_.get(bit)
            value ^= bit

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = value if value < 0 else None
        if not ~bits <= value <= bits or value & (bits ^ mask):
            if cls._boundary_ is STRICT:
                most = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, most)}\n  allowed {bin(mask, most)}")
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(bits + 1, 1 << value.bit_length())
        if value < 0:
            value = bits + 1 + value if cls._boundary_ is KEEP else singles & value
        unknown = value & ~mask
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        parts = [m for m in cls._iter_member_(value) if m is not None]
        covered = 0
        for m in parts:
            covered |= m._value_
        # Aliases of several bits count where they bring a bit that no member has alone.
        for m in cls._member_map_.values():
            if m not in parts and m._value_ and m._value_ & value == m._value_ and m._value_ & ~covered:
                parts.append(m)
                covered |= m._value_
        if parts:
            made._name_ = "|".join(m._name_ for m in parts)
            rest = value & ~covered
            if rest:
                made._name_ += f"|{cls._numeric_repr_(rest)}"
        else:
            made._name_ = None
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        dot = "" if self._name_ is None else f".{self._name_}"
        return f"<{type(self).__name__}{dot}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _joined(self, other, op):
        value = self._other(other)
        if value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if getattr(flag, "_value_", flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {'|&^'['oax'.index(op)]}")
        mine = self._value_
        return self.__class__(mine | value if op == "o" else mine & value if op == "a" else mine ^ value)

    def __or__(self, other):
        return self._joined(other, "o")

    def __and__(self, other):
        return self._joined(other, "a")

    def __xor__(self, other):
        return self._joined(other, "x")

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def bin(num, max_bits=None):
    """A number's bits behind a mark of its sign; negative ones in two's complement."""
    n = num.bit_length()
    s = _builtins.bin(num + (1 << n))[2:] if num >= 0 else _builtins.bin(~num ^ (1 << n) - 1 + (1 << n))[2:]
    sign, digits = ("0" if num >= 0 else "1"), s[1:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f"0b{sign} {digits}"


def unique(enumeration):
    doubles = [f"{name} -> {m.name}" for name, m in enumeration.__members__.items() if name != m.name]
    if doubles:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(doubles)}")
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        flag = issubclass(enumeration, Flag)
        if not flag and not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                doubles = [f"{n} -> {m.name}" for n, m in enumeration.__members__.items() if n != m.name]
                if doubles:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join(doubles)}")
            elif check is CONTINUOUS:
                values = {m.value for m in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if flag:
                    every = [2 ** i for i in range(low.bit_length(), high.bit_length())]
                else:
                    every = range(low + 1, high)
                missing = [v for v in every if v not in values]
                if missing:
                    text = f"invalid {'flag' if flag else 'enum'} {name!r}: missing values {', '.join(map(str, missing))}"
                    raise ValueError(text if len(text) < 256 else f"invalid {'flag' if flag else 'enum'} {name!r}: {len(missing)} missing values")
            elif check is NAMED_FLAGS:
                self._named(enumeration, name)
        return enumeration

    def _named(self, enumeration, name):
        values = [m.value for m in enumeration]
        bad, total = [], 0
        for alias, m in enumeration._member_map_.items():
            if alias in enumeration._member_names_ or m.value < 0:
                continue
            unnamed = [1 << i for i in range(m.value.bit_length()) if m.value >> i & 1 and 1 << i not in values]
            if unnamed:
                bad.append(alias)
                for v in unnamed:
                    total |= v
        if bad:
            which = f"alias {bad[0]} is missing" if len(bad) == 1 else f"aliases {', '.join(bad[:-1])} and {bad[-1]} are missing"
            value = f"value 0x{total:x}" if _is_single_bit(total) else f"combined values of 0x{total:x}"
            raise ValueError(f"invalid Flag {name!r}: {which} {value} [use enum.show_flag_values(value) for details]")


def show_flag_values(value):
    return [1 << i for i in range(value.bit_length()) if value >> i & 1]


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    if self._boundary_ is not KEEP:
        return "|".join(f"{module}.{n}" for n in self._name_.split("|"))
    return "|".join(n if n[0].isdigit() else f"{module}.{n}" for n in self._name_.split("|"))


def global_str(self):
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    import sys
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls
