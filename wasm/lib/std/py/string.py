"""Alphabets, and what works on words."""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable", "punctuation",
    "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (" " if sep is None else sep).join(word.capitalize() for word in s.split(sep))


class Template:
    """Text with $name and ${name} in it; $$ is a dollar sign. Subclasses may have other delimiters and names."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.pattern = cls.__dict__.get("pattern", None)

    pattern = None

    def __init__(self, template):
        self.template = template

    @classmethod
    def _compiled(cls):
        import re
        if not isinstance(cls.pattern, re.Pattern):
            text = cls.pattern
            if text is None:
                mark = re.escape(cls.delimiter)
                text = f"{mark}(?:(?P<escaped>{mark})|(?P<named>{cls.idpattern})|{{(?P<braced>{cls.braceidpattern or cls.idpattern})}}|(?P<invalid>))"
            cls.pattern = re.compile(text, (2 if cls.flags is None else cls.flags) | 64)     # IGNORECASE, VERBOSE
        return cls.pattern

    def _invalid(self, found):
        lines = self.template[:found.start("invalid")].splitlines(keepends=True)
        column = found.start("invalid") - len("".join(lines[:-1])) if lines else 1
        raise ValueError(f"Invalid placeholder in string: line {len(lines) or 1}, col {column}")

    def _filled(self, mapping, kws, strict):
        if kws:
            from collections import ChainMap
            mapping = ChainMap(kws, mapping) if mapping else kws

        def part(found):
            name = found["named"] or found["braced"]
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    if strict:
                        raise
                    return found[0]
            if found["escaped"] is not None:
                return self.delimiter
            if found["invalid"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
            if strict:
                self._invalid(found)
            return found[0]
        return self._compiled().sub(part, self.template)

    def substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, True)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, False)

    def is_valid(self):
        for found in self._compiled().finditer(self.template):
            if found["invalid"] is not None:
                return False
            if found["named"] is found["braced"] is found["escaped"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        names = []
        for found in self._compiled().finditer(self.template):
            name = found["named"] or found["braced"]
            if name is not None:
                if name not in names:
                    names.append(name)
            elif found["invalid"] is found["escaped"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return names


def _fields(text):
    """The parts of a format string: literal text, field name, format spec and conversion."""
    i, literal = 0, ""
    while i < len(text):
        c = text[i]
        if text[i:i + 2] in ("{{", "}}"):
            yield literal + c, None, None, None
            literal = ""
            i += 2
        elif c == "}":
            raise ValueError("Single '}' encountered in format string")
        elif c != "{":
            j = i
            while j < len(text) and text[j] not in "{}":
                j += 1
            literal += text[i:j]
            i = j
        else:
            i += 1
            if i == len(text):
                raise ValueError("Single '{' encountered in format string")
            depth, j, bracket = 1, i, False
            while j < len(text):
                if text[j] == "{":
                    depth += 1
                elif text[j] == "}":
                    depth -= 1
                    if not depth:
                        break
                j += 1
            else:
                raise ValueError("expected '}' before end of string")
            name, spec, conversion = text[i:j], "", None
            for k, ch in enumerate(name):
                if ch == "[":
                    bracket = True
                elif ch == "]":
                    bracket = False
                elif ch in "!:" and not bracket:
                    rest, name = name[k:], name[:k]
                    if rest[0] == "!":
                        if len(rest) < 2:
                            raise ValueError("end of string while looking for conversion specifier")
                        conversion, rest = rest[1], rest[2:]
                        if rest and rest[0] != ":":
                            raise ValueError("expected ':' after conversion specifier")
                    spec = rest[1:]
                    break
            yield literal, name, spec, conversion
            literal = ""
            i = j + 1
    if literal:
        yield literal, None, None, None


class Formatter:
    """str.format in parts that a subclass can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            first = name.split(".")[0].split("[")[0]
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif first.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        end = min([i for i in (field_name.find("."), field_name.find("[")) if i >= 0], default=len(field_name))
        first, rest = field_name[:end], field_name[end:]
        key = int(first) if first.isdigit() else first
        obj = self.get_value(key, args, kwargs)
        while rest:
            if rest[0] == ".":
                end = min([i for i in (rest.find(".", 1), rest.find("[", 1)) if i >= 0], default=len(rest))
                obj = getattr(obj, rest[1:end])
            else:
                end = rest.find("]")
                if end < 0:
                    raise ValueError("Missing ']' in format string")
                item = rest[1:end]
                obj = obj[int(item) if item.isdigit() else item]
                end += 1
            rest = rest[end:]
        return obj, key
