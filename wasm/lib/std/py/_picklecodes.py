"""What pickle calls the instructions that its data consists of. Loaded when somebody asks for one."""

__name__ = "pickle"

_pairs = """MARK ( STOP . POP 0 POP_MARK 1 DUP 2 FLOAT F INT I BININT J BININT1 K LONG L BININT2 M NONE N PERSID P BINPERSID Q REDUCE R STRING S BINSTRING T
    SHORT_BINSTRING U UNICODE V BINUNICODE X APPEND a BUILD b GLOBAL c DICT d EMPTY_DICT } APPENDS e GET g BINGET h INST i LONG_BINGET j LIST l
    EMPTY_LIST ] OBJ o PUT p BINPUT q LONG_BINPUT r SETITEM s TUPLE t EMPTY_TUPLE ) SETITEMS u BINFLOAT G BINBYTES B SHORT_BINBYTES C""".split()
_codes = dict(zip(_pairs[::2], map(str.encode, _pairs[1::2])))
_codes.update(TRUE=b"I01\n", FALSE=b"I00\n")
for _number, _name in enumerate("""PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4 SHORT_BINUNICODE BINUNICODE8 BINBYTES8
        EMPTY_SET ADDITEMS FROZENSET NEWOBJ_EX STACK_GLOBAL MEMOIZE FRAME BYTEARRAY8 NEXT_BUFFER READONLY_BUFFER""".split(), 0x80):
    _codes[_name] = bytes([_number])
globals().update(_codes)
__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", *sorted(_codes)]
