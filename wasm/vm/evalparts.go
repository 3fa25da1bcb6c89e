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
	yes, exc := t.Truth(r)
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

// plainWith returns the __enter__ and __exit__ of a class that has both as functions written in Python, or with async 1 its __aenter__ and
// __aexit__; else exit is nil.
func (t *Thread) plainWith(c *Type, async uint8) (enter, exit *Function) {
	w := &c.with[async]
	if c.epoch != t.In.epoch || !w.known {
		names := &t.In.names
		first, second := names.enter, names.exit
		if async != 0 {
			first, second = names.aenter, names.aexit
		}
		w.enter, _ = c.Lookup(first).O.(*Function) // renews the cache of this epoch
		w.exit, _ = c.Lookup(second).O.(*Function)
		if w.enter == nil {
			w.exit = nil
		}
		w.known = true
	}
	return w.enter, w.exit
}
