"""literal_eval: values written as Python writes them. Syntax trees are not modelled."""

import re

__all__ = ["literal_eval"]

_TOKEN = re.compile(r"""(?x)[\s\\]*(?:\#.*\s*)*(?:
    (?P<text>(?:[bB]|[rR]|[uU]|[bB][rR]|[rR][bB])?(?:'''(?:\\[\s\S]|[^\\])*?'''|\"\"\"(?:\\[\s\S]|[^\\])*?\"\"\"|'(?:\\[\s\S]|[^\\'])*'|"(?:\\[\s\S]|[^\\"])*"))|
    (?P<number>(?:\d[\w.]*|\.\d\w*)(?:(?<=[eE])[+-]\d\w*)?)|(?P<word>[^\W\d]\w*)|(?P<mark>\.\.\.|\S))""")
_WORDS = {"None": None, "True": True, "False": False}


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise NotImplementedError("the playground models ast.literal_eval() of text only")
    text = node_or_string.lstrip(" \t")
    compile(text, "<unknown>", "eval")      # what is wrong with its syntax is said here
    reader = _Reader(text)
    value = reader.value()
    if reader.kind is not None:
        reader.refuse()
    return value


class _Reader:
    """Reads one value after the other; the text is known to be an expression."""

    def __init__(self, text):
        self.text, self.at = text, 0
        self.next()

    def next(self):
        found = _TOKEN.match(self.text, self.at)
        self.kind, self.word = (found.lastgroup, found[found.lastgroup]) if found else (None, "")
        self.at = found.end() if found else len(self.text)
        return found

    def refuse(self):
        """What is there is an expression, but no literal."""
        line = self.text.count("\n", 0, self.at) + 1
        raise ValueError(f"malformed node or string on line {line}: {self.text[:self.at].strip()!r} is not a literal")

    def take(self, mark):
        if self.word == mark and self.kind == "mark":
            self.next()
            return True
        return False

    def value(self):
        value = self.signed()
        while self.kind == "mark" and self.word in "+-":
            sign = self.word
            self.next()
            other = self.signed()
            if type(value) not in (int, float) or type(other) is not complex or self.negative:
                self.refuse()
            value = value + other if sign == "+" else value - other
        return value

    def signed(self):
        self.negative = False
        for sign in "-+":
            if self.take(sign):
                value = self.single()
                if type(value) not in (int, float, complex):
                    self.refuse()
                self.negative = True
                return -value if sign == "-" else +value
        return self.single()

    def single(self):
        kind, word = self.kind, self.word
        if kind == "number":
            self.next()
            return eval(word)
        if kind == "text":
            value = eval(word)
            while self.next() and self.kind == "text":
                value += eval(self.word)
            return value
        if kind == "word":
            if word in _WORDS:
                self.next()
                return _WORDS[word]
            if word == "set" and re.match(r"\s*\(\s*\)", self.text[self.at:]):
                self.next(), self.next(), self.next()
                return set()
        if self.take("..."):
            return ...
        if self.take("["):
            return list(self.items("]"))
        if self.take("("):
            items = self.items(")")
            return items[0] if len(items) == 1 and not self.comma else tuple(items)
        if self.take("{"):
            return self.braces()
        self.refuse()

    def items(self, end):
        items, self.comma = [], False
        comma = False
        while not self.take(end):
            items.append(self.value())
            comma = self.take(",")
            if not comma and not (self.kind == "mark" and self.word == end):
                self.refuse()
        self.comma = comma
        return items

    def braces(self):
        if self.take("}"):
            return {}
        first = self.value()
        if not self.take(":"):
            self.take(",")
            return {first, *self.items("}")}
        found = {first: self.value()}
        while self.take(",") and self.word != "}":
            key = self.value()
            self.take(":")
            found[key] = self.value()
        if not self.take("}"):
            self.refuse()
        return found


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise AttributeError(f"module 'ast' has no attribute {name!r}: the playground models ast.literal_eval() only; for code it has compile(), exec(), eval() and inspect")
