package vm

// Exceptions as values: the object that every class derived from BaseException has instances of, and the built-in classes.

import "github.com/asyncio-playground/playground/wasm/compile"

// Exc is an exception instance. As a Go result it means that the exception is being raised.
type Exc struct {
	Head
	Args     []Value
	Cause    *Exc
	Context  *Exc
	Suppress bool // __suppress_context__
	TB       *Traceback
	// What some classes carry besides: the name and object that an AttributeError or NameError is about (for "Did you mean"),
	// and the names that were in reach.
	Name    *Str
	Object  Value
	reach   []string
	missing *Str   // the name that `from m import name` did not find
	Group   []*Exc // the parts of an exception group
	os      *osParts
}

// Class returns the exception's class.
func (e *Exc) Class(*Interp) *Type { return e.Cls }

// Traceback is one entry of a traceback, outermost first.
type Traceback struct {
	Next    *Traceback
	code    *Code
	pc      int // the instruction that was executing
	globals *Dict
	held    []Value // what the frame held: of coroutines, and of others while there are objects whose death can be seen
	outlive *kept   // of a frame that goes on after the exception: what that will have held when it ended
}

// kept is what outlives a frame that has ended, in the tracebacks of exceptions that it handled or that left what it called: its
// variables, and by f_back those of its caller.
type kept struct {
	locals []Value
	back   *kept
}

// Class makes Traceback a Python object.
func (*Traceback) Class(in *Interp) *Type { return in.T.Traceback }

// CameThrough says that the exception came out of the f(*args) in fn, a function of the library in Python: its traceback begins with that.
func (e *Exc) CameThrough(fn Value) {
	f, ok := fn.O.(*Function)
	if !ok {
		return
	}
	for pc, i := range f.code.Instrs {
		if i.Op() == compile.CallEx {
			e.TB = &Traceback{Next: e.TB, code: f.code, pc: pc, globals: f.globals}
			return
		}
	}
}

// Line returns the entry's source line.
func (tb *Traceback) Line() int32 { return lineAt(tb.code, tb.pc) }

func lineAt(c *Code, pc int) int32 {
	for i := pc; i >= 0; i-- {
		if p := c.Pos[i]; p.Line > 0 {
			return p.Line
		}
	}
	return c.FirstLine
}

// Exceptions are the built-in exception classes of a run.
type Exceptions struct {
	BaseException, Exception, SystemExit, KeyboardInterrupt, GeneratorExit, CancelledError             *Type
	BaseExceptionGroup, ExceptionGroup                                                                 *Type
	ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError                              *Type
	AssertionError, AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError            *Type
	LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError                       *Type
	OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError                      *Type
	ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError              *Type
	FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError        *Type
	ProcessLookupError, TimeoutError                                                                   *Type
	ReferenceError, RuntimeError, NotImplementedError, RecursionError, PythonFinalizationError         *Type
	StopAsyncIteration, StopIteration, SyntaxError, IndentationError, TabError, SystemError, TypeError *Type
	ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError            *Type
	Warning, BytesWarning, DeprecationWarning, EncodingWarning, FutureWarning, ImportWarning           *Type
	PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning          *Type
	UserWarning                                                                                        *Type
}

