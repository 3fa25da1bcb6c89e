"""Alphabets, and what works on words."""

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


_FIRST = ascii_letters + "_"


class Template:
    """Text with $name and ${name} in it; $$ is a dollar sign."""

    def __init__(self, template):
        self.template = template

    def _filled(self, values, strict):
        text = self.template
        out = []
        at = 0
        while (dollar := text.find("$", at)) >= 0:
            out.append(text[at:dollar])
            start = dollar + 1
            if text.startswith("$", start):
                out.append("$")
                at = start + 1
                continue
            braced = text.startswith("{", start)
            start += braced
            end = start
            while end < len(text) and (text[end] in _FIRST or end > start and text[end] in digits):
                end += 1
            name = text[start:end]
            if not name or braced and not text.startswith("}", end):
                if strict:
                    before = text[:dollar]
                    line = before.count("\n") + 1
                    column = dollar - before.rfind("\n")
                    raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
                out.append("$")
                at = dollar + 1
                continue
            at = end + braced
            if strict or name in values:
                out.append(str(values[name]))
            else:
                out.append(text[dollar:at])
        out.append(text[at:])
        return "".join(out)

    def substitute(self, mapping={}, /, **kws):
        return self._filled({**mapping, **kws}, True)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled({**mapping, **kws}, False)
