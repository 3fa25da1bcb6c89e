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
	// and the names that were in reach; the message of a group is its object.
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
	frame   *FrameObj // nil where nothing of a frame was left; what it holds is counted by held and outlive
	held    []Value   // what the frame held: of coroutines, and of others while there are objects whose death can be seen
	outlive *kept     // of a frame that goes on after the exception: what that will have held when it ended
}

// kept is what outlives a frame that has ended, in the tracebacks of exceptions that it handled or that left what it called: its
// variables, and by f_back those of its caller.
type kept struct {
	locals []Value
	back   *kept
}

// HeldByCaller says that what called the outermost frame of the traceback, a function that is Go here and Python in CPython, ends with
// v in a variable. By f_back the exception holds it as long as it lives.
func (e *Exc) HeldByCaller(v Value) {
	if e.TB != nil {
		e.TB.outlive = &kept{locals: []Value{v}, back: e.TB.outlive}
	}
}

// Class makes Traceback a Python object.
func (*Traceback) Class(in *Interp) *Type { return in.T.Traceback }

// CameThrough says that the exception came out of the f(*args) in fn, a function of the library in Python: its traceback begins with that.
func (e *Exc) CameThrough(fn Value) {
	f, ok := fn.O.(*Function)
	if !ok {
		return
	}
	f.code.Complete()
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
	e.SystemExit = in.NewType("SystemExit", base, LayoutExc, Slots{}, nil)
	in.field(e.SystemExit, "code", exitCode)
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
	e.AttributeError = in.NewType("AttributeError", x, LayoutExc, Slots{Init: initNamed}, nil)
	in.field(e.AttributeError, "name", nameField)
	in.field(e.AttributeError, "obj", objectField)
	mk(&e.BufferError, "BufferError", x)
	mk(&e.EOFError, "EOFError", x)
	e.ImportError = in.NewType("ImportError", x, LayoutExc, Slots{Init: initNamed, Str: strImportError}, nil)
	in.field(e.ImportError, "msg", importMessage)
	in.field(e.ImportError, "name", nameField)
	in.field(e.ImportError, "path", objectField)
	in.field(e.ImportError, "name_from", missingField)
	mk(&e.ModuleNotFoundError, "ModuleNotFoundError", e.ImportError)
	mk(&e.LookupError, "LookupError", x)
	mk(&e.IndexError, "IndexError", e.LookupError)
	e.KeyError = in.NewType("KeyError", e.LookupError, LayoutExc, Slots{Str: strKeyError}, nil)
	mk(&e.MemoryError, "MemoryError", x)
	e.NameError = in.NewType("NameError", x, LayoutExc, Slots{Init: initNamed}, nil)
	in.field(e.NameError, "name", nameField)
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
		*u.p = in.NewType(u.name, e.UnicodeError, LayoutExc, Slots{Init: initUnicodeError, Str: strUnicodeError}, nil)
		in.unicodeFields(*u.p)
	}
	e.StopIteration = in.NewType("StopIteration", x, LayoutExc, Slots{}, nil)
	in.field(e.StopIteration, "value", (*Exc).stopValue)
	e.SyntaxError = in.NewType("SyntaxError", x, LayoutExc, Slots{Init: initSyntaxError, Str: strSyntaxError}, nil)
	for _, n := range syntaxErrorFields {
		in.field(e.SyntaxError, n, func(*Exc) Value { return Value{} })
	}
	mk(&e.IndentationError, "IndentationError", e.SyntaxError)
	mk(&e.TabError, "TabError", e.IndentationError)
	e.BaseExceptionGroup = in.NewType("BaseExceptionGroup", base, LayoutExc, Slots{New: newGroup, Str: strGroup}, groupMethods)
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

// strImportError is the message where there is one, also one that was set later.
func strImportError(t *Thread, v Value) (Value, *Exc) {
	msg, exc := t.GetAttr(v, t.In.Intern("msg"))
	if s, ok := AsStr(msg); ok && exc == nil && t.TypeOf(msg) == t.In.T.Str {
		return Obj(s), nil
	}
	return strException(t, v)
}

// initNamed is the constructor of the classes that take name= and obj= (or path=).
func initNamed(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	e.Args = append([]Value(nil), a.Pos()...)
	for i, k := range a.Names {
		v := a.V[len(a.Pos())+i]
		s, isStr := v.O.(*Str)
		switch {
		case k.S == "name" && isStr:
			e.Name = s
		case k.S == "obj" && e.Cls.IsSubtype(t.In.E.AttributeError), k.S == "path" && e.Cls.IsSubtype(t.In.E.ImportError):
			e.Object = v
		case k.S == "name", k.S == "name_from" && e.Cls.IsSubtype(t.In.E.ImportError):
			e.Attrs.setSlot(t.In, t.In.internStr(k), v)
		default:
			return t.TypeErrorf("%s() got an unexpected keyword argument %q", e.Cls.Name, k.S)
		}
	}
	return nil
}

// field adds an attribute of an exception class that a program may set: get tells what it is until then, unbound for None.
func (in *Interp) field(c *Type, name string, get func(e *Exc) Value) {
	n := in.Intern(name)
	c.slotted = append(c.slotted, n) // what is set is none of the instance's own attributes
	g := in.AddGetSet(c, name, func(_ *Thread, v Value) (Value, *Exc) {
		e := v.O.(*Exc)
		if x := e.Attrs.Get(n); x.O != nil {
			return x, nil
		}
		if x := get(e); x.O != nil {
			return x, nil
		}
		return None, nil
	}, func(t *Thread, v, val Value) *Exc {
		if val.O == nil {
			val = None
		}
		v.O.(*Exc).Attrs.setSlot(t.In, n, val)
		return nil
	})
	g.Member, g.Deletable = true, true
}

// nameField, objectField and missingField are what those classes keep that tell of a name.
func nameField(e *Exc) Value {
	if e.Name == nil {
		return Value{}
	}
	return Obj(e.Name)
}

func objectField(e *Exc) Value { return e.Object }

func missingField(e *Exc) Value {
	if e.missing == nil {
		return Value{}
	}
	return Obj(e.missing)
}

func importMessage(e *Exc) Value {
	if len(e.Args) == 1 {
		return e.Args[0]
	}
	return Value{}
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
		{Name: "__reduce__", Fn: reduceException},
		{Name: "with_traceback", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			e := a[0].O.(*Exc)
			tb, ok := a[1].O.(*Traceback)
			if !ok && !a[1].IsNone() {
				return Value{}, t.TypeErrorf("__traceback__ must be a traceback or None")
			}
			e.setTraceback(t, tb)
			return a[0], nil
		}},
		{Name: "add_note", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if _, ok := AsStr(a[1]); !ok {
				return Value{}, t.TypeErrorf("note must be a str, not '%T'", a[1])
			}
			e := a[0].O.(*Exc)
			notes := e.Attrs.Get(t.In.names.notes)
			if notes.O == nil {
				notes = NewList(nil)
				e.Attrs.Set(t.In, t.In.names.notes, notes)
			}
			l, ok := notes.O.(*List)
			if !ok {
				return Value{}, t.TypeErrorf("Cannot add note: __notes__ is not a list")
			}
			l.Items = append(l.Items, a[1])
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
			return nil, t.TypeErrorf("calling %r should have returned an instance of BaseException, not %r", v, Obj(t.TypeOf(r)))
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
func (e *Exc) ExitCode() Value {
	if set := e.Attrs.Get(e.Cls.in.Intern("code")); set.O != nil {
		return set
	}
	return exitCode(e)
}
