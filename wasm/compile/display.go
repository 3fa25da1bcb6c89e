package compile

// Displays: tuples, lists, sets and dicts, with * and ** inside.

import "github.com/asyncio-playground/playground/wasm/syntax"

// chunk is how many items of a display are built from registers at once; longer displays grow step by step.
const chunk = 64

func hasStarred(list []syntax.Expr) bool {
	for _, e := range list {
		if _, ok := e.(*syntax.Starred); ok {
			return true
		}
	}
	return false
}

func (u *unit) tuple(e *syntax.Tuple, dst int) {
	p := spanPos(e.Span)
	if k, ok := foldItems(e.Elts, KTuple); ok {
		u.loadConst(p, k, dst)
		return
	}
	if !hasStarred(e.Elts) && len(e.Elts) <= chunk {
		b := u.base(dst)
		u.pushAll(e.Elts)
		u.abc(p, BuildTuple, 0, dst, b, len(e.Elts))
		return
	}
	t := u.scratch(dst)
	u.growList(p, e.Elts, t)
	u.abc(p, ListToTuple, 0, dst, t, 0)
}

// ofConstants extends an empty list or set by one constant, a tuple or frozenset, if there are more than two items and all are constants.
func (u *unit) ofConstants(p Position, elts []syntax.Expr, kind ConstKind, build, extend Op, dst int) bool {
	if len(elts) <= 2 {
		return false
	}
	k, ok := foldItems(elts, kind)
	if !ok {
		return false
	}
	t := u.scratch(dst)
	u.abc(p, build, 0, t, u.top, 0)
	r := u.alloc(1)
	u.loadConst(p, k, r)
	u.abc(p, extend, 0, t, r, 0)
	u.move(p, dst, t)
	return true
}

func (u *unit) list(e *syntax.List, dst int) {
	p := spanPos(e.Span)
	if u.ofConstants(p, e.Elts, KTuple, BuildList, ListExtend, dst) {
		return
	}
	if !hasStarred(e.Elts) && len(e.Elts) <= chunk {
		b := u.base(dst)
		u.pushAll(e.Elts)
		u.abc(p, BuildList, 0, dst, b, len(e.Elts))
		return
	}
	t := u.scratch(dst)
	u.growList(p, e.Elts, t)
	u.move(p, dst, t)
}

// growList builds a list of items, some of them starred, in register t.
func (u *unit) growList(p Position, elts []syntax.Expr, t int) {
	n := 0
	for n < len(elts) && n < chunk && !isStarred(elts[n]) {
		n++
	}
	save := u.top
	b := u.base(t)
	u.pushAll(elts[:n])
	u.abc(p, BuildList, 0, t, b, n)
	u.top = save
	for _, e := range elts[n:] {
		if s, ok := e.(*syntax.Starred); ok {
			r := u.any(s.Value)
			u.abc(p, ListExtend, 0, t, r, 0)
		} else {
			r := u.any(e)
			u.abc(p, ListAppend, 0, t, r, 0)
		}
		u.top = save
	}
}

func isStarred(e syntax.Expr) bool {
	_, ok := e.(*syntax.Starred)
	return ok
}

func (u *unit) set(e *syntax.Set, dst int) {
	p := spanPos(e.Span)
	if u.ofConstants(p, e.Elts, KFrozenSet, BuildSet, SetUpdate, dst) { // the frozenset's table is what the set's is laid out by
		return
	}
	n := 0
	for n < len(e.Elts) && n < chunk && !isStarred(e.Elts[n]) {
		n++
	}
	t := dst
	if n < len(e.Elts) {
		t = u.scratch(dst)
	}
	save := u.top
	b := u.base(t)
	u.pushAll(e.Elts[:n])
	u.abc(p, BuildSet, 0, t, b, n)
	u.top = save
	for _, x := range e.Elts[n:] {
		if s, ok := x.(*syntax.Starred); ok {
			u.abc(p, SetUpdate, 0, t, u.any(s.Value), 0)
		} else {
			u.abc(p, SetAdd, 0, t, u.any(x), 0)
		}
		u.top = save
	}
	u.move(p, dst, t)
}

func (u *unit) dict(e *syntax.Dict, dst int) {
	p := spanPos(e.Span)
	n := 0
	for n < len(e.Keys) && n < chunk/2 && e.Keys[n] != nil {
		n++
	}
	t := dst
	if n < len(e.Keys) {
		t = u.scratch(dst)
	}
	save := u.top
	b := u.base(t)
	for i := range e.Keys[:n] {
		u.push(e.Keys[i])
		u.push(e.Values[i])
	}
	u.abc(p, BuildDict, 0, t, b, n)
	u.top = save
	for i := n; i < len(e.Keys); i++ {
		if k := e.Keys[i]; k != nil {
			r := u.anyBefore(k, e.Values[i])
			u.abc(p, DictSet, 0, t, r, u.any(e.Values[i]))
		} else {
			u.abc(p, DictUpdate, 0, t, u.any(e.Values[i]), 0)
		}
		u.top = save
	}
	u.move(p, dst, t)
}
