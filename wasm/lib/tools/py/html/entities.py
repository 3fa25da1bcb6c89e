"""Names of characters in HTML: those of HTML 4 and of characters on a keyboard at once, the rest of HTML 5 when they are asked for."""

from _lib import later as _later
import re

__all__ = ["html5", "name2codepoint", "codepoint2name", "entitydefs"]

_LATIN = """nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot
cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave
Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc
atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
ugrave uacute ucirc uuml yacute thorn yuml"""
_GREEK = "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho {} Sigma Tau Upsilon Phi Chi Psi Omega"
_OTHERS = """quot" amp& lt< gt> OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ thetasymϑ upsihϒ pivϖ ensp\u2002 emsp\u2003
thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull•
hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔
crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞
ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅
lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ lang\u2329 rang\u232a loz◊ spades♠ clubs♣ hearts♥ diams♦"""
_KEYS = """apos' excl! num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= quest? commat@ lbrack[ bsol\\
rbrack] Hat^ lowbar_ grave` lbrace{ vert| rbrace} check✓ cross✗ star☆ phone☎"""

name2codepoint = {name: 160 + i for i, name in enumerate(_LATIN.split())}
for _i, _name in enumerate(_GREEK.split()):
    name2codepoint[_name] = 913 + _i
    name2codepoint[_name.lower()] = 945 + _i
del name2codepoint["{}"]
name2codepoint["sigmaf"] = 962
for _word in _OTHERS.replace("\n", " ").split(" "):
    name2codepoint[_word[:-1]] = ord(_word[-1])
codepoint2name = {code: name for name, code in name2codepoint.items()}
entitydefs = {name: chr(code) if code < 256 else f"&#{code};" for name, code in name2codepoint.items()}
_BARE = {name: chr(name2codepoint[name]) for name in (*_LATIN.split(), "quot", "amp", "lt", "gt")}
_BARE |= {name.upper(): _BARE[name] for name in ("quot", "amp", "lt", "gt", "copy", "reg")}
_FEW = {name + ";": chr(code) for name, code in name2codepoint.items()} | {word[:-1] + ";": word[-1] for word in _KEYS.replace("\n", " ").split(" ")}
_FEW |= {"lang;": "\u27e8", "rang;": "\u27e9", "Tab;": "\t", "NewLine;": "\n"} | {name + ";": c for name, c in _BARE.items()} | _BARE


_later(globals(), "html._names5", "html5")      # all names of HTML 5, once somebody asks for one that is not among the few

# What numbers from 128 to 159 mean, which are no characters: those that Windows has there.
_WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"


def _character(found):
    text = found[1]
    if text[0] == "#":
        number = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if 0x80 <= number < 0xA0:
            return _WINDOWS[number - 0x80]
        if number == 0 or 0xD800 <= number < 0xE000 or number > 0x10FFFF:
            return "\ufffd"
        if number < 32 and number not in (9, 10, 12, 13) or number == 127 or number & 0xFFFE == 0xFFFE or 0xFDD0 <= number < 0xFDF0:
            return ""
        return "\r" if number == 13 else chr(number)
    if text in _FEW:
        return _FEW[text]
    if text[-1] == ";":
        from html._names5 import html5
        if text in html5:
            return html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in _FEW:      # all that may do without a semicolon are among the few
            return _FEW[text[:end]] + text[end:]
    return "&" + text


def _sub(s):
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _character, s)
