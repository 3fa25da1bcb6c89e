package vm

// Warnings that the interpreter itself gives: they go through the module warnings, with its filters and hooks.

// Warn gives a warning about a place of the program, as warnings.warn_explicit does. The exception is what a filter "error" makes of
// it, or what the program's own showwarning raised. An interpreter without a library prints it.
func (t *Thread) Warn(cls *Type, msg string, at Where) *Exc {
	if _, ok := t.In.Host.Module("warnings"); ok {
		m, exc := t.ImportModule("warnings")
		if exc != nil {
			return exc
		}
		module := None
		if main := t.In.Main; main != nil {
			if f, ok := AsStr(main.Dict.GetStr(t.In.names.file)); ok && f.S == at.File {
				module = Obj(t.In.names.main)
			}
		}
		_, exc = t.CallMethod(Obj(m), "_give", NewStr(msg), Obj(cls), NewStr(at.File), Int(int64(at.Line)), module)
		return exc
	}
	return t.WriteErr(t.Sprintf("%s:%d: %s: %s\n", at.File, at.Line, cls.Name, msg))
}

// exactly warns of a result of method ("__index__") that is of a subclass of kind.
func (t *Thread) exactly(method string, kind *Type, r Value) *Exc {
	if t.TypeOf(r) == kind {
		return nil
	}
	return t.Warn(t.In.E.DeprecationWarning, t.Sprintf("%s returned non-%s (type %T).  The ability to return an instance of a strict subclass of %s is deprecated, and may be removed in a future version of Python.", method, kind.Name, r, kind.Name), t.Where())
}
