package vm

// What an instruction drops: the references that it overwrites, takes out of a container, or was the last to need.

import (
	"math/bits"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// holds reports whether v can hold on to another object, or die visibly itself.
func holds(v Value) bool {
	switch x := v.O.(type) {
	case nil, intTag, floatTag, boolTag, noneTag, ellipsisTag, notImplementedTag, *Str, *BigInt, *Complex, *Range, *LargeRange, *LargeRangeIter, *RangeIter, *StrIter,
		*Code, *GetSet, *Member, *Type, *Module:
		return false
	case *Native:
		return x.Self.O != nil
	}
	return true
}

// finishInstr notes the temporaries that were needed before the watched instruction or made by it, and are not needed at the next.
func (t *Thread) finishInstr(w *watch, next int, called bool) {
	l := w.code.Live()
	live, writes, locals, after := l.Live(w.at), l.Writes(w.at), l.Locals(), l.Live(next)
	from, n := compile.Moved(w.code.Instrs[w.at])
	for k := range live {
		set := live[k]
		if called {
			set = 0 // the arguments were the callee's
		}
		for set = (set | writes[k]) &^ after[k] &^ locals[k]; set != 0; set &= set - 1 {
			r := k<<6 + bits.TrailingZeros64(set)
			if v := w.f.regs[r]; holds(v) && (r < from || r >= from+n || writes[k]>>(r&63)&1 != 0) {
				t.lost = append(t.lost, v)
			}
		}
	}
}

// loseRegs notes the values of a set of registers that are not needed any more. Of some it is plain at once that nothing would be seen of
// them: a function that holds nothing but its module, and what another register still holds, of those in the set held.
func (t *Thread) loseRegs(regs []Value, set, held uint64) {
next:
	for ; set != 0; set &= set - 1 {
		v := regs[bits.TrailingZeros64(set)]
		if fn, ok := v.O.(*Function); ok && fn.plain(t.In) || !holds(v) {
			continue
		}
		for h := held; h != 0; h &= h - 1 {
			if regs[bits.TrailingZeros64(h)].O == v.O {
				continue next
			}
		}
		t.lost = append(t.lost, v)
	}
}

// prepareInstr notes what instruction i is about to overwrite or to take out of an object.
func (t *Thread) prepareInstr(w *watch, i compile.Instr) {
	f := w.f
	regs := f.regs
	if l := w.code.Live(); l.Words == 1 {
		for set := l.Overwrites(w.at); set != 0; set &= set - 1 {
			v := regs[bits.TrailingZeros64(set)]
			if fn, ok := v.O.(*Function); ok && fn.plain(t.In) { // it is called, and the result takes its place
				continue
			}
			w.lose(v)
		}
	} else {
		live, locals := l.Live(w.at), l.Locals()
		from, n := compile.Moved(i)
		for k, set := range l.Writes(w.at) {
			for set &= live[k] | locals[k]; set != 0; set &= set - 1 {
				if r := k<<6 + bits.TrailingZeros64(set); r < from || r >= from+n || locals[k]>>(r&63)&1 != 0 {
					w.lose(regs[r])
				}
			}
		}
	}
	switch i.Op() {
	case compile.Return:
		t.leaveFrame(f, w.at, regs[i.A()])
	case compile.StoreGlobal, compile.DelGlobal:
		w.lose(f.globals.GetStr(w.code.nameOf(i)))
	case compile.StoreName, compile.DelName:
		if d, ok := f.locals.O.(*Dict); ok {
			w.lose(d.GetStr(w.code.N[i.J()]))
		}
	case compile.StoreCell, compile.DelCell:
		w.lose(f.cells[i.J()].V)
	case compile.NewCell:
		if c := f.cells[i.J()]; c != nil {
			w.lose(Obj(c))
		}
	case compile.SetAttr, compile.DelAttr:
		switch o := regs[i.A()].O.(type) {
		case *Module:
			w.lose(o.Dict.GetStr(w.code.nameOf(i)))
		case *Type:
			w.lose(o.Dict.Get(w.code.nameOf(i)))
		case headed:
			w.lose(o.head().Attrs.Get(w.code.nameOf(i)))
		}
	case compile.ForIter:
		// An iterator lets go of its container when it is exhausted.
		switch it := regs[i.B()].O.(type) {
		case *ListIter:
			if it.L != nil && it.I >= len(it.L.Items) {
				w.lose(Obj(it.L))
			}
		case *TupleIter:
			if it.T != nil && it.I >= len(it.T.Items) {
				w.lose(Obj(it.T))
			}
		case *SetIter, *DictIter:
			t.loseItems(w, regs[i.B()])
		}
	case compile.SetItem, compile.DelItem:
		t.loseItem(w, regs[i.A()], regs[i.B()])
	case compile.Call, compile.CallMethod, compile.CallKw, compile.CallMethodKw:
		n, ok := regs[i.B()].O.(*Native)
		ok = ok && n.python == nil
		if w.python = !ok; !ok {
			break
		}
		self := n.Self
		if self.O == nil && i.B()+1 < len(regs) {
			self = regs[i.B()+1] // of a method, or the first argument of setattr
		}
		if mutates(n.Name) {
			t.loseItems(w, self)
		}
	}
}

func (w *watch) lose(v Value) {
	if holds(v) {
		w.lost = append(w.lost, v)
	}
}

// loseItem notes the value of a container's item that is about to be replaced or deleted.
func (t *Thread) loseItem(w *watch, container, key Value) {
	switch o := container.O.(type) {
	case *Dict:
		if s, ok := key.O.(*Str); ok {
			w.lose(o.GetStr(s))
			return
		}
		if typ := t.TypeOf(key); typ.viaUser&(t.In.compareRow|1<<t.In.slotIndex[t.In.names.hash]) == 0 {
			if v, exc := o.Get(t, key); exc == nil {
				w.lose(v)
			}
			return
		}
	case *List:
		if key.IsInt() {
			n := key.N
			if n < 0 {
				n += int64(len(o.Items))
			}
			if uint64(n) < uint64(len(o.Items)) {
				w.lose(o.Items[n])
			}
			return
		}
	}
	t.loseItems(w, container)
}

// loseItems notes all that an object holds: any of it may go.
func (t *Thread) loseItems(w *watch, v Value) {
	if !holds(v) {
		return
	}
	if items(v.O) > maxSuspicions {
		t.lostMuch = true
		return
	}
	for _, x := range t.In.held(v.O) {
		w.lose(x)
	}
}

// mutates reports whether a method of built-in objects of that name drops what the object held.
func mutates(name string) bool {
	switch name {
	case "clear", "remove", "discard", "update", "__setitem__", "__delitem__", "__delattr__", "__setattr__", "setattr", "delattr",
		"difference_update", "intersection_update", "symmetric_difference_update", "cancel", "set", "reset":
		return true
	}
	return false
}
