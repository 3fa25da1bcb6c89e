package vm

// Building and taking apart: f-strings, starred items, ** mappings and unpacking.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// joinStrings concatenates the parts of an f-string.
func (t *Thread) joinStrings(parts []Value) (Value, *Exc) {
	n := 0
	for _, p := range parts {
		s, ok := AsStr(p)
		if !ok {
			return Value{}, t.TypeErrorf("sequence item: expected str instance, '%T' found", p)
		}
		n += len(s.S)
	}
	if exc := t.Alloc(n); exc != nil {
		return Value{}, exc
	}
	var b strings.Builder
	b.Grow(n)
	for _, p := range parts {
		s, _ := AsStr(p)
		b.WriteString(s.S)
	}
	return NewStr(b.String()), nil
}

// formatOp is the replacement field of an f-string: conversion, then format.
func (t *Thread) formatOp(regs []Value, i compile.Instr) (Value, *Exc) {
	v := regs[i.B()]
	var exc *Exc
	var s string
	switch i.F() &^ compile.FormatPlain {
	case 's':
		s, exc = t.Str(v)
		v = NewStr(s)
	case 'r':
		s, exc = t.Repr(v)
		v = NewStr(s)
	case 'a':
		s, exc = t.Repr(v)
		v = NewStr(asciiRepr(s))
	}
	if exc != nil {
		return Value{}, exc
	}
	spec := ""
	if i.F()&compile.FormatPlain == 0 {
		x, _ := AsStr(regs[i.C()])
		spec = x.S
	} else if _, ok := v.O.(*Str); ok {
		return v, nil
	}
	s, exc = t.Format(v, spec)
	return NewStr(s), exc
}

func (t *Thread) listExtend(regs []Value, i compile.Instr) *Exc {
	l := regs[i.A()].O.(*List)
	src := regs[i.B()]
	typ := t.TypeOf(src)
	if !typ.iterable() {
		if i.F() == 1 {
			return t.TypeErrorf("%s argument after * must be an iterable, not %T", t.callee(regs[i.C()]), src)
		}
		return t.TypeErrorf("Value after * must be an iterable, not %T", src)
	}
	items, exc := t.toList(src)
	if exc == nil {
		exc = t.Alloc(24 * len(items))
	}
	if exc == nil {
		l.Items = append(l.Items, items...)
		t.Charge(len(items))
	}
	return exc
}

// callee names a callable in the errors of * and ** arguments.
func (t *Thread) callee(fn Value) string {
	switch o := fn.O.(type) {
	case *Function:
		return t.qualifiedFunction(o)
	case *BoundMethod:
		return t.callee(o.Func)
	case *Native:
		return o.called() + "()"
	case *Type:
		return o.qualified() + "()"
	}
	s, exc := t.Str(fn)
	if exc != nil {
		return t.TypeOf(fn).Name + " object"
	}
	return s
}

func (t *Thread) qualifiedFunction(f *Function) string {
	if m, ok := AsStr(f.module); ok && m.S != "builtins" {
		return m.S + "." + f.QualName.S + "()"
	}
	return f.QualName.S + "()"
}

func (t *Thread) dictUpdate(regs []Value, i compile.Instr) *Exc {
	d := regs[i.A()].O.(*Dict)
	src := regs[i.B()]
	if s, ok := src.O.(*Dict); ok {
		for pos := 0; ; {
			k, v, ok := s.Next(&pos)
			if !ok {
				return nil
			}
			if exc := t.mergeKey(d, k, v, regs, i); exc != nil {
				return exc
			}
		}
	}
	keys, exc := t.GetAttrOpt(src, t.In.Intern("keys"))
	if exc != nil {
		return exc
	}
	if keys.O == nil {
		if i.F() == 1 {
			return t.TypeErrorf("%s argument after ** must be a mapping, not %T", t.callee(regs[i.C()]), src)
		}
		return t.TypeErrorf("'%T' object is not a mapping", src)
	}
	ks, exc := t.Call(keys)
	if exc != nil {
		return exc
	}
	return t.Each(ks, func(k Value) *Exc {
		v, exc := t.GetItem(src, k)
		if exc != nil {
			return exc
		}
		return t.mergeKey(d, k, v, regs, i)
	})
}

func (t *Thread) mergeKey(d *Dict, k, v Value, regs []Value, i compile.Instr) *Exc {
	if i.F() == 1 {
		if old, exc := d.Get(t, k); exc != nil {
			return exc
		} else if old.O != nil {
			name, exc := t.Str(k)
			if exc != nil {
				return exc
			}
			return t.TypeErrorf("%s got multiple values for keyword argument %q", t.callee(regs[i.C()]), name)
		}
	}
	return d.Set(t, k, v)
}

// unpack spreads the items of v over dst, which it writes only when their number is right.
func (t *Thread) unpack(v Value, dst []Value) *Exc {
	var items []Value
	switch o := v.O.(type) {
	case *Tuple:
		items = o.Items
	case *List:
		items = o.Items
	default:
		typ := t.TypeOf(v)
		if !typ.iterable() {
			return t.TypeErrorf("cannot unpack non-iterable %T object", v)
		}
		exc := t.Each(v, func(x Value) *Exc {
			items = append(items, x)
			if len(items) > len(dst) {
				return errStopEach
			}
			return nil
		})
		if exc != nil {
			return exc
		}
		if len(items) > len(dst) {
			return t.ValueErrorf("too many values to unpack (expected %d)", len(dst))
		}
	}
	switch {
	case len(items) > len(dst):
		if _, ok := v.O.(*Dict); !ok {
			return t.ValueErrorf("too many values to unpack (expected %d)", len(dst))
		}
	case len(items) < len(dst):
		return t.ValueErrorf("not enough values to unpack (expected %d, got %d)", len(dst), len(items))
	}
	copy(dst, items)
	return nil
}

// unpackEx is unpack with a starred target between before and after plain ones.
func (t *Thread) unpackEx(v Value, dst []Value, before, after int) *Exc {
	typ := t.TypeOf(v)
	if !typ.iterable() {
		return t.TypeErrorf("cannot unpack non-iterable %T object", v)
	}
	items, exc := t.ToSlice(v)
	if exc != nil {
		return exc
	}
	if len(items) < before+after {
		return t.ValueErrorf("not enough values to unpack (expected at least %d, got %d)", before+after, len(items))
	}
	copy(dst[:before], items)
	end := len(items) - after
	dst[before] = NewList(append([]Value(nil), items[before:end]...))
	copy(dst[before+1:before+1+after], items[end:])
	return nil
}
