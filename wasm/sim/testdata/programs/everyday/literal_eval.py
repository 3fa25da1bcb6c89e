"""ast.literal_eval: values written as text."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import ast
try:
    L = ast.literal_eval
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show([L(x) for x in ['1', '-1', '+1', '1.5e-3', '0x1F', '1_000', '2j', '1+2j', '-1-2j', "'a'", '"a" "b"', "b'x'", "r'\\n'", "u'x'", "'''a\nb'''", '[1, 2, [3]]', '(1,)', '()', '(1)', '(1, 2)', '{}', '{1}', '{1, 2,}', "{'a': 1, 'b': [2, {'c': None}]}", 'True', 'None', '...', 'set()', '  [1]', '\t1', '[1, # c\n 2]', "'a\\'b'", '"\\u00e9"', '1 ', "{'a': (1, 2), }", '-0.0', '1e400', '[-1, -2.5]', '(\n1,\n)', '.5', '1.', '0b101', '0o17', "'%s' '%d'", '[]', '{**{}}' if 0 else '[[]]']])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(L('1, 2') if 0 else None)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(L(''))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(L("'a"))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(L('{[]: 1}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(L('{{}}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(L('1 2'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
