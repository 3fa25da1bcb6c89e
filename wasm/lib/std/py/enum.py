"""Enumerations: classes whose members are named constants."""


class auto:
    """Stands for the next value, chosen by _generate_next_value_."""


class _Body(dict):
    """The namespace of an enumeration's body: it notes members in order and gives auto its value."""

    def __init__(self, bases):
        super().__init__()
        self.members = {}
        self.generate = next((b._generate_next_value_ for b in bases if hasattr(b, "_generate_next_value_")), None)

    def __setitem__(self, key, value):
        if key == "_generate_next_value_":
            self.generate = value.__func__ if isinstance(value, staticmethod) else value
            value = staticmethod(self.generate)
        elif not key.startswith("_") and not hasattr(value, "__get__"):
            if key in self.members:
                raise TypeError(f"{key!r} already defined as {self.members[key]!r}")
            if isinstance(value, auto):
                value = self.generate(key, 1, len(self.members), list(self.members.values()))
            self.members[key] = value
        super().__setitem__(key, value)


class EnumType(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        return _Body(bases)

    def __new__(mcls, name, bases, body, **kwargs):
        for base in bases:
            if getattr(base, "_member_map_", None):
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
        given = body.members
        cls = super().__new__(mcls, name, bases, {k: v for k, v in body.items() if k not in given}, **kwargs)
        cls._member_map_ = {}
        cls._by_value = []
        data = next((b for b in cls.__mro__ if b in (int, str, float)), None)
        cls._data = data
        for key, value in given.items():
            member = next((m for m in cls._by_value if m._value_ == value), None)
            if member is None:
                args = value if isinstance(value, tuple) else (value,)
                own_new = body.get("__new__")
                if own_new is not None:
                    member = own_new(cls, *args)
                else:
                    member = object.__new__(cls) if data is None else data.__new__(cls, *args)
                if "_value_" not in member.__dict__:
                    member._value_ = value if data is None else data(*args)
                member._name_ = key
                member._sort_order_ = len(cls._by_value)
                if "__init__" in body:
                    member.__init__(*args)
                cls._by_value.append(member)
            cls._member_map_[key] = member
            type.__setattr__(cls, key, member)
        return cls

    def __call__(cls, value, names=None, **kwargs):
        if names is not None:
            return _functional(cls, value, names)
        if isinstance(value, cls):
            return value
        for member in cls._by_value:
            if member._value_ == value:
                return member
        found = cls._missing_(value)
        if found is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        return found

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter(list(cls._by_value))

    def __reversed__(cls):
        return reversed(cls._by_value)

    def __len__(cls):
        return len(cls._by_value)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        return isinstance(value, cls) or any(m._value_ == value for m in cls._by_value)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __repr__(cls):
        return f"<{'flag' if issubclass(cls, _flag_base()) else 'enum'} {cls.__name__!r}>"

    @property
    def __members__(cls):
        return dict(cls._member_map_)


EnumMeta = EnumType


def _flag_base():
    return globals().get("Flag", ())


def _functional(base, name, names):
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    body = EnumType.__prepare__(name, (base,))
    for item in names.items() if isinstance(names, dict) else names:
        key, value = (item, auto()) if isinstance(item, str) else item
        body[key] = value
    return EnumType(name, (base,), body)


class Enum(metaclass=EnumType):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return max(last_values) + 1 if last_values else start

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)


class IntEnum(int, Enum):
    def __str__(self):
        return int.__repr__(self)

    def __repr__(self):
        return Enum.__repr__(self)

    def __format__(self, spec):
        return format(int(self), spec)

    __hash__ = int.__hash__


class StrEnum(str, Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __repr__(self):
        return Enum.__repr__(self)

    def __format__(self, spec):
        return format(self._value_, spec)

    __hash__ = str.__hash__


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return 1 << max(last_values).bit_length() if last_values else start

    @classmethod
    def _missing_(cls, value):
        known = 0
        for member in cls._by_value:
            known |= member._value_
        if not isinstance(value, int) or value & ~known and value >= 0:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        value &= known
        made = object.__new__(cls)
        made._value_ = value
        parts = [m._name_ for m in cls._by_value if m._value_ and m._value_ & value == m._value_]
        made._name_ = "|".join(parts) or None
        return made

    def __or__(self, other):
        return type(self)(self._value_ | other._value_) if isinstance(other, type(self)) else NotImplemented

    def __and__(self, other):
        return type(self)(self._value_ & other._value_) if isinstance(other, type(self)) else NotImplemented

    def __xor__(self, other):
        return type(self)(self._value_ ^ other._value_) if isinstance(other, type(self)) else NotImplemented

    def __invert__(self):
        return type(self)(~self._value_)

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __bool__(self):
        return bool(self._value_)

    def __eq__(self, other):
        return type(self) is type(other) and self._value_ == other._value_

    def __hash__(self):
        return hash(self._value_)

    def __repr__(self):
        return f"<{type(self).__name__}{'.' + self._name_ if self._name_ else ''}: {self._value_!r}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}" if self._name_ else f"{type(self).__name__}({self._value_})"


def unique(enumeration):
    doubles = [f"{name} -> {m._name_}" for name, m in enumeration._member_map_.items() if name != m._name_]
    if doubles:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(doubles)}")
    return enumeration
