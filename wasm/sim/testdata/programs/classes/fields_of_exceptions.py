"""The fields of exceptions, set, deleted and copied; exceptions, groups and raise statements used wrongly; how a SyntaxError of one's own is shown."""
import copy, pickle, traceback
def t(s, **kw):
    try: exec(s, dict(kw, copy=copy, pickle=pickle))
    except BaseException as e: print("   !", type(e).__name__, e)
made = {"ImportError": "ImportError('m', name='n', path='p')", "AttributeError": "AttributeError('m', name='n', obj=3)", "NameError": "NameError('m', name='n')", "StopIteration": "StopIteration(5)", "SystemExit": "SystemExit(3)", "OSError": "OSError(2, 'no', 'f', None, 'g')",
  "SyntaxError": "SyntaxError('m', ('f', 1, 2, 'abc', 1, 3))", "ExceptionGroup": "ExceptionGroup('m', [ValueError(1)])", "KeyError": "KeyError(1, 2)"}
fields = {"ImportError": "msg name path name_from", "AttributeError": "name obj", "NameError": "name", "StopIteration": "value", "SystemExit": "code", "OSError": "errno strerror filename filename2",
  "SyntaxError": "msg filename lineno offset text end_lineno end_offset print_file_and_line", "ExceptionGroup": "message exceptions", "KeyError": "args __cause__ __context__ __suppress_context__ __traceback__ __notes__"}
for name, source in made.items():
    for f in fields[name].split():
        for v in "1", "'x'", "None", "(1, 2)":
            print(name, f, v)
            t(f"e = {source}; print(e.{f}); e.{f} = {v}; print(e.{f}, e.args); print(str(e))")
        print(name, "del", f)
        t(f"e = {source}; del e.{f}; print(repr(e)); print(e.{f})")
    print(name, "copied")
    t(f"e = {source}; e.x = 1; c = copy.copy(e); print(repr(c), vars(c), str(c), [getattr(c, f, '?') for f in {fields[name].split()!r} if f not in ('exceptions', '__traceback__')])")
    t(f"e = {source}; e.add_note('n'); c = pickle.loads(pickle.dumps(e)); print(repr(c), vars(c), str(c), [getattr(c, f, '?') for f in {fields[name].split()!r} if f not in ('exceptions', '__traceback__')])")
    t(f"print(sorted(k for k in vars({name}) if k != 'characters_written' and not k.startswith('__')), {source}.__reduce__()[0:2])")
for s in ("e = ValueError(); e.__notes__ = 5; e.add_note('a')", "e = ValueError(); e.add_note(5)", "e = ValueError(); e.add_note('a'); print(e.__notes__); del e.__notes__; e.__notes__", "e = ValueError(); e.__cause__ = 5", "e = ValueError(); e.__context__ = 5", "e = ValueError(); e.__traceback__ = 5", "e = ValueError(); e.with_traceback(5)", "e = ValueError(); e.args = 5", "e = ValueError(); e.args = [1, 2]; print(e.args, e)", "e = ValueError(); e.__suppress_context__ = 5; print(e.__suppress_context__)", "raise ValueError from 5", "raise 5", "raise int", "raise ValueError, 5" if 0 else "pass", "e = ValueError(1); print(e == ValueError(1), hash(e) == hash(e))",
          "class E(Exception):\n def __init__(self, a, b): self.a = a\nprint(E(1, 2).args, repr(E(1, b=2)))", "class E(Exception): pass\nprint(E(1, 2), str(E()), repr(E()), E('x').args)", "class E(Exception):\n def __str__(self): return 5\nstr(E())", "class E(Exception):\n def __new__(cls, *a): return 5\nprint(E(1))\nraise E", "class E(Exception):\n def __new__(cls, *a): return 5\nraise E", "try:\n raise ValueError\nexcept 5: pass", "try:\n raise ValueError\nexcept (KeyError, 5): pass", "try:\n raise ValueError\nexcept (KeyError, (ValueError,)): pass\nprint('ok')", "try:\n raise ExceptionGroup('m', [ValueError()])\nexcept* ExceptionGroup: pass", "try:\n raise ExceptionGroup('m', [ValueError()])\nexcept* (ValueError, ExceptionGroup): pass", "try:\n raise ValueError(1)\nexcept* ValueError as e: print(repr(e))", "OSError(2, 'x').errno = 5", "print(type(OSError(2, 'x')), type(OSError(11, 'x')), type(OSError(13)), OSError(), OSError(1), OSError(1, 2), OSError(1, 2, 3, 4, 5), OSError(1, 2, 3, 4, 5, 6))", "print(repr(FileNotFoundError(2, 'x', 'y')), FileNotFoundError(2, 'x', 'y').args, FileNotFoundError('a'), PermissionError(13, 'a'))", "print(SystemExit().code, SystemExit(1, 2).code, StopIteration().value, StopIteration(1, 2).value)", "print(SyntaxError().msg, SyntaxError('a').msg, SyntaxError('a', ('f', 1, 2, 'abc')), SyntaxError('a', ('f', 1, 2, 'abc')).end_lineno)",
          "e = BaseExceptionGroup('m', [KeyboardInterrupt()]); print(type(e), type(BaseExceptionGroup('m', [ValueError()])), e.split(KeyboardInterrupt), e.subgroup(lambda x: False), e.derive([ValueError()]))", "ExceptionGroup('m', [ValueError()]).split(5)", "ExceptionGroup('m', [ValueError()]).subgroup('a')", "ExceptionGroup('m', (ValueError(1),)).exceptions[0].x = 1; print(ExceptionGroup('m', (ValueError(1),)).exceptions, str(ExceptionGroup('m', (ValueError(1), KeyError(2)))), repr(ExceptionGroup('m', [ValueError(1)])))", "ExceptionGroup('m', {1: 2})", "ExceptionGroup('m', 'ab')", "class G(ExceptionGroup): pass\ng = G('m', [ValueError(1), KeyError(2)]); print(type(g.subgroup(ValueError)), type(g.derive([ValueError()])), g.split(ValueError))"):
    print(s.replace("\n", ";")); t(s)
def show(*d):
    try: raise SyntaxError(*d)
    except SyntaxError as e: print("".join(traceback.format_exception_only(e)), end="")
for off, end in (0, 0), (1, 0), (2, 3), (2, 99), (3, 3), (-1, 3), (None, None), (2, None), (9, 12), (4, 2):
    print(off, end); show("bad", ("f.py", 1, off, "  abcdefg  \n", 1, end))
show("bad", ("f.py", 1, 2, None, 1, 3)); show("bad", (None, 1, 2, "abc", 1, 3)); show("bad", ("f.py", 1, 2, "", 1, 3)); show("bad", ("f.py", None, 2, "abc", 1, 3)); show(None); show(); show("bad", ("f.py", 1, 2, "\tabc", 1, 3)); show("bad", ("f.py", 1, 5, "a = 'ä€😀' b", 1, 8))
