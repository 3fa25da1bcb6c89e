"""Configuration files: sections of names and values."""

import re
from collections.abc import MutableMapping

from ._errors import (MAX_INTERPOLATION_DEPTH, DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError, InterpolationError,
                      InterpolationMissingOptionError, InterpolationSyntaxError, MissingSectionHeaderError,
                      MultilineContinuationError, NoOptionError, NoSectionError, ParsingError)
from ._interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation

__all__ = ["NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
           "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "UNNAMED_SECTION", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]

DEFAULTSECT = "DEFAULT"
_default_dict = dict
_UNSET = object()


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()     # of what stands before the first section, where a parser allows that


class RawConfigParser(MutableMapping):
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections, self._defaults = dict_type(), dict_type()
        self._proxies = dict_type()
        self._allow_no_value, self._delimiters = allow_no_value, tuple(delimiters)
        self._comments, self._inline = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._strict, self._empty_lines = strict, empty_lines_in_values
        self.default_section, self._allow_unnamed = default_section, allow_unnamed_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type {type(self._interpolation)}")
        self._converters = ConverterMapping(self)
        if converters is not _UNSET:
            self._converters.update(converters)
        self._proxies[default_section] = SectionProxy(self, default_section)
        if defaults:
            self._take_defaults(defaults)

    def _take_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    def optionxform(self, optionstr):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    # Reading.

    def read(self, filenames, encoding=None):
        import os
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as fp:
                    self._read(fp, filename)
            except OSError:
                continue
            done.append(os.fspath(filename))
        return done

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, None if value is None else str(value))

    def _split(self, line):
        """(name, delimiter, value) of a line; delimiter None where there is none."""
        at = min((i for d in self._delimiters if (i := line.find(d)) >= 0), default=-1)
        if at < 0:
            return line.strip(), None, None
        delimiter = next(d for d in self._delimiters if line.startswith(d, at))
        return line[:at].strip(), delimiter, line[at + len(delimiter):].strip()

    def _read(self, fp, source):
        try:
            errors = self._lines(fp, source)
        finally:
            self._join()
        if errors is not None:
            raise errors

    def _lines(self, fp, source):
        """Take the lines in; gives what was wrong with single ones."""
        section = current = name = None
        indent, seen_sections, seen_options, errors = 0, set(), set(), None
        for lineno, line in enumerate(fp, 1):
            cut = len(line)
            for prefix in self._inline:
                at = line.find(prefix)
                while at >= 0:
                    if at == 0 or line[at - 1].isspace():
                        cut = min(cut, at)
                        break
                    at = line.find(prefix, at + 1)
            comment = any(line.strip().startswith(p) for p in self._comments)
            value = "" if comment else line[:cut].strip()
            if not value:
                if self._empty_lines and not comment and cut == len(line) and current is not None and name and (
                        current[name] is not None):
                    current[name].append("")
                elif not self._empty_lines:
                    indent = 1 << 30
                continue
            level = len(line) - len(line.lstrip())
            if current is not None and name and level > indent:
                if current[name] is None:
                    raise MultilineContinuationError(source, lineno, line)
                current[name].append(value)
                continue
            indent = level
            m = self.SECTCRE.match(value)
            if m:
                section = m.group("header")
                if section in self._sections:
                    if self._strict and section in seen_sections:
                        raise DuplicateSectionError(section, source, lineno)
                    current = self._sections[section]
                elif section == self.default_section:
                    current = self._defaults
                else:
                    current = self._sections[section] = self._dict()
                    self._proxies[section] = SectionProxy(self, section)
                seen_sections.add(section)
                name = None
            elif current is None and not self._allow_unnamed:
                raise MissingSectionHeaderError(source, lineno, line)
            else:
                if current is None:
                    section, current = UNNAMED_SECTION, self._dict()
                    self._sections[section], self._proxies[section] = current, SectionProxy(self, section)
                name, delimiter, text = self._split(value)
                if not name or delimiter is None and not self._allow_no_value:
                    errors = errors or ParsingError(source)
                    errors.append(lineno, line)
                    name = None
                    continue
                name = self.optionxform(name)
                if self._strict and (section, name) in seen_options:
                    raise DuplicateOptionError(section, name, source, lineno)
                seen_options.add((section, name))
                current[name] = None if delimiter is None else [text]
        return errors

    def _join(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # Values.

    def _names(self, section, vars=None):
        own = {}
        try:
            own = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {self.optionxform(k): v if v is None else str(v) for k, v in vars.items()} if vars else {}
        return {**self._defaults, **own, **given}

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            names = self._names(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = names[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, names)

    def _converted(self, section, option, convert, fallback, kwargs):
        try:
            return convert(self.get(section, option, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        return self._converted(section, option, int, fallback, {"raw": raw, "vars": vars})

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        return self._converted(section, option, float, fallback, {"raw": raw, "vars": vars})

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        return self._converted(section, option, self._convert_to_boolean, fallback, {"raw": raw, "vars": vars})

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        names = self._names(section, vars)
        keys = list(dict.fromkeys([*self._defaults, *(self._sections.get(section, ()))]))
        return [(k, names[k] if raw else self._interpolation.before_get(self, section, k, names[k], names)) for k in keys]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def _own_options(self, section):
        """The options of a section itself, without the defaults; those, for no section."""
        if not section or section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own_options(section)[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        d = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            if section == self.default_section and not options:
                continue
            if section is not UNNAMED_SECTION:
                fp.write(f"[{section}]\n")
            for key, value in options.items():
                value = self._interpolation.before_write(self, section, key, value)
                if value is not None or not self._allow_no_value:
                    fp.write(f"{key}{d}{str(value).replace(chr(10), chr(10) + chr(9))}\n")
                else:
                    fp.write(f"{key}\n")
            fp.write("\n")

    def remove_option(self, section, option):
        return self._own_options(section).pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    # As a mapping of sections.

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """With values that may refer to others, and that are text alone."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _take_defaults(self, defaults):
        """They become text, but whether a % in them stands for something is seen when one is asked for."""
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = interpolation

    def _check(self, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and not (self._allow_no_value and value is None):
            raise TypeError("option values must be strings")

    def set(self, section, option, value=None):
        self._check(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._check(section=section)
        super().add_section(section)


class SectionProxy(MutableMapping):
    """A section of a parser, as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    def __getattr__(self, attr):
        if attr.startswith("get") and attr[3:] in self._parser._converters:
            convert = self._parser._converters[attr[3:]]
            return lambda option, fallback=None, **kw: self._parser._converted(self._name, option, convert, fallback, kw)
        raise AttributeError(attr)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._check(option=key, value=value) if hasattr(self._parser, "_check") else None
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, **kw):
        return self._parser.getint(self._name, option, fallback=fallback, **kw)

    def getfloat(self, option, fallback=None, **kw):
        return self._parser.getfloat(self._name, option, fallback=fallback, **kw)

    def getboolean(self, option, fallback=None, **kw):
        return self._parser.getboolean(self._name, option, fallback=fallback, **kw)


class ConverterMapping(dict):
    """Functions that convert values: each adds a get method to the parser."""

    def __init__(self, parser):
        super().__init__(int=int, float=float, boolean=parser._convert_to_boolean)
        self._parser = parser

    def update(self, other):
        for key, value in other.items():
            self[key] = value

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)
        parser = self._parser
        setattr(parser, f"get{key}", lambda section, option, *, fallback=_UNSET, **kw: parser._converted(
            section, option, value, fallback, kw))
