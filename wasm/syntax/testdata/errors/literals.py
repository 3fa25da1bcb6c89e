x = 'abc  ### 5-5 SyntaxError "unterminated string literal (detected at line 1)"
---
x = "abc\"  ### 5-5 SyntaxError "unterminated string literal (detected at line 1); perhaps you escaped the end quote?"
---
x = """abc  ### 5-5 SyntaxError "unterminated triple-quoted string literal (detected at line 3)"

def
---
x = f'abc  ### 5-5 SyntaxError "unterminated f-string literal (detected at line 1)"
---
x = f"""abc  ### 5-5 SyntaxError "unterminated triple-quoted f-string literal (detected at line 2)"
{y}
---
x = f'{a'  ### 9-9 SyntaxError "f-string: expecting '}'"
---
x = f'{a  ### 7-? SyntaxError "'{' was never closed"
---
x = f'}'  ### 7-7 SyntaxError "f-string: single '}' is not allowed"
---
x = f'{}'  ### 8-9 SyntaxError "f-string: valid expression required before '}'"
---
x = f'{ }'  ### 9-10 SyntaxError "f-string: valid expression required before '}'"
---
x = f'{!r}'  ### 8-9 SyntaxError "f-string: valid expression required before '!'"
---
x = f'{:5}'  ### 8-9 SyntaxError "f-string: valid expression required before ':'"
---
x = f'{=}'  ### 8-9 SyntaxError "f-string: valid expression required before '='"
---
x = f'{a!}'  ### 10-11 SyntaxError "f-string: missing conversion character"
---
x = f'{a!x}'  ### 10-11 SyntaxError "f-string: invalid conversion character 'x': expected 's', 'r', or 'a'"
---
x = f'{a! r}'  ### 9-12 SyntaxError "f-string: conversion type must come right after the exclamanation mark"
---
x = f'{a!r b}'  ### 12-13 SyntaxError "f-string: expecting ':' or '}'"
---
x = f'{a b}'  ### 8-11 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
---
x = f'{a:{b}'  ### 13-14 SyntaxError "f-string: expecting '}', or format specs"
---
x = f'{a:{b:{c:{d}}}}'  ### 15-15 SyntaxError "f-string: expressions nested too deeply"
---
x = f'{a $ b}'  ### 10-11 SyntaxError "f-string: expecting '=', or '!', or ':', or '}'"
---
x = f'{a.}'  ### 9-10 SyntaxError "f-string: expecting '=', or '!', or ':', or '}'"
---
x = f'{(a}'  ### 10-10 SyntaxError "closing parenthesis '}' does not match opening parenthesis '('"
---
x = f'{a)}'  ### 9-9 SyntaxError "f-string: unmatched ')'"
---
x = f'{lambda x: 1}'  ### 8-17 SyntaxError "f-string: lambda expressions are not allowed without parentheses"
---
x = f'{*}'  ### 8-9 SyntaxError "f-string: expecting a valid expression after '{'"
---
x = f'{a = 1}'  ### 12-13 SyntaxError "f-string: expecting '!', or ':', or '}'"
---
x = f'{yield = 1}'  ### 16-17 SyntaxError "f-string: expecting '!', or ':', or '}'"
---
x = f'{1 +}'  ### 10-11 SyntaxError "f-string: expecting '=', or '!', or ':', or '}'"
---
x = b'é'  ### 5-9 SyntaxError "bytes can only contain ASCII literal characters"
---
x = b'a' 'b'  ### 13-14 SyntaxError "cannot mix bytes and nonbytes literals"
---
x = '\x1'  ### 5-10 SyntaxError "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape"
---
x = '\u123'  ### 5-12 SyntaxError "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape"
---
x = '\U00110000'  ### 5-17 SyntaxError "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character"
---
x = '\N'  ### 5-9 SyntaxError "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape"
---
x = b'\x'  ### 5-10 SyntaxError "(value error) invalid \x escape at position 0"
---
x = f'\x1'  ### 10-11 SyntaxError "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape"
---
x = 1_  ### 6-6 SyntaxError "invalid decimal literal"
---
x = 1__0  ### 6-6 SyntaxError "invalid decimal literal"
---
x = 0x  ### 6-6 SyntaxError "invalid hexadecimal literal"
---
x = 0xfg  ### 7-7 SyntaxError "invalid hexadecimal literal"
---
x = 0b12  ### 8-8 SyntaxError "invalid digit '2' in binary literal"
---
x = 0o8  ### 7-7 SyntaxError "invalid digit '8' in octal literal"
---
x = 0777  ### 5-6 SyntaxError "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
---
x = 012  ### 5-6 SyntaxError "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
---
x = 1e  ### 5-5 SyntaxError "invalid decimal literal"
---
x = 1e+  ### 7-7 SyntaxError "invalid decimal literal"
---
x = 1.5abc  ### 7-7 SyntaxError "invalid decimal literal"
---
x = 3rd  ### 5-5 SyntaxError "invalid decimal literal"
---
x = 1jx  ### 6-6 SyntaxError "invalid imaginary literal"
---
x = 5.real  ### 6-6 SyntaxError "invalid decimal literal"
---
x = “quoted”  ### 5-5 SyntaxError "invalid character '“' (U+201C)"
---
x = a − b  ### 7-7 SyntaxError "invalid character '−' (U+2212)"
---
x = a​b  ### 6-6 SyntaxError "invalid non-printable character U+200B"
---
x = €  ### 5-5 SyntaxError "invalid character '€' (U+20AC)"
---
été = 1€  ### 8-8 SyntaxError "invalid character '€' (U+20AC)"
---
x = 'é' 1  ### 9-10 SyntaxError "invalid syntax"
---
ß = (ü ö)  ### 6-9 SyntaxError "invalid syntax. Perhaps you forgot a comma?"