// initExceptions builds the hierarchy.
func (in *Interp) initExceptions() {
	e := &in.E
	base := in.NewType("BaseException", nil, LayoutExc, Slots{
		New: newException, Init: initException, Str: strException, Repr: reprException,
	}, exceptionMethods)
	e.BaseException = base
	mk := func(p **Type, name string, base *Type) {
		*p = in.NewType(name, base, LayoutExc, Slots{}, nil)
	}
	mk(&e.Exception, "Exception", base)
	e.SystemExit = in.NewType("SystemExit", base, LayoutExc, Slots{}, func() []Method {
		return []Method{{Name: "code", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return exitCode(a[0].O.(*Exc)), nil
		}}}
	})
	mk(&e.KeyboardInterrupt, "KeyboardInterrupt", base)
	mk(&e.GeneratorExit, "GeneratorExit", base)
	// asyncio's CancelledError lives here because the interpreter's own tasks of any library need it.
	mk(&e.CancelledError, "CancelledError", base)
	e.CancelledError.Module = "asyncio.exceptions"
	x := e.Exception
	mk(&e.ArithmeticError, "ArithmeticError", x)
	mk(&e.FloatingPointError, "FloatingPointError", e.ArithmeticError)
	mk(&e.OverflowError, "OverflowError", e.ArithmeticError)
	mk(&e.ZeroDivisionError, "ZeroDivisionError", e.ArithmeticError)
	mk(&e.AssertionError, "AssertionError", x)
	e.AttributeError = in.NewType("AttributeError", x, LayoutExc, Slots{Init: initNamed}, namedMethods)
	mk(&e.BufferError, "BufferError", x)
	mk(&e.EOFError, "EOFError", x)
	e.ImportError = in.NewType("ImportError", x, LayoutExc, Slots{Init: initNamed}, importErrorMethods)
	mk(&e.ModuleNotFoundError, "ModuleNotFoundError", e.ImportError)
	mk(&e.LookupError, "LookupError", x)
	mk(&e.IndexError, "IndexError", e.LookupError)
	e.KeyError = in.NewType("KeyError", e.LookupError, LayoutExc, Slots{Str: strKeyError}, nil)
	mk(&e.MemoryError, "MemoryError", x)
	e.NameError = in.NewType("NameError", x, LayoutExc, Slots{Init: initNamed}, namedMethods)
	mk(&e.UnboundLocalError, "UnboundLocalError", e.NameError)
	e.OSError = in.NewType("OSError", x, LayoutExc, Slots{New: newOSError, Init: initOSError, Str: strOSError}, nil)
	for _, o := range []struct {
		p    **Type
		name string
		base **Type
	}{
		{&e.BlockingIOError, "BlockingIOError", &e.OSError}, {&e.ChildProcessError, "ChildProcessError", &e.OSError},
		{&e.ConnectionError, "ConnectionError", &e.OSError}, {&e.BrokenPipeError, "BrokenPipeError", &e.ConnectionError},
		{&e.ConnectionAbortedError, "ConnectionAbortedError", &e.ConnectionError},
		{&e.ConnectionRefusedError, "ConnectionRefusedError", &e.ConnectionError},
		{&e.ConnectionResetError, "ConnectionResetError", &e.ConnectionError},
		{&e.FileExistsError, "FileExistsError", &e.OSError}, {&e.FileNotFoundError, "FileNotFoundError", &e.OSError},
		{&e.InterruptedError, "InterruptedError", &e.OSError}, {&e.IsADirectoryError, "IsADirectoryError", &e.OSError},
		{&e.NotADirectoryError, "NotADirectoryError", &e.OSError}, {&e.PermissionError, "PermissionError", &e.OSError},
		{&e.ProcessLookupError, "ProcessLookupError", &e.OSError}, {&e.TimeoutError, "TimeoutError", &e.OSError},
		{&e.ReferenceError, "ReferenceError", &x}, {&e.RuntimeError, "RuntimeError", &x},
		{&e.NotImplementedError, "NotImplementedError", &e.RuntimeError}, {&e.RecursionError, "RecursionError", &e.RuntimeError},
		{&e.PythonFinalizationError, "PythonFinalizationError", &e.RuntimeError},
		{&e.StopAsyncIteration, "StopAsyncIteration", &x},
		{&e.SystemError, "SystemError", &x}, {&e.TypeError, "TypeError", &x}, {&e.ValueError, "ValueError", &x},
		{&e.UnicodeError, "UnicodeError", &e.ValueError},
		{&e.Warning, "Warning", &x}, {&e.BytesWarning, "BytesWarning", &e.Warning},
		{&e.DeprecationWarning, "DeprecationWarning", &e.Warning}, {&e.EncodingWarning, "EncodingWarning", &e.Warning},
		{&e.FutureWarning, "FutureWarning", &e.Warning}, {&e.ImportWarning, "ImportWarning", &e.Warning},
		{&e.PendingDeprecationWarning, "PendingDeprecationWarning", &e.Warning},
		{&e.ResourceWarning, "ResourceWarning", &e.Warning}, {&e.RuntimeWarning, "RuntimeWarning", &e.Warning},
		{&e.SyntaxWarning, "SyntaxWarning", &e.Warning}, {&e.UnicodeWarning, "UnicodeWarning", &e.Warning},
		{&e.UserWarning, "UserWarning", &e.Warning},
	} {
		mk(o.p, o.name, *o.base)
	}
	for _, u := range []struct {
		p    **Type
		name string
	}{{&e.UnicodeDecodeError, "UnicodeDecodeError"}, {&e.UnicodeEncodeError, "UnicodeEncodeError"}, {&e.UnicodeTranslateError, "UnicodeTranslateError"}} {
		*u.p = in.NewType(u.name, e.UnicodeError, LayoutExc, Slots{Init: initUnicodeError, Str: strUnicodeError}, unicodeErrorMethods)
	}
	e.StopIteration = in.NewType("StopIteration", x, LayoutExc, Slots{}, func() []Method {
		return []Method{{Name: "value", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return a[0].O.(*Exc).stopValue(), nil
		}}}
	})
	e.SyntaxError = in.NewType("SyntaxError", x, LayoutExc, Slots{Init: initSyntaxError, Str: strSyntaxError}, nil)
	for _, n := range syntaxErrorFields {
		m := &Member{Name: in.Intern(n), Owner: e.SyntaxError}
		e.SyntaxError.slotted = append(e.SyntaxError.slotted, m.Name)
		e.SyntaxError.Dict.Set(m.Name, Obj(m))
	}
	mk(&e.IndentationError, "IndentationError", e.SyntaxError)
	mk(&e.TabError, "TabError", e.IndentationError)
	e.BaseExceptionGroup = in.NewType("BaseExceptionGroup", base, LayoutExc, Slots{New: newGroup, Init: func(*Thread, Value, Args) *Exc { return nil }, Str: strGroup}, groupMethods)
	e.ExceptionGroup = in.newTypeWithBases("ExceptionGroup", []*Type{e.BaseExceptionGroup, x}, LayoutExc)
	for _, b := range []*Type{base} {
		in.addBuiltinTypes(b)
	}
	in.Builtins.SetStr(in.Intern("EnvironmentError"), Obj(e.OSError))
	in.Builtins.SetStr(in.Intern("IOError"), Obj(e.OSError))
}

