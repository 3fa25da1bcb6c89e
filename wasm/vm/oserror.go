package vm

// OSError and UnicodeError, whose arguments are also attributes.

import (
	"strconv"
	"strings"
)

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

// osParts are the attributes of an OSError; unset ones are the zero Value.
type osParts struct{ errno, strerror, filename, filename2 Value }

func newOSError(t *Thread, cls *Type, a Args) (Value, *Exc) {
	pos := a.Pos()
	if cls == t.In.E.OSError && len(pos) >= 2 && len(pos) <= 5 {
		if n, ok := AsInt(pos[0]); ok {
			if c := t.In.errnoClass(n); c != nil {
				cls = c
			}
		}
	}
	e := &Exc{Head: Head{Cls: cls}}
	e.setOSArgs(pos)
	return Obj(e), nil
}

// setOSArgs takes OSError's arguments apart: (errno, strerror, filename, winerror, filename2); only the first two stay in args.
func (e *Exc) setOSArgs(pos []Value) {
	e.Args, e.os = append([]Value(nil), pos...), &osParts{}
	if len(pos) < 2 || len(pos) > 5 {
		return
	}
	e.os.errno, e.os.strerror = pos[0], pos[1]
	if len(pos) > 2 && !pos[2].IsNone() {
		e.os.filename = pos[2]
		e.Args = e.Args[:2]
	}
	if len(pos) > 4 && !pos[4].IsNone() {
		e.os.filename2 = pos[4]
	}
}

func initOSError(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	if len(a.Names) > 0 {
		return t.TypeErrorf("%s() takes no keyword arguments", e.Cls.Name)
	}
	e.setOSArgs(a.Pos())
	return nil
}

// initOSAttributes adds the attributes that can also be set.
func (in *Interp) initOSAttributes() {
	for _, x := range []struct {
		name string
		part func(p *osParts) *Value
	}{
		{"errno", func(p *osParts) *Value { return &p.errno }}, {"strerror", func(p *osParts) *Value { return &p.strerror }},
		{"filename", func(p *osParts) *Value { return &p.filename }}, {"filename2", func(p *osParts) *Value { return &p.filename2 }},
	} {
		g := in.AddGetSet(in.E.OSError, x.name, func(_ *Thread, v Value) (Value, *Exc) {
			if e := v.O.(*Exc); e.os != nil && x.part(e.os).O != nil {
				return *x.part(e.os), nil
			}
			return None, nil
		}, func(_ *Thread, v, val Value) *Exc {
			e := v.O.(*Exc)
			if e.os == nil {
				e.os = &osParts{}
			}
			*x.part(e.os) = val // unbound, when it is deleted: None
			return nil
		})
		g.Member, g.Deletable = true, true
	}
}

func strOSError(t *Thread, v Value) (Value, *Exc) {
	p := v.O.(*Exc).os
	if p == nil || p.errno.O == nil || p.strerror.O == nil {
		return strException(t, v)
	}
	no, exc := t.Str(p.errno)
	if exc != nil {
		return Value{}, exc
	}
	text, exc := t.Str(p.strerror)
	if exc != nil {
		return Value{}, exc
	}
	s := "[Errno " + no + "] " + text
	for i, name := range []Value{p.filename, p.filename2} {
		if name.O == nil {
			break
		}
		r, exc := t.Repr(name)
		if exc != nil {
			return Value{}, exc
		}
		s += [2]string{": ", " -> "}[i] + r
	}
	return NewStr(s), nil
}

func unicodeErrorMethods() []Method {
	var ms []Method
	for i, name := range []string{"encoding", "object", "start", "end", "reason"} {
		ms = append(ms, Method{Name: name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			e := a[0].O.(*Exc)
			at := i
			if e.Cls.IsSubtype(t.In.E.UnicodeTranslateError) {
				at-- // it knows no encoding
			}
			if at >= 0 && at < len(e.Args) {
				return e.Args[at], nil
			}
			return None, nil
		}})
	}
	return ms
}

// initUnicodeError is the constructor of the three errors of text: (encoding, object, start, end, reason), the last without an encoding.
func initUnicodeError(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	if len(a.Names) > 0 {
		return t.TypeErrorf("%s() takes no keyword arguments", e.Cls.Name)
	}
	args := a.Pos()
	want := 5
	if e.Cls.IsSubtype(t.In.E.UnicodeTranslateError) {
		want = 4
	}
	if len(args) != want {
		return t.TypeErrorf("function takes exactly %d arguments (%d given)", want, len(args))
	}
	for i, v := range args {
		_, isStr := AsStr(v)
		switch {
		case i == want-2 || i == want-3:
			if _, exc := t.Index(v); exc != nil {
				return exc
			}
		case i == want-4 && e.Cls.IsSubtype(t.In.E.UnicodeDecodeError):
			if _, ok, exc := t.Buffer(v); exc != nil {
				return exc
			} else if !ok {
				return t.TypeErrorf("a bytes-like object is required, not '%T'", v)
			}
		case !isStr:
			return t.TypeErrorf("argument %d must be str, not %T", i+1, v)
		}
	}
	e.Args = append([]Value(nil), args...)
	return nil
}

// strUnicodeError words what could not be encoded or decoded, and where.
func strUnicodeError(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	if len(e.Args) == 4 && e.Cls.IsSubtype(t.In.E.UnicodeTranslateError) {
		return t.strTranslateError(e)
	}
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
		c, exc := t.characterAt(e.Args[1], start)
		if exc != nil {
			return Value{}, exc
		}
		return NewStr("'" + enc + "' codec can't encode character " + c + " in position " + strconv.FormatInt(start, 10) + ": " + reason), nil
	}
	return NewStr("'" + enc + "' codec can't encode characters in position " + strconv.FormatInt(start, 10) + "-" + strconv.FormatInt(end-1, 10) + ": " + reason), nil
}

// strTranslateError words what could not be translated: a character, or those from one place to another.
func (t *Thread) strTranslateError(e *Exc) (Value, *Exc) {
	start, _ := AsInt(e.Args[1])
	end, _ := AsInt(e.Args[2])
	reason, exc := t.Str(e.Args[3])
	if exc != nil {
		return Value{}, exc
	}
	if end != start+1 {
		return NewStr("can't translate characters in position " + strconv.FormatInt(start, 10) + "-" + strconv.FormatInt(end-1, 10) + ": " + reason), nil
	}
	c, exc := t.characterAt(e.Args[0], start)
	return NewStr("can't translate character " + c + " in position " + strconv.FormatInt(start, 10) + ": " + reason), exc
}

// characterAt is one character as the errors of text show it: '\x78', whatever it is.
func (t *Thread) characterAt(text Value, at int64) (string, *Exc) {
	c, exc := t.GetItem(text, Int(at))
	if exc != nil {
		return "", exc
	}
	s, _ := AsStr(c)
	r, _ := decodeRune(s.S)
	hex := strconv.FormatInt(int64(r), 16)
	switch {
	case r < 0x100:
		return "'\\x" + pad(hex, 2) + "'", nil
	case r < 0x10000:
		return "'\\u" + pad(hex, 4) + "'", nil
	}
	return "'\\U" + pad(hex, 8) + "'", nil
}

func pad(digits string, n int) string { return strings.Repeat("0", max(0, n-len(digits))) + digits }
