"""Words of a shell's command line."""

import re

__all__ = ["shlex", "split", "quote", "join"]

_safe = re.compile(r"(?a)[\w@%+=:,./-]+").fullmatch


def quote(s):
    if not s:
        return "''"
    return s if _safe(s) else "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(quote(arg) for arg in split_command)


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            import sys
            instream = sys.stdin
        self._text = instream if isinstance(instream, str) else instream.read()
        self._at = 0
        self.infile, self.posix = infile, posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace, self.whitespace_split = " \t\r\n", False
        self.quotes, self.escape, self.escapedquotes = "'\"", "\\", '"'
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self.punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join(c for c in self.wordchars if c not in self.punctuation_chars)
        self.lineno = 1
        self.pushback = []

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self.pushback.insert(0, tok)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token

    def _next(self):
        c = self._text[self._at:self._at + 1]
        self._at += 1
        if c == "\n":
            self.lineno += 1
        return c

    def get_token(self):
        if self.pushback:
            return self.pushback.pop(0)
        return self.read_token()

    def read_token(self):
        token, quoted = "", False
        while True:
            c = self._next()
            if not c:
                break
            if c in self.whitespace:
                if token or self.posix and quoted:
                    break
            elif c in self.commenters:
                while c and c != "\n":
                    c = self._next()
                if self.posix and (token or quoted):
                    break
            elif c in self.quotes and (self.posix or not token):
                text = self._quoted(c)
                quoted = True
                token += text
                if not self.posix:
                    break
            elif self.posix and c in self.escape:
                c = self._next()
                if not c:
                    raise ValueError("No escaped character")
                token += c
            elif c in self.punctuation_chars:
                if token or self.posix and quoted:
                    self._at -= 1
                    break
                while c and c in self.punctuation_chars:
                    token += c
                    c = self._next()
                self._at -= 1
                break
            elif c in self.wordchars or self.whitespace_split or c in self.quotes and not self.posix:
                token += c
            elif token or self.posix and quoted:
                self._at -= 1
                break
            else:
                token = c
                break
        return None if self.posix and not token and not quoted else token

    def _quoted(self, mark):
        text = "" if self.posix else mark
        while True:
            c = self._next()
            if not c:
                raise ValueError("No closing quotation")
            if c == mark:
                return text if self.posix else text + mark
            if self.posix and c in self.escape and mark in self.escapedquotes:
                after = self._next()
                if not after:
                    raise ValueError("No escaped character")
                text += after if after in (mark, "\\") else c + after
            else:
                text += c
