"""Reads a message: fields up to the empty line, then the body, or the parts of a body of several."""

from email.errors import (CloseBoundaryNotFoundDefect, FirstHeaderLineIsContinuationDefect, InvalidHeaderDefect, MissingHeaderBodySeparatorDefect,
                          MultipartInvariantViolationDefect, NoBoundaryInMultipartDefect, StartBoundaryNotFoundDefect)
from email.message import Message
from io import StringIO


__all__ = ["Parser", "HeaderParser", "BytesParser", "BytesHeaderParser"]


def read_head(message, lines):
    """Takes a message's fields from lines that keep their ends, and returns how many lines they were."""
    fields, at = [], 0
    for at, line in enumerate(lines):
        if line[0] in " \t":
            if fields:
                fields[-1][1] += line
            elif not message.defects or at:
                message.defects.append(FirstHeaderLineIsContinuationDefect(line))
            continue
        name, colon, value = line.partition(":")
        if not colon or not all("!" <= c <= "~" for c in name):
            if not line.strip("\r\n"):
                at += 1
            elif at or not line.startswith("From "):
                message.defects.append(MissingHeaderBodySeparatorDefect())
            else:
                message.set_unixfrom(line.rstrip("\r\n"))
                continue
            break
        if name:
            fields.append([name, value.lstrip(" \t")])
        else:
            message.defects.append(InvalidHeaderDefect("Missing header name."))
    else:
        at = len(lines)
    for name, value in fields:
        message.set_raw(name, value.rstrip("\r\n"))
    return at


class Parser:
    def __init__(self, _class=None, *, policy=None):
        self._class = _class or Message

    def parse(self, fp, headersonly=False):
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        message, lines = self._class(), list(StringIO(text, newline=""))
        at = read_head(message, lines)
        body = lines[at:]
        if headersonly or message.get_content_maintype() != "multipart":
            message.set_payload("".join(body))
        else:
            self._read_parts(message, body)
        return message

    def _read_parts(self, message, lines):
        boundary = message.get_boundary()
        if boundary is None:
            message.defects += NoBoundaryInMultipartDefect(), MultipartInvariantViolationDefect()
            message.set_payload("".join(lines))
            return
        before, parts, after = [], [], None
        for line in lines:
            if after is not None:
                after.append(line)
            elif line.startswith("--" + boundary) and line[len(boundary) + 2:].rstrip() in ("", "--"):
                if line[len(boundary) + 2:].startswith("--"):
                    after = []
                else:
                    parts.append([])
            else:
                (parts[-1] if parts else before).append(line)
        if not parts:
            message.defects += StartBoundaryNotFoundDefect(), MultipartInvariantViolationDefect()
            message.set_payload("".join(before))
            return
        if after is None:
            message.defects.append(CloseBoundaryNotFoundDefect())
        else:
            message.epilogue = "".join(after)
        message.preamble = _without_end("".join(before)) or None
        for part in parts:
            message.attach(self.parsestr(_without_end("".join(part))))


def _without_end(text):
    """The line's end before a boundary belongs to the boundary."""
    return text[:-2] if text.endswith("\r\n") else text[:-1] if text.endswith("\n") else text


class HeaderParser(Parser):
    def parsestr(self, text, headersonly=True):
        return Parser.parsestr(self, text, True)


class BytesParser:
    _text = Parser

    def __init__(self, *args, **kw):
        self.parser = self._text(*args, **kw)

    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        return self.parser.parsestr(text.decode("ASCII", errors="surrogateescape"), headersonly)


class BytesHeaderParser(BytesParser):
    _text = HeaderParser
