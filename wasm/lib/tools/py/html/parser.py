"""A parser that calls a method for each piece of HTML that it meets."""

import re
from html import unescape

__all__ = ["HTMLParser"]

_ATTRIBUTE = re.compile(r"""((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*""")
_START = re.compile(r"""<[a-zA-Z][^\t\n\r\f />\x00]*(?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)\s*)?(?:\s|/(?!>))*)*)?\s*""")
_TAG = re.compile(r"([a-zA-Z][^\t\n\r\f />\x00]*)(?:\s|/(?!>))*")
_REFERENCE = re.compile(r"&(#(?:[0-9]+|[xX][0-9a-fA-F]+)|[a-zA-Z][-.a-zA-Z0-9]*);?")


class HTMLParser:
    """Subclasses have methods handle_starttag, handle_endtag, handle_data and so on; text is fed in pieces of any size."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata, self.lasttag, self.cdata_elem = "", "???", None
        self.lineno, self.offset = 1, 0

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self.__dict__.get("_tag")

    def updatepos(self, i, j):
        lines = self.rawdata.count("\n", i, j)
        self.lineno += lines
        self.offset = j - self.rawdata.rindex("\n", i, j) - 1 if lines else self.offset + j - i
        return j

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def _go(self, end):
        text, at = self.rawdata, 0
        while at < len(text):
            if self.cdata_elem:
                found = re.compile(rf"</{self.cdata_elem}(?=[\s/>])", re.I).search(text, at)
                stop = found.start() if found else -1
            else:
                stop = text.find("<", at)
            if stop < 0:
                if self.cdata_elem:
                    break
                if not end:
                    # What may be a reference that is not whole yet waits for more.
                    amp = text.rfind("&", max(at, len(text) - 34))
                    if amp >= 0 and not re.compile(r"[\s;]").search(text, amp):
                        break
                stop = len(text)
            if at < stop:
                piece = text[at:stop]
                self.handle_data(piece) if self.cdata_elem else self._text(piece, end and stop == len(text))
                at = self.updatepos(at, stop)
            if at == len(text):
                break
            after = self._markup(text, at)
            if after < 0:
                if not end:
                    break
                after = text.find(">", at + 1) + 1 or max(at + 1, text.find("<", at + 1))
                self.handle_data(text[at:after])
            at = self.updatepos(at, after)
        self.rawdata = text[at:]

    def _text(self, piece, last):
        """Tells of text outside of tags."""
        if self.convert_charrefs:
            self.handle_data(unescape(piece))
            return
        at, n = 0, len(piece)
        while at < n:
            amp = piece.find("&", at)
            if amp != at:
                amp = n if amp < 0 else amp
                self.handle_data(piece[at:amp])
                at = amp
                continue
            found = _REFERENCE.match(piece, at)
            if last and (found and found.end() == n and piece[-1] != ";" or not found and piece[at + 1:at + 2] == "#"):
                # Nothing ends the reference, so it is none. CPython loses the & of one of a single letter.
                self.handle_data(piece[at + (n - at == 2 and found is not None):])
                return
            if found:
                name, at = found[1], found.end()
                self.handle_charref(name[1:]) if name[0] == "#" else self.handle_entityref(name)
            else:
                self.handle_data("&")
                at += 1

    def _markup(self, text, at):
        """Deals with what begins at the < there and returns where it ends; -1: not yet."""
        if text.startswith("<!--", at):
            end = re.compile(r"--!?>").search(text, at + 4)
            if not end:
                return -1
            self.handle_comment(text[at + 4:end.start()])
            return end.end()
        if text.startswith("</", at):
            return self._end_tag(text, at)
        if text.startswith("<?", at):
            return self._until(text, at, ">", 2, self.handle_pi)
        if text[at:at + 3] == "<![":
            marked = re.compile("(?i:temp|cdata|ignore|include|rcdata)").match(text, at + 3)
            return self._until(text, at, "]]>" if marked else "]>", 3, self.unknown_decl)
        if text.startswith("<!", at):
            declared = text[at:at + 9].lower() == "<!doctype"
            return self._until(text, at, ">", 2, self.handle_decl if declared else self.handle_comment)
        found = _START.match(text, at)
        if found:
            return self._start_tag(text, at, found.end())
        if at + 1 == len(text):
            return -1
        self.handle_data("<")
        return at + 1

    def _until(self, text, at, mark, skip, handler):
        end = text.find(mark, at + skip)
        if end < 0:
            return -1
        handler(text[at + skip:end])
        return end + len(mark)

    def _start_tag(self, text, at, end):
        rest = text[end:end + 2]
        if rest[:1] == ">":
            end += 1
        elif rest == "/>":
            end += 2
        elif not rest or rest[0] in "=/" or rest[0].isascii() and rest[0].isalpha():
            return -1
        else:
            end = max(end, at + 1)
            self.handle_data(text[at:end])
            return end
        self._tag = text[at:end]
        tag = _TAG.match(text, at + 1)
        self.lasttag = name = tag[1].lower()
        attrs, k = [], tag.end()
        while k < end and (found := _ATTRIBUTE.match(text, k)):
            key, rest, value = found.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"'):
                value = value[1:-1]
            attrs.append((key.lower(), unescape(value) if value else value))
            k = found.end()
        if text[k:end].strip() == "/>":
            self.handle_startendtag(name, attrs)
        else:
            self.handle_starttag(name, attrs)
            if name in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(name)
        return end

    def _end_tag(self, text, at):
        end = text.find(">", at + 1)
        if end < 0:
            return -1
        found = re.compile(r"</\s*([a-zA-Z][^\t\n\r\f />\x00]*)").match(text, at)
        if not found:
            if text[at:at + 3] == "</>":
                return at + 3
            self.handle_comment(text[at + 2:end])
            return end + 1
        self.handle_endtag(found[1].lower())
        self.clear_cdata_mode()
        return end + 1

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_data(self, data):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
