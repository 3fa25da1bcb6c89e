package compile

// Loading, storing and deleting names, wherever scope analysis put them.

import "github.com/asyncio-playground/playground/wasm/syntax"

// place says where a name is: kind, and the register or the index among the frame's cells.
type place struct {
	res  resolution
	cell bool
	n    int
}

// find looks a mangled name up in the current scope.
func (u *unit) find(name string) place {
	y := u.scope.find(name)
	if y == nil {
		// A name that only the compiler uses, such as __name__ of a class body.
		return place{res: u.c.unboundRes(u.scope)}
	}
	if y.owner == nil {
		return place{res: y.res}
	}
	if !y.owner.cell {
		return place{res: y.res, n: y.owner.index}
	}
	f := u.scope.frame()
	return place{res: y.res, cell: true, n: f.cellIndex(y.owner)}
}

// local returns the register of a name that is a plain local variable here, or -1.
func (u *unit) local(name string) int {
	if w := u.find(u.private.mangle(name)); w.res == resLocal && !w.cell {
		return w.n
	}
	return -1
}

// loadName loads a name into dst.
func (u *unit) loadName(p Position, name string, dst int) {
	name = u.private.mangle(name)
	w := u.find(name)
	switch {
	case w.res == resLocal && !w.cell:
		u.checkBound(p, name, w.n)
		u.move(p, dst, w.n)
	case w.res == resLocal:
		u.aj(p, LoadCell, 0, dst, w.n)
	case w.res == resClassCell:
		u.abc(p, LoadClassCell, 0, dst, w.n, u.name(name))
	case w.res == resName:
		u.aj(p, LoadName, 0, dst, u.name(name))
	default:
		u.aj(p, LoadGlobal, 0, dst, u.lookup(name))
	}
}

// checkBound makes sure that a local is assigned before it is read.
func (u *unit) checkBound(p Position, name string, r int) {
	if u.dead || u.bound.has(r) {
		return
	}
	u.aj(p, CheckBound, 0, r, u.name(name))
	u.bound.add(r)
}

// storeName assigns register src to a name.
func (u *unit) storeName(p Position, name string, src int) {
	u.storeMangled(p, u.private.mangle(name), src)
}

func (u *unit) storeMangled(p Position, name string, src int) {
	w := u.find(name)
	switch {
	case w.res == resLocal && !w.cell:
		u.move(p, w.n, src)
		u.bound.add(w.n)
	case w.res == resLocal, w.res == resClassCell:
		u.aj(p, StoreCell, 0, src, w.n)
	case w.res == resName:
		u.aj(p, StoreName, 0, src, u.name(name))
	default:
		u.aj(p, StoreGlobal, 0, src, u.lookup(name))
	}
}

// deleteName unbinds a name.
func (u *unit) deleteName(p Position, name string) {
	name = u.private.mangle(name)
	w := u.find(name)
	switch {
	case w.res == resLocal && !w.cell:
		if u.bound.has(w.n) {
			u.aj(p, LoadNil, 0, w.n, 0)
		} else {
			u.aj(p, DelLocal, 0, w.n, u.name(name))
		}
		u.bound.drop(w.n)
	case w.res == resLocal, w.res == resClassCell:
		u.aj(p, DelCell, 0, 0, w.n)
	case w.res == resName:
		u.aj(p, DelName, 0, 0, u.name(name))
	default:
		u.aj(p, DelGlobal, 0, 0, u.name(name))
	}
}

// unbindName is the end of an except clause: the name is unbound, whether or not it still is bound.
func (u *unit) unbindName(p Position, name string) {
	if r := u.local(name); r >= 0 {
		u.aj(p, LoadNil, 0, r, 0)
		u.bound.drop(r)
		return
	}
	r := u.alloc(1)
	u.loadNone(p, r)
	u.storeName(p, name, r)
	u.deleteName(p, name)
	u.top--
}

// forbidDebug refuses to assign to __debug__.
//
//go:noinline
func (u *unit) forbidDebug(at syntax.Span, name string) {
	if name == "__debug__" {
		u.c.fail(at, "cannot assign to __debug__")
	}
}
