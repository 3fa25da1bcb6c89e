package vm

// What the eval loop's own instructions do when the short way does not fit: comparing and adding in general, and what calls look up.

import (
	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// compareJump is the general case of a fused compare-and-jump.
func (t *Thread) compareJump(f uint8, a, b Value) (bool, *Exc) {
	op := syntax.CmpOp(f &^ compile.JumpSense)
	sense := f&compile.JumpSense == 0
	if a.IsFloat() && b.IsFloat() {
		x, y := a.F(), b.F()
		switch op {
		case syntax.Lt:
			return (x < y) == sense, nil
		case syntax.LtE:
			return (x <= y) == sense, nil
		case syntax.Gt:
			return (x > y) == sense, nil
		case syntax.GtE:
			return (x >= y) == sense, nil
		}
	}
	r, exc := t.Compare(op, a, b)
	if exc != nil {
		return false, exc
	}
	if r.IsBool() {
		return (r.N != 0) == sense, nil
	}
	yes, exc := t.Answer(r)
	return yes == sense, exc
}

// addInt is the general case of adding or subtracting a small constant.
func (t *Thread) addInt(regs []Value, i compile.Instr) *Exc {
	op, c := syntax.Add, int64(i.SC())
	if i.F()&2 != 0 {
		op, c = syntax.Sub, -c
	}
	b := regs[i.B()]
	var v Value
	var exc *Exc
	switch {
	case b.IsFloat():
		v = Float(b.F() + float64(i.SC()))
	case i.F()&1 != 0:
		v, exc = t.InPlace(op, b, Int(c))
	default:
		v, exc = t.Binary(op, b, Int(c))
	}
	if exc == nil {
		regs[i.A()] = v
	}
	return exc
}

// plainInit returns the Python __init__ of a class whose instances are made the ordinary way, or nil.
func (t *Thread) plainInit(c *Type) *Function {
	if c.epoch != t.In.epoch || !c.initKnown {
		c.Lookup(t.In.names.init_) // renews the cache of this epoch
		c.initKnown = true
		c.init = nil
		if c.User && c.Cls == nil && !c.Abstract && c.Layout == LayoutInstance && c.viaUser&(1<<t.In.slotIndex[t.In.names.new_]) == 0 {
			c.init, _ = c.Lookup(t.In.names.init_).O.(*Function)
			if c.init != nil && c.init.code.Flags&(compile.FlagGenerator|compile.FlagCoroutine|compile.FlagAsyncGen) != 0 {
				c.init = nil
			}
		}
	}
	return c.init
}

// keywordNames returns the names of a call's keyword arguments.
func (c *Code) keywordNames(k int) []*Str {
	if c.kwNames == nil {
		c.kwNames = map[int][]*Str{}
	}
	names, ok := c.kwNames[k]
	if !ok {
		for _, v := range c.K[k].O.(*Tuple).Items {
			names = append(names, v.O.(*Str))
		}
		c.kwNames[k] = names
	}
	return names
}

// withMethods returns the __enter__ and __exit__ of a class, or with async 1 its __aenter__ and __aexit__, and whether both are there
// and functions, whose receiver need only be their first argument.
func (t *Thread) withMethods(c *Type, async uint8) (enter, exit Value, plain bool) {
	w := &c.with[async]
	if c.epoch != t.In.epoch || !w.known {
		names := t.In.withNames(async)
		w.enter = c.Lookup(names[0]) // renews the cache of this epoch
		w.exit = c.Lookup(names[1])
		w.plain = c.takesReceiver(w.enter) && c.takesReceiver(w.exit)
		w.known = true
	}
	return w.enter, w.exit, w.plain
}

// withNames are the names of what withMethods looks for.
func (in *Interp) withNames(async uint8) [2]*Str {
	if async != 0 {
		return [2]*Str{in.names.aenter, in.names.aexit}
	}
	return [2]*Str{in.names.enter, in.names.exit}
}

// takesReceiver reports whether an attribute of the class is a function that binds to an object by being called with it first. One in Go
// then need not look what it is called on.
func (c *Type) takesReceiver(attr Value) bool {
	switch f := attr.O.(type) {
	case *Function:
		return true
	case *Native:
		return f.Owner != nil && f.Self.O == nil && c.IsSubtype(f.Owner)
	}
	return false
}
