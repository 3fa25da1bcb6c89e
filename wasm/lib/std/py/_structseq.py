"""The tuples of C whose items have names, as os.stat() and time.gmtime() return them."""

from _lib import static


def structseq(full, fields, more="", unnamed=0):
    """A class of tuples, called full. Its items are called fields, the last of them, so many, by no name at all; what is called more belongs
    to a tuple and is none of its items."""
    module, _, name = full.rpartition(".")
    fields, more = fields.split(), more.split()
    least, most = len(fields), len(fields) + len(more)

    def __new__(cls, sequence, dict={}):
        try:
            values = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if not hasattr(dict, "keys"):
            raise TypeError(f"{full}() takes a dict as second arg, if any")
        if not least <= len(values) <= most:
            bound = "" if least == most else "at least " if len(values) < least else "at most "
            raise TypeError(f"{full}() takes a{'n' * bool(bound)} {bound}{most if bound == 'at most ' else least}-sequence "
                            f"({len(values)}-sequence given)")
        rest = values[least:]
        missing = more[len(rest):]
        if not dict.keys() <= set(missing):
            raise TypeError(f"{full}() got duplicate or unexpected field name(s)")
        made = tuple.__new__(cls, values[:least])
        made._more = rest + tuple(dict.get(n, made[fields.index(n)] if n in fields else None) for n in missing)
        return made

    def __reduce__(self):
        return type(self), (tuple(self), dict(zip(more, self._more)))

    def __replace__(self, /, **changes):
        if unnamed:
            raise TypeError(f"__replace__() is not supported for {full} because it has unnamed field(s)")
        items, hidden = (dict((n, changes.pop(n, value)) for n, value in zip(names, values))
                         for names, values in ((fields, self), (more, self._more)))
        if changes:
            raise TypeError(f"Got unexpected field name(s): {list(changes)}")
        return type(self)(items.values(), hidden)

    def __repr__(self):
        return f"{full}({', '.join(f'{n}={value!r}' for n, value in zip(fields, self))})"

    names = {n: property(lambda self, i=i: self[i]) for i, n in enumerate(fields)}
    names |= {n: property(lambda self, i=i: self._more[i]) for i, n in enumerate(more)}
    made = type(name, (tuple,), names | {
        "__module__": module, "__new__": __new__, "__reduce__": __reduce__, "__replace__": __replace__, "__repr__": __repr__,
        "__match_args__": tuple(fields[:least - unnamed]), "n_fields": most, "n_sequence_fields": least, "n_unnamed_fields": unnamed})
    static(made)
    return made
