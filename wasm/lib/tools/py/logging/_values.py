"""What the values of a configuration stand for: ext://… an object by its name, cfg://… another value of the configuration."""

__name__ = "logging.config"

import re

from importlib._dotted import resolve as _resolve


class BaseConfigurator:
    """Reads values out of a configuration. A prefix that a subclass adds to value_converters names its method."""
    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    def __init__(self, config):
        self.config = config

    def resolve(self, s):
        try:
            return _resolve(s)
        except ImportError as error:
            # The sentence is CPython's: what the playground says of modules it does not model belongs to the cause.
            raise ValueError(f"Cannot resolve {s!r}: {error}") from error

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        head = re.match(r"\w+", value)
        if head is None:
            raise ValueError(f"Unable to convert {value!r}")
        found, rest = self.config[head[0]], value[head.end():]
        while rest:
            step = re.match(r"\.(\w+)|\[([^\]]*)\]", rest)
            if step is None:
                raise ValueError(f"Unable to convert {value!r} at {rest!r}")
            key = step[1] if step[1] is not None else step[2]
            if step[2] is not None and key.isdigit():
                try:
                    found = found[int(key)]
                except TypeError:
                    found = found[key]
            else:
                found = found[key]
            rest = rest[step.end():]
        return self.convert(found)

    def convert(self, value):
        """The value itself, or what its text stands for; within dicts, lists and tuples too."""
        if isinstance(value, dict):
            return {k: self.convert(v) for k, v in value.items()}
        if isinstance(value, list):
            return [self.convert(v) for v in value]
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return tuple(self.convert(v) for v in value)
        if isinstance(value, str) and (m := self.CONVERT_PATTERN.match(value)):
            converter = self.value_converters.get(m["prefix"])
            if converter:
                return getattr(self, converter)(m["suffix"])
        return value

    def configure_custom(self, config):
        """Call what "()" names with the rest of config; "." holds attributes to set on what it makes."""
        config = dict(config)
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop(".", None)
        for name in config:
            if not name.isidentifier():
                raise ValueError(f"Not a valid Python identifier: {name!r}")
        made = factory(**{k: self.convert(v) for k, v in config.items()})
        for name, value in (attributes or {}).items():
            setattr(made, name, self.convert(value))
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value