// addBuiltinTypes puts an exception class and its subclasses among the builtins; those of a library module stay out.
func (in *Interp) addBuiltinTypes(x *Type) {
	if x.Module == "builtins" {
		in.Builtins.SetStr(in.Intern(x.Name), Obj(x))
	}
	for _, s := range x.subs {
		in.addBuiltinTypes(s)
	}
}

// Is reports whether the exception is an instance of typ.
func (e *Exc) Is(t *Thread, typ *Type) bool { return e.Cls.IsSubtype(typ) }

// stopValue is StopIteration's value.
func (e *Exc) stopValue() Value {
	if len(e.Args) == 0 {
		return None
	}
	return e.Args[0]
}

// exitCode is SystemExit's code.
func exitCode(e *Exc) Value {
	switch len(e.Args) {
	case 0:
		return None
	case 1:
		return e.Args[0]
	}
	return NewTuple(e.Args...)
}

// NewExc makes an exception instance of a built-in class without raising it.
func NewExc(typ *Type, args ...Value) *Exc {
	return &Exc{Head: Head{Cls: typ}, Args: args}
}

func newException(t *Thread, cls *Type, a Args) (Value, *Exc) {
	return Obj(&Exc{Head: Head{Cls: cls}, Args: append([]Value(nil), a.Pos()...)}), nil
}

func initException(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	if len(a.Names) > 0 {
		return t.TypeErrorf("%s() takes no keyword arguments", e.Cls.Name)
	}
	e.Args = append([]Value(nil), a.Pos()...)
	return nil
}

// initNamed is the constructor of the classes that take name= and obj= (or path=).
func initNamed(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	e.Args = append([]Value(nil), a.Pos()...)
	for i, k := range a.Names {
		v := a.V[len(a.Pos())+i]
		switch k.S {
		case "name":
			if s, ok := v.O.(*Str); ok {
				e.Name = s
			}
		case "obj", "path", "name_from":
			e.Object = v
		default:
			return t.TypeErrorf("%s() got an unexpected keyword argument %q", e.Cls.Name, k.S)
		}
	}
	return nil
}

