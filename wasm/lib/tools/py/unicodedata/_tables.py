"""What Unicode 15.1.0 says of characters, in short. Written by scripts/oracle/characters.py.

Runs: "value length,…" over all characters in order. Decompositions: "step text,…", a step from the character before; "!" after the step
where composing does not undo it. Numbers: "step kind value length,…", each character of a run one more than the one before. Numbered: the first character, the last, and
what their names begin with before the number.
"""

unidata_version = '15.1.0'
CATEGORY = """\
Cc 20,Zs 1,Po 3,Sc 1,Po 3,Ps 1,Pe 1,Po 1,Sm 1,Po 1,Pd 1,Po 2,Nd a,Po 2,Sm 3,Po 2,Lu 1a,Ps 1,Po 1,Pe 1,Sk 1,Pc 1,Sk 1,Ll 1a,Ps 1,Sm 1,Pe 1,Sm 1,Cc 21,Zs 1,Po 1\
,Sc 4,So 1,Po 1,Sk 1,So 1,Lo 1,Pi 1,Sm 1,Cf 1,So 1,Sk 1,So 1,Sm 1,No 2,Sk 1,Ll 1,Po 2,Sk 1,No 1,Lo 1,Pf 1,No 3,Po 1,Lu 17,Sm 1,Lu 7,Ll 18,Sm 1,Ll 8,Lu 1,Ll 1,\
Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll \
1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 2,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,L\
l 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 2,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1\
,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 2,Ll 1,Lu 1,Ll 1,Lu 1,Ll 3,Lu 2,Ll 1,Lu 1,Ll 1,Lu\
 2,Ll 1,Lu 3,Ll 2,Lu 4,Ll 1,Lu 2,Ll 1,Lu 3,Ll 3,Lu 2,Ll 1,Lu 2,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 2,Ll 1,Lu 1,Ll 2,Lu 1,Ll 1,Lu 2,Ll 1,Lu 3,Ll 1,Lu 1,Ll 1,Lu 2,Ll 2,\
Lo 1,Lu 1,Ll 3,Lo 4,Lu 1,Lt 1,Ll 1,Lu 1,Lt 1,Ll 1,Lu 1,Lt 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 2,Lu 1,Ll 1,Lu \
1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 2,Lu 1,Lt 1,Ll 1,Lu 1,Ll 1,Lu 3,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,L\
l 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1\
,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 7,Lu 2,Ll 1,Lu 2,Ll 2,Lu 1,Ll 1,Lu 4,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu\
 1,Ll 45,Lo 1,Ll 1b,Lm 12,Sk 4,Lm c,Sk e,Lm 5,Sk 7,Lm 1,Sk 1,Lm 1,Sk 11,Mn 70,Lu 1,Ll 1,Lu 1,Ll 1,Lm 1,Sk 1,Lu 1,Ll 1,Cn 2,Lm 1,Ll 3,Po 1,Lu 1,Cn 4,Sk 2,Lu 1,\
Po 1,Lu 3,Cn 1,Lu 1,Cn 1,Lu 2,Ll 1,Lu 11,Cn 1,Lu 9,Ll 23,Lu 1,Ll 2,Lu 3,Ll 3,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,L\
u 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 5,Lu 1,Ll 1,Sm 1,Lu 1,Ll 1,Lu 2,Ll 2,Lu 33,Ll 30,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu\
 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,So 1,Mn 5,Me 2,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,\
Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu \
1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 2,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 2,Lu 1,Ll 1,Lu 1,Ll 1,L\
u 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1\
,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll\
 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Cn 1,Lu 26,Cn 2\
,Lm 1,Po 6,Ll 29,Po 1,Pd 1,Cn 2,So 2,Sc 1,Cn 1,Mn 2d,Pd 1,Mn 1,Po 1,Mn 2,Po 1,Mn 2,Po 1,Mn 1,Cn 8,Lo 1b,Cn 4,Lo 4,Po 2,Cn b,Cf 6,Sm 3,Po 2,Sc 1,Po 2,So 2,Mn b\
,Po 1,Cf 1,Po 3,Lo 20,Lm 1,Lo a,Mn 15,Nd a,Po 4,Lo 2,Mn 1,Lo 63,Po 1,Lo 1,Mn 7,Cf 1,So 1,Mn 6,Lm 2,Mn 2,So 1,Mn 4,Lo 2,Nd a,Lo 3,So 2,Lo 1,Po e,Cn 1,Cf 1,Lo 1\
,Mn 1,Lo 1e,Mn 1b,Cn 2,Lo 59,Mn b,Lo 1,Cn e,Nd a,Lo 21,Mn 9,Lm 2,So 1,Po 3,Lm 1,Cn 2,Mn 1,Sc 2,Lo 16,Mn 4,Lm 1,Mn 9,Lm 1,Mn 3,Lm 1,Mn 5,Cn 2,Po f,Cn 1,Lo 19,M\
n 3,Cn 2,Po 1,Cn 1,Lo b,Cn 5,Lo 18,Sk 1,Lo 6,Cn 1,Cf 2,Cn 6,Mn 8,Lo 29,Lm 1,Mn 18,Cf 1,Mn 20,Mc 1,Lo 36,Mn 1,Mc 1,Mn 1,Lo 1,Mc 3,Mn 8,Mc 4,Mn 1,Mc 2,Lo 1,Mn 7\
,Lo a,Mn 2,Po 2,Nd a,Po 1,Lm 1,Lo f,Mn 1,Mc 2,Cn 1,Lo 8,Cn 2,Lo 2,Cn 2,Lo 16,Cn 1,Lo 7,Cn 1,Lo 1,Cn 3,Lo 4,Cn 2,Mn 1,Lo 1,Mc 3,Mn 4,Cn 2,Mc 2,Cn 2,Mc 2,Mn 1,L\
o 1,Cn 8,Mc 1,Cn 4,Lo 2,Cn 1,Lo 3,Mn 2,Cn 2,Nd a,Lo 2,Sc 2,No 6,So 1,Sc 1,Lo 1,Po 1,Mn 1,Cn 2,Mn 2,Mc 1,Cn 1,Lo 6,Cn 4,Lo 2,Cn 2,Lo 16,Cn 1,Lo 7,Cn 1,Lo 2,Cn \
1,Lo 2,Cn 1,Lo 2,Cn 2,Mn 1,Cn 1,Mc 3,Mn 2,Cn 4,Mn 2,Cn 2,Mn 3,Cn 3,Mn 1,Cn 7,Lo 4,Cn 1,Lo 1,Cn 7,Nd a,Mn 2,Lo 3,Mn 1,Po 1,Cn a,Mn 2,Mc 1,Cn 1,Lo 9,Cn 1,Lo 3,C\
n 1,Lo 16,Cn 1,Lo 7,Cn 1,Lo 2,Cn 1,Lo 5,Cn 2,Mn 1,Lo 1,Mc 3,Mn 5,Cn 1,Mn 2,Mc 1,Cn 1,Mc 2,Mn 1,Cn 2,Lo 1,Cn f,Lo 2,Mn 2,Cn 2,Nd a,Po 1,Sc 1,Cn 7,Lo 1,Mn 6,Cn \
1,Mn 1,Mc 2,Cn 1,Lo 8,Cn 2,Lo 2,Cn 2,Lo 16,Cn 1,Lo 7,Cn 1,Lo 2,Cn 1,Lo 5,Cn 2,Mn 1,Lo 1,Mc 1,Mn 1,Mc 1,Mn 4,Cn 2,Mc 2,Cn 2,Mc 2,Mn 1,Cn 7,Mn 2,Mc 1,Cn 4,Lo 2,\
Cn 1,Lo 3,Mn 2,Cn 2,Nd a,So 1,Lo 1,No 6,Cn a,Mn 1,Lo 1,Cn 1,Lo 6,Cn 3,Lo 3,Cn 1,Lo 4,Cn 3,Lo 2,Cn 1,Lo 1,Cn 1,Lo 2,Cn 3,Lo 2,Cn 3,Lo 3,Cn 3,Lo c,Cn 4,Mc 2,Mn \
1,Mc 2,Cn 3,Mc 3,Cn 1,Mc 3,Mn 1,Cn 2,Lo 1,Cn 6,Mc 1,Cn e,Nd a,No 3,So 6,Sc 1,So 1,Cn 5,Mn 1,Mc 3,Mn 1,Lo 8,Cn 1,Lo 3,Cn 1,Lo 17,Cn 1,Lo 10,Cn 2,Mn 1,Lo 1,Mn 3\
,Mc 4,Cn 1,Mn 3,Cn 1,Mn 4,Cn 7,Mn 2,Cn 1,Lo 3,Cn 2,Lo 1,Cn 2,Lo 2,Mn 2,Cn 2,Nd a,Cn 7,Po 1,No 7,So 1,Lo 1,Mn 1,Mc 2,Po 1,Lo 8,Cn 1,Lo 3,Cn 1,Lo 17,Cn 1,Lo a,C\
n 1,Lo 5,Cn 2,Mn 1,Lo 1,Mc 1,Mn 1,Mc 5,Cn 1,Mn 1,Mc 2,Cn 1,Mc 2,Mn 2,Cn 7,Mc 2,Cn 6,Lo 2,Cn 1,Lo 2,Mn 2,Cn 2,Nd a,Cn 1,Lo 2,Mc 1,Cn c,Mn 2,Mc 2,Lo 9,Cn 1,Lo 3\
,Cn 1,Lo 29,Mn 2,Lo 1,Mc 3,Mn 4,Cn 1,Mc 3,Cn 1,Mc 3,Mn 1,Lo 1,So 1,Cn 4,Lo 3,Mc 1,No 7,Lo 3,Mn 2,Cn 2,Nd a,No 9,So 1,Lo 6,Cn 1,Mn 1,Mc 2,Cn 1,Lo 12,Cn 3,Lo 18\
,Cn 1,Lo 9,Cn 1,Lo 1,Cn 2,Lo 7,Cn 3,Mn 1,Cn 4,Mc 3,Mn 3,Cn 1,Mn 1,Cn 1,Mc 8,Cn 6,Nd a,Cn 2,Mc 2,Po 1,Cn c,Lo 30,Mn 1,Lo 2,Mn 7,Cn 4,Sc 1,Lo 6,Lm 1,Mn 8,Po 1,N\
d a,Po 2,Cn 25,Lo 2,Cn 1,Lo 1,Cn 1,Lo 5,Cn 1,Lo 18,Cn 1,Lo 1,Cn 1,Lo a,Mn 1,Lo 2,Mn 9,Lo 1,Cn 2,Lo 5,Cn 1,Lm 1,Cn 1,Mn 7,Cn 1,Nd a,Cn 2,Lo 4,Cn 20,Lo 1,So 3,P\
o f,So 1,Po 1,So 3,Mn 2,So 6,Nd a,No a,So 1,Mn 1,So 1,Mn 1,So 1,Mn 1,Ps 1,Pe 1,Ps 1,Pe 1,Mc 2,Lo 8,Cn 1,Lo 24,Cn 4,Mn e,Mc 1,Mn 5,Po 1,Mn 2,Lo 5,Mn b,Cn 1,Mn \
24,Cn 1,So 8,Mn 1,So 6,Cn 1,So 2,Po 5,So 4,Po 2,Cn 25,Lo 2b,Mc 2,Mn 4,Mc 1,Mn 6,Mc 1,Mn 2,Mc 2,Mn 2,Lo 1,Nd a,Po 6,Lo 6,Mc 2,Mn 2,Lo 4,Mn 3,Lo 1,Mc 3,Lo 2,Mc \
7,Lo 3,Mn 4,Lo d,Mn 1,Mc 2,Mn 2,Mc 6,Mn 1,Lo 1,Mc 1,Nd a,Mc 3,Mn 1,So 2,Lu 26,Cn 1,Lu 1,Cn 5,Lu 1,Cn 2,Ll 2b,Po 1,Lm 1,Ll 3,Lo 149,Cn 1,Lo 4,Cn 2,Lo 7,Cn 1,Lo\
 1,Cn 1,Lo 4,Cn 2,Lo 29,Cn 1,Lo 4,Cn 2,Lo 21,Cn 1,Lo 4,Cn 2,Lo 7,Cn 1,Lo 1,Cn 1,Lo 4,Cn 2,Lo f,Cn 1,Lo 39,Cn 1,Lo 4,Cn 2,Lo 43,Cn 2,Mn 3,Po 9,No 14,Cn 3,Lo 10\
,So a,Cn 6,Lu 56,Cn 2,Ll 6,Cn 2,Pd 1,Lo 26c,So 1,Po 1,Lo 11,Zs 1,Lo 1a,Ps 1,Pe 1,Cn 3,Lo 4b,Po 3,Nl 3,Lo 8,Cn 7,Lo 12,Mn 3,Mc 1,Cn 9,Lo 13,Mn 2,Mc 1,Po 2,Cn 9\
,Lo 12,Mn 2,Cn c,Lo d,Cn 1,Lo 3,Cn 1,Mn 2,Cn c,Lo 34,Mn 2,Mc 1,Mn 7,Mc 8,Mn 1,Mc 2,Mn b,Po 3,Lm 1,Po 3,Sc 1,Lo 1,Mn 1,Cn 2,Nd a,Cn 6,No a,Cn 6,Po 6,Pd 1,Po 4,\
Mn 3,Cf 1,Mn 1,Nd a,Cn 6,Lo 23,Lm 1,Lo 35,Cn 7,Lo 5,Mn 2,Lo 22,Mn 1,Lo 1,Cn 5,Lo 46,Cn a,Lo 1f,Cn 1,Mn 3,Mc 4,Mn 2,Mc 3,Cn 4,Mc 2,Mn 1,Mc 6,Mn 3,Cn 4,So 1,Cn \
3,Po 2,Nd a,Lo 1e,Cn 2,Lo 5,Cn b,Lo 2c,Cn 4,Lo 1a,Cn 6,Nd a,No 1,Cn 3,So 22,Lo 17,Mn 2,Mc 2,Mn 1,Cn 2,Po 2,Lo 35,Mc 1,Mn 1,Mc 1,Mn 7,Cn 1,Mn 1,Mc 1,Mn 1,Mc 2,\
Mn 8,Mc 6,Mn a,Cn 2,Mn 1,Nd a,Cn 6,Nd a,Cn 6,Po 7,Lm 1,Po 6,Cn 2,Mn e,Me 1,Mn 10,Cn 31,Mn 4,Mc 1,Lo 2f,Mn 1,Mc 1,Mn 5,Mc 1,Mn 1,Mc 5,Mn 1,Mc 2,Lo 8,Cn 3,Nd a,\
Po 7,So a,Mn 9,So 9,Po 2,Cn 1,Mn 2,Mc 1,Lo 1e,Mc 1,Mn 4,Mc 2,Mn 2,Mc 1,Mn 3,Lo 2,Nd a,Lo 2c,Mn 1,Mc 1,Mn 2,Mc 3,Mn 1,Mc 1,Mn 3,Mc 2,Cn 8,Po 4,Lo 24,Mc 8,Mn 8,\
Mc 2,Mn 2,Cn 3,Po 5,Nd a,Cn 3,Lo 3,Nd a,Lo 1e,Lm 6,Po 2,Ll 9,Cn 7,Lu 2b,Cn 2,Lu 3,Po 8,Cn 8,Mn 3,Po 1,Mn d,Mc 1,Mn 7,Lo 4,Mn 1,Lo 6,Mn 1,Lo 2,Mc 1,Mn 2,Lo 1,C\
n 5,Ll 2c,Lm 3f,Ll d,Lm 1,Ll 22,Lm 25,Mn 40,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1\
,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu\
 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,\
Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll \
1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,L\
l 9,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1\
,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu\
 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,\
Lu 1,Ll 1,Lu 1,Ll 9,Lu 8,Ll 6,Cn 2,Lu 6,Cn 2,Ll 8,Lu 8,Ll 8,Lu 8,Ll 6,Cn 2,Lu 6,Cn 2,Ll 8,Cn 1,Lu 1,Cn 1,Lu 1,Cn 1,Lu 1,Cn 1,Lu 1,Ll 8,Lu 8,Ll e,Cn 2,Ll 8,Lt \
8,Ll 8,Lt 8,Ll 8,Lt 8,Ll 5,Cn 1,Ll 2,Lu 4,Lt 1,Sk 1,Ll 1,Sk 3,Ll 3,Cn 1,Ll 2,Lu 4,Lt 1,Sk 3,Ll 4,Cn 2,Ll 2,Lu 4,Cn 1,Sk 3,Ll 8,Lu 5,Sk 3,Cn 2,Ll 3,Cn 1,Ll 2,L\
u 4,Lt 1,Sk 2,Cn 1,Zs b,Cf 5,Pd 6,Po 2,Pi 1,Pf 1,Ps 1,Pi 2,Pf 1,Ps 1,Pi 1,Po 8,Zl 1,Zp 1,Cf 5,Zs 1,Po 9,Pi 1,Pf 1,Po 4,Pc 2,Po 3,Sm 1,Ps 1,Pe 1,Po b,Sm 1,Po 1\
,Pc 1,Po a,Zs 1,Cf 5,Cn 1,Cf a,No 1,Lm 1,Cn 2,No 6,Sm 3,Ps 1,Pe 1,Lm 1,No a,Sm 3,Ps 1,Pe 1,Cn 1,Lm d,Cn 3,Sc 21,Cn f,Mn d,Me 4,Mn 1,Me 3,Mn c,Cn f,So 2,Lu 1,S\
o 4,Lu 1,So 2,Ll 1,Lu 3,Ll 2,Lu 3,Ll 1,So 1,Lu 1,So 2,Sm 1,Lu 5,So 6,Lu 1,So 1,Lu 1,So 1,Lu 1,So 1,Lu 4,So 1,Ll 1,Lu 4,Ll 1,Lo 4,Ll 1,So 2,Ll 2,Lu 2,Sm 5,Lu 1\
,Ll 4,So 1,Sm 1,So 2,Ll 1,So 1,No 10,Nl 23,Lu 1,Ll 1,Nl 4,No 1,So 2,Cn 4,Sm 5,So 5,Sm 2,So 4,Sm 1,So 2,Sm 1,So 2,Sm 1,So 7,Sm 1,So 1f,Sm 2,So 2,Sm 1,So 1,Sm 1\
,So 1f,Sm 10c,So 8,Ps 1,Pe 1,Ps 1,Pe 1,So 14,Sm 2,So 7,Ps 1,Pe 1,So 51,Sm 1,So 1e,Sm 19,So 28,Sm 6,So 45,Cn 19,So b,Cn 15,No 3c,So 4e,No 16,So b7,Sm 1,So 9,Sm\
 1,So 36,Sm 8,So 6f,Sm 1,So f8,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,No 1e,So 2c,Sm 5,Ps 1,Pe 1,Sm 1f,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1\
,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Sm 10,So 100,Sm 83,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Sm \
3f,Ps 1,Pe 1,Ps 1,Pe 1,Sm 20,Ps 1,Pe 1,Sm 102,So 30,Sm 15,So 2,Sm 6,So 27,Cn 2,So 20,Cn 1,So 69,Lu 30,Ll 30,Lu 1,Ll 1,Lu 3,Ll 2,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,\
Lu 4,Ll 1,Lu 1,Ll 2,Lu 1,Ll 6,Lm 2,Lu 3,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu \
1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,L\
u 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1\
,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 2,So 6,Lu 1,Ll 1,Lu 1,Ll 1,Mn 3,Lu 1,Ll 1,Cn 5,Po 4,No 1,Po 2,Ll 26,Cn 1,Ll 1,Cn 5,Ll 1,Cn 2,Lo 38,\
Cn 7,Lm 1,Po 1,Cn e,Mn 1,Lo 17,Cn 9,Lo 7,Cn 1,Lo 7,Cn 1,Lo 7,Cn 1,Lo 7,Cn 1,Lo 7,Cn 1,Lo 7,Cn 1,Lo 7,Cn 1,Lo 7,Cn 1,Mn 20,Po 2,Pi 1,Pf 1,Pi 1,Pf 1,Po 3,Pi 1,P\
f 1,Po 1,Pi 1,Pf 1,Po 9,Pd 1,Po 2,Pd 1,Po 1,Pi 1,Pf 1,Po 2,Pi 1,Pf 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Po 5,Lm 1,Po a,Pd 2,Po 4,Pd 1,Po 1,Ps 1,Po d,So 2\
,Po 3,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Pd 1,Cn 22,So 1a,Cn 1,So 59,Cn c,So d6,Cn 1a,So 10,Zs 1,Po 3,So 1,Lm 1,Lo 1,Nl 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,P\
s 1,Pe 1,Ps 1,Pe 1,So 2,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Pd 1,Ps 1,Pe 2,So 1,Nl 9,Mn 4,Mc 2,Pd 1,Lm 5,So 2,Nl 3,Lm 1,Lo 1,Po 1,So 2,Cn 1,Lo 56,Cn 2,Mn \
2,Sk 2,Lm 2,Lo 1,Pd 1,Lo 5a,Po 1,Lm 3,Lo 1,Cn 5,Lo 2b,Cn 1,Lo 5e,Cn 1,So 2,No 4,So a,Lo 20,So 24,Cn b,So 1,Lo 10,So 1f,Cn 1,No a,So 1e,No 8,So 1,No f,So 20,No\
 a,So 27,No f,So 140,Lo 19c0,So 40,Lo 5215,Lm 1,Lo 477,Cn 3,So 37,Cn 9,Lo 28,Lm 6,Po 2,Lo 10c,Lm 1,Po 3,Lo 10,Nd a,Lo 2,Cn 14,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu\
 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,\
Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lo 1,Mn 1,Me 3,Po 1,Mn a,Po 1,Lm 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu \
1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lm 2,Mn 2,Lo 46,Nl a,Mn 2,Po 6,Cn 8,Sk 17,Lm 9,Sk 2,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1\
,Lu 1,Ll 1,Lu 1,Ll 3,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll\
 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,\
Ll 1,Lu 1,Ll 1,Lm 1,Ll 8,Lu 1,Ll 1,Lu 1,Ll 1,Lu 2,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lm 1,Sk 2,Lu 1,Ll 1,Lu 1,Ll 1,Lo 1,Lu 1,Ll 1,Lu 1,Ll 3,Lu 1,Ll \
1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 5,Ll 1,Lu 5,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 1,L\
l 1,Lu 1,Ll 1,Lu 1,Ll 1,Lu 4,Ll 1,Lu 1,Ll 1,Cn 5,Lu 1,Ll 1,Cn 1,Ll 1,Cn 1,Ll 1,Lu 1,Ll 1,Lu 1,Ll 1,Cn 18,Lm 3,Lu 1,Ll 1,Lo 1,Lm 2,Ll 1,Lo 7,Mn 1,Lo 3,Mn 1,Lo \
4,Mn 1,Lo 17,Mc 2,Mn 2,Mc 1,So 4,Mn 1,Cn 3,No 6,So 2,Sc 1,So 1,Cn 6,Lo 34,Po 4,Cn 8,Mc 2,Lo 32,Mc 10,Mn 2,Cn 8,Po 2,Nd a,Cn 6,Mn 12,Lo 6,Po 3,Lo 1,Po 1,Lo 2,M\
n 1,Nd a,Lo 1c,Mn 8,Po 2,Lo 17,Mn b,Mc 2,Cn b,Po 1,Lo 1d,Cn 3,Mn 3,Mc 1,Lo 2f,Mn 1,Mc 2,Mn 4,Mc 2,Mn 2,Mc 3,Po d,Cn 1,Lm 1,Nd a,Cn 4,Po 2,Lo 5,Mn 1,Lm 1,Lo 9,\
Nd a,Lo 5,Cn 1,Lo 29,Mn 6,Mc 2,Mn 2,Mc 2,Mn 2,Cn 9,Lo 3,Mn 1,Lo 8,Mn 1,Mc 1,Cn 2,Nd a,Cn 2,Po 4,Lo 10,Lm 1,Lo 6,So 3,Lo 1,Mc 1,Mn 1,Mc 1,Lo 32,Mn 1,Lo 1,Mn 3,\
Lo 2,Mn 2,Lo 5,Mn 2,Lo 1,Mn 1,Lo 1,Cn 18,Lo 2,Lm 1,Po 2,Lo b,Mc 1,Mn 2,Mc 2,Po 2,Lo 1,Lm 2,Mc 1,Mn 1,Cn a,Lo 6,Cn 2,Lo 6,Cn 2,Lo 6,Cn 9,Lo 7,Cn 1,Lo 7,Cn 1,Ll\
 2b,Sk 1,Lm 4,Ll 9,Lm 1,Sk 2,Cn 4,Ll 50,Lo 23,Mc 2,Mn 1,Mc 2,Mn 1,Mc 2,Po 1,Mc 1,Mn 1,Cn 2,Nd a,Cn 6,Lo 2ba4,Cn c,Lo 17,Cn 4,Lo 31,Cn 4,Cs 800,Co 1900,Lo 16e,\
Cn 2,Lo 6a,Cn 26,Ll 7,Cn c,Ll 5,Cn 5,Lo 1,Mn 1,Lo a,Sm 1,Lo d,Cn 1,Lo 5,Cn 1,Lo 1,Cn 1,Lo 2,Cn 1,Lo 2,Cn 1,Lo 6c,Sk 11,Cn 10,Lo 16b,Pe 1,Ps 1,So 10,Lo 40,Cn 2\
,Lo 36,Cn 7,So 1,Cn 20,Lo c,Sc 1,So 3,Mn 10,Po 7,Ps 1,Pe 1,Po 1,Cn 6,Mn 10,Po 1,Pd 2,Pc 2,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe \
1,Ps 1,Pe 1,Po 2,Ps 1,Pe 1,Po 4,Pc 3,Po 3,Cn 1,Po 4,Pd 1,Ps 1,Pe 1,Ps 1,Pe 1,Ps 1,Pe 1,Po 3,Sm 1,Pd 1,Sm 3,Cn 1,Po 1,Sc 1,Po 2,Cn 4,Lo 5,Cn 1,Lo 87,Cn 2,Cf 1,\
Cn 1,Po 3,Sc 1,Po 3,Ps 1,Pe 1,Po 1,Sm 1,Po 1,Pd 1,Po 2,Nd a,Po 2,Sm 3,Po 2,Lu 1a,Ps 1,Po 1,Pe 1,Sk 1,Pc 1,Sk 1,Ll 1a,Ps 1,Sm 1,Pe 1,Sm 1,Ps 1,Pe 1,Po 1,Ps 1,P\
e 1,Po 2,Lo a,Lm 1,Lo 2d,Lm 2,Lo 1f,Cn 3,Lo 6,Cn 2,Lo 6,Cn 2,Lo 6,Cn 2,Lo 3,Cn 3,Sc 2,Sm 1,Sk 1,So 1,Sc 2,Cn 1,So 1,Sm 4,So 2,Cn a,Cf 3,So 2,Cn 2,Lo c,Cn 1,Lo\
 1a,Cn 1,Lo 13,Cn 1,Lo 2,Cn 1,Lo f,Cn 2,Lo e,Cn 22,Lo 7b,Cn 5,Po 3,Cn 4,No 2d,Cn 3,So 9,Nl 35,No 4,So 11,No 2,So 3,Cn 1,So d,Cn 3,So 1,Cn 2f,So 2d,Mn 1,Cn 82,\
Lo 1d,Cn 3,Lo 31,Cn f,Mn 1,No 1b,Cn 4,Lo 20,No 4,Cn 9,Lo 14,Nl 1,Lo 8,Nl 1,Cn 5,Lo 26,Mn 5,Cn 5,Lo 1e,Cn 1,Po 1,Lo 24,Cn 4,Lo 8,Po 1,Nl 5,Cn 2a,Lu 28,Ll 28,Lo\
 4e,Cn 2,Nd a,Cn 6,Lu 24,Cn 4,Ll 24,Cn 4,Lo 28,Cn 8,Lo 34,Cn b,Po 1,Lu b,Cn 1,Lu f,Cn 1,Lu 7,Cn 1,Lu 2,Cn 1,Ll b,Cn 1,Ll f,Cn 1,Ll 7,Cn 1,Ll 2,Cn 43,Lo 137,Cn\
 9,Lo 16,Cn a,Lo 8,Cn 18,Lm 6,Cn 1,Lm 2a,Cn 1,Lm 9,Cn 45,Lo 6,Cn 2,Lo 1,Cn 1,Lo 2c,Cn 1,Lo 2,Cn 3,Lo 1,Cn 2,Lo 17,Cn 1,Po 1,No 8,Lo 17,So 2,No 7,Lo 1f,Cn 8,No\
 9,Cn 30,Lo 13,Cn 1,Lo 2,Cn 5,No 5,Lo 16,No 6,Cn 3,Po 1,Lo 1a,Cn 5,Po 1,Cn 40,Lo 38,Cn 4,No 2,Lo 2,No 10,Cn 2,No 2e,Lo 1,Mn 3,Cn 1,Mn 2,Cn 5,Mn 4,Lo 4,Cn 1,Lo\
 3,Cn 1,Lo 1d,Cn 2,Mn 3,Cn 4,Mn 1,No 9,Cn 7,Po 9,Cn 7,Lo 1d,No 2,Po 1,Lo 1d,No 3,Cn 20,Lo 8,So 1,Lo 1c,Mn 2,Cn 4,No 5,Po 7,Cn 9,Lo 36,Cn 3,Po 7,Lo 16,Cn 2,No \
8,Lo 13,Cn 5,No 8,Lo 12,Cn 7,Po 4,Cn c,No 7,Cn 50,Lo 49,Cn 37,Lu 33,Cn d,Ll 33,Cn 7,No 6,Lo 24,Mn 4,Cn 8,Nd a,Cn 126,No 1f,Cn 1,Lo 2a,Cn 1,Mn 2,Pd 1,Cn 2,Lo 2\
,Cn 4b,Mn 3,Lo 1d,No a,Lo 1,Cn 8,Lo 16,Mn b,No 4,Po 5,Cn 16,Lo 12,Mn 4,Po 4,Cn 26,Lo 15,No 7,Cn 14,Lo 17,Cn 9,Mc 1,Mn 1,Mc 1,Lo 35,Mn f,Po 7,Cn 4,No 14,Nd a,M\
n 1,Lo 2,Mn 2,Lo 1,Cn 9,Mn 3,Mc 1,Lo 2d,Mc 3,Mn 4,Mc 2,Mn 2,Po 2,Cf 1,Po 4,Mn 1,Cn a,Cf 1,Cn 2,Lo 19,Cn 7,Nd a,Cn 6,Mn 3,Lo 24,Mn 5,Mc 1,Mn 8,Cn 1,Nd a,Po 4,L\
o 1,Mc 2,Lo 1,Cn 8,Lo 23,Mn 1,Po 2,Lo 1,Cn 9,Mn 2,Mc 1,Lo 30,Mc 3,Mn 9,Mc 2,Lo 4,Po 4,Mn 4,Po 1,Mc 1,Mn 1,Nd a,Lo 1,Po 1,Lo 1,Po 3,Cn 1,No 14,Cn b,Lo 12,Cn 1,\
Lo 19,Mc 3,Mn 3,Mc 2,Mn 1,Mc 1,Mn 2,Po 6,Mn 1,Lo 2,Mn 1,Cn 3e,Lo 7,Cn 1,Lo 1,Cn 1,Lo 4,Cn 1,Lo f,Cn 1,Lo a,Po 1,Cn 6,Lo 2f,Mn 1,Mc 3,Mn 8,Cn 5,Nd a,Cn 6,Mn 2,\
Mc 2,Cn 1,Lo 8,Cn 2,Lo 2,Cn 2,Lo 16,Cn 1,Lo 7,Cn 1,Lo 2,Cn 1,Lo 5,Cn 1,Mn 2,Lo 1,Mc 2,Mn 1,Mc 4,Cn 2,Mc 2,Cn 2,Mc 3,Cn 2,Lo 1,Cn 6,Mc 1,Cn 5,Lo 5,Mc 2,Cn 2,Mn\
 7,Cn 3,Mn 5,Cn 8b,Lo 35,Mc 3,Mn 8,Mc 2,Mn 3,Mc 1,Mn 1,Lo 4,Po 5,Nd a,Po 2,Cn 1,Po 1,Mn 1,Lo 3,Cn 1e,Lo 30,Mc 3,Mn 6,Mc 1,Mn 1,Mc 4,Mn 2,Mc 1,Mn 2,Lo 2,Po 1,L\
o 1,Cn 8,Nd a,Cn a6,Lo 2f,Mc 3,Mn 4,Cn 2,Mc 4,Mn 2,Mc 1,Mn 2,Po 17,Lo 4,Mn 2,Cn 22,Lo 30,Mc 3,Mn 8,Mc 2,Mn 1,Mc 1,Mn 2,Po 3,Lo 1,Cn b,Nd a,Cn 6,Po d,Cn 13,Lo \
2b,Mn 1,Mc 1,Mn 1,Mc 2,Mn 6,Mc 1,Mn 1,Lo 1,Po 1,Cn 6,Nd a,Cn 36,Lo 1b,Cn 2,Mn 3,Mc 2,Mn 4,Mc 1,Mn 5,Cn 4,Nd a,No 2,Po 3,So 1,Lo 7,Cn b9,Lo 2c,Mc 3,Mn 9,Mc 1,M\
n 2,Po 1,Cn 64,Lu 20,Ll 20,Nd a,No 9,Cn c,Lo 8,Cn 2,Lo 1,Cn 2,Lo 8,Cn 1,Lo 2,Cn 1,Lo 18,Mc 6,Cn 1,Mc 2,Cn 2,Mn 2,Mc 1,Mn 1,Lo 1,Mc 1,Lo 1,Mc 1,Mn 1,Po 3,Cn 9,\
Nd a,Cn 46,Lo 8,Cn 2,Lo 27,Mc 3,Mn 4,Cn 2,Mn 2,Mc 4,Mn 1,Lo 1,Po 1,Lo 1,Mc 1,Cn 1b,Lo 1,Mn a,Lo 28,Mn 6,Mc 1,Lo 1,Mn 4,Po 8,Mn 1,Cn 8,Lo 1,Mn 6,Mc 2,Mn 3,Lo 2\
e,Mn d,Mc 1,Mn 2,Po 3,Lo 1,Po 5,Cn d,Lo 49,Cn 7,Po a,Cn f6,Lo 9,Cn 1,Lo 25,Mc 1,Mn 7,Cn 1,Mn 6,Mc 1,Mn 1,Lo 1,Po 5,Cn a,Nd a,No 13,Cn 3,Po 2,Lo 1e,Cn 2,Mn 16,\
Cn 1,Mc 1,Mn 7,Mc 1,Mn 2,Mc 1,Mn 2,Cn 49,Lo 7,Cn 1,Lo 2,Cn 1,Lo 26,Mn 6,Cn 3,Mn 1,Cn 1,Mn 2,Cn 1,Mn 7,Lo 1,Mn 1,Cn 8,Nd a,Cn 6,Lo 6,Cn 1,Lo 2,Cn 1,Lo 20,Mc 5,\
Cn 1,Mn 2,Cn 1,Mc 2,Mn 1,Mc 1,Mn 1,Lo 1,Cn 7,Nd a,Cn 136,Lo 13,Mn 2,Mc 2,Po 2,Cn 7,Mn 2,Lo 1,Mc 1,Lo d,Cn 1,Lo 22,Mc 2,Mn 5,Cn 3,Mc 2,Mn 1,Mc 1,Mn 1,Po d,Nd a\
,Cn 56,Lo 1,Cn f,No 15,So 8,Sc 4,So 11,Cn d,Po 1,Lo 39a,Cn 66,Nl 6f,Cn 1,Po 5,Cn b,Lo c4,Cn a4c,Lo 61,Po 2,Cn d,Lo 430,Cf 10,Mn 1,Lo 6,Mn f,Cn faa,Lo 247,Cn 2\
1b9,Lo 239,Cn 7,Lo 1f,Cn 1,Nd a,Cn 4,Po 2,Lo 4f,Cn 1,Nd a,Cn 6,Lo 1e,Cn 2,Mn 5,Po 1,Cn a,Lo 30,Mn 7,Po 5,So 4,Lm 4,Po 1,So 1,Cn a,Nd a,Cn 1,No 7,Cn 1,Lo 15,Cn\
 5,Lo 13,Cn 2b0,Lu 20,Ll 20,No 17,Po 4,Cn 65,Lo 4b,Cn 4,Mn 1,Lo 1,Mc 37,Cn 7,Mn 4,Lm d,Cn 40,Lm 2,Po 1,Lm 1,Mn 1,Cn b,Mc 2,Cn e,Lo 17f8,Cn 8,Lo 4d6,Cn 2a,Lo 9\
,Cn 22e7,Lm 4,Cn 1,Lm 7,Cn 1,Lm 2,Cn 1,Lo 123,Cn f,Lo 1,Cn 1d,Lo 3,Cn 2,Lo 1,Cn e,Lo 4,Cn 8,Lo 18c,Cn 904,Lo 6b,Cn 5,Lo d,Cn 3,Lo 9,Cn 7,Lo a,Cn 2,So 1,Mn 2,P\
o 1,Cf 4,Cn 125c,Mn 2e,Cn 2,Mn 17,Cn 9,So 74,Cn 3c,So f6,Cn a,So 27,Cn 2,So 3c,Mc 2,Mn 3,So 3,Mc 6,Cf 8,Mn 8,So 2,Mn 7,So 1e,Mn 4,So 3d,Cn 15,So 42,Mn 3,So 1,\
Cn 7a,No 14,Cn c,No 14,Cn c,So 57,Cn 9,No 19,Cn 87,Lu 1a,Ll 1a,Lu 1a,Ll 7,Cn 1,Ll 12,Lu 1a,Ll 1a,Lu 1,Cn 1,Lu 2,Cn 2,Lu 1,Cn 2,Lu 2,Cn 2,Lu 4,Cn 1,Lu 8,Ll 4,C\
n 1,Ll 1,Cn 1,Ll 7,Cn 1,Ll b,Lu 1a,Ll 1a,Lu 2,Cn 1,Lu 4,Cn 2,Lu 8,Cn 1,Lu 7,Cn 1,Ll 1a,Lu 2,Cn 1,Lu 4,Cn 1,Lu 5,Cn 1,Lu 1,Cn 3,Lu 7,Cn 1,Ll 1a,Lu 1a,Ll 1a,Lu \
1a,Ll 1a,Lu 1a,Ll 1a,Lu 1a,Ll 1a,Lu 1a,Ll 1a,Lu 1a,Ll 1c,Cn 2,Lu 19,Sm 1,Ll 19,Sm 1,Ll 6,Lu 19,Sm 1,Ll 19,Sm 1,Ll 6,Lu 19,Sm 1,Ll 19,Sm 1,Ll 6,Lu 19,Sm 1,Ll 1\
9,Sm 1,Ll 6,Lu 19,Sm 1,Ll 19,Sm 1,Ll 6,Lu 1,Ll 1,Cn 2,Nd 32,So 200,Mn 37,So 4,Mn 32,So 8,Mn 1,So e,Mn 1,So 2,Po 5,Cn f,Mn 5,Cn 1,Mn f,Cn 450,Ll a,Lo 1,Ll 14,C\
n 6,Ll 6,Cn d5,Mn 7,Cn 1,Mn 11,Cn 2,Mn 7,Cn 1,Mn 2,Cn 1,Mn 5,Cn 5,Lm 3e,Cn 21,Mn 1,Cn 70,Lo 2d,Cn 3,Mn 7,Lm 7,Cn 2,Nd a,Cn 4,Lo 1,So 1,Cn 140,Lo 1e,Mn 1,Cn 11\
,Lo 2c,Mn 4,Nd a,Cn 5,Sc 1,Cn 1d0,Lo 1b,Lm 1,Mn 4,Nd a,Cn 2e6,Lo 7,Cn 1,Lo 4,Cn 1,Lo 2,Cn 1,Lo f,Cn 1,Lo c5,Cn 2,No 9,Mn 7,Cn 29,Lu 22,Ll 22,Mn 7,Lm 1,Cn 4,Nd\
 a,Cn 4,Po 2,Cn 311,No 3b,So 1,No 3,Sc 1,No 4,Cn 4c,No 2d,So 1,No f,Cn c2,Lo 4,Cn 1,Lo 1b,Cn 1,Lo 2,Cn 1,Lo 1,Cn 2,Lo 1,Cn 1,Lo a,Cn 1,Lo 4,Cn 1,Lo 1,Cn 1,Lo \
1,Cn 6,Lo 1,Cn 4,Lo 1,Cn 1,Lo 1,Cn 1,Lo 1,Cn 1,Lo 3,Cn 1,Lo 2,Cn 1,Lo 1,Cn 2,Lo 1,Cn 1,Lo 1,Cn 1,Lo 1,Cn 1,Lo 1,Cn 1,Lo 1,Cn 1,Lo 2,Cn 1,Lo 1,Cn 2,Lo 4,Cn 1,L\
o 7,Cn 1,Lo 4,Cn 1,Lo 4,Cn 1,Lo 1,Cn 1,Lo a,Cn 1,Lo 11,Cn 5,Lo 3,Cn 1,Lo 5,Cn 1,Lo 11,Cn 34,Sm 2,Cn 10e,So 2c,Cn 4,So 64,Cn c,So f,Cn 2,So f,Cn 1,So f,Cn 1,So\
 25,Cn a,No d,So a1,Cn 38,So 1d,Cn d,So 2c,Cn 4,So 9,Cn 7,So 2,Cn e,So 6,Cn 9a,So fb,Sk 5,So 2d8,Cn 4,So 11,Cn 3,So d,Cn 3,So 77,Cn 4,So 5f,Cn 6,So c,Cn 4,So \
1,Cn f,So c,Cn 4,So 38,Cn 8,So a,Cn 6,So 28,Cn 8,So 1e,Cn 2,So 2,Cn 4e,So 154,Cn c,So e,Cn 2,So d,Cn 3,So 9,Cn 7,So 2e,Cn 1,So 7,Cn 8,So e,Cn 4,So 9,Cn 7,So 9\
,Cn 7,So 93,Cn 1,So 37,Cn 25,Nd a,Cn 406,Lo a6e0,Cn 20,Lo 103a,Cn 6,Lo de,Cn 2,Lo 1682,Cn e,Lo 1d31,Cn f,Lo 26e,Cn 9a2,Lo 21e,Cn 5e2,Lo 134b,Cn 5,Lo 1060,Cn a\
dc51,Cf 1,Cn 1e,Cf 60,Cn 80,Mn f0,Cn fe10,Co fffe,Cn 2,Co fffe,Cn 2"""
COMBINING = """\
0 300,230 15,232 1,220 4,232 1,216 1,220 5,202 2,220 4,202 2,220 b,1 5,220 4,230 8,240 1,230 1,220 3,230 3,220 2,0 1,230 3,220 4,230 1,232 1,220 2,230 1,233 1\
,234 2,233 1,234 2,233 1,230 d,0 113,230 5,0 109,220 1,230 4,220 1,230 3,222 1,220 1,230 6,220 6,230 2,220 1,230 2,222 1,228 1,230 1,10 1,11 1,12 1,13 1,14 1,\
15 1,16 1,17 1,18 1,19 2,20 1,21 1,22 1,0 1,23 1,0 1,24 1,25 1,0 1,230 1,220 1,0 1,18 1,0 48,230 8,30 1,31 1,32 1,0 30,27 1,28 1,29 1,30 1,31 1,32 1,33 1,34 1\
,230 2,220 2,230 5,220 1,230 2,220 1,0 10,35 1,0 65,230 7,0 2,230 4,220 1,230 1,0 2,230 2,0 1,220 1,230 2,220 1,0 23,36 1,0 1e,230 1,220 1,230 2,220 1,230 2,2\
20 3,230 1,220 2,230 1,220 1,230 3,220 1,230 1,220 1,230 1,220 1,230 1,220 1,230 2,0 a0,230 7,220 1,230 1,0 9,220 1,0 18,230 4,0 1,230 9,0 1,230 3,0 1,230 5,0\
 2b,220 3,0 3c,230 1,220 3,230 4,0 2a,230 5,220 5,230 e,0 1,220 1,230 2,220 1,230 2,220 1,230 3,220 3,27 1,28 1,29 1,230 3,220 1,230 2,220 2,230 5,0 3c,7 1,0 \
10,9 1,0 3,230 1,220 1,230 2,0 67,7 1,0 10,9 1,0 30,230 1,0 3d,7 1,0 10,9 1,0 6e,7 1,0 10,9 1,0 6e,7 1,0 10,9 1,0 7f,9 1,0 6e,7 1,0 10,9 1,0 7,84 1,91 1,0 65,\
7 1,0 10,9 1,0 6d,9 2,0 10,9 1,0 7c,9 1,0 6d,103 2,9 1,0 d,107 4,0 6c,118 2,9 1,0 d,122 4,0 4c,220 2,0 1b,220 1,0 1,220 1,0 1,216 1,0 37,129 1,130 1,0 1,132 1\
,0 5,130 4,0 2,130 1,0 1,230 2,9 1,0 1,230 2,0 3e,220 1,0 70,7 1,0 1,9 2,0 52,220 1,0 2cf,230 3,0 3b4,9 2,0 1e,9 1,0 9d,9 1,0 a,230 1,0 cb,228 1,0 8f,222 1,23\
0 1,220 1,0 db,230 1,220 1,0 47,9 1,0 14,230 8,0 2,220 1,0 30,230 5,220 6,230 2,220 1,0 1,220 2,230 2,220 2,230 5,220 1,230 4,0 65,7 1,0 f,9 1,0 26,230 1,220 \
1,230 7,0 36,9 2,0 3a,7 1,0 b,9 2,0 43,7 1,0 98,230 3,0 1,1 1,220 5,230 2,220 4,230 1,0 1,1 7,0 4,220 1,0 6,230 1,0 3,230 2,0 c6,230 2,220 1,230 7,220 1,230 2\
,234 1,214 1,220 1,202 1,230 25,232 1,228 2,220 1,218 1,230 1,233 1,220 1,230 1,220 1,0 2d0,230 2,1 2,230 4,1 3,230 2,0 4,230 1,0 3,1 2,230 1,220 1,230 1,1 2,\
220 4,230 1,0 bfe,230 3,0 8d,9 1,0 60,230 20,0 22a,218 1,228 1,232 1,222 1,224 2,0 69,8 2,0 75d4,230 1,0 4,230 a,0 20,230 2,0 50,230 2,0 114,9 1,0 25,9 1,0 97\
,9 1,0 1b,230 12,0 39,220 3,0 25,9 1,0 5f,7 1,0 c,9 1,0 ef,230 1,0 1,230 2,220 1,0 2,230 2,0 5,230 2,0 1,230 1,0 34,9 1,0 f6,9 1,0 4f30,26 1,0 301,230 7,220 7\
,230 2,0 3cd,220 1,0 e2,220 1,0 95,230 5,0 692,220 1,0 1,230 1,0 28,230 1,1 1,220 1,0 4,9 1,0 a5,230 1,220 1,0 23d,230 4,0 183,230 2,0 50,220 3,0 46,220 2,230\
 3,220 1,230 1,220 4,0 31,230 1,220 1,230 1,220 1,0 c0,9 1,0 29,9 1,0 e,9 1,0 39,9 1,7 1,0 45,230 3,0 30,9 2,0 3e,7 1,0 4c,9 1,0 9,7 1,0 6a,9 1,7 1,0 b2,7 1,9\
 1,0 50,7 2,0 10,9 1,0 18,230 7,0 3,230 5,0 cd,9 1,0 3,7 1,0 17,230 1,0 63,9 1,7 1,0 fb,9 1,7 1,0 7e,9 1,0 76,9 1,7 1,0 73,9 1,0 10d,9 1,7 1,0 102,9 2,0 4,7 1\
,0 9c,9 1,0 53,9 1,0 12,9 1,0 51,9 1,0 1a5,9 1,0 102,7 1,0 1,9 2,0 51,9 1,0 1a9,9 2,0 4bad,1 5,0 3b,230 7,0 4b9,6 2,0 4cac,1 1,0 14c6,216 2,1 3,0 3,226 1,216 \
5,0 8,220 8,0 2,230 5,220 2,0 1e,230 4,0 94,230 3,0 dbb,230 7,0 1,230 11,0 2,230 7,0 1,230 2,0 1,230 5,0 64,230 1,0 a0,230 7,0 177,230 1,0 3d,230 4,0 1fc,232 \
2,220 1,230 1,0 3e0,220 7,0 6d,230 6,7 1,0 f16b5"""
WIDTH = """\
N 20,Na 5f,N 22,A 1,Na 2,A 1,Na 2,A 2,N 1,A 1,N 1,Na 1,A 2,Na 1,A 5,N 1,A 5,N 1,A 4,N 6,A 1,N 9,A 1,N 6,A 2,N 5,A 4,N 4,A 1,N 1,A 3,N 1,A 2,N 2,A 1,N 1,A 2,N \
3,A 4,N 1,A 1,N 1,A 1,N 2,A 1,N f,A 1,N 1,A 1,N 7,A 1,N a,A 2,N 3,A 1,N 5,A 3,N 4,A 1,N 6,A 4,N 1,A 1,N 3,A 4,N 1,A 1,N 4,A 2,N 12,A 2,N 3,A 1,N 62,A 1,N 1,A \
1,N 1,A 1,N 1,A 1,N 1,A 1,N 1,A 1,N 1,A 1,N 1,A 1,N 74,A 1,N f,A 1,N 62,A 1,N 2,A 1,N 1,A 3,N 1,A 1,N 2,A 1,N 7,A 4,N 1,A 1,N 1,A 1,N 20,A 70,N 21,A 11,N 1,A \
7,N 7,A 11,N 1,A 7,N 37,A 1,N e,A 40,N 1,A 1,N cae,W 60,N eb0,A 1,N 2,A 4,N 1,A 2,N 2,A 2,N 2,A 3,N 1,A 4,N 8,A 1,N 1,A 2,N 1,A 1,N 5,A 1,N 2,A 1,N 35,A 1,N a\
,A 1,N 1,A 4,N 24,H 1,N 2,A 1,N 56,A 1,N 1,A 1,N 3,A 1,N 9,A 1,N 2,A 1,N a,A 2,N 3,A 1,N 4,A 1,N 27,A 2,N 6,A 4,N 1,A c,N 4,A a,N f,A 1,N 6,A a,N 1e,A 2,N 18,\
A 1,N 1,A 1,N 12,A 1,N 18,A 1,N 1,A 2,N 3,A 2,N 2,A 1,N 3,A 1,N 1,A 1,N 3,A 1,N 4,A 1,N 2,A 4,N 2,A 1,N 1,A 1,N 1,A 6,N 1,A 1,N 5,A 4,N 4,A 2,N a,A 1,N 3,A 1,\
N 5,A 1,N d,A 2,N 2,A 4,N 2,A 2,N 2,A 2,N 12,A 2,N 2,A 2,N d,A 1,N 3,A 1,N b,A 1,N 19,A 1,N 52,A 1,N 7,W 2,N d,W 2,N be,W 4,N 3,W 1,N 2,W 1,N 6c,A 8a,N 1,A 61\
,N 4,A 24,N c,A 10,N 2,A 4,N a,A 2,N 1,A 7,N 8,A 2,N 2,A 2,N 4,A 2,N 2,A 2,N 4,A 3,N 2,A 1,N 2,A 4,N 10,A 4,N 9,A 1,N d,W 2,N 6,A 2,N 2,A 1,N 4,A 2,N 4,W 2,N \
6,A 1,N 1,A 1,N 21,A 1,N 1,A 1,N 5,W c,N c,A 2,N 1,A 3,N 1,A 4,N 1,A 2,N 1,A 1,N f,W 1,N 13,W 1,N a,A 2,N 1,W 1,N 8,W 2,N 11,W 2,A 1,N 4,W 2,A 8,W 1,A 5,W 1,A\
 d,N 1,A 1,N 4,A 2,W 1,A 7,W 2,A 1,W 1,A 4,W 1,A 2,W 1,A 2,N 5,W 1,N 4,W 2,N 1c,W 1,N 14,A 1,N e,W 1,N 1,W 1,N 4,W 3,N 1,W 1,N 1e,A a,N 15,W 3,N 18,W 1,N e,W \
1,N 26,Na 8,N 197,Na 2,N 194,W 2,N 33,W 1,N 4,W 1,A 4,N 326,W 1a,N 1,W 59,N c,W d6,N 1a,W 10,F 1,W 3e,N 2,W 56,N 2,W 67,N 5,W 2b,N 1,W 5e,N 1,W 54,N b,W 30,N \
1,W 28,A 8,W 1b70,N 40,W 568d,N 3,W 37,N 499,W 1d,N 283,W 2ba4,N 85c,A 1900,W 200,N 300,A 10,W a,N 16,W 23,N 1,W 13,N 1,W 4,N 95,F 60,H 5e,N 3,H 6,N 2,H 6,N 2\
,H 6,N 2,H 3,N 3,F 7,N 1,H 7,N e,A 1,N 6fe2,W 5,N b,W 2,N e,W 17f8,N 8,W 4d6,N 2a,W 9,N 22e7,W 4,N 1,W 7,N 1,W 2,N 1,W 123,N f,W 1,N 1d,W 3,N 2,W 1,N e,W 4,N \
8,W 18c,N 3d08,W 1,N ca,W 1,N 30,A b,N 5,A 1e,N 2,A 3a,N 6,A 1e,W 1,A 2,W a,A 12,N 53,W 3,N d,W 2c,N 4,W 9,N 7,W 2,N e,W 6,N 9a,W 21,N c,W 9,N 1,W 46,N 1,W 16\
,N c,W 2b,N 4,W 5,N c,W 11,N 3,W 1,N 3,W 47,N 1,W 1,N 1,W bb,N 2,W 3f,N d,W 4,N 1,W 18,N 12,W 1,N 1a,W 2,N d,W 1,N 56,W 55,N 30,W 46,N 6,W 1,N 3,W 3,N 2,W 3,N\
 4,W 4,N b,W 2,N 7,W 9,N e3,W c,N 4,W 1,N 11b,W 2f,N 1,W a,N 1,W b9,N 70,W d,N 3,W 9,N 7,W 2e,N 1,W 7,N 8,W e,N 4,W 9,N 7,W 9,N 507,W fffe,N 2,W fffe,N a0102,\
A f0,N fe10,A fffe,N 2,A fffe,N 2"""
BIDIRECTIONAL = """\
BN 9,S 1,B 1,S 1,WS 1,B 1,BN e,B 3,S 1,WS 1,ON 2,ET 3,ON 5,ES 1,CS 1,ES 1,CS 2,EN a,CS 1,ON 6,L 1a,ON 6,L 1a,ON 4,BN 6,B 1,BN 1a,CS 1,ON 1,ET 4,ON 4,L 1,ON 2,\
BN 1,ON 2,ET 2,EN 2,ON 1,L 1,ON 3,EN 1,L 1,ON 5,L 17,ON 1,L 1f,ON 1,L 1c1,ON 2,L 7,ON e,L 2,ON e,L 5,ON 9,L 1,ON 11,NSM 70,L 4,ON 2,L 2,- 2,L 4,ON 1,L 1,- 4,O\
N 2,L 1,ON 1,L 3,- 1,L 1,- 1,L 14,- 1,L 53,ON 1,L 8c,NSM 7,L a6,- 1,L 26,- 2,L 31,ON 1,- 2,ON 2,ET 1,- 1,NSM 2d,R 1,NSM 1,R 1,NSM 2,R 1,NSM 2,R 1,NSM 1,- 8,R \
1b,- 4,R 6,- b,AN 6,ON 2,AL 1,ET 2,AL 1,CS 1,AL 1,ON 2,NSM b,AL 30,NSM 15,AN a,ET 1,AN 2,AL 3,NSM 1,AL 65,NSM 7,AN 1,ON 1,NSM 6,AL 2,NSM 2,ON 1,NSM 4,AL 2,EN \
a,AL 14,- 1,AL 2,NSM 1,AL 1e,NSM 1b,- 2,AL 59,NSM b,AL 1,- e,R 2b,NSM 9,R 2,ON 4,R 1,- 2,NSM 1,R 18,NSM 4,R 1,NSM 9,R 1,NSM 3,R 1,NSM 5,- 2,R f,- 1,R 19,NSM 3\
,- 2,R 1,- 1,AL b,- 5,AL 1f,- 1,AN 2,- 6,NSM 8,AL 2a,NSM 18,AN 1,NSM 20,L 37,NSM 1,L 1,NSM 1,L 4,NSM 8,L 4,NSM 1,L 3,NSM 7,L a,NSM 2,L 1d,NSM 1,L 2,- 1,L 8,- \
2,L 2,- 2,L 16,- 1,L 7,- 1,L 1,- 3,L 4,- 2,NSM 1,L 4,NSM 4,- 2,L 2,- 2,L 2,NSM 1,L 1,- 8,L 1,- 4,L 2,- 1,L 3,NSM 2,- 2,L c,ET 2,L 7,ET 1,L 2,NSM 1,- 2,NSM 2,L\
 1,- 1,L 6,- 4,L 2,- 2,L 16,- 1,L 7,- 1,L 2,- 1,L 2,- 1,L 2,- 2,NSM 1,- 1,L 3,NSM 2,- 4,NSM 2,- 2,NSM 3,- 3,NSM 1,- 7,L 4,- 1,L 1,- 7,L a,NSM 2,L 3,NSM 1,L 1,\
- a,NSM 2,L 1,- 1,L 9,- 1,L 3,- 1,L 16,- 1,L 7,- 1,L 2,- 1,L 5,- 2,NSM 1,L 4,NSM 5,- 1,NSM 2,L 1,- 1,L 2,NSM 1,- 2,L 1,- f,L 2,NSM 2,- 2,L b,ET 1,- 7,L 1,NSM \
6,- 1,NSM 1,L 2,- 1,L 8,- 2,L 2,- 2,L 16,- 1,L 7,- 1,L 2,- 1,L 5,- 2,NSM 1,L 2,NSM 1,L 1,NSM 4,- 2,L 2,- 2,L 2,NSM 1,- 7,NSM 2,L 1,- 4,L 2,- 1,L 3,NSM 2,- 2,L\
 12,- a,NSM 1,L 1,- 1,L 6,- 3,L 3,- 1,L 4,- 3,L 2,- 1,L 1,- 1,L 2,- 3,L 2,- 3,L 3,- 3,L c,- 4,L 2,NSM 1,L 2,- 3,L 3,- 1,L 3,NSM 1,- 2,L 1,- 6,L 1,- e,L d,ON 6\
,ET 1,ON 1,- 5,NSM 1,L 3,NSM 1,L 8,- 1,L 3,- 1,L 17,- 1,L 10,- 2,NSM 1,L 1,NSM 3,L 4,- 1,NSM 3,- 1,NSM 4,- 7,NSM 2,- 1,L 3,- 2,L 1,- 2,L 2,NSM 2,- 2,L a,- 7,L\
 1,ON 7,L 2,NSM 1,L b,- 1,L 3,- 1,L 17,- 1,L a,- 1,L 5,- 2,NSM 1,L 8,- 1,L 3,- 1,L 2,NSM 2,- 7,L 2,- 6,L 2,- 1,L 2,NSM 2,- 2,L a,- 1,L 3,- c,NSM 2,L b,- 1,L 3\
,- 1,L 29,NSM 2,L 4,NSM 4,- 1,L 3,- 1,L 3,NSM 1,L 2,- 4,L e,NSM 2,- 2,L 1a,- 1,NSM 1,L 2,- 1,L 12,- 3,L 18,- 1,L 9,- 1,L 1,- 2,L 7,- 3,NSM 1,- 4,L 3,NSM 3,- 1\
,NSM 1,- 1,L 8,- 6,L a,- 2,L 3,- c,L 30,NSM 1,L 2,NSM 7,- 4,ET 1,L 7,NSM 8,L d,- 25,L 2,- 1,L 1,- 1,L 5,- 1,L 18,- 1,L 1,- 1,L a,NSM 1,L 2,NSM 9,L 1,- 2,L 5,-\
 1,L 1,- 1,NSM 7,- 1,L a,- 2,L 4,- 20,L 18,NSM 2,L 1b,NSM 1,L 1,NSM 1,L 1,NSM 1,ON 4,L a,- 1,L 24,- 4,NSM e,L 1,NSM 5,L 1,NSM 2,L 5,NSM b,- 1,NSM 24,- 1,L 8,N\
SM 1,L 6,- 1,L d,- 25,L 2d,NSM 4,L 1,NSM 6,L 1,NSM 2,L 2,NSM 2,L 19,NSM 2,L 4,NSM 3,L 10,NSM 4,L d,NSM 1,L 2,NSM 2,L 6,NSM 1,L f,NSM 1,L 28,- 1,L 1,- 5,L 1,- \
2,L 179,- 1,L 4,- 2,L 7,- 1,L 1,- 1,L 4,- 2,L 29,- 1,L 4,- 2,L 21,- 1,L 4,- 2,L 7,- 1,L 1,- 1,L 4,- 2,L f,- 1,L 39,- 1,L 4,- 2,L 43,- 2,NSM 3,L 1d,- 3,L 10,ON\
 a,- 6,L 56,- 2,L 6,- 2,ON 1,L 27f,WS 1,L 1a,ON 2,- 3,L 59,- 7,L 12,NSM 3,L 1,- 9,L 13,NSM 2,L 3,- 9,L 12,NSM 2,- c,L d,- 1,L 3,- 1,NSM 2,- c,L 34,NSM 2,L 1,N\
SM 7,L 8,NSM 1,L 2,NSM b,L 7,ET 1,L 1,NSM 1,- 2,L a,- 6,ON a,- 6,ON b,NSM 3,BN 1,NSM 1,L a,- 6,L 59,- 7,L 5,NSM 2,L 22,NSM 1,L 1,- 5,L 46,- a,L 1f,- 1,NSM 3,L\
 4,NSM 2,L 3,- 4,L 2,NSM 1,L 6,NSM 3,- 4,ON 1,- 3,ON 2,L 28,- 2,L 5,- b,L 2c,- 4,L 1a,- 6,L b,- 3,ON 22,L 17,NSM 2,L 2,NSM 1,- 2,L 38,NSM 1,L 1,NSM 7,- 1,NSM \
1,L 1,NSM 1,L 2,NSM 8,L 6,NSM a,- 2,NSM 1,L a,- 6,L a,- 6,L e,- 2,NSM 1f,- 31,NSM 4,L 30,NSM 1,L 1,NSM 5,L 1,NSM 1,L 5,NSM 1,L a,- 3,L 1b,NSM 9,L b,- 1,NSM 2,\
L 20,NSM 4,L 2,NSM 2,L 1,NSM 3,L 38,NSM 1,L 1,NSM 2,L 3,NSM 1,L 1,NSM 3,L 2,- 8,L 30,NSM 8,L 2,NSM 2,- 3,L f,- 3,L 3c,- 7,L 2b,- 2,L b,- 8,NSM 3,L 1,NSM d,L 1\
,NSM 7,L 4,NSM 1,L 6,NSM 1,L 3,NSM 2,L 1,- 5,L c0,NSM 40,L 116,- 2,L 6,- 2,L 26,- 2,L 6,- 2,L 8,- 1,L 1,- 1,L 1,- 1,L 1,- 1,L 1f,- 2,L 35,- 1,L 7,ON 1,L 1,ON \
3,L 3,- 1,L 7,ON 3,L 4,- 2,L 6,- 1,ON 3,L d,ON 3,- 2,L 3,- 1,L 7,ON 2,- 1,WS b,BN 3,L 1,R 1,ON 18,WS 1,B 1,LRE 1,RLE 1,PDF 1,LRO 1,RLO 1,CS 1,ET 5,ON f,CS 1,O\
N 1a,WS 1,BN 5,- 1,LRI 1,RLI 1,FSI 1,PDI 1,BN 6,EN 1,L 1,- 2,EN 6,ES 2,ON 3,L 1,EN a,ES 2,ON 3,- 1,L d,- 3,ET 21,- f,NSM 21,- f,ON 2,L 1,ON 4,L 1,ON 2,L a,ON \
1,L 1,ON 3,L 5,ON 6,L 1,ON 1,L 1,ON 1,L 1,ON 1,L 4,ET 1,L b,ON 2,L 4,ON 5,L 5,ON 4,L 2,ON 10,L 29,ON 3,- 4,ON 82,ES 1,ET 1,ON 122,L 45,ON 1a,L 1,ON 91,- 19,ON\
 b,- 15,ON 28,EN 14,L 4e,ON 1c2,L 1,ON 153,L 100,ON 274,- 2,ON 20,- 1,ON 69,L e5,ON 6,L 4,NSM 3,L 2,- 5,ON 7,L 26,- 1,L 1,- 5,L 1,- 2,L 38,- 7,L 2,- e,NSM 1,L\
 17,- 9,L 7,- 1,L 7,- 1,L 7,- 1,L 7,- 1,L 7,- 1,L 7,- 1,L 7,- 1,L 7,- 1,NSM 20,ON 5e,- 22,ON 1a,- 1,ON 59,- c,ON d6,- 1a,ON 10,WS 1,ON 4,L 3,ON 19,L 9,NSM 4,L\
 2,ON 1,L 5,ON 2,L 5,ON 3,- 1,L 56,- 2,NSM 2,ON 2,L 3,ON 1,L 5a,ON 1,L 4,- 5,L 2b,- 1,L 5e,- 1,L 30,ON 24,- b,ON 1,L 2d,ON 2,- 1,L 30,ON 10,L 1c,ON 3,L 32,ON \
f,L c,ON 4,L a7,ON 4,L 63,ON 2,L 1f,ON 1,L 19c0,ON 40,L 568d,- 3,ON 37,- 9,L 13d,ON 3,L 1c,- 14,L 2f,NSM 4,ON 1,NSM a,ON 2,L 1e,NSM 2,L 50,NSM 2,L 6,- 8,ON 22\
,L 66,ON 1,L 42,- 5,L 2,- 1,L 1,- 1,L 5,- 18,L 10,NSM 1,L 3,NSM 1,L 4,NSM 1,L 19,NSM 2,L 1,ON 4,NSM 1,- 3,L 8,ET 2,- 6,L 34,ON 4,- 8,L 44,NSM 2,- 8,L c,- 6,NS\
M 12,L d,NSM 1,L 26,NSM 8,L 19,NSM b,L 2,- b,L 1e,- 3,NSM 3,L 30,NSM 1,L 2,NSM 4,L 2,NSM 2,L 10,- 1,L b,- 4,L 7,NSM 1,L 19,- 1,L 29,NSM 6,L 2,NSM 2,L 2,NSM 2,\
- 9,L 3,NSM 1,L 8,NSM 1,L 1,- 2,L a,- 2,L 20,NSM 1,L 33,NSM 1,L 1,NSM 3,L 2,NSM 2,L 5,NSM 2,L 1,NSM 1,L 1,- 18,L 11,NSM 2,L 8,NSM 1,- a,L 6,- 2,L 6,- 2,L 6,- \
9,L 7,- 1,L 7,- 1,L 3a,ON 2,- 4,L 75,NSM 1,L 2,NSM 1,L 4,NSM 1,- 2,L a,- 6,L 2ba4,- c,L 17,- 4,L 31,- 4,L 226e,- 2,L 6a,- 26,L 7,- c,L 5,- 5,R 1,NSM 1,R a,ES \
1,R d,- 1,R 5,- 1,R 1,- 1,R 2,- 1,R 2,- 1,R a,AL 73,- 10,AL 16b,ON 12,AL 40,- 2,AL 36,- 7,ON 1,- 20,AL d,ON 3,NSM 10,ON a,- 6,NSM 10,ON 20,CS 1,ON 1,CS 1,- 1,\
ON 1,CS 1,ON 9,ET 1,ON 2,ES 2,ON 3,- 1,ON 1,ET 2,ON 1,- 4,AL 5,- 1,AL 87,- 2,BN 1,- 1,ON 2,ET 3,ON 5,ES 1,CS 1,ES 1,CS 2,EN a,CS 1,ON 6,L 1a,ON 6,L 1a,ON b,L \
59,- 3,L 6,- 2,L 6,- 2,L 6,- 2,L 3,- 3,ET 2,ON 3,ET 2,- 1,ON 7,- a,ON 5,- 2,L c,- 1,L 1a,- 1,L 13,- 1,L 2,- 1,L f,- 2,L e,- 22,L 7b,- 5,L 1,ON 1,L 1,- 4,L 2d,\
- 3,L 9,ON 4d,L 2,- 1,ON d,- 3,ON 1,- 2f,L 2d,NSM 1,- 82,L 1d,- 3,L 31,- f,NSM 1,EN 1b,- 4,L 24,- 9,L 1e,- 5,L 26,NSM 5,- 5,L 1e,- 1,L 25,- 4,L e,- 2a,L 9e,- \
2,L a,- 6,L 24,- 4,L 24,- 4,L 28,- 8,L 34,- b,L c,- 1,L f,- 1,L 7,- 1,L 2,- 1,L b,- 1,L f,- 1,L 7,- 1,L 2,- 43,L 137,- 9,L 16,- a,L 8,- 18,L 6,- 1,L 2a,- 1,L \
9,- 45,R 6,- 2,R 1,- 1,R 2c,- 1,R 2,- 3,R 1,- 2,R 17,- 1,R 48,- 8,R 9,- 30,R 13,- 1,R 2,- 5,R 21,- 3,ON 1,R 1a,- 5,R 1,- 40,R 38,- 4,R 14,- 2,R 2f,NSM 3,- 1,N\
SM 2,- 5,NSM 4,R 4,- 1,R 3,- 1,R 1d,- 2,NSM 3,- 4,NSM 1,R 9,- 7,R 9,- 7,R 40,- 20,R 25,NSM 2,- 4,R c,- 9,R 36,- 3,ON 7,R 16,- 2,R 1b,- 5,R 1a,- 7,R 4,- c,R 7,\
- 50,R 49,- 37,R 33,- d,R 33,- 7,R 6,AL 24,NSM 4,- 8,AN a,- 126,AN 1f,- 1,R 2a,- 1,NSM 2,R 1,- 2,R 2,- 4b,NSM 3,R 28,- 8,AL 16,NSM b,AL 9,- 16,R 12,NSM 4,R 4,\
- 26,R 1c,- 14,R 17,- 9,L 1,NSM 1,L 36,NSM f,L 7,- 4,ON 14,L a,NSM 1,L 2,NSM 2,L 1,- 9,NSM 3,L 31,NSM 4,L 2,NSM 2,L 7,NSM 1,- a,L 1,- 2,L 19,- 7,L a,- 6,NSM 3\
,L 24,NSM 5,L 1,NSM 8,- 1,L 12,- 8,L 23,NSM 1,L 3,- 9,NSM 2,L 34,NSM 9,L a,NSM 4,L 2,NSM 1,L 10,- 1,L 14,- b,L 12,- 1,L 1c,NSM 3,L 2,NSM 1,L 1,NSM 2,L 6,NSM 1\
,L 2,NSM 1,- 3e,L 7,- 1,L 1,- 1,L 4,- 1,L f,- 1,L b,- 6,L 2f,NSM 1,L 3,NSM 8,- 5,L a,- 6,NSM 2,L 2,- 1,L 8,- 2,L 2,- 2,L 16,- 1,L 7,- 1,L 2,- 1,L 5,- 1,NSM 2,\
L 3,NSM 1,L 4,- 2,L 2,- 2,L 3,- 2,L 1,- 6,L 1,- 5,L 7,- 2,NSM 7,- 3,NSM 5,- 8b,L 38,NSM 8,L 2,NSM 3,L 1,NSM 1,L 15,- 1,L 1,NSM 1,L 3,- 1e,L 33,NSM 6,L 1,NSM 1\
,L 4,NSM 2,L 1,NSM 2,L 4,- 8,L a,- a6,L 32,NSM 4,- 2,L 4,NSM 2,L 1,NSM 2,L 1b,NSM 2,- 22,L 33,NSM 8,L 2,NSM 1,L 1,NSM 2,L 4,- b,L a,- 6,ON d,- 13,L 2b,NSM 1,L\
 1,NSM 1,L 2,NSM 6,L 1,NSM 1,L 2,- 6,L a,- 36,L 1b,- 2,NSM 3,L 2,NSM 4,L 1,NSM 5,- 4,L 17,- b9,L 2f,NSM 9,L 1,NSM 2,L 1,- 64,L 53,- c,L 8,- 2,L 1,- 2,L 8,- 1,\
L 2,- 1,L 1e,- 1,L 2,- 2,NSM 2,L 1,NSM 1,L 4,NSM 1,L 3,- 9,L a,- 46,L 8,- 2,L 2a,NSM 4,- 2,NSM 2,L 4,NSM 1,L 4,- 1b,L 1,NSM 6,L 2,NSM 2,L 28,NSM 6,L 2,NSM 4,L\
 8,NSM 1,- 8,L 1,NSM 6,L 2,NSM 3,L 2e,NSM d,L 1,NSM 2,L 9,- d,L 49,- 7,L a,- f6,L 9,- 1,L 26,NSM 7,- 1,NSM 6,L 8,- a,L 1d,- 3,L 20,- 2,NSM 16,- 1,L 1,NSM 7,L \
1,NSM 2,L 1,NSM 2,- 49,L 7,- 1,L 2,- 1,L 26,NSM 6,- 3,NSM 1,- 1,NSM 2,- 1,NSM 7,L 1,NSM 1,- 8,L a,- 6,L 6,- 1,L 2,- 1,L 25,- 1,NSM 2,- 1,L 2,NSM 1,L 1,NSM 1,L\
 1,- 7,L a,- 136,L 13,NSM 2,L 4,- 7,NSM 2,L f,- 1,L 24,NSM 5,- 3,L 2,NSM 1,L 1,NSM 1,L 17,- 56,L 1,- f,L 15,ON 8,ET 4,ON 11,- d,L 39b,- 66,L 6f,- 1,L 5,- b,L \
c4,- a4c,L 63,- d,L 440,NSM 1,L 6,NSM f,- faa,L 247,- 21b9,L 239,- 7,L 1f,- 1,L a,- 4,L 51,- 1,L a,- 6,L 1e,- 2,NSM 5,L 1,- a,L 30,NSM 7,L f,- a,L a,- 1,L 7,-\
 1,L 15,- 5,L 13,- 2b0,L 5b,- 65,L 4b,- 4,NSM 1,L 38,- 7,NSM 4,L d,- 40,L 2,ON 1,L 1,NSM 1,- b,L 2,- e,L 17f8,- 8,L 4d6,- 2a,L 9,- 22e7,L 4,- 1,L 7,- 1,L 2,- \
1,L 123,- f,L 1,- 1d,L 3,- 2,L 1,- e,L 4,- 8,L 18c,- 904,L 6b,- 5,L d,- 3,L 9,- 7,L a,- 2,L 1,NSM 2,L 1,BN 4,- 125c,NSM 2e,- 2,NSM 17,- 9,L 74,- 3c,L f6,- a,L\
 27,- 2,L 3e,NSM 3,L 9,BN 8,NSM 8,L 2,NSM 7,L 1e,NSM 4,L 3b,ON 2,- 15,ON 42,NSM 3,ON 1,- 7a,L 14,- c,L 14,- c,ON 57,- 9,L 19,- 87,L 55,- 1,L 47,- 1,L 2,- 2,L \
1,- 2,L 2,- 2,L 4,- 1,L c,- 1,L 1,- 1,L 7,- 1,L 41,- 1,L 4,- 2,L 8,- 1,L 7,- 1,L 1c,- 1,L 4,- 1,L 5,- 1,L 1,- 3,L 7,- 1,L 154,- 2,L 33,ON 1,L 39,ON 1,L 39,ON \
1,L 39,ON 1,L 39,ON 1,L 8,- 2,EN 32,L 200,NSM 37,L 4,NSM 32,L 8,NSM 1,L e,NSM 1,L 7,- f,NSM 5,- 1,NSM f,- 450,L 1f,- 6,L 6,- d5,NSM 7,- 1,NSM 11,- 2,NSM 7,- 1\
,NSM 2,- 1,NSM 5,- 5,L 3e,- 21,NSM 1,- 70,L 2d,- 3,NSM 7,L 7,- 2,L a,- 4,L 2,- 140,L 1e,NSM 1,- 11,L 2c,NSM 4,L a,- 5,ET 1,- 1d0,L 1c,NSM 4,L a,- 2e6,L 7,- 1,\
L 4,- 1,L 2,- 1,L f,- 1,R c5,- 2,R 9,NSM 7,- 29,R 44,NSM 7,R 1,- 4,R a,- 4,R 2,- 311,AL 44,- 4c,AL 3d,- c2,AL 4,- 1,AL 1b,- 1,AL 2,- 1,AL 1,- 2,AL 1,- 1,AL a,\
- 1,AL 4,- 1,AL 1,- 1,AL 1,- 6,AL 1,- 4,AL 1,- 1,AL 1,- 1,AL 1,- 1,AL 3,- 1,AL 2,- 1,AL 1,- 2,AL 1,- 1,AL 1,- 1,AL 1,- 1,AL 1,- 1,AL 1,- 1,AL 2,- 1,AL 1,- 2,A\
L 4,- 1,AL 7,- 1,AL 4,- 1,AL 4,- 1,AL 1,- 1,AL a,- 1,AL 11,- 5,AL 3,- 1,AL 5,- 1,AL 11,- 34,ON 2,- 10e,ON 2c,- 4,ON 64,- c,ON f,- 2,ON f,- 1,ON f,- 1,ON 25,- \
a,EN b,ON 5,L 1f,ON 1,L 3a,ON 6,L 3d,ON 1,- 38,L 1d,- d,L 2c,- 4,L 9,- 7,L 2,- e,ON 6,- 9a,ON 3d8,- 4,ON 11,- 3,ON d,- 3,ON 77,- 4,ON 5f,- 6,ON c,- 4,ON 1,- f\
,ON c,- 4,ON 38,- 8,ON a,- 6,ON 28,- 8,ON 1e,- 2,ON 2,- 4e,ON 154,- c,ON e,- 2,ON d,- 3,ON 9,- 7,ON 2e,- 1,ON 7,- 8,ON e,- 4,ON 9,- 7,ON 9,- 7,ON 93,- 1,ON 37\
,- 25,EN a,- 406,L a6e0,- 20,L 103a,- 6,L de,- 2,L 1682,- e,L 1d31,- f,L 26e,- 9a2,L 21e,- 5e2,L 134b,- 5,L 1060,- adc51,BN 1,- 1e,BN 60,- 80,NSM f0,- fe10,L \
fffe,- 2,L fffe,- 2"""
MIRRORED = """\
0 28,1 2,0 12,1 1,0 1,1 1,0 1c,1 1,0 1,1 1,0 1d,1 1,0 1,1 1,0 2d,1 1,0 f,1 1,0 e7e,1 4,0 75d,1 2,0 99c,1 2,0 a,1 2,0 36,1 2,0 e,1 2,0 b1,1 1,0 c0,1 4,0 3,1 6,\
0 3,1 1,0 3,1 2,0 3,1 4,0 1,1 4,0 1,1 1,0 1,1 1,0 4,1 9,0 5,1 1,0 1,1 12,0 5,1 4,0 9,1 2,0 1,1 1,0 1,1 8,0 2,1 1f,0 2,1 4,0 5,1 1,0 9,1 2,0 2,1 13,0 5,1 2,0 9\
,1 5,0 2,1 2,0 4,1 18,0 2,1 10,0 8,1 4,0 14,1 2,0 7,1 2,0 43d,1 e,0 4a,1 1,0 2,1 4,0 1,1 2,0 1,1 3,0 5,1 4,0 5,1 3,0 3,1 e,0 193,1 16,0 2,1 6,0 1,1 e,0 8,1 1,\
0 7,1 6,0 3,1 1,0 4,1 5,0 1,1 2,0 2,1 5,0 4,1 1,0 1,1 3,0 2,1 2,0 a,1 6,0 2,1 2,0 c,1 13,0 1,1 4,0 2,1 1,0 1,1 1,0 2,1 1,0 1,1 4,0 5,1 2,0 6,1 3,0 18,1 2,0 b,\
1 2,0 4,1 4,0 1,1 2,0 2,1 2,0 4,1 2b,0 2,1 8,0 1,1 28,0 5,1 1,0 1,1 1,0 3,1 5,0 5,1 3,0 4,1 1,0 3,1 5,0 1,1 1,0 100,1 1,0 203,1 4,0 3,1 2,0 1,1 2,0 e,1 2,0 2,\
1 a,0 2b,1 8,0 1ab,1 a,0 2,1 8,0 ce3d,1 6,0 5,1 2,0 a2,1 2,0 12,1 1,0 1,1 1,0 1c,1 1,0 1,1 1,0 1d,1 1,0 1,1 1,0 1,1 2,0 1,1 2,0 d777,1 1,0 39,1 1,0 39,1 1,0 3\
9,1 1,0 39,1 1,0 f283c"""
DECOMPOSITION = """\
a0 <noBreak> 0020,8 <compat> 0020 0308,2 <super> 0061,5 <compat> 0020 0304,3 <super> 0032,1 <super> 0033,1 <compat> 0020 0301,1 <compat> 03BC,3 <compat> 0020 \
0327,1 <super> 0031,1 <super> 006F,2 <fraction> 0031 2044 0034,1 <fraction> 0031 2044 0032,1 <fraction> 0033 2044 0034,2 0041 0300,1 0041 0301,1 0041 0302,1 0\
041 0303,1 0041 0308,1 0041 030A,2 0043 0327,1 0045 0300,1 0045 0301,1 0045 0302,1 0045 0308,1 0049 0300,1 0049 0301,1 0049 0302,1 0049 0308,2 004E 0303,1 004\
F 0300,1 004F 0301,1 004F 0302,1 004F 0303,1 004F 0308,3 0055 0300,1 0055 0301,1 0055 0302,1 0055 0308,1 0059 0301,3 0061 0300,1 0061 0301,1 0061 0302,1 0061 \
0303,1 0061 0308,1 0061 030A,2 0063 0327,1 0065 0300,1 0065 0301,1 0065 0302,1 0065 0308,1 0069 0300,1 0069 0301,1 0069 0302,1 0069 0308,2 006E 0303,1 006F 03\
00,1 006F 0301,1 006F 0302,1 006F 0303,1 006F 0308,3 0075 0300,1 0075 0301,1 0075 0302,1 0075 0308,1 0079 0301,2 0079 0308,1 0041 0304,1 0061 0304,1 0041 0306\
,1 0061 0306,1 0041 0328,1 0061 0328,1 0043 0301,1 0063 0301,1 0043 0302,1 0063 0302,1 0043 0307,1 0063 0307,1 0043 030C,1 0063 030C,1 0044 030C,1 0064 030C,3\
 0045 0304,1 0065 0304,1 0045 0306,1 0065 0306,1 0045 0307,1 0065 0307,1 0045 0328,1 0065 0328,1 0045 030C,1 0065 030C,1 0047 0302,1 0067 0302,1 0047 0306,1 0\
067 0306,1 0047 0307,1 0067 0307,1 0047 0327,1 0067 0327,1 0048 0302,1 0068 0302,3 0049 0303,1 0069 0303,1 0049 0304,1 0069 0304,1 0049 0306,1 0069 0306,1 004\
9 0328,1 0069 0328,1 0049 0307,2 <compat> 0049 004A,1 <compat> 0069 006A,1 004A 0302,1 006A 0302,1 004B 0327,1 006B 0327,2 004C 0301,1 006C 0301,1 004C 0327,1\
 006C 0327,1 004C 030C,1 006C 030C,1 <compat> 004C 00B7,1 <compat> 006C 00B7,3 004E 0301,1 006E 0301,1 004E 0327,1 006E 0327,1 004E 030C,1 006E 030C,1 <compat\
> 02BC 006E,3 004F 0304,1 006F 0304,1 004F 0306,1 006F 0306,1 004F 030B,1 006F 030B,3 0052 0301,1 0072 0301,1 0052 0327,1 0072 0327,1 0052 030C,1 0072 030C,1 \
0053 0301,1 0073 0301,1 0053 0302,1 0073 0302,1 0053 0327,1 0073 0327,1 0053 030C,1 0073 030C,1 0054 0327,1 0074 0327,1 0054 030C,1 0074 030C,3 0055 0303,1 00\
75 0303,1 0055 0304,1 0075 0304,1 0055 0306,1 0075 0306,1 0055 030A,1 0075 030A,1 0055 030B,1 0075 030B,1 0055 0328,1 0075 0328,1 0057 0302,1 0077 0302,1 0059\
 0302,1 0079 0302,1 0059 0308,1 005A 0301,1 007A 0301,1 005A 0307,1 007A 0307,1 005A 030C,1 007A 030C,1 <compat> 0073,21 004F 031B,1 006F 031B,e 0055 031B,1 0\
075 031B,14 <compat> 0044 017D,1 <compat> 0044 017E,1 <compat> 0064 017E,1 <compat> 004C 004A,1 <compat> 004C 006A,1 <compat> 006C 006A,1 <compat> 004E 004A,1\
 <compat> 004E 006A,1 <compat> 006E 006A,1 0041 030C,1 0061 030C,1 0049 030C,1 0069 030C,1 004F 030C,1 006F 030C,1 0055 030C,1 0075 030C,1 00DC 0304,1 00FC 03\
04,1 00DC 0301,1 00FC 0301,1 00DC 030C,1 00FC 030C,1 00DC 0300,1 00FC 0300,2 00C4 0304,1 00E4 0304,1 0226 0304,1 0227 0304,1 00C6 0304,1 00E6 0304,3 0047 030C\
,1 0067 030C,1 004B 030C,1 006B 030C,1 004F 0328,1 006F 0328,1 01EA 0304,1 01EB 0304,1 01B7 030C,1 0292 030C,1 006A 030C,1 <compat> 0044 005A,1 <compat> 0044 \
007A,1 <compat> 0064 007A,1 0047 0301,1 0067 0301,3 004E 0300,1 006E 0300,1 00C5 0301,1 00E5 0301,1 00C6 0301,1 00E6 0301,1 00D8 0301,1 00F8 0301,1 0041 030F,\
1 0061 030F,1 0041 0311,1 0061 0311,1 0045 030F,1 0065 030F,1 0045 0311,1 0065 0311,1 0049 030F,1 0069 030F,1 0049 0311,1 0069 0311,1 004F 030F,1 006F 030F,1 \
004F 0311,1 006F 0311,1 0052 030F,1 0072 030F,1 0052 0311,1 0072 0311,1 0055 030F,1 0075 030F,1 0055 0311,1 0075 0311,1 0053 0326,1 0073 0326,1 0054 0326,1 00\
74 0326,3 0048 030C,1 0068 030C,7 0041 0307,1 0061 0307,1 0045 0327,1 0065 0327,1 00D6 0304,1 00F6 0304,1 00D5 0304,1 00F5 0304,1 004F 0307,1 006F 0307,1 022E\
 0304,1 022F 0304,1 0059 0304,1 0079 0304,7d <super> 0068,1 <super> 0266,1 <super> 006A,1 <super> 0072,1 <super> 0279,1 <super> 027B,1 <super> 0281,1 <super> \
0077,1 <super> 0079,20 <compat> 0020 0306,1 <compat> 0020 0307,1 <compat> 0020 030A,1 <compat> 0020 0328,1 <compat> 0020 0303,1 <compat> 0020 030B,3 <super> 0\
263,1 <super> 006C,1 <super> 0073,1 <super> 0078,1 <super> 0295,5c! 0300,1! 0301,2! 0313,1! 0308 0301,30! 02B9,6 <compat> 0020 0345,4! 003B,6 <compat> 0020 03\
01,1 00A8 0301,1 0391 0301,1! 00B7,1 0395 0301,1 0397 0301,1 0399 0301,2 039F 0301,2 03A5 0301,1 03A9 0301,1 03CA 0301,1a 0399 0308,1 03A5 0308,1 03B1 0301,1 \
03B5 0301,1 03B7 0301,1 03B9 0301,1 03CB 0301,1a 03B9 0308,1 03C5 0308,1 03BF 0301,1 03C5 0301,1 03C9 0301,2 <compat> 03B2,1 <compat> 03B8,1 <compat> 03A5,1 0\
3D2 0301,1 03D2 0308,1 <compat> 03C6,1 <compat> 03C0,1a <compat> 03BA,1 <compat> 03C1,1 <compat> 03C2,2 <compat> 0398,1 <compat> 03B5,4 <compat> 03A3,7 0415 0\
300,1 0415 0308,2 0413 0301,4 0406 0308,5 041A 0301,1 0418 0300,1 0423 0306,b 0418 0306,20 0438 0306,17 0435 0300,1 0435 0308,2 0433 0301,4 0456 0308,5 043A 0\
301,1 0438 0300,1 0443 0306,18 0474 030F,1 0475 030F,4a 0416 0306,1 0436 0306,e 0410 0306,1 0430 0306,1 0410 0308,1 0430 0308,3 0415 0306,1 0435 0306,3 04D8 0\
308,1 04D9 0308,1 0416 0308,1 0436 0308,1 0417 0308,1 0437 0308,3 0418 0304,1 0438 0304,1 0418 0308,1 0438 0308,1 041E 0308,1 043E 0308,3 04E8 0308,1 04E9 030\
8,1 042D 0308,1 044D 0308,1 0423 0304,1 0443 0304,1 0423 0308,1 0443 0308,1 0423 030B,1 0443 030B,1 0427 0308,1 0447 0308,3 042B 0308,1 044B 0308,8e <compat> \
0565 0582,9b 0627 0653,1 0627 0654,1 0648 0654,1 0627 0655,1 064A 0654,4f <compat> 0627 0674,1 <compat> 0648 0674,1 <compat> 06C7 0674,1 <compat> 064A 0674,48\
 06D5 0654,2 06C1 0654,11 06D2 0654,256 0928 093C,8 0930 093C,3 0933 093C,24! 0915 093C,1! 0916 093C,1! 0917 093C,1! 091C 093C,1! 0921 093C,1! 0922 093C,1! 09\
2B 093C,1! 092F 093C,6c 09C7 09BE,1 09C7 09D7,10! 09A1 09BC,1! 09A2 09BC,2! 09AF 09BC,54! 0A32 0A3C,3! 0A38 0A3C,23! 0A16 0A3C,1! 0A17 0A3C,1! 0A1C 0A3C,3! 0A\
2B 0A3C,ea 0B47 0B56,3 0B47 0B3E,1 0B47 0B57,10! 0B21 0B3C,1! 0B22 0B3C,37 0B92 0BD7,36 0BC6 0BBE,1 0BC7 0BBE,1 0BC6 0BD7,7c 0C46 0C56,78 0CBF 0CD5,7 0CC6 0CD\
5,1 0CC6 0CD6,2 0CC6 0CC2,1 0CCA 0CD5,7f 0D46 0D3E,1 0D47 0D3E,1 0D46 0D57,8e 0DD9 0DCA,2 0DD9 0DCF,1 0DDC 0DCA,1 0DD9 0DDF,55 <compat> 0E4D 0E32,80 <compat> \
0ECD 0EB2,29 <compat> 0EAB 0E99,1 <compat> 0EAB 0EA1,2f <noBreak> 0F0B,37! 0F42 0FB7,a! 0F4C 0FB7,5! 0F51 0FB7,5! 0F56 0FB7,5! 0F5B 0FB7,d! 0F40 0FB5,a! 0F71 \
0F72,2! 0F71 0F74,1! 0FB2 0F80,1 <compat> 0FB2 0F81,1! 0FB3 0F80,1 <compat> 0FB3 0F81,8! 0F71 0F80,12! 0F92 0FB7,a! 0F9C 0FB7,5! 0FA1 0FB7,5! 0FA6 0FB7,5! 0FA\
B 0FB7,d! 0F90 0FB5,6d 1025 102E,d6 <super> 10DC,a0a 1B05 1B35,2 1B07 1B35,2 1B09 1B35,2 1B0B 1B35,2 1B0D 1B35,4 1B11 1B35,29 1B3A 1B35,2 1B3C 1B35,3 1B3E 1B3\
5,1 1B3F 1B35,2 1B42 1B35,1e9 <super> 0041,1 <super> 00C6,1 <super> 0042,2 <super> 0044,1 <super> 0045,1 <super> 018E,1 <super> 0047,1 <super> 0048,1 <super> \
0049,1 <super> 004A,1 <super> 004B,1 <super> 004C,1 <super> 004D,1 <super> 004E,2 <super> 004F,1 <super> 0222,1 <super> 0050,1 <super> 0052,1 <super> 0054,1 <\
super> 0055,1 <super> 0057,1 <super> 0061,1 <super> 0250,1 <super> 0251,1 <super> 1D02,1 <super> 0062,1 <super> 0064,1 <super> 0065,1 <super> 0259,1 <super> 0\
25B,1 <super> 025C,1 <super> 0067,2 <super> 006B,1 <super> 006D,1 <super> 014B,1 <super> 006F,1 <super> 0254,1 <super> 1D16,1 <super> 1D17,1 <super> 0070,1 <s\
uper> 0074,1 <super> 0075,1 <super> 1D1D,1 <super> 026F,1 <super> 0076,1 <super> 1D25,1 <super> 03B2,1 <super> 03B3,1 <super> 03B4,1 <super> 03C6,1 <super> 03\
C7,1 <sub> 0069,1 <sub> 0072,1 <sub> 0075,1 <sub> 0076,1 <sub> 03B2,1 <sub> 03B3,1 <sub> 03C1,1 <sub> 03C6,1 <sub> 03C7,e <super> 043D,23 <super> 0252,1 <supe\
r> 0063,1 <super> 0255,1 <super> 00F0,1 <super> 025C,1 <super> 0066,1 <super> 025F,1 <super> 0261,1 <super> 0265,1 <super> 0268,1 <super> 0269,1 <super> 026A,\
1 <super> 1D7B,1 <super> 029D,1 <super> 026D,1 <super> 1D85,1 <super> 029F,1 <super> 0271,1 <super> 0270,1 <super> 0272,1 <super> 0273,1 <super> 0274,1 <super\
> 0275,1 <super> 0278,1 <super> 0282,1 <super> 0283,1 <super> 01AB,1 <super> 0289,1 <super> 028A,1 <super> 1D1C,1 <super> 028B,1 <super> 028C,1 <super> 007A,1\
 <super> 0290,1 <super> 0291,1 <super> 0292,1 <super> 03B8,41 0041 0325,1 0061 0325,1 0042 0307,1 0062 0307,1 0042 0323,1 0062 0323,1 0042 0331,1 0062 0331,1 \
00C7 0301,1 00E7 0301,1 0044 0307,1 0064 0307,1 0044 0323,1 0064 0323,1 0044 0331,1 0064 0331,1 0044 0327,1 0064 0327,1 0044 032D,1 0064 032D,1 0112 0300,1 01\
13 0300,1 0112 0301,1 0113 0301,1 0045 032D,1 0065 032D,1 0045 0330,1 0065 0330,1 0228 0306,1 0229 0306,1 0046 0307,1 0066 0307,1 0047 0304,1 0067 0304,1 0048\
 0307,1 0068 0307,1 0048 0323,1 0068 0323,1 0048 0308,1 0068 0308,1 0048 0327,1 0068 0327,1 0048 032E,1 0068 032E,1 0049 0330,1 0069 0330,1 00CF 0301,1 00EF 0\
301,1 004B 0301,1 006B 0301,1 004B 0323,1 006B 0323,1 004B 0331,1 006B 0331,1 004C 0323,1 006C 0323,1 1E36 0304,1 1E37 0304,1 004C 0331,1 006C 0331,1 004C 032\
D,1 006C 032D,1 004D 0301,1 006D 0301,1 004D 0307,1 006D 0307,1 004D 0323,1 006D 0323,1 004E 0307,1 006E 0307,1 004E 0323,1 006E 0323,1 004E 0331,1 006E 0331,\
1 004E 032D,1 006E 032D,1 00D5 0301,1 00F5 0301,1 00D5 0308,1 00F5 0308,1 014C 0300,1 014D 0300,1 014C 0301,1 014D 0301,1 0050 0301,1 0070 0301,1 0050 0307,1 \
0070 0307,1 0052 0307,1 0072 0307,1 0052 0323,1 0072 0323,1 1E5A 0304,1 1E5B 0304,1 0052 0331,1 0072 0331,1 0053 0307,1 0073 0307,1 0053 0323,1 0073 0323,1 01\
5A 0307,1 015B 0307,1 0160 0307,1 0161 0307,1 1E62 0307,1 1E63 0307,1 0054 0307,1 0074 0307,1 0054 0323,1 0074 0323,1 0054 0331,1 0074 0331,1 0054 032D,1 0074\
 032D,1 0055 0324,1 0075 0324,1 0055 0330,1 0075 0330,1 0055 032D,1 0075 032D,1 0168 0301,1 0169 0301,1 016A 0308,1 016B 0308,1 0056 0303,1 0076 0303,1 0056 0\
323,1 0076 0323,1 0057 0300,1 0077 0300,1 0057 0301,1 0077 0301,1 0057 0308,1 0077 0308,1 0057 0307,1 0077 0307,1 0057 0323,1 0077 0323,1 0058 0307,1 0078 030\
7,1 0058 0308,1 0078 0308,1 0059 0307,1 0079 0307,1 005A 0302,1 007A 0302,1 005A 0323,1 007A 0323,1 005A 0331,1 007A 0331,1 0068 0331,1 0074 0308,1 0077 030A,\
1 0079 030A,1 <compat> 0061 02BE,1 017F 0307,5 0041 0323,1 0061 0323,1 0041 0309,1 0061 0309,1 00C2 0301,1 00E2 0301,1 00C2 0300,1 00E2 0300,1 00C2 0309,1 00E\
2 0309,1 00C2 0303,1 00E2 0303,1 1EA0 0302,1 1EA1 0302,1 0102 0301,1 0103 0301,1 0102 0300,1 0103 0300,1 0102 0309,1 0103 0309,1 0102 0303,1 0103 0303,1 1EA0 \
0306,1 1EA1 0306,1 0045 0323,1 0065 0323,1 0045 0309,1 0065 0309,1 0045 0303,1 0065 0303,1 00CA 0301,1 00EA 0301,1 00CA 0300,1 00EA 0300,1 00CA 0309,1 00EA 03\
09,1 00CA 0303,1 00EA 0303,1 1EB8 0302,1 1EB9 0302,1 0049 0309,1 0069 0309,1 0049 0323,1 0069 0323,1 004F 0323,1 006F 0323,1 004F 0309,1 006F 0309,1 00D4 0301\
,1 00F4 0301,1 00D4 0300,1 00F4 0300,1 00D4 0309,1 00F4 0309,1 00D4 0303,1 00F4 0303,1 1ECC 0302,1 1ECD 0302,1 01A0 0301,1 01A1 0301,1 01A0 0300,1 01A1 0300,1\
 01A0 0309,1 01A1 0309,1 01A0 0303,1 01A1 0303,1 01A0 0323,1 01A1 0323,1 0055 0323,1 0075 0323,1 0055 0309,1 0075 0309,1 01AF 0301,1 01B0 0301,1 01AF 0300,1 0\
1B0 0300,1 01AF 0309,1 01B0 0309,1 01AF 0303,1 01B0 0303,1 01AF 0323,1 01B0 0323,1 0059 0300,1 0079 0300,1 0059 0323,1 0079 0323,1 0059 0309,1 0079 0309,1 005\
9 0303,1 0079 0303,7 03B1 0313,1 03B1 0314,1 1F00 0300,1 1F01 0300,1 1F00 0301,1 1F01 0301,1 1F00 0342,1 1F01 0342,1 0391 0313,1 0391 0314,1 1F08 0300,1 1F09 \
0300,1 1F08 0301,1 1F09 0301,1 1F08 0342,1 1F09 0342,1 03B5 0313,1 03B5 0314,1 1F10 0300,1 1F11 0300,1 1F10 0301,1 1F11 0301,3 0395 0313,1 0395 0314,1 1F18 03\
00,1 1F19 0300,1 1F18 0301,1 1F19 0301,3 03B7 0313,1 03B7 0314,1 1F20 0300,1 1F21 0300,1 1F20 0301,1 1F21 0301,1 1F20 0342,1 1F21 0342,1 0397 0313,1 0397 0314\
,1 1F28 0300,1 1F29 0300,1 1F28 0301,1 1F29 0301,1 1F28 0342,1 1F29 0342,1 03B9 0313,1 03B9 0314,1 1F30 0300,1 1F31 0300,1 1F30 0301,1 1F31 0301,1 1F30 0342,1\
 1F31 0342,1 0399 0313,1 0399 0314,1 1F38 0300,1 1F39 0300,1 1F38 0301,1 1F39 0301,1 1F38 0342,1 1F39 0342,1 03BF 0313,1 03BF 0314,1 1F40 0300,1 1F41 0300,1 1\
F40 0301,1 1F41 0301,3 039F 0313,1 039F 0314,1 1F48 0300,1 1F49 0300,1 1F48 0301,1 1F49 0301,3 03C5 0313,1 03C5 0314,1 1F50 0300,1 1F51 0300,1 1F50 0301,1 1F5\
1 0301,1 1F50 0342,1 1F51 0342,2 03A5 0314,2 1F59 0300,2 1F59 0301,2 1F59 0342,1 03C9 0313,1 03C9 0314,1 1F60 0300,1 1F61 0300,1 1F60 0301,1 1F61 0301,1 1F60 \
0342,1 1F61 0342,1 03A9 0313,1 03A9 0314,1 1F68 0300,1 1F69 0300,1 1F68 0301,1 1F69 0301,1 1F68 0342,1 1F69 0342,1 03B1 0300,1! 03AC,1 03B5 0300,1! 03AD,1 03B\
7 0300,1! 03AE,1 03B9 0300,1! 03AF,1 03BF 0300,1! 03CC,1 03C5 0300,1! 03CD,1 03C9 0300,1! 03CE,3 1F00 0345,1 1F01 0345,1 1F02 0345,1 1F03 0345,1 1F04 0345,1 1\
F05 0345,1 1F06 0345,1 1F07 0345,1 1F08 0345,1 1F09 0345,1 1F0A 0345,1 1F0B 0345,1 1F0C 0345,1 1F0D 0345,1 1F0E 0345,1 1F0F 0345,1 1F20 0345,1 1F21 0345,1 1F2\
2 0345,1 1F23 0345,1 1F24 0345,1 1F25 0345,1 1F26 0345,1 1F27 0345,1 1F28 0345,1 1F29 0345,1 1F2A 0345,1 1F2B 0345,1 1F2C 0345,1 1F2D 0345,1 1F2E 0345,1 1F2F \
0345,1 1F60 0345,1 1F61 0345,1 1F62 0345,1 1F63 0345,1 1F64 0345,1 1F65 0345,1 1F66 0345,1 1F67 0345,1 1F68 0345,1 1F69 0345,1 1F6A 0345,1 1F6B 0345,1 1F6C 03\
45,1 1F6D 0345,1 1F6E 0345,1 1F6F 0345,1 03B1 0306,1 03B1 0304,1 1F70 0345,1 03B1 0345,1 03AC 0345,2 03B1 0342,1 1FB6 0345,1 0391 0306,1 0391 0304,1 0391 0300\
,1! 0386,1 0391 0345,1 <compat> 0020 0313,1! 03B9,1 <compat> 0020 0313,1 <compat> 0020 0342,1 00A8 0342,1 1F74 0345,1 03B7 0345,1 03AE 0345,2 03B7 0342,1 1FC6\
 0345,1 0395 0300,1! 0388,1 0397 0300,1! 0389,1 0397 0345,1 1FBF 0300,1 1FBF 0301,1 1FBF 0342,1 03B9 0306,1 03B9 0304,1 03CA 0300,1! 0390,3 03B9 0342,1 03CA 0\
342,1 0399 0306,1 0399 0304,1 0399 0300,1! 038A,2 1FFE 0300,1 1FFE 0301,1 1FFE 0342,1 03C5 0306,1 03C5 0304,1 03CB 0300,1! 03B0,1 03C1 0313,1 03C1 0314,1 03C5\
 0342,1 03CB 0342,1 03A5 0306,1 03A5 0304,1 03A5 0300,1! 038E,1 03A1 0314,1 00A8 0300,1! 0385,1! 0060,3 1F7C 0345,1 03C9 0345,1 03CE 0345,2 03C9 0342,1 1FF6 0\
345,1 039F 0300,1! 038C,1 03A9 0300,1! 038F,1 03A9 0345,1! 00B4,1 <compat> 0020 0314,2! 2002,1! 2003,1 <compat> 0020,1 <compat> 0020,1 <compat> 0020,1 <compat\
> 0020,1 <compat> 0020,1 <noBreak> 0020,1 <compat> 0020,1 <compat> 0020,1 <compat> 0020,7 <noBreak> 2010,6 <compat> 0020 0333,d <compat> 002E,1 <compat> 002E \
002E,1 <compat> 002E 002E 002E,9 <noBreak> 0020,4 <compat> 2032 2032,1 <compat> 2032 2032 2032,2 <compat> 2035 2035,1 <compat> 2035 2035 2035,5 <compat> 0021 \
0021,2 <compat> 0020 0305,9 <compat> 003F 003F,1 <compat> 003F 0021,1 <compat> 0021 003F,e <compat> 2032 2032 2032 2032,8 <compat> 0020,11 <super> 0030,1 <sup\
er> 0069,3 <super> 0034,1 <super> 0035,1 <super> 0036,1 <super> 0037,1 <super> 0038,1 <super> 0039,1 <super> 002B,1 <super> 2212,1 <super> 003D,1 <super> 0028\
,1 <super> 0029,1 <super> 006E,1 <sub> 0030,1 <sub> 0031,1 <sub> 0032,1 <sub> 0033,1 <sub> 0034,1 <sub> 0035,1 <sub> 0036,1 <sub> 0037,1 <sub> 0038,1 <sub> 00\
39,1 <sub> 002B,1 <sub> 2212,1 <sub> 003D,1 <sub> 0028,1 <sub> 0029,2 <sub> 0061,1 <sub> 0065,1 <sub> 006F,1 <sub> 0078,1 <sub> 0259,1 <sub> 0068,1 <sub> 006B\
,1 <sub> 006C,1 <sub> 006D,1 <sub> 006E,1 <sub> 0070,1 <sub> 0073,1 <sub> 0074,c <compat> 0052 0073,58 <compat> 0061 002F 0063,1 <compat> 0061 002F 0073,1 <fo\
nt> 0043,1 <compat> 00B0 0043,2 <compat> 0063 002F 006F,1 <compat> 0063 002F 0075,1 <compat> 0190,2 <compat> 00B0 0046,1 <font> 0067,1 <font> 0048,1 <font> 00\
48,1 <font> 0048,1 <font> 0068,1 <font> 0127,1 <font> 0049,1 <font> 0049,1 <font> 004C,1 <font> 006C,2 <font> 004E,1 <compat> 004E 006F,3 <font> 0050,1 <font>\
 0051,1 <font> 0052,1 <font> 0052,1 <font> 0052,3 <super> 0053 004D,1 <compat> 0054 0045 004C,1 <super> 0054 004D,2 <font> 005A,2! 03A9,2 <font> 005A,2! 004B,\
1! 00C5,1 <font> 0042,1 <font> 0043,2 <font> 0065,1 <font> 0045,1 <font> 0046,2 <font> 004D,1 <font> 006F,1 <compat> 05D0,1 <compat> 05D1,1 <compat> 05D2,1 <c\
ompat> 05D3,1 <font> 0069,2 <compat> 0046 0041 0058,1 <font> 03C0,1 <font> 03B3,1 <font> 0393,1 <font> 03A0,1 <font> 2211,5 <font> 0044,1 <font> 0064,1 <font>\
 0065,1 <font> 0069,1 <font> 006A,7 <fraction> 0031 2044 0037,1 <fraction> 0031 2044 0039,1 <fraction> 0031 2044 0031 0030,1 <fraction> 0031 2044 0033,1 <frac\
tion> 0032 2044 0033,1 <fraction> 0031 2044 0035,1 <fraction> 0032 2044 0035,1 <fraction> 0033 2044 0035,1 <fraction> 0034 2044 0035,1 <fraction> 0031 2044 00\
36,1 <fraction> 0035 2044 0036,1 <fraction> 0031 2044 0038,1 <fraction> 0033 2044 0038,1 <fraction> 0035 2044 0038,1 <fraction> 0037 2044 0038,1 <fraction> 00\
31 2044,1 <compat> 0049,1 <compat> 0049 0049,1 <compat> 0049 0049 0049,1 <compat> 0049 0056,1 <compat> 0056,1 <compat> 0056 0049,1 <compat> 0056 0049 0049,1 <\
compat> 0056 0049 0049 0049,1 <compat> 0049 0058,1 <compat> 0058,1 <compat> 0058 0049,1 <compat> 0058 0049 0049,1 <compat> 004C,1 <compat> 0043,1 <compat> 004\
4,1 <compat> 004D,1 <compat> 0069,1 <compat> 0069 0069,1 <compat> 0069 0069 0069,1 <compat> 0069 0076,1 <compat> 0076,1 <compat> 0076 0069,1 <compat> 0076 006\
9 0069,1 <compat> 0076 0069 0069 0069,1 <compat> 0069 0078,1 <compat> 0078,1 <compat> 0078 0069,1 <compat> 0078 0069 0069,1 <compat> 006C,1 <compat> 0063,1 <c\
ompat> 0064,1 <compat> 006D,a <fraction> 0030 2044 0033,11 2190 0338,1 2192 0338,13 2194 0338,1f 21D0 0338,1 21D4 0338,1 21D2 0338,35 2203 0338,5 2208 0338,3 \
220B 0338,18 2223 0338,2 2225 0338,6 <compat> 222B 222B,1 <compat> 222B 222B 222B,2 <compat> 222E 222E,1 <compat> 222E 222E 222E,11 223C 0338,3 2243 0338,3 22\
45 0338,2 2248 0338,17 003D 0338,2 2261 0338,b 224D 0338,1 003C 0338,1 003E 0338,1 2264 0338,1 2265 0338,3 2272 0338,1 2273 0338,3 2276 0338,1 2277 0338,7 227\
A 0338,1 227B 0338,3 2282 0338,1 2283 0338,3 2286 0338,1 2287 0338,23 22A2 0338,1 22A8 0338,1 22A9 0338,1 22AB 0338,31 227C 0338,1 227D 0338,1 2291 0338,1 229\
2 0338,7 22B2 0338,1 22B3 0338,1 22B4 0338,1 22B5 0338,3c! 3008,1! 3009,136 <circle> 0031,1 <circle> 0032,1 <circle> 0033,1 <circle> 0034,1 <circle> 0035,1 <c\
ircle> 0036,1 <circle> 0037,1 <circle> 0038,1 <circle> 0039,1 <circle> 0031 0030,1 <circle> 0031 0031,1 <circle> 0031 0032,1 <circle> 0031 0033,1 <circle> 003\
1 0034,1 <circle> 0031 0035,1 <circle> 0031 0036,1 <circle> 0031 0037,1 <circle> 0031 0038,1 <circle> 0031 0039,1 <circle> 0032 0030,1 <compat> 0028 0031 0029\
,1 <compat> 0028 0032 0029,1 <compat> 0028 0033 0029,1 <compat> 0028 0034 0029,1 <compat> 0028 0035 0029,1 <compat> 0028 0036 0029,1 <compat> 0028 0037 0029,1\
 <compat> 0028 0038 0029,1 <compat> 0028 0039 0029,1 <compat> 0028 0031 0030 0029,1 <compat> 0028 0031 0031 0029,1 <compat> 0028 0031 0032 0029,1 <compat> 002\
8 0031 0033 0029,1 <compat> 0028 0031 0034 0029,1 <compat> 0028 0031 0035 0029,1 <compat> 0028 0031 0036 0029,1 <compat> 0028 0031 0037 0029,1 <compat> 0028 0\
031 0038 0029,1 <compat> 0028 0031 0039 0029,1 <compat> 0028 0032 0030 0029,1 <compat> 0031 002E,1 <compat> 0032 002E,1 <compat> 0033 002E,1 <compat> 0034 002\
E,1 <compat> 0035 002E,1 <compat> 0036 002E,1 <compat> 0037 002E,1 <compat> 0038 002E,1 <compat> 0039 002E,1 <compat> 0031 0030 002E,1 <compat> 0031 0031 002E\
,1 <compat> 0031 0032 002E,1 <compat> 0031 0033 002E,1 <compat> 0031 0034 002E,1 <compat> 0031 0035 002E,1 <compat> 0031 0036 002E,1 <compat> 0031 0037 002E,1\
 <compat> 0031 0038 002E,1 <compat> 0031 0039 002E,1 <compat> 0032 0030 002E,1 <compat> 0028 0061 0029,1 <compat> 0028 0062 0029,1 <compat> 0028 0063 0029,1 <\
compat> 0028 0064 0029,1 <compat> 0028 0065 0029,1 <compat> 0028 0066 0029,1 <compat> 0028 0067 0029,1 <compat> 0028 0068 0029,1 <compat> 0028 0069 0029,1 <co\
mpat> 0028 006A 0029,1 <compat> 0028 006B 0029,1 <compat> 0028 006C 0029,1 <compat> 0028 006D 0029,1 <compat> 0028 006E 0029,1 <compat> 0028 006F 0029,1 <comp\
at> 0028 0070 0029,1 <compat> 0028 0071 0029,1 <compat> 0028 0072 0029,1 <compat> 0028 0073 0029,1 <compat> 0028 0074 0029,1 <compat> 0028 0075 0029,1 <compat\
> 0028 0076 0029,1 <compat> 0028 0077 0029,1 <compat> 0028 0078 0029,1 <compat> 0028 0079 0029,1 <compat> 0028 007A 0029,1 <circle> 0041,1 <circle> 0042,1 <ci\
rcle> 0043,1 <circle> 0044,1 <circle> 0045,1 <circle> 0046,1 <circle> 0047,1 <circle> 0048,1 <circle> 0049,1 <circle> 004A,1 <circle> 004B,1 <circle> 004C,1 <\
circle> 004D,1 <circle> 004E,1 <circle> 004F,1 <circle> 0050,1 <circle> 0051,1 <circle> 0052,1 <circle> 0053,1 <circle> 0054,1 <circle> 0055,1 <circle> 0056,1\
 <circle> 0057,1 <circle> 0058,1 <circle> 0059,1 <circle> 005A,1 <circle> 0061,1 <circle> 0062,1 <circle> 0063,1 <circle> 0064,1 <circle> 0065,1 <circle> 0066\
,1 <circle> 0067,1 <circle> 0068,1 <circle> 0069,1 <circle> 006A,1 <circle> 006B,1 <circle> 006C,1 <circle> 006D,1 <circle> 006E,1 <circle> 006F,1 <circle> 00\
70,1 <circle> 0071,1 <circle> 0072,1 <circle> 0073,1 <circle> 0074,1 <circle> 0075,1 <circle> 0076,1 <circle> 0077,1 <circle> 0078,1 <circle> 0079,1 <circle> \
007A,1 <circle> 0030,522 <compat> 222B 222B 222B 222B,68 <compat> 003A 003A 003D,1 <compat> 003D 003D,1 <compat> 003D 003D 003D,66! 2ADD 0338,1a0 <sub> 006A,1\
 <super> 0056,f2 <super> 2D61,130 <compat> 6BCD,54 <compat> 9F9F,d <compat> 4E00,1 <compat> 4E28,1 <compat> 4E36,1 <compat> 4E3F,1 <compat> 4E59,1 <compat> 4E\
85,1 <compat> 4E8C,1 <compat> 4EA0,1 <compat> 4EBA,1 <compat> 513F,1 <compat> 5165,1 <compat> 516B,1 <compat> 5182,1 <compat> 5196,1 <compat> 51AB,1 <compat> \
51E0,1 <compat> 51F5,1 <compat> 5200,1 <compat> 529B,1 <compat> 52F9,1 <compat> 5315,1 <compat> 531A,1 <compat> 5338,1 <compat> 5341,1 <compat> 535C,1 <compat\
> 5369,1 <compat> 5382,1 <compat> 53B6,1 <compat> 53C8,1 <compat> 53E3,1 <compat> 56D7,1 <compat> 571F,1 <compat> 58EB,1 <compat> 5902,1 <compat> 590A,1 <comp\
at> 5915,1 <compat> 5927,1 <compat> 5973,1 <compat> 5B50,1 <compat> 5B80,1 <compat> 5BF8,1 <compat> 5C0F,1 <compat> 5C22,1 <compat> 5C38,1 <compat> 5C6E,1 <co\
mpat> 5C71,1 <compat> 5DDB,1 <compat> 5DE5,1 <compat> 5DF1,1 <compat> 5DFE,1 <compat> 5E72,1 <compat> 5E7A,1 <compat> 5E7F,1 <compat> 5EF4,1 <compat> 5EFE,1 <\
compat> 5F0B,1 <compat> 5F13,1 <compat> 5F50,1 <compat> 5F61,1 <compat> 5F73,1 <compat> 5FC3,1 <compat> 6208,1 <compat> 6236,1 <compat> 624B,1 <compat> 652F,1\
 <compat> 6534,1 <compat> 6587,1 <compat> 6597,1 <compat> 65A4,1 <compat> 65B9,1 <compat> 65E0,1 <compat> 65E5,1 <compat> 66F0,1 <compat> 6708,1 <compat> 6728\
,1 <compat> 6B20,1 <compat> 6B62,1 <compat> 6B79,1 <compat> 6BB3,1 <compat> 6BCB,1 <compat> 6BD4,1 <compat> 6BDB,1 <compat> 6C0F,1 <compat> 6C14,1 <compat> 6C\
34,1 <compat> 706B,1 <compat> 722A,1 <compat> 7236,1 <compat> 723B,1 <compat> 723F,1 <compat> 7247,1 <compat> 7259,1 <compat> 725B,1 <compat> 72AC,1 <compat> \
7384,1 <compat> 7389,1 <compat> 74DC,1 <compat> 74E6,1 <compat> 7518,1 <compat> 751F,1 <compat> 7528,1 <compat> 7530,1 <compat> 758B,1 <compat> 7592,1 <compat\
> 7676,1 <compat> 767D,1 <compat> 76AE,1 <compat> 76BF,1 <compat> 76EE,1 <compat> 77DB,1 <compat> 77E2,1 <compat> 77F3,1 <compat> 793A,1 <compat> 79B8,1 <comp\
at> 79BE,1 <compat> 7A74,1 <compat> 7ACB,1 <compat> 7AF9,1 <compat> 7C73,1 <compat> 7CF8,1 <compat> 7F36,1 <compat> 7F51,1 <compat> 7F8A,1 <compat> 7FBD,1 <co\
mpat> 8001,1 <compat> 800C,1 <compat> 8012,1 <compat> 8033,1 <compat> 807F,1 <compat> 8089,1 <compat> 81E3,1 <compat> 81EA,1 <compat> 81F3,1 <compat> 81FC,1 <\
compat> 820C,1 <compat> 821B,1 <compat> 821F,1 <compat> 826E,1 <compat> 8272,1 <compat> 8278,1 <compat> 864D,1 <compat> 866B,1 <compat> 8840,1 <compat> 884C,1\
 <compat> 8863,1 <compat> 897E,1 <compat> 898B,1 <compat> 89D2,1 <compat> 8A00,1 <compat> 8C37,1 <compat> 8C46,1 <compat> 8C55,1 <compat> 8C78,1 <compat> 8C9D\
,1 <compat> 8D64,1 <compat> 8D70,1 <compat> 8DB3,1 <compat> 8EAB,1 <compat> 8ECA,1 <compat> 8F9B,1 <compat> 8FB0,1 <compat> 8FB5,1 <compat> 9091,1 <compat> 91\
49,1 <compat> 91C6,1 <compat> 91CC,1 <compat> 91D1,1 <compat> 9577,1 <compat> 9580,1 <compat> 961C,1 <compat> 96B6,1 <compat> 96B9,1 <compat> 96E8,1 <compat> \
9751,1 <compat> 975E,1 <compat> 9762,1 <compat> 9769,1 <compat> 97CB,1 <compat> 97ED,1 <compat> 97F3,1 <compat> 9801,1 <compat> 98A8,1 <compat> 98DB,1 <compat\
> 98DF,1 <compat> 9996,1 <compat> 9999,1 <compat> 99AC,1 <compat> 9AA8,1 <compat> 9AD8,1 <compat> 9ADF,1 <compat> 9B25,1 <compat> 9B2F,1 <compat> 9B32,1 <comp\
at> 9B3C,1 <compat> 9B5A,1 <compat> 9CE5,1 <compat> 9E75,1 <compat> 9E7F,1 <compat> 9EA5,1 <compat> 9EBB,1 <compat> 9EC3,1 <compat> 9ECD,1 <compat> 9ED1,1 <co\
mpat> 9EF9,1 <compat> 9EFD,1 <compat> 9F0E,1 <compat> 9F13,1 <compat> 9F20,1 <compat> 9F3B,1 <compat> 9F4A,1 <compat> 9F52,1 <compat> 9F8D,1 <compat> 9F9C,1 <\
compat> 9FA0,2b <wide> 0020,36 <compat> 3012,2 <compat> 5341,1 <compat> 5344,1 <compat> 5345,12 304B 3099,2 304D 3099,2 304F 3099,2 3051 3099,2 3053 3099,2 30\
55 3099,2 3057 3099,2 3059 3099,2 305B 3099,2 305D 3099,2 305F 3099,2 3061 3099,3 3064 3099,2 3066 3099,2 3068 3099,7 306F 3099,1 306F 309A,2 3072 3099,1 3072\
 309A,2 3075 3099,1 3075 309A,2 3078 3099,1 3078 309A,2 307B 3099,1 307B 309A,17 3046 3099,7 <compat> 0020 3099,1 <compat> 0020 309A,2 309D 3099,1 <vertical> \
3088 308A,d 30AB 3099,2 30AD 3099,2 30AF 3099,2 30B1 3099,2 30B3 3099,2 30B5 3099,2 30B7 3099,2 30B9 3099,2 30BB 3099,2 30BD 3099,2 30BF 3099,2 30C1 3099,3 30\
C4 3099,2 30C6 3099,2 30C8 3099,7 30CF 3099,1 30CF 309A,2 30D2 3099,1 30D2 309A,2 30D5 3099,1 30D5 309A,2 30D8 3099,1 30D8 309A,2 30DB 3099,1 30DB 309A,17 30A\
6 3099,3 30EF 3099,1 30F0 3099,1 30F1 3099,1 30F2 3099,4 30FD 3099,1 <vertical> 30B3 30C8,32 <compat> 1100,1 <compat> 1101,1 <compat> 11AA,1 <compat> 1102,1 <\
compat> 11AC,1 <compat> 11AD,1 <compat> 1103,1 <compat> 1104,1 <compat> 1105,1 <compat> 11B0,1 <compat> 11B1,1 <compat> 11B2,1 <compat> 11B3,1 <compat> 11B4,1\
 <compat> 11B5,1 <compat> 111A,1 <compat> 1106,1 <compat> 1107,1 <compat> 1108,1 <compat> 1121,1 <compat> 1109,1 <compat> 110A,1 <compat> 110B,1 <compat> 110C\
,1 <compat> 110D,1 <compat> 110E,1 <compat> 110F,1 <compat> 1110,1 <compat> 1111,1 <compat> 1112,1 <compat> 1161,1 <compat> 1162,1 <compat> 1163,1 <compat> 11\
64,1 <compat> 1165,1 <compat> 1166,1 <compat> 1167,1 <compat> 1168,1 <compat> 1169,1 <compat> 116A,1 <compat> 116B,1 <compat> 116C,1 <compat> 116D,1 <compat> \
116E,1 <compat> 116F,1 <compat> 1170,1 <compat> 1171,1 <compat> 1172,1 <compat> 1173,1 <compat> 1174,1 <compat> 1175,1 <compat> 1160,1 <compat> 1114,1 <compat\
> 1115,1 <compat> 11C7,1 <compat> 11C8,1 <compat> 11CC,1 <compat> 11CE,1 <compat> 11D3,1 <compat> 11D7,1 <compat> 11D9,1 <compat> 111C,1 <compat> 11DD,1 <comp\
at> 11DF,1 <compat> 111D,1 <compat> 111E,1 <compat> 1120,1 <compat> 1122,1 <compat> 1123,1 <compat> 1127,1 <compat> 1129,1 <compat> 112B,1 <compat> 112C,1 <co\
mpat> 112D,1 <compat> 112E,1 <compat> 112F,1 <compat> 1132,1 <compat> 1136,1 <compat> 1140,1 <compat> 1147,1 <compat> 114C,1 <compat> 11F1,1 <compat> 11F2,1 <\
compat> 1157,1 <compat> 1158,1 <compat> 1159,1 <compat> 1184,1 <compat> 1185,1 <compat> 1188,1 <compat> 1191,1 <compat> 1192,1 <compat> 1194,1 <compat> 119E,1\
 <compat> 11A1,4 <super> 4E00,1 <super> 4E8C,1 <super> 4E09,1 <super> 56DB,1 <super> 4E0A,1 <super> 4E2D,1 <super> 4E0B,1 <super> 7532,1 <super> 4E59,1 <super\
> 4E19,1 <super> 4E01,1 <super> 5929,1 <super> 5730,1 <super> 4EBA,61 <compat> 0028 1100 0029,1 <compat> 0028 1102 0029,1 <compat> 0028 1103 0029,1 <compat> 0\
028 1105 0029,1 <compat> 0028 1106 0029,1 <compat> 0028 1107 0029,1 <compat> 0028 1109 0029,1 <compat> 0028 110B 0029,1 <compat> 0028 110C 0029,1 <compat> 002\
8 110E 0029,1 <compat> 0028 110F 0029,1 <compat> 0028 1110 0029,1 <compat> 0028 1111 0029,1 <compat> 0028 1112 0029,1 <compat> 0028 1100 1161 0029,1 <compat> \
0028 1102 1161 0029,1 <compat> 0028 1103 1161 0029,1 <compat> 0028 1105 1161 0029,1 <compat> 0028 1106 1161 0029,1 <compat> 0028 1107 1161 0029,1 <compat> 002\
8 1109 1161 0029,1 <compat> 0028 110B 1161 0029,1 <compat> 0028 110C 1161 0029,1 <compat> 0028 110E 1161 0029,1 <compat> 0028 110F 1161 0029,1 <compat> 0028 1\
110 1161 0029,1 <compat> 0028 1111 1161 0029,1 <compat> 0028 1112 1161 0029,1 <compat> 0028 110C 116E 0029,1 <compat> 0028 110B 1169 110C 1165 11AB 0029,1 <co\
mpat> 0028 110B 1169 1112 116E 0029,2 <compat> 0028 4E00 0029,1 <compat> 0028 4E8C 0029,1 <compat> 0028 4E09 0029,1 <compat> 0028 56DB 0029,1 <compat> 0028 4E\
94 0029,1 <compat> 0028 516D 0029,1 <compat> 0028 4E03 0029,1 <compat> 0028 516B 0029,1 <compat> 0028 4E5D 0029,1 <compat> 0028 5341 0029,1 <compat> 0028 6708\
 0029,1 <compat> 0028 706B 0029,1 <compat> 0028 6C34 0029,1 <compat> 0028 6728 0029,1 <compat> 0028 91D1 0029,1 <compat> 0028 571F 0029,1 <compat> 0028 65E5 0\
029,1 <compat> 0028 682A 0029,1 <compat> 0028 6709 0029,1 <compat> 0028 793E 0029,1 <compat> 0028 540D 0029,1 <compat> 0028 7279 0029,1 <compat> 0028 8CA1 002\
9,1 <compat> 0028 795D 0029,1 <compat> 0028 52B4 0029,1 <compat> 0028 4EE3 0029,1 <compat> 0028 547C 0029,1 <compat> 0028 5B66 0029,1 <compat> 0028 76E3 0029,\
1 <compat> 0028 4F01 0029,1 <compat> 0028 8CC7 0029,1 <compat> 0028 5354 0029,1 <compat> 0028 796D 0029,1 <compat> 0028 4F11 0029,1 <compat> 0028 81EA 0029,1 \
<compat> 0028 81F3 0029,1 <circle> 554F,1 <circle> 5E7C,1 <circle> 6587,1 <circle> 7B8F,9 <square> 0050 0054 0045,1 <circle> 0032 0031,1 <circle> 0032 0032,1 \
<circle> 0032 0033,1 <circle> 0032 0034,1 <circle> 0032 0035,1 <circle> 0032 0036,1 <circle> 0032 0037,1 <circle> 0032 0038,1 <circle> 0032 0039,1 <circle> 00\
33 0030,1 <circle> 0033 0031,1 <circle> 0033 0032,1 <circle> 0033 0033,1 <circle> 0033 0034,1 <circle> 0033 0035,1 <circle> 1100,1 <circle> 1102,1 <circle> 11\
03,1 <circle> 1105,1 <circle> 1106,1 <circle> 1107,1 <circle> 1109,1 <circle> 110B,1 <circle> 110C,1 <circle> 110E,1 <circle> 110F,1 <circle> 1110,1 <circle> \
1111,1 <circle> 1112,1 <circle> 1100 1161,1 <circle> 1102 1161,1 <circle> 1103 1161,1 <circle> 1105 1161,1 <circle> 1106 1161,1 <circle> 1107 1161,1 <circle> \
1109 1161,1 <circle> 110B 1161,1 <circle> 110C 1161,1 <circle> 110E 1161,1 <circle> 110F 1161,1 <circle> 1110 1161,1 <circle> 1111 1161,1 <circle> 1112 1161,1\
 <circle> 110E 1161 11B7 1100 1169,1 <circle> 110C 116E 110B 1174,1 <circle> 110B 116E,2 <circle> 4E00,1 <circle> 4E8C,1 <circle> 4E09,1 <circle> 56DB,1 <circ\
le> 4E94,1 <circle> 516D,1 <circle> 4E03,1 <circle> 516B,1 <circle> 4E5D,1 <circle> 5341,1 <circle> 6708,1 <circle> 706B,1 <circle> 6C34,1 <circle> 6728,1 <ci\
rcle> 91D1,1 <circle> 571F,1 <circle> 65E5,1 <circle> 682A,1 <circle> 6709,1 <circle> 793E,1 <circle> 540D,1 <circle> 7279,1 <circle> 8CA1,1 <circle> 795D,1 <\
circle> 52B4,1 <circle> 79D8,1 <circle> 7537,1 <circle> 5973,1 <circle> 9069,1 <circle> 512A,1 <circle> 5370,1 <circle> 6CE8,1 <circle> 9805,1 <circle> 4F11,1\
 <circle> 5199,1 <circle> 6B63,1 <circle> 4E0A,1 <circle> 4E2D,1 <circle> 4E0B,1 <circle> 5DE6,1 <circle> 53F3,1 <circle> 533B,1 <circle> 5B97,1 <circle> 5B66\
,1 <circle> 76E3,1 <circle> 4F01,1 <circle> 8CC7,1 <circle> 5354,1 <circle> 591C,1 <circle> 0033 0036,1 <circle> 0033 0037,1 <circle> 0033 0038,1 <circle> 003\
3 0039,1 <circle> 0034 0030,1 <circle> 0034 0031,1 <circle> 0034 0032,1 <circle> 0034 0033,1 <circle> 0034 0034,1 <circle> 0034 0035,1 <circle> 0034 0036,1 <c\
ircle> 0034 0037,1 <circle> 0034 0038,1 <circle> 0034 0039,1 <circle> 0035 0030,1 <compat> 0031 6708,1 <compat> 0032 6708,1 <compat> 0033 6708,1 <compat> 0034\
 6708,1 <compat> 0035 6708,1 <compat> 0036 6708,1 <compat> 0037 6708,1 <compat> 0038 6708,1 <compat> 0039 6708,1 <compat> 0031 0030 6708,1 <compat> 0031 0031 \
6708,1 <compat> 0031 0032 6708,1 <square> 0048 0067,1 <square> 0065 0072 0067,1 <square> 0065 0056,1 <square> 004C 0054 0044,1 <circle> 30A2,1 <circle> 30A4,1\
 <circle> 30A6,1 <circle> 30A8,1 <circle> 30AA,1 <circle> 30AB,1 <circle> 30AD,1 <circle> 30AF,1 <circle> 30B1,1 <circle> 30B3,1 <circle> 30B5,1 <circle> 30B7\
,1 <circle> 30B9,1 <circle> 30BB,1 <circle> 30BD,1 <circle> 30BF,1 <circle> 30C1,1 <circle> 30C4,1 <circle> 30C6,1 <circle> 30C8,1 <circle> 30CA,1 <circle> 30\
CB,1 <circle> 30CC,1 <circle> 30CD,1 <circle> 30CE,1 <circle> 30CF,1 <circle> 30D2,1 <circle> 30D5,1 <circle> 30D8,1 <circle> 30DB,1 <circle> 30DE,1 <circle> \
30DF,1 <circle> 30E0,1 <circle> 30E1,1 <circle> 30E2,1 <circle> 30E4,1 <circle> 30E6,1 <circle> 30E8,1 <circle> 30E9,1 <circle> 30EA,1 <circle> 30EB,1 <circle\
> 30EC,1 <circle> 30ED,1 <circle> 30EF,1 <circle> 30F0,1 <circle> 30F1,1 <circle> 30F2,1 <square> 4EE4 548C,1 <square> 30A2 30D1 30FC 30C8,1 <square> 30A2 30E\
B 30D5 30A1,1 <square> 30A2 30F3 30DA 30A2,1 <square> 30A2 30FC 30EB,1 <square> 30A4 30CB 30F3 30B0,1 <square> 30A4 30F3 30C1,1 <square> 30A6 30A9 30F3,1 <squ\
are> 30A8 30B9 30AF 30FC 30C9,1 <square> 30A8 30FC 30AB 30FC,1 <square> 30AA 30F3 30B9,1 <square> 30AA 30FC 30E0,1 <square> 30AB 30A4 30EA,1 <square> 30AB 30E\
9 30C3 30C8,1 <square> 30AB 30ED 30EA 30FC,1 <square> 30AC 30ED 30F3,1 <square> 30AC 30F3 30DE,1 <square> 30AE 30AC,1 <square> 30AE 30CB 30FC,1 <square> 30AD \
30E5 30EA 30FC,1 <square> 30AE 30EB 30C0 30FC,1 <square> 30AD 30ED,1 <square> 30AD 30ED 30B0 30E9 30E0,1 <square> 30AD 30ED 30E1 30FC 30C8 30EB,1 <square> 30A\
D 30ED 30EF 30C3 30C8,1 <square> 30B0 30E9 30E0,1 <square> 30B0 30E9 30E0 30C8 30F3,1 <square> 30AF 30EB 30BC 30A4 30ED,1 <square> 30AF 30ED 30FC 30CD,1 <squa\
re> 30B1 30FC 30B9,1 <square> 30B3 30EB 30CA,1 <square> 30B3 30FC 30DD,1 <square> 30B5 30A4 30AF 30EB,1 <square> 30B5 30F3 30C1 30FC 30E0,1 <square> 30B7 30EA\
 30F3 30B0,1 <square> 30BB 30F3 30C1,1 <square> 30BB 30F3 30C8,1 <square> 30C0 30FC 30B9,1 <square> 30C7 30B7,1 <square> 30C9 30EB,1 <square> 30C8 30F3,1 <squ\
are> 30CA 30CE,1 <square> 30CE 30C3 30C8,1 <square> 30CF 30A4 30C4,1 <square> 30D1 30FC 30BB 30F3 30C8,1 <square> 30D1 30FC 30C4,1 <square> 30D0 30FC 30EC 30E\
B,1 <square> 30D4 30A2 30B9 30C8 30EB,1 <square> 30D4 30AF 30EB,1 <square> 30D4 30B3,1 <square> 30D3 30EB,1 <square> 30D5 30A1 30E9 30C3 30C9,1 <square> 30D5 \
30A3 30FC 30C8,1 <square> 30D6 30C3 30B7 30A7 30EB,1 <square> 30D5 30E9 30F3,1 <square> 30D8 30AF 30BF 30FC 30EB,1 <square> 30DA 30BD,1 <square> 30DA 30CB 30D\
2,1 <square> 30D8 30EB 30C4,1 <square> 30DA 30F3 30B9,1 <square> 30DA 30FC 30B8,1 <square> 30D9 30FC 30BF,1 <square> 30DD 30A4 30F3 30C8,1 <square> 30DC 30EB \
30C8,1 <square> 30DB 30F3,1 <square> 30DD 30F3 30C9,1 <square> 30DB 30FC 30EB,1 <square> 30DB 30FC 30F3,1 <square> 30DE 30A4 30AF 30ED,1 <square> 30DE 30A4 30\
EB,1 <square> 30DE 30C3 30CF,1 <square> 30DE 30EB 30AF,1 <square> 30DE 30F3 30B7 30E7 30F3,1 <square> 30DF 30AF 30ED 30F3,1 <square> 30DF 30EA,1 <square> 30DF\
 30EA 30D0 30FC 30EB,1 <square> 30E1 30AC,1 <square> 30E1 30AC 30C8 30F3,1 <square> 30E1 30FC 30C8 30EB,1 <square> 30E4 30FC 30C9,1 <square> 30E4 30FC 30EB,1 \
<square> 30E6 30A2 30F3,1 <square> 30EA 30C3 30C8 30EB,1 <square> 30EA 30E9,1 <square> 30EB 30D4 30FC,1 <square> 30EB 30FC 30D6 30EB,1 <square> 30EC 30E0,1 <s\
quare> 30EC 30F3 30C8 30B2 30F3,1 <square> 30EF 30C3 30C8,1 <compat> 0030 70B9,1 <compat> 0031 70B9,1 <compat> 0032 70B9,1 <compat> 0033 70B9,1 <compat> 0034 \
70B9,1 <compat> 0035 70B9,1 <compat> 0036 70B9,1 <compat> 0037 70B9,1 <compat> 0038 70B9,1 <compat> 0039 70B9,1 <compat> 0031 0030 70B9,1 <compat> 0031 0031 7\
0B9,1 <compat> 0031 0032 70B9,1 <compat> 0031 0033 70B9,1 <compat> 0031 0034 70B9,1 <compat> 0031 0035 70B9,1 <compat> 0031 0036 70B9,1 <compat> 0031 0037 70B\
9,1 <compat> 0031 0038 70B9,1 <compat> 0031 0039 70B9,1 <compat> 0032 0030 70B9,1 <compat> 0032 0031 70B9,1 <compat> 0032 0032 70B9,1 <compat> 0032 0033 70B9,\
1 <compat> 0032 0034 70B9,1 <square> 0068 0050 0061,1 <square> 0064 0061,1 <square> 0041 0055,1 <square> 0062 0061 0072,1 <square> 006F 0056,1 <square> 0070 0\
063,1 <square> 0064 006D,1 <square> 0064 006D 00B2,1 <square> 0064 006D 00B3,1 <square> 0049 0055,1 <square> 5E73 6210,1 <square> 662D 548C,1 <square> 5927 6B\
63,1 <square> 660E 6CBB,1 <square> 682A 5F0F 4F1A 793E,1 <square> 0070 0041,1 <square> 006E 0041,1 <square> 03BC 0041,1 <square> 006D 0041,1 <square> 006B 004\
1,1 <square> 004B 0042,1 <square> 004D 0042,1 <square> 0047 0042,1 <square> 0063 0061 006C,1 <square> 006B 0063 0061 006C,1 <square> 0070 0046,1 <square> 006E\
 0046,1 <square> 03BC 0046,1 <square> 03BC 0067,1 <square> 006D 0067,1 <square> 006B 0067,1 <square> 0048 007A,1 <square> 006B 0048 007A,1 <square> 004D 0048 \
007A,1 <square> 0047 0048 007A,1 <square> 0054 0048 007A,1 <square> 03BC 2113,1 <square> 006D 2113,1 <square> 0064 2113,1 <square> 006B 2113,1 <square> 0066 0\
06D,1 <square> 006E 006D,1 <square> 03BC 006D,1 <square> 006D 006D,1 <square> 0063 006D,1 <square> 006B 006D,1 <square> 006D 006D 00B2,1 <square> 0063 006D 00\
B2,1 <square> 006D 00B2,1 <square> 006B 006D 00B2,1 <square> 006D 006D 00B3,1 <square> 0063 006D 00B3,1 <square> 006D 00B3,1 <square> 006B 006D 00B3,1 <square\
> 006D 2215 0073,1 <square> 006D 2215 0073 00B2,1 <square> 0050 0061,1 <square> 006B 0050 0061,1 <square> 004D 0050 0061,1 <square> 0047 0050 0061,1 <square> \
0072 0061 0064,1 <square> 0072 0061 0064 2215 0073,1 <square> 0072 0061 0064 2215 0073 00B2,1 <square> 0070 0073,1 <square> 006E 0073,1 <square> 03BC 0073,1 <\
square> 006D 0073,1 <square> 0070 0056,1 <square> 006E 0056,1 <square> 03BC 0056,1 <square> 006D 0056,1 <square> 006B 0056,1 <square> 004D 0056,1 <square> 007\
0 0057,1 <square> 006E 0057,1 <square> 03BC 0057,1 <square> 006D 0057,1 <square> 006B 0057,1 <square> 004D 0057,1 <square> 006B 03A9,1 <square> 004D 03A9,1 <s\
quare> 0061 002E 006D 002E,1 <square> 0042 0071,1 <square> 0063 0063,1 <square> 0063 0064,1 <square> 0043 2215 006B 0067,1 <square> 0043 006F 002E,1 <square> \
0064 0042,1 <square> 0047 0079,1 <square> 0068 0061,1 <square> 0048 0050,1 <square> 0069 006E,1 <square> 004B 004B,1 <square> 004B 004D,1 <square> 006B 0074,1\
 <square> 006C 006D,1 <square> 006C 006E,1 <square> 006C 006F 0067,1 <square> 006C 0078,1 <square> 006D 0062,1 <square> 006D 0069 006C,1 <square> 006D 006F 00\
6C,1 <square> 0050 0048,1 <square> 0070 002E 006D 002E,1 <square> 0050 0050 004D,1 <square> 0050 0052,1 <square> 0073 0072,1 <square> 0053 0076,1 <square> 005\
7 0062,1 <square> 0056 2215 006D,1 <square> 0041 2215 006D,1 <compat> 0031 65E5,1 <compat> 0032 65E5,1 <compat> 0033 65E5,1 <compat> 0034 65E5,1 <compat> 0035\
 65E5,1 <compat> 0036 65E5,1 <compat> 0037 65E5,1 <compat> 0038 65E5,1 <compat> 0039 65E5,1 <compat> 0031 0030 65E5,1 <compat> 0031 0031 65E5,1 <compat> 0031 \
0032 65E5,1 <compat> 0031 0033 65E5,1 <compat> 0031 0034 65E5,1 <compat> 0031 0035 65E5,1 <compat> 0031 0036 65E5,1 <compat> 0031 0037 65E5,1 <compat> 0031 00\
38 65E5,1 <compat> 0031 0039 65E5,1 <compat> 0032 0030 65E5,1 <compat> 0032 0031 65E5,1 <compat> 0032 0032 65E5,1 <compat> 0032 0033 65E5,1 <compat> 0032 0034\
 65E5,1 <compat> 0032 0035 65E5,1 <compat> 0032 0036 65E5,1 <compat> 0032 0037 65E5,1 <compat> 0032 0038 65E5,1 <compat> 0032 0039 65E5,1 <compat> 0033 0030 6\
5E5,1 <compat> 0033 0031 65E5,1 <square> 0067 0061 006C,729d <super> 044A,1 <super> 044C,d3 <super> A76F,82 <super> 0043,1 <super> 0046,1 <super> 0051,4 <supe\
r> 0126,1 <super> 0153,363 <super> A727,1 <super> AB37,1 <super> 026B,1 <super> AB52,a <super> 028D,4d97! 8C48,1! 66F4,1! 8ECA,1! 8CC8,1! 6ED1,1! 4E32,1! 53E5\
,1! 9F9C,1! 9F9C,1! 5951,1! 91D1,1! 5587,1! 5948,1! 61F6,1! 7669,1! 7F85,1! 863F,1! 87BA,1! 88F8,1! 908F,1! 6A02,1! 6D1B,1! 70D9,1! 73DE,1! 843D,1! 916A,1! 99\
F1,1! 4E82,1! 5375,1! 6B04,1! 721B,1! 862D,1! 9E1E,1! 5D50,1! 6FEB,1! 85CD,1! 8964,1! 62C9,1! 81D8,1! 881F,1! 5ECA,1! 6717,1! 6D6A,1! 72FC,1! 90CE,1! 4F86,1! \
51B7,1! 52DE,1! 64C4,1! 6AD3,1! 7210,1! 76E7,1! 8001,1! 8606,1! 865C,1! 8DEF,1! 9732,1! 9B6F,1! 9DFA,1! 788C,1! 797F,1! 7DA0,1! 83C9,1! 9304,1! 9E7F,1! 8AD6,1\
! 58DF,1! 5F04,1! 7C60,1! 807E,1! 7262,1! 78CA,1! 8CC2,1! 96F7,1! 58D8,1! 5C62,1! 6A13,1! 6DDA,1! 6F0F,1! 7D2F,1! 7E37,1! 964B,1! 52D2,1! 808B,1! 51DC,1! 51CC\
,1! 7A1C,1! 7DBE,1! 83F1,1! 9675,1! 8B80,1! 62CF,1! 6A02,1! 8AFE,1! 4E39,1! 5BE7,1! 6012,1! 7387,1! 7570,1! 5317,1! 78FB,1! 4FBF,1! 5FA9,1! 4E0D,1! 6CCC,1! 65\
78,1! 7D22,1! 53C3,1! 585E,1! 7701,1! 8449,1! 8AAA,1! 6BBA,1! 8FB0,1! 6C88,1! 62FE,1! 82E5,1! 63A0,1! 7565,1! 4EAE,1! 5169,1! 51C9,1! 6881,1! 7CE7,1! 826F,1! \
8AD2,1! 91CF,1! 52F5,1! 5442,1! 5973,1! 5EEC,1! 65C5,1! 6FFE,1! 792A,1! 95AD,1! 9A6A,1! 9E97,1! 9ECE,1! 529B,1! 66C6,1! 6B77,1! 8F62,1! 5E74,1! 6190,1! 6200,1\
! 649A,1! 6F23,1! 7149,1! 7489,1! 79CA,1! 7DF4,1! 806F,1! 8F26,1! 84EE,1! 9023,1! 934A,1! 5217,1! 52A3,1! 54BD,1! 70C8,1! 88C2,1! 8AAA,1! 5EC9,1! 5FF5,1! 637B\
,1! 6BAE,1! 7C3E,1! 7375,1! 4EE4,1! 56F9,1! 5BE7,1! 5DBA,1! 601C,1! 73B2,1! 7469,1! 7F9A,1! 8046,1! 9234,1! 96F6,1! 9748,1! 9818,1! 4F8B,1! 79AE,1! 91B4,1! 96\
B8,1! 60E1,1! 4E86,1! 50DA,1! 5BEE,1! 5C3F,1! 6599,1! 6A02,1! 71CE,1! 7642,1! 84FC,1! 907C,1! 9F8D,1! 6688,1! 962E,1! 5289,1! 677B,1! 67F3,1! 6D41,1! 6E9C,1! \
7409,1! 7559,1! 786B,1! 7D10,1! 985E,1! 516D,1! 622E,1! 9678,1! 502B,1! 5D19,1! 6DEA,1! 8F2A,1! 5F8B,1! 6144,1! 6817,1! 7387,1! 9686,1! 5229,1! 540F,1! 5C65,1\
! 6613,1! 674E,1! 68A8,1! 6CE5,1! 7406,1! 75E2,1! 7F79,1! 88CF,1! 88E1,1! 91CC,1! 96E2,1! 533F,1! 6EBA,1! 541D,1! 71D0,1! 7498,1! 85FA,1! 96A3,1! 9C57,1! 9E9F\
,1! 6797,1! 6DCB,1! 81E8,1! 7ACB,1! 7B20,1! 7C92,1! 72C0,1! 7099,1! 8B58,1! 4EC0,1! 8336,1! 523A,1! 5207,1! 5EA6,1! 62D3,1! 7CD6,1! 5B85,1! 6D1E,1! 66B4,1! 8F\
3B,1! 884C,1! 964D,1! 898B,1! 5ED3,1! 5140,1! 55C0,3! 585A,2! 6674,3! 51DE,1! 732A,1! 76CA,1! 793C,1! 795E,1! 7965,1! 798F,1! 9756,1! 7CBE,1! 7FBD,2! 8612,2! \
8AF8,3! 9038,1! 90FD,4! 98EF,1! 98FC,1! 9928,1! 9DB4,1! 90DE,1! 96B7,1! 4FAE,1! 50E7,1! 514D,1! 52C9,1! 52E4,1! 5351,1! 559D,1! 5606,1! 5668,1! 5840,1! 58A8,1\
! 5C64,1! 5C6E,1! 6094,1! 6168,1! 618E,1! 61F2,1! 654F,1! 65E2,1! 6691,1! 6885,1! 6D77,1! 6E1A,1! 6F22,1! 716E,1! 722B,1! 7422,1! 7891,1! 793E,1! 7949,1! 7948\
,1! 7950,1! 7956,1! 795D,1! 798D,1! 798E,1! 7A40,1! 7A81,1! 7BC0,1! 7DF4,1! 7E09,1! 7E41,1! 7F72,1! 8005,1! 81ED,1! 8279,1! 8279,1! 8457,1! 8910,1! 8996,1! 8B\
01,1! 8B39,1! 8CD3,1! 8D08,1! 8FB6,1! 9038,1! 96E3,1! 97FF,1! 983B,1! 6075,1! 242EE,1! 8218,3! 4E26,1! 51B5,1! 5168,1! 4F80,1! 5145,1! 5180,1! 52C7,1! 52FA,1!\
 559D,1! 5555,1! 5599,1! 55E2,1! 585A,1! 58B3,1! 5944,1! 5954,1! 5A62,1! 5B28,1! 5ED2,1! 5ED9,1! 5F69,1! 5FAD,1! 60D8,1! 614E,1! 6108,1! 618E,1! 6160,1! 61F2,\
1! 6234,1! 63C4,1! 641C,1! 6452,1! 6556,1! 6674,1! 6717,1! 671B,1! 6756,1! 6B79,1! 6BBA,1! 6D41,1! 6EDB,1! 6ECB,1! 6F22,1! 701E,1! 716E,1! 77A7,1! 7235,1! 72A\
F,1! 732A,1! 7471,1! 7506,1! 753B,1! 761D,1! 761F,1! 76CA,1! 76DB,1! 76F4,1! 774A,1! 7740,1! 78CC,1! 7AB1,1! 7BC0,1! 7C7B,1! 7D5B,1! 7DF4,1! 7F3E,1! 8005,1! 8\
352,1! 83EF,1! 8779,1! 8941,1! 8986,1! 8996,1! 8ABF,1! 8AF8,1! 8ACB,1! 8B01,1! 8AFE,1! 8AED,1! 8B39,1! 8B8A,1! 8D08,1! 8F38,1! 9072,1! 9199,1! 9276,1! 967C,1!\
 96E3,1! 9756,1! 97DB,1! 97FF,1! 980B,1! 983B,1! 9B12,1! 9F9C,1! 2284A,1! 22844,1! 233D5,1! 3B9D,1! 4018,1! 4039,1! 25249,1! 25CD0,1! 27ED3,1! 9F43,1! 9F8E,27\
 <compat> 0066 0066,1 <compat> 0066 0069,1 <compat> 0066 006C,1 <compat> 0066 0066 0069,1 <compat> 0066 0066 006C,1 <compat> 017F 0074,1 <compat> 0073 0074,d \
<compat> 0574 0576,1 <compat> 0574 0565,1 <compat> 0574 056B,1 <compat> 057E 0576,1 <compat> 0574 056D,6! 05D9 05B4,2! 05F2 05B7,1 <font> 05E2,1 <font> 05D0,1\
 <font> 05D3,1 <font> 05D4,1 <font> 05DB,1 <font> 05DC,1 <font> 05DD,1 <font> 05E8,1 <font> 05EA,1 <font> 002B,1! 05E9 05C1,1! 05E9 05C2,1! FB49 05C1,1! FB49 \
05C2,1! 05D0 05B7,1! 05D0 05B8,1! 05D0 05BC,1! 05D1 05BC,1! 05D2 05BC,1! 05D3 05BC,1! 05D4 05BC,1! 05D5 05BC,1! 05D6 05BC,2! 05D8 05BC,1! 05D9 05BC,1! 05DA 05\
BC,1! 05DB 05BC,1! 05DC 05BC,2! 05DE 05BC,2! 05E0 05BC,1! 05E1 05BC,2! 05E3 05BC,1! 05E4 05BC,2! 05E6 05BC,1! 05E7 05BC,1! 05E8 05BC,1! 05E9 05BC,1! 05EA 05BC\
,1! 05D5 05B9,1! 05D1 05BF,1! 05DB 05BF,1! 05E4 05BF,1 <compat> 05D0 05DC,1 <isolated> 0671,1 <final> 0671,1 <isolated> 067B,1 <final> 067B,1 <initial> 067B,1\
 <medial> 067B,1 <isolated> 067E,1 <final> 067E,1 <initial> 067E,1 <medial> 067E,1 <isolated> 0680,1 <final> 0680,1 <initial> 0680,1 <medial> 0680,1 <isolated\
> 067A,1 <final> 067A,1 <initial> 067A,1 <medial> 067A,1 <isolated> 067F,1 <final> 067F,1 <initial> 067F,1 <medial> 067F,1 <isolated> 0679,1 <final> 0679,1 <i\
nitial> 0679,1 <medial> 0679,1 <isolated> 06A4,1 <final> 06A4,1 <initial> 06A4,1 <medial> 06A4,1 <isolated> 06A6,1 <final> 06A6,1 <initial> 06A6,1 <medial> 06\
A6,1 <isolated> 0684,1 <final> 0684,1 <initial> 0684,1 <medial> 0684,1 <isolated> 0683,1 <final> 0683,1 <initial> 0683,1 <medial> 0683,1 <isolated> 0686,1 <fi\
nal> 0686,1 <initial> 0686,1 <medial> 0686,1 <isolated> 0687,1 <final> 0687,1 <initial> 0687,1 <medial> 0687,1 <isolated> 068D,1 <final> 068D,1 <isolated> 068\
C,1 <final> 068C,1 <isolated> 068E,1 <final> 068E,1 <isolated> 0688,1 <final> 0688,1 <isolated> 0698,1 <final> 0698,1 <isolated> 0691,1 <final> 0691,1 <isolat\
ed> 06A9,1 <final> 06A9,1 <initial> 06A9,1 <medial> 06A9,1 <isolated> 06AF,1 <final> 06AF,1 <initial> 06AF,1 <medial> 06AF,1 <isolated> 06B3,1 <final> 06B3,1 \
<initial> 06B3,1 <medial> 06B3,1 <isolated> 06B1,1 <final> 06B1,1 <initial> 06B1,1 <medial> 06B1,1 <isolated> 06BA,1 <final> 06BA,1 <isolated> 06BB,1 <final> \
06BB,1 <initial> 06BB,1 <medial> 06BB,1 <isolated> 06C0,1 <final> 06C0,1 <isolated> 06C1,1 <final> 06C1,1 <initial> 06C1,1 <medial> 06C1,1 <isolated> 06BE,1 <\
final> 06BE,1 <initial> 06BE,1 <medial> 06BE,1 <isolated> 06D2,1 <final> 06D2,1 <isolated> 06D3,1 <final> 06D3,22 <isolated> 06AD,1 <final> 06AD,1 <initial> 0\
6AD,1 <medial> 06AD,1 <isolated> 06C7,1 <final> 06C7,1 <isolated> 06C6,1 <final> 06C6,1 <isolated> 06C8,1 <final> 06C8,1 <isolated> 0677,1 <isolated> 06CB,1 <\
final> 06CB,1 <isolated> 06C5,1 <final> 06C5,1 <isolated> 06C9,1 <final> 06C9,1 <isolated> 06D0,1 <final> 06D0,1 <initial> 06D0,1 <medial> 06D0,1 <initial> 06\
49,1 <medial> 0649,1 <isolated> 0626 0627,1 <final> 0626 0627,1 <isolated> 0626 06D5,1 <final> 0626 06D5,1 <isolated> 0626 0648,1 <final> 0626 0648,1 <isolate\
d> 0626 06C7,1 <final> 0626 06C7,1 <isolated> 0626 06C6,1 <final> 0626 06C6,1 <isolated> 0626 06C8,1 <final> 0626 06C8,1 <isolated> 0626 06D0,1 <final> 0626 0\
6D0,1 <initial> 0626 06D0,1 <isolated> 0626 0649,1 <final> 0626 0649,1 <initial> 0626 0649,1 <isolated> 06CC,1 <final> 06CC,1 <initial> 06CC,1 <medial> 06CC,1\
 <isolated> 0626 062C,1 <isolated> 0626 062D,1 <isolated> 0626 0645,1 <isolated> 0626 0649,1 <isolated> 0626 064A,1 <isolated> 0628 062C,1 <isolated> 0628 062\
D,1 <isolated> 0628 062E,1 <isolated> 0628 0645,1 <isolated> 0628 0649,1 <isolated> 0628 064A,1 <isolated> 062A 062C,1 <isolated> 062A 062D,1 <isolated> 062A \
062E,1 <isolated> 062A 0645,1 <isolated> 062A 0649,1 <isolated> 062A 064A,1 <isolated> 062B 062C,1 <isolated> 062B 0645,1 <isolated> 062B 0649,1 <isolated> 06\
2B 064A,1 <isolated> 062C 062D,1 <isolated> 062C 0645,1 <isolated> 062D 062C,1 <isolated> 062D 0645,1 <isolated> 062E 062C,1 <isolated> 062E 062D,1 <isolated>\
 062E 0645,1 <isolated> 0633 062C,1 <isolated> 0633 062D,1 <isolated> 0633 062E,1 <isolated> 0633 0645,1 <isolated> 0635 062D,1 <isolated> 0635 0645,1 <isolat\
ed> 0636 062C,1 <isolated> 0636 062D,1 <isolated> 0636 062E,1 <isolated> 0636 0645,1 <isolated> 0637 062D,1 <isolated> 0637 0645,1 <isolated> 0638 0645,1 <iso\
lated> 0639 062C,1 <isolated> 0639 0645,1 <isolated> 063A 062C,1 <isolated> 063A 0645,1 <isolated> 0641 062C,1 <isolated> 0641 062D,1 <isolated> 0641 062E,1 <\
isolated> 0641 0645,1 <isolated> 0641 0649,1 <isolated> 0641 064A,1 <isolated> 0642 062D,1 <isolated> 0642 0645,1 <isolated> 0642 0649,1 <isolated> 0642 064A,\
1 <isolated> 0643 0627,1 <isolated> 0643 062C,1 <isolated> 0643 062D,1 <isolated> 0643 062E,1 <isolated> 0643 0644,1 <isolated> 0643 0645,1 <isolated> 0643 06\
49,1 <isolated> 0643 064A,1 <isolated> 0644 062C,1 <isolated> 0644 062D,1 <isolated> 0644 062E,1 <isolated> 0644 0645,1 <isolated> 0644 0649,1 <isolated> 0644\
 064A,1 <isolated> 0645 062C,1 <isolated> 0645 062D,1 <isolated> 0645 062E,1 <isolated> 0645 0645,1 <isolated> 0645 0649,1 <isolated> 0645 064A,1 <isolated> 0\
646 062C,1 <isolated> 0646 062D,1 <isolated> 0646 062E,1 <isolated> 0646 0645,1 <isolated> 0646 0649,1 <isolated> 0646 064A,1 <isolated> 0647 062C,1 <isolated\
> 0647 0645,1 <isolated> 0647 0649,1 <isolated> 0647 064A,1 <isolated> 064A 062C,1 <isolated> 064A 062D,1 <isolated> 064A 062E,1 <isolated> 064A 0645,1 <isola\
ted> 064A 0649,1 <isolated> 064A 064A,1 <isolated> 0630 0670,1 <isolated> 0631 0670,1 <isolated> 0649 0670,1 <isolated> 0020 064C 0651,1 <isolated> 0020 064D \
0651,1 <isolated> 0020 064E 0651,1 <isolated> 0020 064F 0651,1 <isolated> 0020 0650 0651,1 <isolated> 0020 0651 0670,1 <final> 0626 0631,1 <final> 0626 0632,1\
 <final> 0626 0645,1 <final> 0626 0646,1 <final> 0626 0649,1 <final> 0626 064A,1 <final> 0628 0631,1 <final> 0628 0632,1 <final> 0628 0645,1 <final> 0628 0646\
,1 <final> 0628 0649,1 <final> 0628 064A,1 <final> 062A 0631,1 <final> 062A 0632,1 <final> 062A 0645,1 <final> 062A 0646,1 <final> 062A 0649,1 <final> 062A 06\
4A,1 <final> 062B 0631,1 <final> 062B 0632,1 <final> 062B 0645,1 <final> 062B 0646,1 <final> 062B 0649,1 <final> 062B 064A,1 <final> 0641 0649,1 <final> 0641 \
064A,1 <final> 0642 0649,1 <final> 0642 064A,1 <final> 0643 0627,1 <final> 0643 0644,1 <final> 0643 0645,1 <final> 0643 0649,1 <final> 0643 064A,1 <final> 064\
4 0645,1 <final> 0644 0649,1 <final> 0644 064A,1 <final> 0645 0627,1 <final> 0645 0645,1 <final> 0646 0631,1 <final> 0646 0632,1 <final> 0646 0645,1 <final> 0\
646 0646,1 <final> 0646 0649,1 <final> 0646 064A,1 <final> 0649 0670,1 <final> 064A 0631,1 <final> 064A 0632,1 <final> 064A 0645,1 <final> 064A 0646,1 <final>\
 064A 0649,1 <final> 064A 064A,1 <initial> 0626 062C,1 <initial> 0626 062D,1 <initial> 0626 062E,1 <initial> 0626 0645,1 <initial> 0626 0647,1 <initial> 0628 \
062C,1 <initial> 0628 062D,1 <initial> 0628 062E,1 <initial> 0628 0645,1 <initial> 0628 0647,1 <initial> 062A 062C,1 <initial> 062A 062D,1 <initial> 062A 062E\
,1 <initial> 062A 0645,1 <initial> 062A 0647,1 <initial> 062B 0645,1 <initial> 062C 062D,1 <initial> 062C 0645,1 <initial> 062D 062C,1 <initial> 062D 0645,1 <\
initial> 062E 062C,1 <initial> 062E 0645,1 <initial> 0633 062C,1 <initial> 0633 062D,1 <initial> 0633 062E,1 <initial> 0633 0645,1 <initial> 0635 062D,1 <init\
ial> 0635 062E,1 <initial> 0635 0645,1 <initial> 0636 062C,1 <initial> 0636 062D,1 <initial> 0636 062E,1 <initial> 0636 0645,1 <initial> 0637 062D,1 <initial>\
 0638 0645,1 <initial> 0639 062C,1 <initial> 0639 0645,1 <initial> 063A 062C,1 <initial> 063A 0645,1 <initial> 0641 062C,1 <initial> 0641 062D,1 <initial> 064\
1 062E,1 <initial> 0641 0645,1 <initial> 0642 062D,1 <initial> 0642 0645,1 <initial> 0643 062C,1 <initial> 0643 062D,1 <initial> 0643 062E,1 <initial> 0643 06\
44,1 <initial> 0643 0645,1 <initial> 0644 062C,1 <initial> 0644 062D,1 <initial> 0644 062E,1 <initial> 0644 0645,1 <initial> 0644 0647,1 <initial> 0645 062C,1\
 <initial> 0645 062D,1 <initial> 0645 062E,1 <initial> 0645 0645,1 <initial> 0646 062C,1 <initial> 0646 062D,1 <initial> 0646 062E,1 <initial> 0646 0645,1 <in\
itial> 0646 0647,1 <initial> 0647 062C,1 <initial> 0647 0645,1 <initial> 0647 0670,1 <initial> 064A 062C,1 <initial> 064A 062D,1 <initial> 064A 062E,1 <initia\
l> 064A 0645,1 <initial> 064A 0647,1 <medial> 0626 0645,1 <medial> 0626 0647,1 <medial> 0628 0645,1 <medial> 0628 0647,1 <medial> 062A 0645,1 <medial> 062A 06\
47,1 <medial> 062B 0645,1 <medial> 062B 0647,1 <medial> 0633 0645,1 <medial> 0633 0647,1 <medial> 0634 0645,1 <medial> 0634 0647,1 <medial> 0643 0644,1 <media\
l> 0643 0645,1 <medial> 0644 0645,1 <medial> 0646 0645,1 <medial> 0646 0647,1 <medial> 064A 0645,1 <medial> 064A 0647,1 <medial> 0640 064E 0651,1 <medial> 064\
0 064F 0651,1 <medial> 0640 0650 0651,1 <isolated> 0637 0649,1 <isolated> 0637 064A,1 <isolated> 0639 0649,1 <isolated> 0639 064A,1 <isolated> 063A 0649,1 <is\
olated> 063A 064A,1 <isolated> 0633 0649,1 <isolated> 0633 064A,1 <isolated> 0634 0649,1 <isolated> 0634 064A,1 <isolated> 062D 0649,1 <isolated> 062D 064A,1 \
<isolated> 062C 0649,1 <isolated> 062C 064A,1 <isolated> 062E 0649,1 <isolated> 062E 064A,1 <isolated> 0635 0649,1 <isolated> 0635 064A,1 <isolated> 0636 0649\
,1 <isolated> 0636 064A,1 <isolated> 0634 062C,1 <isolated> 0634 062D,1 <isolated> 0634 062E,1 <isolated> 0634 0645,1 <isolated> 0634 0631,1 <isolated> 0633 0\
631,1 <isolated> 0635 0631,1 <isolated> 0636 0631,1 <final> 0637 0649,1 <final> 0637 064A,1 <final> 0639 0649,1 <final> 0639 064A,1 <final> 063A 0649,1 <final\
> 063A 064A,1 <final> 0633 0649,1 <final> 0633 064A,1 <final> 0634 0649,1 <final> 0634 064A,1 <final> 062D 0649,1 <final> 062D 064A,1 <final> 062C 0649,1 <fin\
al> 062C 064A,1 <final> 062E 0649,1 <final> 062E 064A,1 <final> 0635 0649,1 <final> 0635 064A,1 <final> 0636 0649,1 <final> 0636 064A,1 <final> 0634 062C,1 <f\
inal> 0634 062D,1 <final> 0634 062E,1 <final> 0634 0645,1 <final> 0634 0631,1 <final> 0633 0631,1 <final> 0635 0631,1 <final> 0636 0631,1 <initial> 0634 062C,\
1 <initial> 0634 062D,1 <initial> 0634 062E,1 <initial> 0634 0645,1 <initial> 0633 0647,1 <initial> 0634 0647,1 <initial> 0637 0645,1 <medial> 0633 062C,1 <me\
dial> 0633 062D,1 <medial> 0633 062E,1 <medial> 0634 062C,1 <medial> 0634 062D,1 <medial> 0634 062E,1 <medial> 0637 0645,1 <medial> 0638 0645,1 <final> 0627 0\
64B,1 <isolated> 0627 064B,13 <initial> 062A 062C 0645,1 <final> 062A 062D 062C,1 <initial> 062A 062D 062C,1 <initial> 062A 062D 0645,1 <initial> 062A 062E 06\
45,1 <initial> 062A 0645 062C,1 <initial> 062A 0645 062D,1 <initial> 062A 0645 062E,1 <final> 062C 0645 062D,1 <initial> 062C 0645 062D,1 <final> 062D 0645 06\
4A,1 <final> 062D 0645 0649,1 <initial> 0633 062D 062C,1 <initial> 0633 062C 062D,1 <final> 0633 062C 0649,1 <final> 0633 0645 062D,1 <initial> 0633 0645 062D\
,1 <initial> 0633 0645 062C,1 <final> 0633 0645 0645,1 <initial> 0633 0645 0645,1 <final> 0635 062D 062D,1 <initial> 0635 062D 062D,1 <final> 0635 0645 0645,1\
 <final> 0634 062D 0645,1 <initial> 0634 062D 0645,1 <final> 0634 062C 064A,1 <final> 0634 0645 062E,1 <initial> 0634 0645 062E,1 <final> 0634 0645 0645,1 <in\
itial> 0634 0645 0645,1 <final> 0636 062D 0649,1 <final> 0636 062E 0645,1 <initial> 0636 062E 0645,1 <final> 0637 0645 062D,1 <initial> 0637 0645 062D,1 <init\
ial> 0637 0645 0645,1 <final> 0637 0645 064A,1 <final> 0639 062C 0645,1 <final> 0639 0645 0645,1 <initial> 0639 0645 0645,1 <final> 0639 0645 0649,1 <final> 0\
63A 0645 0645,1 <final> 063A 0645 064A,1 <final> 063A 0645 0649,1 <final> 0641 062E 0645,1 <initial> 0641 062E 0645,1 <final> 0642 0645 062D,1 <final> 0642 06\
45 0645,1 <final> 0644 062D 0645,1 <final> 0644 062D 064A,1 <final> 0644 062D 0649,1 <initial> 0644 062C 062C,1 <final> 0644 062C 062C,1 <final> 0644 062E 064\
5,1 <initial> 0644 062E 0645,1 <final> 0644 0645 062D,1 <initial> 0644 0645 062D,1 <initial> 0645 062D 062C,1 <initial> 0645 062D 0645,1 <final> 0645 062D 064\
A,1 <initial> 0645 062C 062D,1 <initial> 0645 062C 0645,1 <initial> 0645 062E 062C,1 <initial> 0645 062E 0645,3 <initial> 0645 062C 062E,1 <initial> 0647 0645\
 062C,1 <initial> 0647 0645 0645,1 <initial> 0646 062D 0645,1 <final> 0646 062D 0649,1 <final> 0646 062C 0645,1 <initial> 0646 062C 0645,1 <final> 0646 062C 0\
649,1 <final> 0646 0645 064A,1 <final> 0646 0645 0649,1 <final> 064A 0645 0645,1 <initial> 064A 0645 0645,1 <final> 0628 062E 064A,1 <final> 062A 062C 064A,1 \
<final> 062A 062C 0649,1 <final> 062A 062E 064A,1 <final> 062A 062E 0649,1 <final> 062A 0645 064A,1 <final> 062A 0645 0649,1 <final> 062C 0645 064A,1 <final> \
062C 062D 0649,1 <final> 062C 0645 0649,1 <final> 0633 062E 0649,1 <final> 0635 062D 064A,1 <final> 0634 062D 064A,1 <final> 0636 062D 064A,1 <final> 0644 062\
C 064A,1 <final> 0644 0645 064A,1 <final> 064A 062D 064A,1 <final> 064A 062C 064A,1 <final> 064A 0645 064A,1 <final> 0645 0645 064A,1 <final> 0642 0645 064A,1\
 <final> 0646 062D 064A,1 <initial> 0642 0645 062D,1 <initial> 0644 062D 0645,1 <final> 0639 0645 064A,1 <final> 0643 0645 064A,1 <initial> 0646 062C 062D,1 <\
final> 0645 062E 064A,1 <initial> 0644 062C 0645,1 <final> 0643 0645 0645,1 <final> 0644 062C 0645,1 <final> 0646 062C 062D,1 <final> 062C 062D 064A,1 <final>\
 062D 062C 064A,1 <final> 0645 062C 064A,1 <final> 0641 0645 064A,1 <final> 0628 062D 064A,1 <initial> 0643 0645 0645,1 <initial> 0639 062C 0645,1 <initial> 0\
635 0645 0645,1 <final> 0633 062E 064A,1 <final> 0646 062C 064A,29 <isolated> 0635 0644 06D2,1 <isolated> 0642 0644 06D2,1 <isolated> 0627 0644 0644 0647,1 <i\
solated> 0627 0643 0628 0631,1 <isolated> 0645 062D 0645 062F,1 <isolated> 0635 0644 0639 0645,1 <isolated> 0631 0633 0648 0644,1 <isolated> 0639 0644 064A 06\
47,1 <isolated> 0648 0633 0644 0645,1 <isolated> 0635 0644 0649,1 <isolated> 0635 0644 0649 0020 0627 0644 0644 0647 0020 0639 0644 064A 0647 0020 0648 0633 0\
644 0645,1 <isolated> 062C 0644 0020 062C 0644 0627 0644 0647,1 <isolated> 0631 06CC 0627 0644,14 <vertical> 002C,1 <vertical> 3001,1 <vertical> 3002,1 <verti\
cal> 003A,1 <vertical> 003B,1 <vertical> 0021,1 <vertical> 003F,1 <vertical> 3016,1 <vertical> 3017,1 <vertical> 2026,17 <vertical> 2025,1 <vertical> 2014,1 <\
vertical> 2013,1 <vertical> 005F,1 <vertical> 005F,1 <vertical> 0028,1 <vertical> 0029,1 <vertical> 007B,1 <vertical> 007D,1 <vertical> 3014,1 <vertical> 3015\
,1 <vertical> 3010,1 <vertical> 3011,1 <vertical> 300A,1 <vertical> 300B,1 <vertical> 3008,1 <vertical> 3009,1 <vertical> 300C,1 <vertical> 300D,1 <vertical> \
300E,1 <vertical> 300F,3 <vertical> 005B,1 <vertical> 005D,1 <compat> 203E,1 <compat> 203E,1 <compat> 203E,1 <compat> 203E,1 <compat> 005F,1 <compat> 005F,1 <\
compat> 005F,1 <small> 002C,1 <small> 3001,1 <small> 002E,2 <small> 003B,1 <small> 003A,1 <small> 003F,1 <small> 0021,1 <small> 2014,1 <small> 0028,1 <small> \
0029,1 <small> 007B,1 <small> 007D,1 <small> 3014,1 <small> 3015,1 <small> 0023,1 <small> 0026,1 <small> 002A,1 <small> 002B,1 <small> 002D,1 <small> 003C,1 <\
small> 003E,1 <small> 003D,2 <small> 005C,1 <small> 0024,1 <small> 0025,1 <small> 0040,5 <isolated> 0020 064B,1 <medial> 0640 064B,1 <isolated> 0020 064C,2 <i\
solated> 0020 064D,2 <isolated> 0020 064E,1 <medial> 0640 064E,1 <isolated> 0020 064F,1 <medial> 0640 064F,1 <isolated> 0020 0650,1 <medial> 0640 0650,1 <isol\
ated> 0020 0651,1 <medial> 0640 0651,1 <isolated> 0020 0652,1 <medial> 0640 0652,1 <isolated> 0621,1 <isolated> 0622,1 <final> 0622,1 <isolated> 0623,1 <final\
> 0623,1 <isolated> 0624,1 <final> 0624,1 <isolated> 0625,1 <final> 0625,1 <isolated> 0626,1 <final> 0626,1 <initial> 0626,1 <medial> 0626,1 <isolated> 0627,1\
 <final> 0627,1 <isolated> 0628,1 <final> 0628,1 <initial> 0628,1 <medial> 0628,1 <isolated> 0629,1 <final> 0629,1 <isolated> 062A,1 <final> 062A,1 <initial> \
062A,1 <medial> 062A,1 <isolated> 062B,1 <final> 062B,1 <initial> 062B,1 <medial> 062B,1 <isolated> 062C,1 <final> 062C,1 <initial> 062C,1 <medial> 062C,1 <is\
olated> 062D,1 <final> 062D,1 <initial> 062D,1 <medial> 062D,1 <isolated> 062E,1 <final> 062E,1 <initial> 062E,1 <medial> 062E,1 <isolated> 062F,1 <final> 062\
F,1 <isolated> 0630,1 <final> 0630,1 <isolated> 0631,1 <final> 0631,1 <isolated> 0632,1 <final> 0632,1 <isolated> 0633,1 <final> 0633,1 <initial> 0633,1 <medi\
al> 0633,1 <isolated> 0634,1 <final> 0634,1 <initial> 0634,1 <medial> 0634,1 <isolated> 0635,1 <final> 0635,1 <initial> 0635,1 <medial> 0635,1 <isolated> 0636\
,1 <final> 0636,1 <initial> 0636,1 <medial> 0636,1 <isolated> 0637,1 <final> 0637,1 <initial> 0637,1 <medial> 0637,1 <isolated> 0638,1 <final> 0638,1 <initial\
> 0638,1 <medial> 0638,1 <isolated> 0639,1 <final> 0639,1 <initial> 0639,1 <medial> 0639,1 <isolated> 063A,1 <final> 063A,1 <initial> 063A,1 <medial> 063A,1 <\
isolated> 0641,1 <final> 0641,1 <initial> 0641,1 <medial> 0641,1 <isolated> 0642,1 <final> 0642,1 <initial> 0642,1 <medial> 0642,1 <isolated> 0643,1 <final> 0\
643,1 <initial> 0643,1 <medial> 0643,1 <isolated> 0644,1 <final> 0644,1 <initial> 0644,1 <medial> 0644,1 <isolated> 0645,1 <final> 0645,1 <initial> 0645,1 <me\
dial> 0645,1 <isolated> 0646,1 <final> 0646,1 <initial> 0646,1 <medial> 0646,1 <isolated> 0647,1 <final> 0647,1 <initial> 0647,1 <medial> 0647,1 <isolated> 06\
48,1 <final> 0648,1 <isolated> 0649,1 <final> 0649,1 <isolated> 064A,1 <final> 064A,1 <initial> 064A,1 <medial> 064A,1 <isolated> 0644 0622,1 <final> 0644 062\
2,1 <isolated> 0644 0623,1 <final> 0644 0623,1 <isolated> 0644 0625,1 <final> 0644 0625,1 <isolated> 0644 0627,1 <final> 0644 0627,5 <wide> 0021,1 <wide> 0022\
,1 <wide> 0023,1 <wide> 0024,1 <wide> 0025,1 <wide> 0026,1 <wide> 0027,1 <wide> 0028,1 <wide> 0029,1 <wide> 002A,1 <wide> 002B,1 <wide> 002C,1 <wide> 002D,1 <\
wide> 002E,1 <wide> 002F,1 <wide> 0030,1 <wide> 0031,1 <wide> 0032,1 <wide> 0033,1 <wide> 0034,1 <wide> 0035,1 <wide> 0036,1 <wide> 0037,1 <wide> 0038,1 <wide\
> 0039,1 <wide> 003A,1 <wide> 003B,1 <wide> 003C,1 <wide> 003D,1 <wide> 003E,1 <wide> 003F,1 <wide> 0040,1 <wide> 0041,1 <wide> 0042,1 <wide> 0043,1 <wide> 00\
44,1 <wide> 0045,1 <wide> 0046,1 <wide> 0047,1 <wide> 0048,1 <wide> 0049,1 <wide> 004A,1 <wide> 004B,1 <wide> 004C,1 <wide> 004D,1 <wide> 004E,1 <wide> 004F,1\
 <wide> 0050,1 <wide> 0051,1 <wide> 0052,1 <wide> 0053,1 <wide> 0054,1 <wide> 0055,1 <wide> 0056,1 <wide> 0057,1 <wide> 0058,1 <wide> 0059,1 <wide> 005A,1 <wi\
de> 005B,1 <wide> 005C,1 <wide> 005D,1 <wide> 005E,1 <wide> 005F,1 <wide> 0060,1 <wide> 0061,1 <wide> 0062,1 <wide> 0063,1 <wide> 0064,1 <wide> 0065,1 <wide> \
0066,1 <wide> 0067,1 <wide> 0068,1 <wide> 0069,1 <wide> 006A,1 <wide> 006B,1 <wide> 006C,1 <wide> 006D,1 <wide> 006E,1 <wide> 006F,1 <wide> 0070,1 <wide> 0071\
,1 <wide> 0072,1 <wide> 0073,1 <wide> 0074,1 <wide> 0075,1 <wide> 0076,1 <wide> 0077,1 <wide> 0078,1 <wide> 0079,1 <wide> 007A,1 <wide> 007B,1 <wide> 007C,1 <\
wide> 007D,1 <wide> 007E,1 <wide> 2985,1 <wide> 2986,1 <narrow> 3002,1 <narrow> 300C,1 <narrow> 300D,1 <narrow> 3001,1 <narrow> 30FB,1 <narrow> 30F2,1 <narrow\
> 30A1,1 <narrow> 30A3,1 <narrow> 30A5,1 <narrow> 30A7,1 <narrow> 30A9,1 <narrow> 30E3,1 <narrow> 30E5,1 <narrow> 30E7,1 <narrow> 30C3,1 <narrow> 30FC,1 <narr\
ow> 30A2,1 <narrow> 30A4,1 <narrow> 30A6,1 <narrow> 30A8,1 <narrow> 30AA,1 <narrow> 30AB,1 <narrow> 30AD,1 <narrow> 30AF,1 <narrow> 30B1,1 <narrow> 30B3,1 <na\
rrow> 30B5,1 <narrow> 30B7,1 <narrow> 30B9,1 <narrow> 30BB,1 <narrow> 30BD,1 <narrow> 30BF,1 <narrow> 30C1,1 <narrow> 30C4,1 <narrow> 30C6,1 <narrow> 30C8,1 <\
narrow> 30CA,1 <narrow> 30CB,1 <narrow> 30CC,1 <narrow> 30CD,1 <narrow> 30CE,1 <narrow> 30CF,1 <narrow> 30D2,1 <narrow> 30D5,1 <narrow> 30D8,1 <narrow> 30DB,1\
 <narrow> 30DE,1 <narrow> 30DF,1 <narrow> 30E0,1 <narrow> 30E1,1 <narrow> 30E2,1 <narrow> 30E4,1 <narrow> 30E6,1 <narrow> 30E8,1 <narrow> 30E9,1 <narrow> 30EA\
,1 <narrow> 30EB,1 <narrow> 30EC,1 <narrow> 30ED,1 <narrow> 30EF,1 <narrow> 30F3,1 <narrow> 3099,1 <narrow> 309A,1 <narrow> 3164,1 <narrow> 3131,1 <narrow> 31\
32,1 <narrow> 3133,1 <narrow> 3134,1 <narrow> 3135,1 <narrow> 3136,1 <narrow> 3137,1 <narrow> 3138,1 <narrow> 3139,1 <narrow> 313A,1 <narrow> 313B,1 <narrow> \
313C,1 <narrow> 313D,1 <narrow> 313E,1 <narrow> 313F,1 <narrow> 3140,1 <narrow> 3141,1 <narrow> 3142,1 <narrow> 3143,1 <narrow> 3144,1 <narrow> 3145,1 <narrow\
> 3146,1 <narrow> 3147,1 <narrow> 3148,1 <narrow> 3149,1 <narrow> 314A,1 <narrow> 314B,1 <narrow> 314C,1 <narrow> 314D,1 <narrow> 314E,4 <narrow> 314F,1 <narr\
ow> 3150,1 <narrow> 3151,1 <narrow> 3152,1 <narrow> 3153,1 <narrow> 3154,3 <narrow> 3155,1 <narrow> 3156,1 <narrow> 3157,1 <narrow> 3158,1 <narrow> 3159,1 <na\
rrow> 315A,3 <narrow> 315B,1 <narrow> 315C,1 <narrow> 315D,1 <narrow> 315E,1 <narrow> 315F,1 <narrow> 3160,3 <narrow> 3161,1 <narrow> 3162,1 <narrow> 3163,4 <\
wide> 00A2,1 <wide> 00A3,1 <wide> 00AC,1 <wide> 00AF,1 <wide> 00A6,1 <wide> 00A5,1 <wide> 20A9,2 <narrow> 2502,1 <narrow> 2190,1 <narrow> 2191,1 <narrow> 2192\
,1 <narrow> 2193,1 <narrow> 25A0,1 <narrow> 25CB,793 <super> 02D0,1 <super> 02D1,1 <super> 00E6,1 <super> 0299,1 <super> 0253,2 <super> 02A3,1 <super> AB66,1 \
<super> 02A5,1 <super> 02A4,1 <super> 0256,1 <super> 0257,1 <super> 1D91,1 <super> 0258,1 <super> 025E,1 <super> 02A9,1 <super> 0264,1 <super> 0262,1 <super> \
0260,1 <super> 029B,1 <super> 0127,1 <super> 029C,1 <super> 0267,1 <super> 0284,1 <super> 02AA,1 <super> 02AB,1 <super> 026C,1 <super> 1DF04,1 <super> A78E,1 \
<super> 026E,1 <super> 1DF05,1 <super> 028E,1 <super> 1DF06,1 <super> 00F8,1 <super> 0276,1 <super> 0277,1 <super> 0071,1 <super> 027A,1 <super> 1DF08,1 <supe\
r> 027D,1 <super> 027E,1 <super> 0280,1 <super> 02A8,1 <super> 02A6,1 <super> AB67,1 <super> 02A7,1 <super> 0288,1 <super> 2C71,2 <super> 028F,1 <super> 02A1,\
1 <super> 02A2,1 <super> 0298,1 <super> 01C0,1 <super> 01C1,1 <super> 01C2,1 <super> 1DF0A,1 <super> 1DF1E,8e0 11099 110BA,2 1109B 110BA,f 110A5 110BA,83 1113\
1 11127,1 11132 11127,21c 11347 1133E,1 11347 11357,16f 114B9 114BA,1 114B9 114B0,2 114B9 114BD,fc 115B8 115AF,1 115B9 115AF,37d 11935 11930,b826! 1D157 1D165\
,1! 1D158 1D165,1! 1D15F 1D16E,1! 1D15F 1D16F,1! 1D15F 1D170,1! 1D15F 1D171,1! 1D15F 1D172,57! 1D1B9 1D165,1! 1D1BA 1D165,1! 1D1BB 1D16E,1! 1D1BC 1D16E,1! 1D1\
BB 1D16F,1! 1D1BC 1D16F,240 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <fon\
t> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0\
055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,\
1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <f\
ont> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font>\
 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004\
E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 \
<font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,2 <font> 0069,1 <font> 006A,1 <font> 006B,1 <fon\
t> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0\
077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,\
1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <f\
ont> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font>\
 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 007\
0,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,2 \
<font> 0043,1 <font> 0044,3 <font> 0047,3 <font> 004A,1 <font> 004B,3 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,2 <font> 0053,1 <font> 0054,1 <fon\
t> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,2 <font> 0066,2 <font> 0\
068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,2 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,\
1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <f\
ont> 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font>\
 0051,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 006\
2,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 \
<font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <fon\
t> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,2 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,3 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 0\
04D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,2 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,\
2 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <f\
ont> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font>\
 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,2 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,2 <font> 0049,1 <font> 004\
A,1 <font> 004B,1 <font> 004C,1 <font> 004D,2 <font> 004F,4 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,2 \
<font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <fon\
t> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0\
077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,\
1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <f\
ont> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font>\
 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 007\
0,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 \
<font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <fon\
t> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0\
058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,\
1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <f\
ont> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font>\
 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 005\
1,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 \
<font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <fon\
t> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0\
079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <font> 004A,\
1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0055,1 <f\
ont> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font>\
 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 007\
2,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 \
<font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font> 0048,1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <fon\
t> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 0053,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 0\
05A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 <font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,\
1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <font> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <f\
ont> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0041,1 <font> 0042,1 <font> 0043,1 <font> 0044,1 <font> 0045,1 <font> 0046,1 <font> 0047,1 <font>\
 0048,1 <font> 0049,1 <font> 004A,1 <font> 004B,1 <font> 004C,1 <font> 004D,1 <font> 004E,1 <font> 004F,1 <font> 0050,1 <font> 0051,1 <font> 0052,1 <font> 005\
3,1 <font> 0054,1 <font> 0055,1 <font> 0056,1 <font> 0057,1 <font> 0058,1 <font> 0059,1 <font> 005A,1 <font> 0061,1 <font> 0062,1 <font> 0063,1 <font> 0064,1 \
<font> 0065,1 <font> 0066,1 <font> 0067,1 <font> 0068,1 <font> 0069,1 <font> 006A,1 <font> 006B,1 <font> 006C,1 <font> 006D,1 <font> 006E,1 <font> 006F,1 <fon\
t> 0070,1 <font> 0071,1 <font> 0072,1 <font> 0073,1 <font> 0074,1 <font> 0075,1 <font> 0076,1 <font> 0077,1 <font> 0078,1 <font> 0079,1 <font> 007A,1 <font> 0\
131,1 <font> 0237,3 <font> 0391,1 <font> 0392,1 <font> 0393,1 <font> 0394,1 <font> 0395,1 <font> 0396,1 <font> 0397,1 <font> 0398,1 <font> 0399,1 <font> 039A,\
1 <font> 039B,1 <font> 039C,1 <font> 039D,1 <font> 039E,1 <font> 039F,1 <font> 03A0,1 <font> 03A1,1 <font> 03F4,1 <font> 03A3,1 <font> 03A4,1 <font> 03A5,1 <f\
ont> 03A6,1 <font> 03A7,1 <font> 03A8,1 <font> 03A9,1 <font> 2207,1 <font> 03B1,1 <font> 03B2,1 <font> 03B3,1 <font> 03B4,1 <font> 03B5,1 <font> 03B6,1 <font>\
 03B7,1 <font> 03B8,1 <font> 03B9,1 <font> 03BA,1 <font> 03BB,1 <font> 03BC,1 <font> 03BD,1 <font> 03BE,1 <font> 03BF,1 <font> 03C0,1 <font> 03C1,1 <font> 03C\
2,1 <font> 03C3,1 <font> 03C4,1 <font> 03C5,1 <font> 03C6,1 <font> 03C7,1 <font> 03C8,1 <font> 03C9,1 <font> 2202,1 <font> 03F5,1 <font> 03D1,1 <font> 03F0,1 \
<font> 03D5,1 <font> 03F1,1 <font> 03D6,1 <font> 0391,1 <font> 0392,1 <font> 0393,1 <font> 0394,1 <font> 0395,1 <font> 0396,1 <font> 0397,1 <font> 0398,1 <fon\
t> 0399,1 <font> 039A,1 <font> 039B,1 <font> 039C,1 <font> 039D,1 <font> 039E,1 <font> 039F,1 <font> 03A0,1 <font> 03A1,1 <font> 03F4,1 <font> 03A3,1 <font> 0\
3A4,1 <font> 03A5,1 <font> 03A6,1 <font> 03A7,1 <font> 03A8,1 <font> 03A9,1 <font> 2207,1 <font> 03B1,1 <font> 03B2,1 <font> 03B3,1 <font> 03B4,1 <font> 03B5,\
1 <font> 03B6,1 <font> 03B7,1 <font> 03B8,1 <font> 03B9,1 <font> 03BA,1 <font> 03BB,1 <font> 03BC,1 <font> 03BD,1 <font> 03BE,1 <font> 03BF,1 <font> 03C0,1 <f\
ont> 03C1,1 <font> 03C2,1 <font> 03C3,1 <font> 03C4,1 <font> 03C5,1 <font> 03C6,1 <font> 03C7,1 <font> 03C8,1 <font> 03C9,1 <font> 2202,1 <font> 03F5,1 <font>\
 03D1,1 <font> 03F0,1 <font> 03D5,1 <font> 03F1,1 <font> 03D6,1 <font> 0391,1 <font> 0392,1 <font> 0393,1 <font> 0394,1 <font> 0395,1 <font> 0396,1 <font> 039\
7,1 <font> 0398,1 <font> 0399,1 <font> 039A,1 <font> 039B,1 <font> 039C,1 <font> 039D,1 <font> 039E,1 <font> 039F,1 <font> 03A0,1 <font> 03A1,1 <font> 03F4,1 \
<font> 03A3,1 <font> 03A4,1 <font> 03A5,1 <font> 03A6,1 <font> 03A7,1 <font> 03A8,1 <font> 03A9,1 <font> 2207,1 <font> 03B1,1 <font> 03B2,1 <font> 03B3,1 <fon\
t> 03B4,1 <font> 03B5,1 <font> 03B6,1 <font> 03B7,1 <font> 03B8,1 <font> 03B9,1 <font> 03BA,1 <font> 03BB,1 <font> 03BC,1 <font> 03BD,1 <font> 03BE,1 <font> 0\
3BF,1 <font> 03C0,1 <font> 03C1,1 <font> 03C2,1 <font> 03C3,1 <font> 03C4,1 <font> 03C5,1 <font> 03C6,1 <font> 03C7,1 <font> 03C8,1 <font> 03C9,1 <font> 2202,\
1 <font> 03F5,1 <font> 03D1,1 <font> 03F0,1 <font> 03D5,1 <font> 03F1,1 <font> 03D6,1 <font> 0391,1 <font> 0392,1 <font> 0393,1 <font> 0394,1 <font> 0395,1 <f\
ont> 0396,1 <font> 0397,1 <font> 0398,1 <font> 0399,1 <font> 039A,1 <font> 039B,1 <font> 039C,1 <font> 039D,1 <font> 039E,1 <font> 039F,1 <font> 03A0,1 <font>\
 03A1,1 <font> 03F4,1 <font> 03A3,1 <font> 03A4,1 <font> 03A5,1 <font> 03A6,1 <font> 03A7,1 <font> 03A8,1 <font> 03A9,1 <font> 2207,1 <font> 03B1,1 <font> 03B\
2,1 <font> 03B3,1 <font> 03B4,1 <font> 03B5,1 <font> 03B6,1 <font> 03B7,1 <font> 03B8,1 <font> 03B9,1 <font> 03BA,1 <font> 03BB,1 <font> 03BC,1 <font> 03BD,1 \
<font> 03BE,1 <font> 03BF,1 <font> 03C0,1 <font> 03C1,1 <font> 03C2,1 <font> 03C3,1 <font> 03C4,1 <font> 03C5,1 <font> 03C6,1 <font> 03C7,1 <font> 03C8,1 <fon\
t> 03C9,1 <font> 2202,1 <font> 03F5,1 <font> 03D1,1 <font> 03F0,1 <font> 03D5,1 <font> 03F1,1 <font> 03D6,1 <font> 0391,1 <font> 0392,1 <font> 0393,1 <font> 0\
394,1 <font> 0395,1 <font> 0396,1 <font> 0397,1 <font> 0398,1 <font> 0399,1 <font> 039A,1 <font> 039B,1 <font> 039C,1 <font> 039D,1 <font> 039E,1 <font> 039F,\
1 <font> 03A0,1 <font> 03A1,1 <font> 03F4,1 <font> 03A3,1 <font> 03A4,1 <font> 03A5,1 <font> 03A6,1 <font> 03A7,1 <font> 03A8,1 <font> 03A9,1 <font> 2207,1 <f\
ont> 03B1,1 <font> 03B2,1 <font> 03B3,1 <font> 03B4,1 <font> 03B5,1 <font> 03B6,1 <font> 03B7,1 <font> 03B8,1 <font> 03B9,1 <font> 03BA,1 <font> 03BB,1 <font>\
 03BC,1 <font> 03BD,1 <font> 03BE,1 <font> 03BF,1 <font> 03C0,1 <font> 03C1,1 <font> 03C2,1 <font> 03C3,1 <font> 03C4,1 <font> 03C5,1 <font> 03C6,1 <font> 03C\
7,1 <font> 03C8,1 <font> 03C9,1 <font> 2202,1 <font> 03F5,1 <font> 03D1,1 <font> 03F0,1 <font> 03D5,1 <font> 03F1,1 <font> 03D6,1 <font> 03DC,1 <font> 03DD,3 \
<font> 0030,1 <font> 0031,1 <font> 0032,1 <font> 0033,1 <font> 0034,1 <font> 0035,1 <font> 0036,1 <font> 0037,1 <font> 0038,1 <font> 0039,1 <font> 0030,1 <fon\
t> 0031,1 <font> 0032,1 <font> 0033,1 <font> 0034,1 <font> 0035,1 <font> 0036,1 <font> 0037,1 <font> 0038,1 <font> 0039,1 <font> 0030,1 <font> 0031,1 <font> 0\
032,1 <font> 0033,1 <font> 0034,1 <font> 0035,1 <font> 0036,1 <font> 0037,1 <font> 0038,1 <font> 0039,1 <font> 0030,1 <font> 0031,1 <font> 0032,1 <font> 0033,\
1 <font> 0034,1 <font> 0035,1 <font> 0036,1 <font> 0037,1 <font> 0038,1 <font> 0039,1 <font> 0030,1 <font> 0031,1 <font> 0032,1 <font> 0033,1 <font> 0034,1 <f\
ont> 0035,1 <font> 0036,1 <font> 0037,1 <font> 0038,1 <font> 0039,831 <super> 0430,1 <super> 0431,1 <super> 0432,1 <super> 0433,1 <super> 0434,1 <super> 0435,\
1 <super> 0436,1 <super> 0437,1 <super> 0438,1 <super> 043A,1 <super> 043B,1 <super> 043C,1 <super> 043E,1 <super> 043F,1 <super> 0440,1 <super> 0441,1 <super\
> 0442,1 <super> 0443,1 <super> 0444,1 <super> 0445,1 <super> 0446,1 <super> 0447,1 <super> 0448,1 <super> 044B,1 <super> 044D,1 <super> 044E,1 <super> A689,1\
 <super> 04D9,1 <super> 0456,1 <super> 0458,1 <super> 04E9,1 <super> 04AF,1 <super> 04CF,1 <sub> 0430,1 <sub> 0431,1 <sub> 0432,1 <sub> 0433,1 <sub> 0434,1 <s\
ub> 0435,1 <sub> 0436,1 <sub> 0437,1 <sub> 0438,1 <sub> 043A,1 <sub> 043B,1 <sub> 043E,1 <sub> 043F,1 <sub> 0441,1 <sub> 0443,1 <sub> 0444,1 <sub> 0445,1 <sub\
> 0446,1 <sub> 0447,1 <sub> 0448,1 <sub> 044A,1 <sub> 044B,1 <sub> 0491,1 <sub> 0456,1 <sub> 0455,1 <sub> 045F,1 <super> 04AB,1 <super> A651,1 <super> 04B1,d9\
3 <font> 0627,1 <font> 0628,1 <font> 062C,1 <font> 062F,2 <font> 0648,1 <font> 0632,1 <font> 062D,1 <font> 0637,1 <font> 064A,1 <font> 0643,1 <font> 0644,1 <f\
ont> 0645,1 <font> 0646,1 <font> 0633,1 <font> 0639,1 <font> 0641,1 <font> 0635,1 <font> 0642,1 <font> 0631,1 <font> 0634,1 <font> 062A,1 <font> 062B,1 <font>\
 062E,1 <font> 0630,1 <font> 0636,1 <font> 0638,1 <font> 063A,1 <font> 066E,1 <font> 06BA,1 <font> 06A1,1 <font> 066F,2 <font> 0628,1 <font> 062C,2 <font> 064\
7,3 <font> 062D,2 <font> 064A,1 <font> 0643,1 <font> 0644,1 <font> 0645,1 <font> 0646,1 <font> 0633,1 <font> 0639,1 <font> 0641,1 <font> 0635,1 <font> 0642,2 \
<font> 0634,1 <font> 062A,1 <font> 062B,1 <font> 062E,2 <font> 0636,2 <font> 063A,7 <font> 062C,5 <font> 062D,2 <font> 064A,2 <font> 0644,2 <font> 0646,1 <fon\
t> 0633,1 <font> 0639,2 <font> 0635,1 <font> 0642,2 <font> 0634,3 <font> 062E,2 <font> 0636,2 <font> 063A,2 <font> 06BA,2 <font> 066F,2 <font> 0628,1 <font> 0\
62C,2 <font> 0647,3 <font> 062D,1 <font> 0637,1 <font> 064A,1 <font> 0643,2 <font> 0645,1 <font> 0646,1 <font> 0633,1 <font> 0639,1 <font> 0641,1 <font> 0635,\
1 <font> 0642,2 <font> 0634,1 <font> 062A,1 <font> 062B,1 <font> 062E,2 <font> 0636,1 <font> 0638,1 <font> 063A,1 <font> 066E,2 <font> 06A1,2 <font> 0627,1 <f\
ont> 0628,1 <font> 062C,1 <font> 062F,1 <font> 0647,1 <font> 0648,1 <font> 0632,1 <font> 062D,1 <font> 0637,1 <font> 064A,2 <font> 0644,1 <font> 0645,1 <font>\
 0646,1 <font> 0633,1 <font> 0639,1 <font> 0641,1 <font> 0635,1 <font> 0642,1 <font> 0631,1 <font> 0634,1 <font> 062A,1 <font> 062B,1 <font> 062E,1 <font> 063\
0,1 <font> 0636,1 <font> 0638,1 <font> 063A,6 <font> 0628,1 <font> 062C,1 <font> 062F,2 <font> 0648,1 <font> 0632,1 <font> 062D,1 <font> 0637,1 <font> 064A,2 \
<font> 0644,1 <font> 0645,1 <font> 0646,1 <font> 0633,1 <font> 0639,1 <font> 0641,1 <font> 0635,1 <font> 0642,1 <font> 0631,1 <font> 0634,1 <font> 062A,1 <fon\
t> 062B,1 <font> 062E,1 <font> 0630,1 <font> 0636,1 <font> 0638,1 <font> 063A,245 <compat> 0030 002E,1 <compat> 0030 002C,1 <compat> 0031 002C,1 <compat> 0032\
 002C,1 <compat> 0033 002C,1 <compat> 0034 002C,1 <compat> 0035 002C,1 <compat> 0036 002C,1 <compat> 0037 002C,1 <compat> 0038 002C,1 <compat> 0039 002C,6 <co\
mpat> 0028 0041 0029,1 <compat> 0028 0042 0029,1 <compat> 0028 0043 0029,1 <compat> 0028 0044 0029,1 <compat> 0028 0045 0029,1 <compat> 0028 0046 0029,1 <comp\
at> 0028 0047 0029,1 <compat> 0028 0048 0029,1 <compat> 0028 0049 0029,1 <compat> 0028 004A 0029,1 <compat> 0028 004B 0029,1 <compat> 0028 004C 0029,1 <compat\
> 0028 004D 0029,1 <compat> 0028 004E 0029,1 <compat> 0028 004F 0029,1 <compat> 0028 0050 0029,1 <compat> 0028 0051 0029,1 <compat> 0028 0052 0029,1 <compat> \
0028 0053 0029,1 <compat> 0028 0054 0029,1 <compat> 0028 0055 0029,1 <compat> 0028 0056 0029,1 <compat> 0028 0057 0029,1 <compat> 0028 0058 0029,1 <compat> 00\
28 0059 0029,1 <compat> 0028 005A 0029,1 <compat> 3014 0053 3015,1 <circle> 0043,1 <circle> 0052,1 <circle> 0043 0044,1 <circle> 0057 005A,2 <square> 0041,1 <\
square> 0042,1 <square> 0043,1 <square> 0044,1 <square> 0045,1 <square> 0046,1 <square> 0047,1 <square> 0048,1 <square> 0049,1 <square> 004A,1 <square> 004B,1\
 <square> 004C,1 <square> 004D,1 <square> 004E,1 <square> 004F,1 <square> 0050,1 <square> 0051,1 <square> 0052,1 <square> 0053,1 <square> 0054,1 <square> 0055\
,1 <square> 0056,1 <square> 0057,1 <square> 0058,1 <square> 0059,1 <square> 005A,1 <square> 0048 0056,1 <square> 004D 0056,1 <square> 0053 0044,1 <square> 005\
3 0053,1 <square> 0050 0050 0056,1 <square> 0057 0043,1b <super> 004D 0043,1 <super> 004D 0044,1 <super> 004D 0052,24 <square> 0044 004A,70 <square> 307B 304B\
,1 <square> 30B3 30B3,1 <square> 30B5,e <square> 624B,1 <square> 5B57,1 <square> 53CC,1 <square> 30C7,1 <square> 4E8C,1 <square> 591A,1 <square> 89E3,1 <squar\
e> 5929,1 <square> 4EA4,1 <square> 6620,1 <square> 7121,1 <square> 6599,1 <square> 524D,1 <square> 5F8C,1 <square> 518D,1 <square> 65B0,1 <square> 521D,1 <squ\
are> 7D42,1 <square> 751F,1 <square> 8CA9,1 <square> 58F0,1 <square> 5439,1 <square> 6F14,1 <square> 6295,1 <square> 6355,1 <square> 4E00,1 <square> 4E09,1 <s\
quare> 904A,1 <square> 5DE6,1 <square> 4E2D,1 <square> 53F3,1 <square> 6307,1 <square> 8D70,1 <square> 6253,1 <square> 7981,1 <square> 7A7A,1 <square> 5408,1 \
<square> 6E80,1 <square> 6709,1 <square> 6708,1 <square> 7533,1 <square> 5272,1 <square> 55B6,1 <square> 914D,5 <compat> 3014 672C 3015,1 <compat> 3014 4E09 3\
015,1 <compat> 3014 4E8C 3015,1 <compat> 3014 5B89 3015,1 <compat> 3014 70B9 3015,1 <compat> 3014 6253 3015,1 <compat> 3014 76D7 3015,1 <compat> 3014 52DD 301\
5,1 <compat> 3014 6557 3015,8 <circle> 5F97,1 <circle> 53EF,99f <font> 0030,1 <font> 0031,1 <font> 0032,1 <font> 0033,1 <font> 0034,1 <font> 0035,1 <font> 003\
6,1 <font> 0037,1 <font> 0038,1 <font> 0039,fc07! 4E3D,1! 4E38,1! 4E41,1! 20122,1! 4F60,1! 4FAE,1! 4FBB,1! 5002,1! 507A,1! 5099,1! 50E7,1! 50CF,1! 349E,1! 206\
3A,1! 514D,1! 5154,1! 5164,1! 5177,1! 2051C,1! 34B9,1! 5167,1! 518D,1! 2054B,1! 5197,1! 51A4,1! 4ECC,1! 51AC,1! 51B5,1! 291DF,1! 51F5,1! 5203,1! 34DF,1! 523B,\
1! 5246,1! 5272,1! 5277,1! 3515,1! 52C7,1! 52C9,1! 52E4,1! 52FA,1! 5305,1! 5306,1! 5317,1! 5349,1! 5351,1! 535A,1! 5373,1! 537D,1! 537F,1! 537F,1! 537F,1! 20A\
2C,1! 7070,1! 53CA,1! 53DF,1! 20B63,1! 53EB,1! 53F1,1! 5406,1! 549E,1! 5438,1! 5448,1! 5468,1! 54A2,1! 54F6,1! 5510,1! 5553,1! 5563,1! 5584,1! 5584,1! 5599,1!\
 55AB,1! 55B3,1! 55C2,1! 5716,1! 5606,1! 5717,1! 5651,1! 5674,1! 5207,1! 58EE,1! 57CE,1! 57F4,1! 580D,1! 578B,1! 5832,1! 5831,1! 58AC,1! 214E4,1! 58F2,1! 58F7\
,1! 5906,1! 591A,1! 5922,1! 5962,1! 216A8,1! 216EA,1! 59EC,1! 5A1B,1! 5A27,1! 59D8,1! 5A66,1! 36EE,1! 36FC,1! 5B08,1! 5B3E,1! 5B3E,1! 219C8,1! 5BC3,1! 5BD8,1!\
 5BE7,1! 5BF3,1! 21B18,1! 5BFF,1! 5C06,1! 5F53,1! 5C22,1! 3781,1! 5C60,1! 5C6E,1! 5CC0,1! 5C8D,1! 21DE4,1! 5D43,1! 21DE6,1! 5D6E,1! 5D6B,1! 5D7C,1! 5DE1,1! 5D\
E2,1! 382F,1! 5DFD,1! 5E28,1! 5E3D,1! 5E69,1! 3862,1! 22183,1! 387C,1! 5EB0,1! 5EB3,1! 5EB6,1! 5ECA,1! 2A392,1! 5EFE,1! 22331,1! 22331,1! 8201,1! 5F22,1! 5F22\
,1! 38C7,1! 232B8,1! 261DA,1! 5F62,1! 5F6B,1! 38E3,1! 5F9A,1! 5FCD,1! 5FD7,1! 5FF9,1! 6081,1! 393A,1! 391C,1! 6094,1! 226D4,1! 60C7,1! 6148,1! 614C,1! 614E,1!\
 614C,1! 617A,1! 618E,1! 61B2,1! 61A4,1! 61AF,1! 61DE,1! 61F2,1! 61F6,1! 6210,1! 621B,1! 625D,1! 62B1,1! 62D4,1! 6350,1! 22B0C,1! 633D,1! 62FC,1! 6368,1! 6383\
,1! 63E4,1! 22BF1,1! 6422,1! 63C5,1! 63A9,1! 3A2E,1! 6469,1! 647E,1! 649D,1! 6477,1! 3A6C,1! 654F,1! 656C,1! 2300A,1! 65E3,1! 66F8,1! 6649,1! 3B19,1! 6691,1! \
3B08,1! 3AE4,1! 5192,1! 5195,1! 6700,1! 669C,1! 80AD,1! 43D9,1! 6717,1! 671B,1! 6721,1! 675E,1! 6753,1! 233C3,1! 3B49,1! 67FA,1! 6785,1! 6852,1! 6885,1! 2346D\
,1! 688E,1! 681F,1! 6914,1! 3B9D,1! 6942,1! 69A3,1! 69EA,1! 6AA8,1! 236A3,1! 6ADB,1! 3C18,1! 6B21,1! 238A7,1! 6B54,1! 3C4E,1! 6B72,1! 6B9F,1! 6BBA,1! 6BBB,1! \
23A8D,1! 21D0B,1! 23AFA,1! 6C4E,1! 23CBC,1! 6CBF,1! 6CCD,1! 6C67,1! 6D16,1! 6D3E,1! 6D77,1! 6D41,1! 6D69,1! 6D78,1! 6D85,1! 23D1E,1! 6D34,1! 6E2F,1! 6E6E,1! 3\
D33,1! 6ECB,1! 6EC7,1! 23ED1,1! 6DF9,1! 6F6E,1! 23F5E,1! 23F8E,1! 6FC6,1! 7039,1! 701E,1! 701B,1! 3D96,1! 704A,1! 707D,1! 7077,1! 70AD,1! 20525,1! 7145,1! 242\
63,1! 719C,1! 243AB,1! 7228,1! 7235,1! 7250,1! 24608,1! 7280,1! 7295,1! 24735,1! 24814,1! 737A,1! 738B,1! 3EAC,1! 73A5,1! 3EB8,1! 3EB8,1! 7447,1! 745C,1! 7471\
,1! 7485,1! 74CA,1! 3F1B,1! 7524,1! 24C36,1! 753E,1! 24C92,1! 7570,1! 2219F,1! 7610,1! 24FA1,1! 24FB8,1! 25044,1! 3FFC,1! 4008,1! 76F4,1! 250F3,1! 250F2,1! 25\
119,1! 25133,1! 771E,1! 771F,1! 771F,1! 774A,1! 4039,1! 778B,1! 4046,1! 4096,1! 2541D,1! 784E,1! 788C,1! 78CC,1! 40E3,1! 25626,1! 7956,1! 2569A,1! 256C5,1! 79\
8F,1! 79EB,1! 412F,1! 7A40,1! 7A4A,1! 7A4F,1! 2597C,1! 25AA7,1! 25AA7,1! 7AEE,1! 4202,1! 25BAB,1! 7BC6,1! 7BC9,1! 4227,1! 25C80,1! 7CD2,1! 42A0,1! 7CE8,1! 7CE\
3,1! 7D00,1! 25F86,1! 7D63,1! 4301,1! 7DC7,1! 7E02,1! 7E45,1! 4334,1! 26228,1! 26247,1! 4359,1! 262D9,1! 7F7A,1! 2633E,1! 7F95,1! 7FFA,1! 8005,1! 264DA,1! 265\
23,1! 8060,1! 265A8,1! 8070,1! 2335F,1! 43D5,1! 80B2,1! 8103,1! 440B,1! 813E,1! 5AB5,1! 267A7,1! 267B5,1! 23393,1! 2339C,1! 8201,1! 8204,1! 8F9E,1! 446B,1! 82\
91,1! 828B,1! 829D,1! 52B3,1! 82B1,1! 82B3,1! 82BD,1! 82E6,1! 26B3C,1! 82E5,1! 831D,1! 8363,1! 83AD,1! 8323,1! 83BD,1! 83E7,1! 8457,1! 8353,1! 83CA,1! 83CC,1!\
 83DC,1! 26C36,1! 26D6B,1! 26CD5,1! 452B,1! 84F1,1! 84F3,1! 8516,1! 273CA,1! 8564,1! 26F2C,1! 455D,1! 4561,1! 26FB1,1! 270D2,1! 456B,1! 8650,1! 865C,1! 8667,1\
! 8669,1! 86A9,1! 8688,1! 870E,1! 86E2,1! 8779,1! 8728,1! 876B,1! 8786,1! 45D7,1! 87E1,1! 8801,1! 45F9,1! 8860,1! 8863,1! 27667,1! 88D7,1! 88DE,1! 4635,1! 88F\
A,1! 34BB,1! 278AE,1! 27966,1! 46BE,1! 46C7,1! 8AA0,1! 8AED,1! 8B8A,1! 8C55,1! 27CA8,1! 8CAB,1! 8CC1,1! 8D1B,1! 8D77,1! 27F2F,1! 20804,1! 8DCB,1! 8DBC,1! 8DF0\
,1! 208DE,1! 8ED4,1! 8F38,1! 285D2,1! 285ED,1! 9094,1! 90F1,1! 9111,1! 2872E,1! 911B,1! 9238,1! 92D7,1! 92D8,1! 927C,1! 93F9,1! 9415,1! 28BFA,1! 958B,1! 4995,\
1! 95B7,1! 28D77,1! 49E6,1! 96C3,1! 5DB2,1! 9723,1! 29145,1! 2921A,1! 4A6E,1! 4A76,1! 97E0,1! 2940A,1! 4AB2,1! 29496,1! 980B,1! 980B,1! 9829,1! 295B6,1! 98E2,\
1! 4B33,1! 9929,1! 99A7,1! 99C2,1! 99FE,1! 4BCE,1! 29B30,1! 9B12,1! 9C40,1! 9CFD,1! 4CCE,1! 4CED,1! 9D67,1! 2A0CE,1! 4CF8,1! 2A105,1! 2A20E,1! 2A291,1! 9EBB,1\
! 4D56,1! 9EF9,1! 9EFE,1! 9F05,1! 9F0F,1! 9F16,1! 9F3B,1! 2A600"""
NUMBERS = """\
30 2 0 a,82 1 2 2,7 1 1 1,3 0 1/4 1,1 0 1/2 1,1 0 3/4 1,5a2 2 0 a,90 2 0 a,d0 2 0 a,1a6 2 0 a,80 2 0 a,e 0 1/16 1,1 0 1/8 1,1 0 3/16 1,1 0 1/4 1,1 0 3/4 1,1 0\
 16 1,6d 2 0 a,80 2 0 a,80 2 0 a,c 0 1/4 1,1 0 1/2 1,1 0 3/4 1,1 0 1/16 1,1 0 1/8 1,1 0 3/16 1,6f 2 0 a,a 0 10 1,1 0 100 1,1 0 1000 1,74 2 0 a,12 0 0 4,4 0 1 \
3,6a 2 0 a,72 0 1/160 1,1 0 1/40 1,1 0 3/80 1,1 0 1/20 1,1 0 1/10 1,1 0 3/20 1,1 0 1/5 1,8 2 0 a,a 0 10 1,1 0 100 1,1 0 1000 1,1 0 1/4 1,1 0 1/2 1,1 0 3/4 1,1\
 0 1/16 1,1 0 1/8 1,1 0 3/16 1,6e 2 0 a,6a 2 0 a,80 2 0 a,50 2 0 a,a 0 1/2 9,9 0 -1/2 1,10d 2 0 a,50 2 0 a,2d9 1 1 9,9 0 10 1,1 0 20 1,1 0 30 1,1 0 40 1,1 0 5\
0 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,1 0 10000 1,372 0 17 3,f2 2 0 a,10 0 0 a,20 2 0 a,136 2 0 a,8a 2 0 a,a 1 1 1,a6 2 0 a,10 2 0 a,c0 2 0 a,60 2\
 0 a,90 2 0 a,10 2 0 a,420 1 0 1,4 1 4 6,c 1 0 a,d0 0 1/7 1,1 0 1/9 1,1 0 1/10 1,1 0 1/3 1,1 0 2/3 1,1 0 1/5 1,1 0 2/5 1,1 0 3/5 1,1 0 4/5 1,1 0 1/6 1,1 0 5/6\
 1,1 0 1/8 1,1 0 3/8 1,1 0 5/8 1,1 0 7/8 1,1 0 1 1,1 0 1 c,c 0 50 1,1 0 100 1,1 0 500 1,1 0 1000 1,1 0 1 c,c 0 50 1,1 0 100 1,1 0 500 1,1 0 1000 1,1 0 1000 1,\
1 0 5000 1,1 0 10000 1,3 0 6 1,1 0 50 1,1 0 50000 1,1 0 100000 1,1 0 0 1,2d7 1 1 9,9 0 10 b,b 1 1 9,9 0 10 b,b 1 1 9,9 0 10 b,59 1 0 1,1 0 11 a,a 1 1 9,9 0 10\
 1,1 1 0 1,277 1 1 9,9 0 10 1,1 1 1 9,9 0 10 1,1 1 1 9,9 0 10 1,56a 0 1/2 1,30a 0 0 1,1a 0 1 9,17 0 10 1,1 0 20 1,1 0 30 1,158 0 1 4,8e 0 1 a,28 0 10 1,1 0 20\
 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,2 0 21 f,2f 0 1 a,31 0 36 f,154 0 5 1,7e 0 2 1,3a7 0 5 1,323 0 7 1,12b3 0 1 1,3 0 7 1,4 0 10000 1,2 0\
 3 1,1b 0 2 1,39 0 9 1,2f 0 2 1,8 0 5 1,2 0 4 1,16 0 10000000000000000 1,13 0 100000000 1,1 0 10 1,1f 0 1000 1,9 0 3 1,25 0 5 1,63 0 100 1,79 0 2 1,1d 0 2 1,f\
e 0 100000000 1,42 0 1000000 1,23 0 2 1,2 0 8 1,2 0 6 1,1d4 0 10 1,2 0 1000 1,1 0 20 1,1 0 30 1,7 0 40 1,75 0 3 1,1 0 3 1,1 0 3 1,1 0 3 1,317 0 4 1,216 0 1 1,\
8 0 1 1,581 0 1 1,84 0 9 1,1 0 20 1,d 0 1 3,4 0 2 1,3c0 0 7 1,2e 0 10 1,4e 0 8 1,486 0 7 1,54c 0 0 1,1e8 0 7 1,490 0 9 1,2e8 0 100 1,17 0 200 1,358 0 10000000\
00 1,699 0 4 1,3a6 0 10000 1,882 0 2 1,5 0 2 1,7d 0 2 1,4de 0 9 1,29b 0 9 1,178 0 1000 1,25 0 6 1,6 0 100 1,2c 0 6 1,7e 0 0 1,f2a 2 0 a,c6 0 1 9,9 0 0 1,141 0\
 1/4 1,1 0 1/2 1,1 0 3/4 1,1 0 1/16 1,1 0 1/8 1,1 0 3/16 1,9b 2 0 a,30 2 0 a,d0 2 0 a,20 2 0 a,60 2 0 a,1a0 2 0 a,4d7b 0 3 1,8 0 10 1,5 0 2 1,3a 0 0 1,1f 0 6 \
1,2 0 6 1,2a 0 10 1,513 2 0 a,1f7 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,1 0 200 1,1 0 300 1,1 0 400 1,1 0 50\
0 1,1 0 600 1,1 0 700 1,1 0 800 1,1 0 900 1,1 0 1000 1,1 0 2000 1,1 0 3000 1,1 0 4000 1,1 0 5000 1,1 0 6000 1,1 0 7000 1,1 0 8000 1,1 0 9000 1,1 0 10000 1,1 0\
 20000 1,1 0 30000 1,1 0 40000 1,1 0 50000 1,1 0 60000 1,1 0 70000 1,1 0 80000 1,1 0 90000 1,d 0 1/4 1,1 0 1/2 1,1 0 1 1,1 0 5 1,1 0 50 1,1 0 500 1,1 0 5000 1\
,1 0 50000 1,1 0 5 1,1 0 10 1,1 0 50 1,1 0 100 1,1 0 500 1,1 0 1000 1,1 0 5000 1,1 0 5 1,1 0 10 1,1 0 50 1,1 0 100 1,1 0 500 1,1 0 1000 1,1 0 10000 1,1 0 5000\
0 1,1 0 10 1,1 0 1 1,1 0 1 1,1 0 1 2,2 0 2 1,1 0 2 1,1 0 2 1,1 0 5 1,1 0 10 1,1 0 10 1,1 0 10 1,1 0 10 1,1 0 10 1,1 0 30 1,1 0 50 1,1 0 50 1,1 0 50 1,1 0 50 1\
,1 0 100 1,1 0 300 1,1 0 500 1,1 0 500 1,1 0 500 1,1 0 500 1,1 0 500 1,1 0 1000 1,1 0 5000 1,1 0 5 1,1 0 50 1,1 0 1/2 1,1 0 1/2 1,1 0 2/3 1,1 0 3/4 1,12 0 0 1\
,1 0 1/4 1,156 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,1 0 200 1,1 0 300 1,1 0 400 1,1 0 500 1,1 0 600 1,1 0 7\
00 1,1 0 800 1,1 0 900 1,25 0 1 1,1 0 5 1,1 0 10 1,1 0 50 1,1e 0 90 1,9 0 900 1,87 0 1 2,2 0 10 1,1 0 20 1,1 0 100 1,cb 2 0 a,3b8 0 1 3,3 0 10 1,1 0 20 1,1 0 \
100 1,1 0 1000 1,1 0 10000 1,1a 0 1 5,5 0 10 1,1 0 20 1,28 0 1 4,4 0 4 2,2 0 10 1,1 0 20 1,1 0 100 1,4c 0 1 1,1 0 5 1,1 0 10 1,1 0 20 1,1 0 100 1,17 0 1 1,1 0\
 10 1,1 0 20 1,1 0 100 1,1 0 2 2,a2 0 11/12 1,1 0 1/2 1,3 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,3 0 100 1,1 0 200 1,1 0 300 1,1 0 400 1,\
1 0 500 1,1 0 600 1,1 0 700 1,1 0 800 1,1 0 900 1,1 0 1000 1,1 0 2000 1,1 0 3000 1,1 0 4000 1,1 0 5000 1,1 0 6000 1,1 0 7000 1,1 0 8000 1,1 0 9000 1,1 0 10000\
 1,1 0 20000 1,1 0 30000 1,1 0 40000 1,1 0 50000 1,1 0 60000 1,1 0 70000 1,1 0 80000 1,1 0 90000 1,1 0 100000 1,1 0 200000 1,1 0 300000 1,1 0 400000 1,1 0 500\
000 1,1 0 600000 1,1 0 700000 1,1 0 800000 1,1 0 900000 1,1 0 1/12 1,1 0 1/6 1,1 0 1/4 1,1 0 1/3 1,1 0 5/12 1,1 0 1/2 1,1 0 7/12 1,1 0 2/3 1,1 0 3/4 1,1 0 5/6\
 1,41 1 1 4,4 0 10 1,1 0 20 1,1 0 100 1,1 0 1000 1,1 0 1/2 1,35 0 1 1,1 0 50 1,1f 0 1 1,1 0 10 1,1 0 20 1,4c 0 1 1,1 0 5 1,1 0 10 1,1 0 20 1,1 0 100 1,69 0 1 \
4,4 0 10 1,1 0 20 1,1 0 100 1,1 0 1000 1,19 0 1 4,4 0 10 1,1 0 20 1,1 0 100 1,1 0 1000 1,2a 0 1 4,4 0 10 1,1 0 20 1,1 0 100 1,14b 0 1 1,1 0 5 1,1 0 10 1,1 0 5\
0 1,1 0 100 1,1 0 1000 1,31 2 0 a,130 1 1 9,9 0 10 1,1 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,1 0 200 1,1 0 300 1,1 0\
 400 1,1 0 500 1,1 0 600 1,1 0 700 1,1 0 800 1,1 0 900 1,1 0 1/2 1,1 0 1/4 1,1 0 1/3 1,1 0 2/3 1,9f 0 1 5,5 0 10 1,1 0 20 1,1 0 30 1,1 0 100 1,1 0 1/2 1,2b 0 \
1 1,1 0 10 1,1 0 20 1,1 0 100 1,71 0 1 4,4 0 10 1,1 0 20 1,1 0 100 1,87 1 1 9,9 0 10 1,1 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1\
,1 0 100 1,1 0 1000 1,1 2 0 a,8a 2 0 a,46 2 0 a,9a 2 0 a,11 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,1 0 1000 1\
,fc 2 0 a,160 2 0 a,80 2 0 a,180 2 0 a,70 2 0 a,70 2 0 a,a 0 10 1,1 0 20 1,1a5 2 0 a,a 0 10 1,1 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1\
 0 90 1,5e 2 0 a,300 2 0 a,a 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,e4 2 0 a,50 2 0 a,1b0 2 0 a,70 0 1/320 1,\
1 0 1/160 1,1 0 1/80 1,1 0 1/64 1,1 0 1/40 1,1 0 1/32 1,1 0 3/80 1,1 0 3/64 1,1 0 1/20 1,1 0 1/16 1,1 0 1/16 1,1 0 1/10 1,1 0 1/8 1,1 0 3/20 1,1 0 3/16 1,1 0 \
1/5 1,1 0 1/4 1,1 0 1/2 1,1 0 1/2 1,1 0 3/4 1,1 0 1/320 1,42c 0 2 8,8 0 3 7,7 0 4 6,6 0 1 9,9 0 1 5,5 0 2 2,2 0 3 7,7 0 1 3,3 0 3 3,3 0 216000 1,1 0 432000 1,\
1 0 1 3,3 0 3 3,3 0 3 1,1 0 3 2,2 0 4 1,1 0 4 1,1 0 4 1,1 0 6 2,2 0 7 1,1 0 7 2,2 0 8 2,2 0 9 1,1 0 9 1,1 0 9 1,1 0 2 5,5 0 1 4,4 0 4 2,2 0 5 1,1 0 2 2,2 0 1 \
2,2 0 1/3 1,1 0 2/3 1,1 0 5/6 1,1 0 1/3 1,1 0 2/3 1,1 0 1/8 1,1 0 1/4 1,1 0 1/6 1,1 0 1/4 1,1 0 1/4 1,1 0 1/2 1,1 0 1/3 1,1 0 2/3 1,1 0 40 1,1 0 50 1,1 0 4 6,\
45f7 2 0 a,60 2 0 a,90 2 0 a,b 0 10 1,1 0 100 1,1 0 10000 1,1 0 1000000 1,1 0 100000000 1,1 0 10000000000 1,1 0 1000000000000 1,31f 0 0 14,14 0 1 3,642c 0 0 1\
4,20 0 0 14,80 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 1 5,5 0 1 1,1 0 5 1,456 2 0 a,a 2 0 a,a 2 0 a,a 2 0 a,a 2 0 a\
,94a 2 0 a,1b0 2 0 a,200 2 0 a,3d7 0 1 9,89 2 0 a,321 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,1 0 80 1,1 0 90 1,1 0 100 1,1 0 200 1,1 0 30\
0 1,1 0 400 1,1 0 500 1,1 0 600 1,1 0 700 1,1 0 800 1,1 0 900 1,1 0 1000 1,1 0 2000 1,1 0 3000 1,1 0 4000 1,1 0 5000 1,1 0 6000 1,1 0 7000 1,1 0 8000 1,1 0 90\
00 1,1 0 10000 1,1 0 20000 1,1 0 30000 1,1 0 40000 1,1 0 50000 1,1 0 60000 1,1 0 70000 1,1 0 80000 1,1 0 90000 1,1 0 100000 1,1 0 200000 1,1 0 100000 1,1 0 10\
000000 1,1 0 20000000 1,1 0 1 9,a 0 1/4 1,1 0 1/2 1,1 0 3/4 1,2 0 1 2,2 0 10000 1,1 0 100000 1,4d 0 1 a,a 0 20 1,1 0 30 1,1 0 40 1,1 0 50 1,1 0 60 1,1 0 70 1,\
1 0 80 1,1 0 90 1,1 0 100 1,1 0 200 1,1 0 300 1,1 0 400 1,1 0 500 1,1 0 600 1,1 0 700 1,1 0 800 1,1 0 900 1,1 0 1000 1,1 0 2000 1,1 0 3000 1,1 0 4000 1,1 0 50\
00 1,1 0 6000 1,1 0 7000 1,1 0 8000 1,1 0 9000 1,1 0 10000 1,1 0 20000 1,1 0 30000 1,1 0 40000 1,1 0 50000 1,1 0 60000 1,1 0 70000 1,1 0 80000 1,1 0 90000 1,2\
 0 2 9,9 0 400 1,1 0 600 1,1 0 2000 1,1 0 10000 1,1 0 1/2 1,1 0 1/6 1,3c3 1 0 1,1 1 0 a,a 0 0 1,1 0 0 1,ae4 2 0 a,411 0 7 1,63 0 4 1,7e 0 4 1,3f 0 5 1,809 0 1\
 1,59 0 30 1,9 0 40 1,10 0 40 1,14e 0 6 1,13 0 3 1,1c 0 3 1,1877 0 2 1,608 0 3 1,1183 0 3 1,2752 0 4 1,9623 0 9 1"""
