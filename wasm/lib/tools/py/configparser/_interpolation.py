"""Values that refer to others: %(name)s, and ${section:name}."""

__name__ = "configparser"

import re

from ._errors import (MAX_INTERPOLATION_DEPTH, InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError, NoOptionError,
                      NoSectionError)


class Interpolation:
    """Values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    before_write = before_read


class BasicInterpolation(Interpolation):
    """%(name)s stands for another value of the section."""

    _key = re.compile(r"%\(([^)]+)\)s")
    _sign = "%"
    _syntax = "'%' must be followed by '%' or '(', found: {!r}"
    _bad = "invalid interpolation syntax in {!r} at position {}"

    def before_set(self, parser, section, option, value):
        rest = self._key.sub("", value.replace(self._sign * 2, ""))
        if self._sign in rest:
            raise ValueError(self._bad.format(value, rest.find(self._sign)))
        return value

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value or "", section, defaults, 1, value)

    def _filled(self, parser, option, rest, section, names, depth, raw):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = ""
        while rest:
            i = rest.find(self._sign)
            if i < 0:
                return out + rest
            out, rest = out + rest[:i], rest[i:]
            if rest[1:2] == self._sign:
                out, rest = out + self._sign, rest[2:]
                continue
            m = self._key.match(rest)
            if m is None:
                if rest[1:2] == self._open:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
                raise InterpolationSyntaxError(option, section, self._syntax.format(rest))
            rest = rest[m.end():]
            found, where, inside = self._look(parser, option, section, names, m.group(1), raw)
            if self._sign in found:
                found = self._filled(parser, option, found, where, inside, depth + 1, raw)
            out += found
        return out

    _open = "("

    def _look(self, parser, option, section, names, reference, raw):
        try:
            return names[parser.optionxform(reference)], section, names
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, parser.optionxform(reference)) from None


class ExtendedInterpolation(BasicInterpolation):
    """${name} and ${section:name} stand for other values."""

    _key = re.compile(r"\$\{([^}]+)\}")
    _sign, _open = "$", "{"
    _syntax = "'$' must be followed by '$' or '{{', found: {!r}"

    def _look(self, parser, option, section, names, reference, raw):
        path = reference.split(":")
        try:
            if len(path) == 1:
                return names[parser.optionxform(path[0])], section, names
            if len(path) == 2:
                where, name = path[0], parser.optionxform(path[1])
                return parser.get(where, name, raw=True), where, dict(parser.items(where, raw=True))
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {reference!r}")
