package vm

// Errors that no code of the listing will see: where they are printed, and the hooks of sys through which a listing can have them.

import "strings"

// sysAttr returns an attribute of the module sys, or the zero Value while sys is not imported.
func (in *Interp) sysAttr(name string) Value {
	m, ok := in.Modules.GetStr(in.Intern("sys")).O.(*Module)
	if !ok {
		return Value{}
	}
	return m.Dict.GetStr(in.Intern(name))
}

// WriteErr writes to what sys.stderr is now.
func (t *Thread) WriteErr(text string) *Exc {
	err := t.In.sysAttr("stderr")
	if sink, ok := err.O.(TextSink); ok {
		return sink.WriteText(t, text)
	}
	switch {
	case err.O == nil:
		return t.In.Host.Write(t, 2, text)
	case err.IsNone():
		return nil
	}
	_, exc := t.CallMethod(err, "write", NewStr(text))
	return exc
}

// excInfo is the triple that hooks are called with.
func (t *Thread) excInfo(e *Exc) [3]Value {
	tb := None
	if e.TB != nil {
		tb = Obj(e.TB)
	}
	return [3]Value{Obj(e.Cls), Obj(e), tb}
}

// Uncaught shows an exception with which a program ends, through sys.excepthook.
func (t *Thread) Uncaught(e *Exc) {
	t.In.aged, t.In.Told = true, true // by what the import of traceback makes
	hook := t.In.sysAttr("excepthook")
	if hook.O == nil || Is(hook, t.In.sysAttr("__excepthook__")) {
		_ = t.WriteErr(t.FormatException(e))
		return
	}
	info := t.excInfo(e)
	if _, bad := t.Call(hook, info[0], info[1], info[2]); bad != nil {
		_ = t.WriteErr("Error in sys.excepthook:\n" + t.FormatException(bad) + "\nOriginal exception was:\n" + t.FormatException(e))
	}
}

// Unraisable shows an exception that could be raised nowhere, through sys.unraisablehook: msg says what went wrong ("" for
// "Exception ignored in"), about is the object concerned, or unbound.
func (t *Thread) Unraisable(e *Exc, msg string, about Value) {
	if f := t.frame; e.TB == nil && f != nil && f.pc > 0 && (f.code.source == nil || !f.code.source.Library) {
		e.TB = &Traceback{code: f.code, pc: f.pc - 1, globals: f.globals} // raised by what is not Python: told of the line that it happened in
	}
	hook := t.In.sysAttr("unraisablehook")
	if hook.O == nil || Is(hook, t.In.sysAttr("__unraisablehook__")) {
		_ = t.WriteErr(t.unraisableText(e, msg, about))
		return
	}
	args := &UnraisableArgs{Exc: e, Msg: msg, Object: about}
	if _, bad := t.Call(hook, Obj(args)); bad != nil {
		_ = t.WriteErr(t.unraisableText(bad, "Exception ignored in sys.unraisablehook", hook))
	}
}

func (t *Thread) unraisableText(e *Exc, msg string, about Value) string {
	if about.O != nil && !about.IsNone() {
		if msg == "" {
			msg = "Exception ignored in"
		}
		r, bad := t.Repr(about)
		if bad != nil {
			r = "<object repr() failed>"
		}
		msg += ": " + r
	}
	if msg != "" {
		if about.O == nil {
			msg += ":"
		}
		msg += "\n"
	}
	return msg + t.plainTraceback(e)
}

// plainTraceback is what CPython prints where it does without the module traceback: no marks, no causes, no hints.
func (t *Thread) plainTraceback(e *Exc) string {
	s := ""
	if e.TB != nil {
		s = "Traceback (most recent call last):\n"
	}
	for tb := e.TB; tb != nil; tb = tb.Next {
		s += t.Sprintf("  File \"%s\", line %d, in %s\n", tb.code.File, tb.Line(), tb.code.Name)
		if line := strings.TrimSpace(t.In.sourceLine(tb.code, tb.Line())); line != "" && !t.In.ending {
			s += "    " + line + "\n"
		}
	}
	module, _ := t.GetAttrOpt(Obj(e.Cls), t.In.names.module)
	if m, ok := AsStr(module); !ok {
		s += "<unknown>"
	} else if m.S != "builtins" && m.S != "__main__" {
		s += m.S + "."
	}
	s += e.Cls.QualName
	return s + ": " + textOf(t.Str, Obj(e), "exception str") + "\n"
}

// UnraisableArgs is what sys.unraisablehook gets.
type UnraisableArgs struct {
	Exc    *Exc
	Msg    string
	Object Value
}

// Class returns UnraisableHookArgs.
func (*UnraisableArgs) Class(in *Interp) *Type {
	return in.State("sys.UnraisableHookArgs", func() any {
		args := func(a []Value) *UnraisableArgs { return a[0].O.(*UnraisableArgs) }
		get := func(name string, f func(t *Thread, u *UnraisableArgs) Value) Method {
			return Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return f(t, args(a)), nil }}
		}
		return in.NewLibType("sys", "UnraisableHookArgs", nil, Slots{}, func() []Method {
			return []Method{
				get("exc_type", func(t *Thread, u *UnraisableArgs) Value { return t.excInfo(u.Exc)[0] }),
				get("exc_value", func(t *Thread, u *UnraisableArgs) Value { return t.excInfo(u.Exc)[1] }),
				get("exc_traceback", func(t *Thread, u *UnraisableArgs) Value { return t.excInfo(u.Exc)[2] }),
				get("err_msg", func(t *Thread, u *UnraisableArgs) Value {
					if u.Msg == "" {
						return None
					}
					return NewStr(u.Msg)
				}),
				get("object", func(t *Thread, u *UnraisableArgs) Value { return valueOrNone(u.Object) }),
			}
		})
	}).(*Type)
}

// ShowUnraisable is sys.__unraisablehook__.
func (t *Thread) ShowUnraisable(v Value) *Exc {
	u, ok := v.O.(*UnraisableArgs)
	if !ok {
		return t.TypeErrorf("sys.unraisablehook argument type must be UnraisableHookArgs")
	}
	return t.WriteErr(t.unraisableText(u.Exc, u.Msg, u.Object))
}

// Trace visits the exception and the object.
func (u *UnraisableArgs) Trace(visit func(Value)) {
	visit(Obj(u.Exc))
	visit(u.Object)
}