NUMBERED = (
    (0x3400, 0x4dbf, "CJK UNIFIED IDEOGRAPH-"),
    (0x4e00, 0x9fff, "CJK UNIFIED IDEOGRAPH-"),
    (0xf900, 0xfa6d, "CJK COMPATIBILITY IDEOGRAPH-"),
    (0xfa70, 0xfad9, "CJK COMPATIBILITY IDEOGRAPH-"),
    (0x18b00, 0x18cd5, "KHITAN SMALL SCRIPT CHARACTER-"),
    (0x1b170, 0x1b2fb, "NUSHU CHARACTER-"),
    (0x20000, 0x2a6df, "CJK UNIFIED IDEOGRAPH-"),
    (0x2a700, 0x2b739, "CJK UNIFIED IDEOGRAPH-"),
    (0x2b740, 0x2b81d, "CJK UNIFIED IDEOGRAPH-"),
    (0x2b820, 0x2cea1, "CJK UNIFIED IDEOGRAPH-"),
    (0x2ceb0, 0x2ebe0, "CJK UNIFIED IDEOGRAPH-"),
    (0x2ebf0, 0x2ee5d, "CJK UNIFIED IDEOGRAPH-"),
    (0x2f800, 0x2fa1d, "CJK COMPATIBILITY IDEOGRAPH-"),
    (0x30000, 0x3134a, "CJK UNIFIED IDEOGRAPH-"),
    (0x31350, 0x323af, "CJK UNIFIED IDEOGRAPH-"),
)
