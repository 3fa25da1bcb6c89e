"""EnumType, the class of enumerations, and Enum, the first of them."""

__name__ = "enum"

import builtins as _builtins
from ._body import EnumDict, _is_descriptor, _not_given, property

# The base classes, once they exist: the machinery below makes them too. Those for flags are set by _flags.
Enum = Flag = ReprEnum = EJECT = None


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
            _in_progress=True, _boundary_=boundary or getattr(first, "_boundary_", None), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except Exception as e:
            if hasattr(e, "__notes__"):
                del e.__notes__    # of __set_name__, which is not the reader's
            raise
        type.__delattr__(made, "_in_progress")
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
        for item in () if names is None else names:
            key, value = (item, names[item]) if isinstance(item, str) else item
            body[key] = value
        if module is None:
            import sys
            module = sys._getframe(2).f_globals.get("__name__", "__main__")
        body["__module__"] = module
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
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"}
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
            both.of_value = kind == "descriptor"
            both.__set_name__(cls, name)
            type.__setattr__(cls, name, both)
        cls._member_map_[name] = made


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
            if "_in_progress" in cls.__dict__:
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
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

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

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
        names = set() if self._member_type_ is object else set(object.__dir__(self))
        names.update(name for name in getattr(self, "__dict__", ()) if name[0] != "_" and name not in self._member_map_)
        for cls in type(self).__mro__:
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if name not in self._member_map_ or isinstance(value, property) and value.fget is not None:
                    names.add(name)
                elif isinstance(value, property):
                    names.discard(name)
        return sorted(names | {"__class__", "__doc__", "__eq__", "__hash__", "__module__"})

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