func importErrorMethods() []Method {
	return append(namedMethods()[:1], Method{Name: "path", Kind: Getter, Fn: namedMethods()[1].Fn},
		Method{Name: "msg", Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
			if e := a[0].O.(*Exc); len(e.Args) == 1 {
				return e.Args[0], nil
			}
			return None, nil
		}},
		Method{Name: "name_from", Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
			if n := a[0].O.(*Exc).missing; n != nil {
				return Obj(n), nil
			}
			return None, nil
		}})
}

func namedMethods() []Method {
	return []Method{
		{Name: "name", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if n := a[0].O.(*Exc).Name; n != nil {
				return Obj(n), nil
			}
			return None, nil
		}},
		{Name: "obj", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if o := a[0].O.(*Exc).Object; o.O != nil {
				return o, nil
			}
			return None, nil
		}},
	}
}

func strException(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	switch len(e.Args) {
	case 0:
		return NewStr(""), nil
	case 1:
		s, exc := t.Str(e.Args[0])
		return NewStr(s), exc
	}
	s, exc := t.Repr(NewTuple(e.Args...))
	return NewStr(s), exc
}

func strKeyError(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	if len(e.Args) == 1 {
		s, exc := t.Repr(e.Args[0])
		return NewStr(s), exc
	}
	return strException(t, v)
}

func reprException(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	if len(e.Args) == 1 {
		s, exc := t.Repr(e.Args[0])
		return NewStr(e.Cls.Name + "(" + s + ")"), exc
	}
	s, exc := t.Repr(NewTuple(e.Args...))
	return NewStr(e.Cls.Name + s), exc
}

// setTraceback replaces the traceback, and lets go of what the one before held.
func (e *Exc) setTraceback(t *Thread, tb *Traceback) {
	if e.TB != nil {
		t.Drop(Obj(e.TB))
	}
	e.TB = tb
}

func exceptionMethods() []Method {
	return []Method{
		{Name: "with_traceback", Sig: "tb, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			e := a[0].O.(*Exc)
			tb, ok := a[1].O.(*Traceback)
			if !ok && !a[1].IsNone() {
				return Value{}, t.TypeErrorf("__traceback__ must be a traceback or None")
			}
			e.setTraceback(t, tb)
			return a[0], nil
		}},
		{Name: "add_note", Sig: "note, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if _, ok := AsStr(a[1]); !ok {
				return Value{}, t.TypeErrorf("note must be a str, not '%T'", a[1])
			}
			e := a[0].O.(*Exc)
			notes := e.Attrs.Get(t.In.names.notes)
			if notes.O == nil {
				notes = NewList(nil)
				e.Attrs.Set(t.In, t.In.names.notes, notes)
			}
			if l, ok := notes.O.(*List); ok {
				l.Items = append(l.Items, a[1])
			}
			return None, nil
		}},
	}
}

// toException makes an exception of what a raise statement names: an instance, or a class that is called.
func (t *Thread) toException(v Value) (*Exc, *Exc) {
	switch o := v.O.(type) {
	case *Exc:
		return o, nil
	case *Type:
		if o.Layout == LayoutExc && o.IsSubtype(t.In.E.BaseException) {
			r, exc := t.Call(v)
			if exc != nil {
				return nil, exc
			}
			if e, ok := r.O.(*Exc); ok {
				return e, nil
			}
			return nil, t.TypeErrorf("calling %r should have returned an instance of BaseException, not %T", v, r)
		}
	}
	return nil, t.TypeErrorf("exceptions must derive from BaseException")
}

// setContext makes what is being handled the context of an exception that is raised now, and breaks a cycle that this would close.
func (t *Thread) setContext(e *Exc) {
	h := t.handling
	if h == nil || h == e || e.Context == h {
		return
	}
	// A program may have tied the chain into a circle by hand; slow goes half as fast and is met there.
	slow, odd := h, false
	for x := h; x.Context != nil; x = x.Context {
		if x.Context == e {
			x.Context = nil
			break
		}
		if odd {
			slow = slow.Context
		}
		if odd = !odd; x.Context == slow {
			break
		}
	}
	e.Context = h
}

// ExitCode is the code of a SystemExit.
func (e *Exc) ExitCode() Value { return exitCode(e) }
