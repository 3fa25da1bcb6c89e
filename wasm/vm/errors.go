package vm

// Raising the built-in exceptions from Go, and the small formatter that words their messages.

import (
	"slices"
	"strconv"
)

// Raise makes an exception of a built-in class, in the context of what is being handled.
func (t *Thread) Raise(typ *Type, args ...Value) *Exc {
	e := NewExc(typ, args...)
	t.setContext(e)
	return e
}

// RaiseBy is Raise for a class that makes its exceptions itself: one in Python, or OSError, which picks a subclass. Where making it fails,
// that is the exception.
func (t *Thread) RaiseBy(cls Value, args ...Value) *Exc {
	v, exc := t.Call(cls, args...)
	if exc != nil {
		return exc
	}
	return t.InContext(v.O.(*Exc))
}

// Errorf is Raise with a formatted message. The format knows %s (string, *Str or *Type), %d, %r (a Value's repr), %T (a Value's type
// name), %q (a string between Python's quotes) and %%.
func (t *Thread) Errorf(typ *Type, format string, args ...any) *Exc {
	return t.Raise(typ, NewStr(t.Sprintf(format, args...)))
}

// Sprintf formats as Errorf does.
func (t *Thread) Sprintf(format string, args ...any) string {
	b := make([]byte, 0, len(format)+32)
	n := 0
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c != '%' || i+1 == len(format) {
			b = append(b, c)
			continue
		}
		i++
		if format[i] == '%' {
			b = append(b, '%')
			continue
		}
		var arg any
		if n < len(args) {
			arg = args[n]
			n++
		}
		switch x := arg.(type) {
		case string:
			if format[i] == 'q' {
				b = append(b, '\'')
				b = append(b, x...)
				b = append(b, '\'')
				break
			}
			b = append(b, x...)
		case *Str:
			if format[i] == 'q' {
				b = append(b, '\'')
				b = append(b, x.S...)
				b = append(b, '\'')
				break
			}
			b = append(b, x.S...)
		case *Type:
			b = append(b, x.shown()...)
		case int:
			b = strconv.AppendInt(b, int64(x), 10)
		case int32:
			b = strconv.AppendInt(b, int64(x), 10)
		case int64:
			b = strconv.AppendInt(b, x, 10)
		case Value:
			if format[i] == 'T' {
				b = append(b, t.TypeOf(x).shown()...)
				break
			}
			if s, exc := t.Repr(x); exc == nil {
				b = append(b, s...)
			} else {
				b = append(b, "<unprintable "+t.TypeOf(x).Name+" object>"...)
			}
		}
	}
	return string(b)
}

//go:noinline
func (t *Thread) TypeErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.TypeError, format, args...)
}

//go:noinline
func (t *Thread) ValueErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.ValueError, format, args...)
}

//go:noinline
func (t *Thread) IndexErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.IndexError, format, args...)
}

//go:noinline
func (t *Thread) OverflowErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.OverflowError, format, args...)
}

//go:noinline
func (t *Thread) ZeroDivisionErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.ZeroDivisionError, format, args...)
}

//go:noinline
func (t *Thread) RuntimeErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.RuntimeError, format, args...)
}

//go:noinline
func (t *Thread) AttributeErrorf(format string, args ...any) *Exc {
	return t.Errorf(t.In.E.AttributeError, format, args...)
}

// KeyError raises KeyError(key).
func (t *Thread) KeyError(key Value) *Exc { return t.Raise(t.In.E.KeyError, key) }

// StopIteration raises StopIteration with the value of a generator's return.
func (t *Thread) StopIteration(v Value) *Exc {
	if v.O == nil || v.IsNone() {
		return t.Raise(t.In.E.StopIteration)
	}
	return t.Raise(t.In.E.StopIteration, v)
}

// MemoryError raises MemoryError, with the budget that was exceeded.
func (t *Thread) MemoryError() *Exc {
	return t.Raise(t.In.E.MemoryError, NewStr("the listing wants more than the playground's memory budget of "+
		strconv.FormatInt(t.In.Limits.Memory>>20, 10)+" MB"))
}

// noAttribute raises AttributeError for a missing attribute of v, remembering both for "Did you mean".
func (t *Thread) noAttribute(v Value, name *Str) *Exc {
	var e *Exc
	switch o := v.O.(type) {
	case *Type:
		e = t.AttributeErrorf("type object %q has no attribute %q", o.shown(), name)
	case *Module:
		e = t.moduleAttributeError(o, name)
	default:
		typ := t.TypeOf(v)
		e = t.AttributeErrorf("%q object has no attribute %q", typ.shown(), name)
		if typ.User && typ.noDict && typ.Lookup(name).O == nil {
			break
		}
	}
	e.Name, e.Object = name, v
	return e
}

// nameError raises NameError for an unknown global name, remembering what was in reach.
func (t *Thread) nameError(f *Frame, name *Str) *Exc {
	e := t.Errorf(t.In.E.NameError, "name %q is not defined", name)
	e.Name = name
	e.reach = f.namesInReach(t.In)
	if i := slices.Index(f.code.LocalNames, "self"); i >= 0 && f.regs[i].O != nil {
		self := f.regs[i]
		h, own := self.O.(headed)
		if t.TypeOf(self).Lookup(name).O != nil || own && h.head().Attrs.Get(name).O != nil {
			e.reach = append(e.reach, "self."+name.S)
		}
	}
	return e
}

// unboundLocal raises the error of a local (or, with free, captured) variable that has no value. The error knows the name of a captured
// one only, so that nothing is suggested for a local one.
func (t *Thread) unboundLocal(name *Str, free bool) *Exc {
	if !free {
		return t.Errorf(t.In.E.UnboundLocalError, "cannot access local variable %q where it is not associated with a value", name)
	}
	e := t.Errorf(t.In.E.NameError, "cannot access free variable %q where it is not associated with a value in enclosing scope", name)
	e.Name = name
	return e
}

// namesInReach lists the variables that a name in the frame could have meant.
func (f *Frame) namesInReach(in *Interp) []string {
	var names []string
	for i, n := range f.code.LocalNames {
		if f.regs[i].O != nil {
			names = append(names, n)
		}
	}
	for i, c := range f.cells {
		if c != nil && c.V.O != nil {
			if i < len(f.code.CellVars) {
				names = append(names, f.code.CellVars[i].Name)
			} else {
				names = append(names, f.code.FreeVars[i-len(f.code.CellVars)].Name)
			}
		}
	}
	if d, ok := f.locals.O.(*Dict); ok {
		names = d.appendNames(names)
	}
	names = f.globals.appendNames(names)
	return in.Builtins.appendNames(names)
}

// appendNames adds the dict's string keys.
func (d *Dict) appendNames(names []string) []string {
	for pos := 0; ; {
		k, _, ok := d.Next(&pos)
		if !ok {
			return names
		}
		if s, ok := k.O.(*Str); ok {
			names = append(names, s.S)
		}
	}
}
