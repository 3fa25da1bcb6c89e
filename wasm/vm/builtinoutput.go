package vm

// The builtin functions of the console (print, input), leaving the program (exit, quit), and those that the playground does not model.

import "strings"

// TextSink is what print writes to at once, without calling a write method for every piece: sys.stdout and sys.stderr.
type TextSink interface {
	WriteText(t *Thread, pieces ...string) *Exc
}

func outputBuiltins() []Method {
	leave := func(name string) Method {
		return Method{Name: name, Sig: "code=None", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Value{}, t.Raise(t.In.E.SystemExit, valueOrNone(a[0]))
		}}
	}
	return []Method{
		{Name: "print", Sig: "*args, sep=' ', end='\\n', file=None, flush=False", Fn: builtinPrint},
		{Name: "input", Sig: "prompt='', /", Fn: builtinInput},
		{Name: "open", Sig: "*args, **kwargs", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			io, exc := t.ImportModule("io")
			if exc != nil {
				return Value{}, exc
			}
			open, exc := t.GetAttr(Obj(io), t.In.Intern("_open"))
			if exc != nil {
				return Value{}, exc
			}
			return t.CallSpread(open, a[0], a[1])
		}},
		leave("exit"), leave("quit"),
	}
}

// separator reads print's sep or end.
func separator(t *Thread, v Value, name, def string) (string, *Exc) {
	if v.O == nil || v.IsNone() {
		return def, nil
	}
	s, ok := AsStr(v)
	if !ok {
		return "", t.TypeErrorf("%s must be None or a string, not %T", name, v)
	}
	return s.S, nil
}

func builtinPrint(t *Thread, a []Value) (Value, *Exc) {
	args, file := a[0].O.(*Tuple).Items, a[3]
	if file.O == nil || file.IsNone() {
		file = t.In.sysAttr("stdout")
		if file.IsNone() {
			return None, nil
		}
	}
	sep, exc := separator(t, a[1], "sep", " ")
	if exc != nil {
		return Value{}, exc
	}
	end, exc := separator(t, a[2], "end", "\n")
	if exc != nil {
		return Value{}, exc
	}
	sink, direct := file.O.(TextSink)
	if file.O != nil && !direct {
		return None, printPieces(t, file, args, sep, end, a[4])
	}
	pieces := make([]string, 0, 8)
	length := 0
	for i, x := range args {
		if i > 0 {
			pieces = append(pieces, sep)
		}
		s, exc := t.Str(x)
		if exc != nil {
			// What came before is already out in CPython.
			if wrote := writeText(t, sink, pieces); wrote != nil {
				return Value{}, wrote
			}
			return Value{}, exc
		}
		pieces = append(pieces, s)
		length += len(s)
	}
	pieces = append(pieces, end)
	t.Charge(length / 64)
	return None, writeText(t, sink, pieces)
}

func writeText(t *Thread, sink TextSink, pieces []string) *Exc {
	if sink == nil {
		return t.In.Host.Write(t, 1, pieces...)
	}
	return sink.WriteText(t, pieces...)
}

// printPieces calls write for every piece, as CPython does for any file.
func printPieces(t *Thread, file Value, args []Value, sep, end string, flush Value) *Exc {
	write := func(text string) *Exc {
		_, exc := t.CallMethod(file, "write", NewStr(text))
		return exc
	}
	for i, x := range args {
		if i > 0 {
			if exc := write(sep); exc != nil {
				return exc
			}
		}
		s, exc := t.Str(x)
		if exc != nil {
			return exc
		}
		if exc := write(s); exc != nil {
			return exc
		}
	}
	if exc := write(end); exc != nil {
		return exc
	}
	wanted, exc := optionalTruth(t, flush)
	if exc != nil || !wanted {
		return exc
	}
	_, exc = t.CallMethod(file, "flush")
	return exc
}

func builtinInput(t *Thread, a []Value) (Value, *Exc) {
	if a[0].O != nil {
		s, exc := t.Str(a[0])
		if exc != nil {
			return Value{}, exc
		}
		if exc := t.In.Host.Write(t, 1, s); exc != nil {
			return Value{}, exc
		}
	}
	line, exc := t.In.Host.ReadLine(t)
	if exc != nil {
		return Value{}, exc
	}
	if line == "" {
		return Value{}, t.Errorf(t.In.E.EOFError, "EOF when reading a line")
	}
	return NewStr(strings.TrimSuffix(line, "\n")), nil
}

// absentBuiltins exist in CPython but not here, unless a program brings what they call: calling one says so.
func absentBuiltins() []Method {
	return []Method{
		{Name: "breakpoint", Sig: "*args, **kws", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			m, exc := t.ImportModule("sys")
			if exc != nil {
				return Value{}, exc
			}
			hook := m.Dict.GetStr(t.In.Intern("breakpointhook"))
			if hook.O == nil {
				return Value{}, t.RuntimeErrorf("lost sys.breakpointhook")
			}
			return t.CallArgs(hook, spreadArgs(a[0], a[1]))
		}},
		{Name: "help", Sig: "*args, **kwargs", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground does not model help() yet")
		}},
	}
}
