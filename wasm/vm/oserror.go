package vm

// OSError and UnicodeError, whose arguments are also attributes.

import "strconv"

// errnoClasses picks the subclass of OSError for an error number (Linux's).
func (in *Interp) errnoClass(n int64) *Type {
	e := &in.E
	switch n {
	case 1, 13:
		return e.PermissionError
	case 2:
		return e.FileNotFoundError
	case 3:
		return e.ProcessLookupError
	case 4:
		return e.InterruptedError
	case 10:
		return e.ChildProcessError
	case 11, 114, 115:
		return e.BlockingIOError
	case 17:
		return e.FileExistsError
	case 20:
		return e.NotADirectoryError
	case 21:
		return e.IsADirectoryError
	case 32, 108:
		return e.BrokenPipeError
	case 103:
		return e.ConnectionAbortedError
	case 104:
		return e.ConnectionResetError
	case 110:
		return e.TimeoutError
	case 111:
		return e.ConnectionRefusedError
	}
	return nil
}

func newOSError(t *Thread, cls *Type, a Args) (Value, *Exc) {
	pos := a.Pos()
	if cls == t.In.E.OSError && len(pos) >= 2 {
		if n, ok := AsInt(pos[0]); ok {
			if c := t.In.errnoClass(n); c != nil {
				cls = c
			}
		}
	}
	return Obj(&Exc{Head: Head{Cls: cls}, Args: append([]Value(nil), pos...)}), nil
}

func osErrorMethods() []Method {
	arg := func(name string, i int) Method {
		return Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			e := a[0].O.(*Exc)
			if len(e.Args) < 2 || i >= len(e.Args) {
				return None, nil
			}
			return e.Args[i], nil
		}}
	}
	return []Method{arg("errno", 0), arg("strerror", 1), arg("filename", 2)}
}

func strOSError(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	if len(e.Args) < 2 {
		return strException(t, v)
	}
	no, exc := t.Str(e.Args[0])
	if exc != nil {
		return Value{}, exc
	}
	text, exc := t.Str(e.Args[1])
	if exc != nil {
		return Value{}, exc
	}
	s := "[Errno " + no + "] " + text
	if len(e.Args) > 2 {
		name, exc := t.Repr(e.Args[2])
		if exc != nil {
			return Value{}, exc
		}
		s += ": " + name
	}
	return NewStr(s), nil
}

func unicodeErrorMethods() []Method {
	var ms []Method
	for i, name := range []string{"encoding", "object", "start", "end", "reason"} {
		ms = append(ms, Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if e := a[0].O.(*Exc); i < len(e.Args) {
				return e.Args[i], nil
			}
			return None, nil
		}})
	}
	return ms
}

// strUnicodeError words what could not be encoded or decoded, and where.
func strUnicodeError(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	if len(e.Args) != 5 {
		return strException(t, v)
	}
	enc, _ := t.Str(e.Args[0])
	start, _ := AsInt(e.Args[2])
	end, _ := AsInt(e.Args[3])
	reason, _ := t.Str(e.Args[4])
	if b, ok := e.Args[1].O.(*Bytes); ok {
		if end == start+1 && int(start) < len(b.B) {
			hex := strconv.FormatInt(int64(b.B[start]), 16)
			if len(hex) < 2 {
				hex = "0" + hex
			}
			return NewStr("'" + enc + "' codec can't decode byte 0x" + hex + " in position " + strconv.FormatInt(start, 10) + ": " + reason), nil
		}
		return NewStr("'" + enc + "' codec can't decode bytes in position " + strconv.FormatInt(start, 10) + "-" + strconv.FormatInt(end-1, 10) + ": " + reason), nil
	}
	if end == start+1 {
		c, exc := t.GetItem(e.Args[1], Int(start))
		if exc != nil {
			return Value{}, exc
		}
		r, exc := t.Repr(c)
		if exc != nil {
			return Value{}, exc
		}
		return NewStr("'" + enc + "' codec can't encode character " + asciiRepr(r) + " in position " + strconv.FormatInt(start, 10) + ": " + reason), nil
	}
	return NewStr("'" + enc + "' codec can't encode characters in position " + strconv.FormatInt(start, 10) + "-" + strconv.FormatInt(end-1, 10) + ": " + reason), nil
}
