"""Customs of a place; here, as where nothing is set, those of the C locale."""

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll", "strxfrm", "str",
           "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY",
           "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "delocalize", "localize"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_now = dict.fromkeys(range(6), "C") | {LC_CTYPE: "C.UTF-8"}


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if category not in range(7):
        raise Error("unsupported locale setting" if locale is None else "invalid locale category")
    if isinstance(locale, tuple):
        locale = ".".join(part for part in locale if part) or "C"
    which = range(6) if category == LC_ALL else (category,)
    if locale is not None:
        name = locale or "C.UTF-8"
        if name.lower() not in ("c", "posix", "c.utf-8", "c.utf8"):
            raise Error("unsupported locale setting")
        for one in which:
            _now[one] = "C" if name == "POSIX" else "C.UTF-8" if "." in name else name
    names = [_now[one] for one in which]
    if len({*names}) == 1:
        return names[0]
    words = "CTYPE NUMERIC TIME COLLATE MONETARY MESSAGES".split()
    return ";".join(f"LC_{word}={_now[i]}" for i, word in enumerate(words)) + ";LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C"


def getlocale(category=LC_CTYPE):
    if category == LC_ALL:
        raise TypeError("category LC_ALL is not supported")
    return (None, None) if _now[category] == "C" else ("C", "UTF-8")


def getdefaultlocale(envvars=()):
    return "C", "UTF-8"


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


def getencoding():
    return "UTF-8"


def normalize(localename):
    return localename


def localeconv():
    names = """int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep mon_grouping positive_sign negative_sign int_frac_digits
    frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn decimal_point thousands_sep grouping"""
    return {name: "." if name == "decimal_point" else [] if "grouping" in name else
            CHAR_MAX if name[0] in "pn" and name[1] in "_" or "digits" in name or "posn" in name else "" for name in names.split()}


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(string, /):
    return string


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return "%.12g" % val


def localize(string, grouping=False, monetary=False):
    return string


def delocalize(string):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)
