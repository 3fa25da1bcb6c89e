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
type osParts struct{ errno, strerror, filename, filename2, written Value }

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
	if cls.User && t.In.ownOSInit(cls) {
		e.os = &osParts{} // its arguments are for its __init__ alone
		return Obj(e), nil
	}
	e.setOSArgs(t.In, pos)
	return Obj(e), nil
}

// ownOSInit reports whether a subclass of OSError has an __init__ of its own, but no __new__.
func (in *Interp) ownOSInit(cls *Type) bool {
	base, names := in.E.OSError, &in.names
	return cls.Lookup(names.init_).O != base.Lookup(names.init_).O && cls.Lookup(names.new_).O == base.Lookup(names.new_).O
}

// setOSArgs takes OSError's arguments apart: (errno, strerror, filename, winerror, filename2); only the first two stay in args.
func (e *Exc) setOSArgs(in *Interp, pos []Value) {
	e.Args, e.os = append([]Value(nil), pos...), &osParts{}
	if len(pos) < 2 || len(pos) > 5 {
		return
	}
	e.os.errno, e.os.strerror = pos[0], pos[1]
	if len(pos) > 2 && !pos[2].IsNone() {
		if _, isInt := AsInt(pos[2]); isInt && e.Cls.IsSubtype(in.E.BlockingIOError) {
			e.os.written = pos[2] // how much a write that would block has done
			return
		}
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
	e.setOSArgs(t.In, a.Pos())
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

// initWritten adds characters_written, which is there only when it was given.
func (in *Interp) initWritten() {
	in.AddGetSet(in.E.BlockingIOError, "characters_written", func(t *Thread, v Value) (Value, *Exc) {
		if p := v.O.(*Exc).os; p != nil && p.written.O != nil {
			return p.written, nil
		}
		return Value{}, t.AttributeErrorf("characters_written")
	}, func(t *Thread, v, val Value) *Exc {
		e := v.O.(*Exc)
		if e.os == nil {
			e.os = &osParts{}
		}
		if val.O != nil {
			n, exc := t.Index(val)
			if exc != nil {
				return exc
			}
			val = Int(n)
		} else if e.os.written.O == nil {
			return t.AttributeErrorf("characters_written")
		}
		e.os.written = val
		return nil
	}).Deletable = true
}

func strOSError(t *Thread, v Value) (Value, *Exc) {
	p := v.O.(*Exc).os
	if p == nil || p.filename.O == nil && (p.errno.O == nil || p.strerror.O == nil) {
		return strException(t, v)
	}
	no, exc := t.Str(OrNone(p.errno))
	if exc != nil {
		return Value{}, exc
	}
	text, exc := t.Str(OrNone(p.strerror))
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

// Fields of the errors of text, in the order of their arguments; UnicodeTranslateError knows no encoding.
var unicodeFields = []string{"encoding", "object", "start", "end", "reason"}

// unicodeArgs are the fields that a class of these takes as arguments.
func (t *Thread) unicodeArgs(c *Type) []string {
	if c.IsSubtype(t.In.E.UnicodeTranslateError) {
		return unicodeFields[1:]
	}
	return unicodeFields
}

// unicodeFields adds the fields to one of the three classes. A program may set them; a handler of codecs.register_error reads them.
func (in *Interp) unicodeFields(c *Type) {
	for _, name := range unicodeFields {
		unset := None
		number := name == "start" || name == "end"
		if number {
			unset = Int(0)
		}
		in.field(c, name, func(*Exc) Value { return unset })
		if number {
			g := c.Dict.Get(in.Intern(name)).O.(*GetSet)
			set := g.Set
			g.Set = func(t *Thread, v, val Value) *Exc {
				switch {
				case val.O == nil:
					return t.TypeErrorf("can't delete numeric/char attribute")
				case !t.IsInstance(val, in.T.Int):
					return t.TypeErrorf("an integer is required")
				}
				if _, ok := AsInt(val); !ok {
					return t.OverflowErrorf("Python int too large to convert to C ssize_t")
				}
				return set(t, v, val)
			}
		}
	}
}

// newUnicodeError makes the error of a codec.
func (t *Thread) newUnicodeError(c *Type, args ...Value) *Exc {
	e := t.Raise(c)
	if exc := initUnicodeError(t, Obj(e), Args{V: args}); exc != nil {
		return exc
	}
	return e
}

// initUnicodeError is the constructor of the three errors of text: (encoding, object, start, end, reason), the last without an encoding.
func initUnicodeError(t *Thread, self Value, a Args) *Exc {
	e := self.O.(*Exc)
	if len(a.Names) > 0 {
		return t.TypeErrorf("%s() takes no keyword arguments", e.Cls.Name)
	}
	fields := t.unicodeArgs(e.Cls)
	if len(a.V) != len(fields) {
		return t.TypeErrorf("function takes exactly %d arguments (%d given)", len(fields), len(a.V))
	}
	e.Args = append([]Value(nil), a.V...)
	for i, name := range fields {
		v := a.V[i]
		_, isStr := AsStr(v)
		switch {
		case name == "start" || name == "end":
			n, exc := t.Index(v)
			if exc != nil {
				return exc
			}
			v = Int(n)
		case name == "object" && e.Cls.IsSubtype(t.In.E.UnicodeDecodeError):
			if _, ok := v.O.(*Bytes); ok && t.TypeOf(v) == t.In.T.Bytes {
				break
			}
			b, ok, exc := t.Buffer(v)
			switch {
			case exc != nil:
				return exc
			case !ok:
				return t.TypeErrorf("a bytes-like object is required, not '%T'", v)
			}
			v = NewBytes(append([]byte(nil), b...))
		case !isStr:
			return t.TypeErrorf("argument %d must be str, not %T", i+1, v)
		}
		e.Attrs.setSlot(t.In, t.In.Intern(name), v)
	}
	return nil
}

// strUnicodeError words what could not be encoded, decoded or translated, and where; "" for one that never was initialised.
func strUnicodeError(t *Thread, v Value) (Value, *Exc) {
	e := v.O.(*Exc)
	var fields [5]Value
	for i, name := range unicodeFields {
		fields[i] = e.Attrs.Get(t.In.Intern(name))
	}
	object := fields[1]
	if object.O == nil {
		return NewStr(""), nil
	}
	text := ""
	if !e.Cls.IsSubtype(t.In.E.UnicodeTranslateError) {
		encoding, exc := t.Str(fields[0])
		if exc != nil {
			return Value{}, exc
		}
		text = "'" + encoding + "' codec "
	}
	reason, exc := t.Str(fields[4])
	if exc != nil {
		return Value{}, exc
	}
	start, _ := AsInt(fields[2])
	end, _ := AsInt(fields[3])
	verb, units, one := "encode", "characters", ""
	size, exc := t.Len(object)
	if exc != nil {
		return Value{}, exc
	}
	alone := end == start+1 && start >= 0 && start < int64(size)
	switch {
	case e.Cls.IsSubtype(t.In.E.UnicodeDecodeError):
		verb, units = "decode", "bytes"
		if b, ok := object.O.(*Bytes); ok && alone {
			one = "byte 0x" + pad(strconv.FormatInt(int64(b.B[start]), 16), 2)
		}
	case e.Cls.IsSubtype(t.In.E.UnicodeTranslateError):
		verb = "translate"
		fallthrough
	default:
		if alone {
			c, exc := t.characterAt(object, start)
			if exc != nil {
				return Value{}, exc
			}
			one = "character " + c
		}
	}
	text += "can't " + verb + " "
	if one != "" {
		return NewStr(text + one + " in position " + strconv.FormatInt(start, 10) + ": " + reason), nil
	}
	return NewStr(text + units + " in position " + strconv.FormatInt(start, 10) + "-" + strconv.FormatInt(end-1, 10) + ": " + reason), nil
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
