"""Letter case and character classes."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ('hello world'.title(),"they're bill's".title(),'HELLO'.capitalize(),'ß'.upper(),'ß'.capitalize(),'ß'.casefold(),'ﬁ'.upper(),'İ'.lower(),'ΑΣ'.lower(),'ΑΣΑ'.lower(),'Σ'.lower(),'aSd'.swapcase(),'ǆ'.title(),'ŉ'.upper(),'ǰ'.upper(),'ΐ'.upper(),'ᾳ'.upper(),'ᾳ'.title(),'ﬃ'.title(),'ı'.upper(),'ſ'.upper()))
show(lambda: ('abc'.isalpha(),'abc1'.isalnum(),''.isalpha(),'é'.isalpha(),'١'.isdigit(),'²'.isdigit(),'²'.isdecimal(),'½'.isnumeric(),'½'.isdigit(),'一'.isnumeric(),'Ⅷ'.isnumeric(),'a b'.isspace(),' \t\u3000'.isspace(),'\x1c'.isspace(),'A1'.isupper(),'1'.isupper(),'ab'.islower(),'ª'.islower(),'ⅷ'.islower(),'Ab Cd'.istitle(),'AB'.istitle(),'a1_'.isidentifier(),'1a'.isidentifier(),'é'.isidentifier(),''.isidentifier(),'a b'.isprintable(),'\n'.isprintable(),''.isprintable(),'\xa0'.isprintable(),'é'.isascii(),'class'.isidentifier()))
show(lambda: ('abc'.upper(1)))
show(lambda: (str.upper()))
show(lambda: (str.upper(5)))
show(lambda: ('a'.isalpha(1)))
show(lambda: ('abc'.casefold(),'ÀÉ'.lower(),'àé'.upper(),'ÿ'.upper(),'ά'.capitalize()))
show(lambda: (max('abc'),min('abc'),sorted('cab'),list('héy'),tuple('ab'),'a' 'b'))
show(lambda: ('ÀÉÎ straße'.upper(),'ÀÉÎ STRASSE'.lower(),'ÀÉÎ'.title(),'ÀÉÎ'.capitalize(),'àéî'.swapcase(),'ΟΔΟΣ'.lower(),'ΟΔΟΣ ΑΣ.'.lower(),'ᾀ'.upper(),'ᾲ'.title()))
show(lambda: ('hello'.title(),'hELLO wORLD'.title(),'x1y'.title(),"o'neil".capitalize(),'ǆx'.capitalize(),''.capitalize(),'1a'.capitalize()))
show(lambda: ('Straße'.casefold(),'ΣΊΣΥΦΟΣ'.casefold(),'ı'.casefold(),'İ'.casefold(),'ꭰ'.casefold(),'ﬃ'.casefold()))
show(lambda: ('٣'.isdecimal(),'³'.isdecimal(),'Ⅳ'.isdigit(),'①'.isdigit(),'五'.isdigit(),'五'.isnumeric(),'五'.isalpha(),'ª'.isalpha(),'ʰ'.isalpha(),'ǅ'.istitle(),'ǅ'.isupper(),'a1'.isalnum(),'a_'.isalnum(),'½'.isalnum()))
show(lambda: ('A B'.isupper(),'a b'.islower(),'A b'.istitle(),'A B'.istitle(),'1A'.istitle(),''.isupper(),''.islower(),'\u00a0'.isspace(),'\u200b'.isspace(),'℘'.isidentifier(),'a·'.isidentifier(),'·a'.isidentifier(),'_'.isidentifier()))
