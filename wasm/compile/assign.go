package compile

// Assignments: targets of every kind, unpacking, augmented and annotated assignment, del.

import "github.com/asyncio-playground/playground/wasm/syntax"

func (u *unit) assign(s *syntax.Assign) {
	if len(s.Targets) > 1 {
		r := u.any(s.Value)
		if u.isVar(r) {
			// x = y = x: the first target may be the local that holds the value.
			t := u.alloc(1)
			u.move(noPos, t, r)
			r = t
		}
		for _, t := range s.Targets {
			u.store(t, r)
		}
		return
	}
	t := s.Targets[0]
	if r := u.targetRegister(t); r >= 0 {
		u.into(s.Value, r)
		u.bound.add(r)
		return
	}
	if u.parallel(t, s.Value) {
		return
	}
	r := u.anyBefore(s.Value, t)
	u.store(t, r)
}

// elements returns the items of a tuple or list.
func elements(e syntax.Expr) ([]syntax.Expr, bool) {
	switch e := e.(type) {
	case *syntax.Tuple:
		return e.Elts, true
	case *syntax.List:
		return e.Elts, true
	}
	return nil, false
}

// parallel compiles a, b = c, d without making a tuple.
func (u *unit) parallel(target, value syntax.Expr) bool {
	targets, ok := elements(target)
	values, ok2 := elements(value)
	if !ok || !ok2 || len(targets) != len(values) || len(targets) == 0 || len(targets) > chunk || hasStarred(targets) || hasStarred(values) {
		return false
	}
	last := len(values) - 1
	direct := u.distinctLocals(targets)
	b := u.pushAll(values[:last])
	if direct {
		// Nothing but registers is assigned, so the order cannot be seen and the last value needs no temporary.
		r := u.targetRegister(targets[last])
		u.into(values[last], r)
		u.bound.add(r)
	} else {
		u.push(values[last])
	}
	for i, t := range targets {
		if i < last || !direct {
			u.store(t, b+i)
		}
	}
	return true
}

// distinctLocals tells whether all targets are plain locals and no two the same.
func (u *unit) distinctLocals(targets []syntax.Expr) bool {
	for i, t := range targets {
		n, ok := t.(*syntax.Name)
		if !ok || u.local(n.ID) < 0 {
			return false
		}
		for _, o := range targets[:i] {
			if o.(*syntax.Name).ID == n.ID {
				return false
			}
		}
	}
	return true
}

// store assigns register src to a target.
func (u *unit) store(e syntax.Expr, src int) {
	save := u.top
	switch e := e.(type) {
	case *syntax.Name:
		u.forbidDebug(e.Span, e.ID)
		u.storeName(spanPos(e.Span), e.ID, src)
	case *syntax.Attribute:
		u.forbidDebug(e.Span, e.Attr)
		v := u.any(e.Value)
		u.abc(attrPos(e), SetAttr, 0, v, u.lookup(u.private.mangle(e.Attr)), src)
	case *syntax.Subscript:
		v := u.anyBefore(e.Value, e.Index)
		i := u.any(e.Index)
		u.abc(u.exprPos(e), SetItem, 0, v, i, src)
	case *syntax.Tuple:
		u.unpack(spanPos(e.Span), e.Elts, src)
	case *syntax.List:
		u.unpack(spanPos(e.Span), e.Elts, src)
	case *syntax.Starred:
		u.c.fail(e.Span, "starred assignment target must be in a list or tuple")
	default:
		u.c.fail(e.Pos(), "the playground does not support this assignment yet")
	}
	u.top = save
}

// attrPos is the position of an attribute: where the name is on another line than the object, that line.
func attrPos(e *syntax.Attribute) Position { return methodPos(spanPos(e.Span), e) }

// unpack assigns the items of register src to targets.
func (u *unit) unpack(p Position, targets []syntax.Expr, src int) {
	star := -1
	for i, t := range targets {
		s, ok := t.(*syntax.Starred)
		if !ok {
			continue
		}
		if star >= 0 {
			u.c.failAt(p, "multiple starred expressions in assignment")
			return
		}
		if _, twice := s.Value.(*syntax.Starred); twice {
			u.c.fail(s.Span, "can't use starred expression here")
		}
		star = i
	}
	n := len(targets)
	if star < 0 {
		if r := u.consecutive(targets); r >= 0 {
			u.abc(p, Unpack, 0, r, src, n)
			for i := range targets {
				u.bound.add(r + i)
			}
			return
		}
		r := u.alloc(n)
		u.abc(p, Unpack, 0, r, src, n)
		for i, t := range targets {
			u.store(t, r+i)
		}
		return
	}
	if star > 255 {
		u.c.failAt(p, "too many expressions in star-unpacking assignment")
		return
	}
	r := u.alloc(n)
	u.abc(p, UnpackEx, uint8(star), r, src, n-star-1)
	for i, t := range targets {
		if s, ok := t.(*syntax.Starred); ok {
			t = s.Value
		}
		u.store(t, r+i)
	}
}

// consecutive returns the first register if the targets are plain locals in consecutive registers, else -1.
func (u *unit) consecutive(targets []syntax.Expr) int {
	first := -1
	for i, t := range targets {
		n, ok := t.(*syntax.Name)
		if !ok || n.ID == "__debug__" {
			return -1
		}
		r := u.local(n.ID)
		if r < 0 || i > 0 && r != first+i {
			return -1
		}
		if i == 0 {
			first = r
		}
	}
	return first
}

func (u *unit) augAssign(s *syntax.AugAssign) {
	p := spanPos(s.Span)
	switch t := s.Target.(type) {
	case *syntax.Name:
		u.forbidDebug(t.Span, t.ID)
		old := u.anyBefore(t, s.Value)
		if r := u.local(t.ID); r >= 0 {
			u.inPlace(p, s, r, old)
			return
		}
		u.inPlace(p, s, old, old)
		u.storeName(spanPos(t.Span), t.ID, old)
	case *syntax.Attribute:
		obj := u.anyBefore(t.Value, s.Value)
		v := u.alloc(1)
		name := u.private.mangle(t.Attr)
		u.abc(attrPos(t), GetAttr, 0, v, obj, u.lookup(name))
		u.inPlace(p, s, v, v)
		u.abc(attrPos(t), SetAttr, 0, obj, u.lookup(name), v)
	case *syntax.Subscript:
		obj := u.anyBefore(t.Value, t.Index, s.Value)
		i := u.anyBefore(t.Index, s.Value)
		v := u.alloc(1)
		u.abc(u.exprPos(t), GetItem, 0, v, obj, i)
		u.inPlace(p, s, v, v)
		u.abc(u.exprPos(t), SetItem, 0, obj, i, v)
	default:
		u.c.fail(s.Target.Pos(), "the playground does not support this assignment yet")
	}
}

// inPlace emits dst = old op= value.
func (u *unit) inPlace(p Position, s *syntax.AugAssign, dst, old int) {
	if n, minus, ok := addend(s.Op, s.Value); ok {
		u.abc(p, AddInt, 1|minus, dst, old, n)
		return
	}
	save := u.top
	v := u.any(s.Value)
	switch s.Op {
	case syntax.Add:
		u.abc(p, Add, 1, dst, old, v)
	case syntax.Sub:
		u.abc(p, Sub, 1, dst, old, v)
	default:
		u.abc(p, InPlace, uint8(s.Op), dst, old, v)
	}
	u.top = save
}

func (u *unit) annAssign(s *syntax.AnnAssign) {
	p := spanPos(s.Span)
	if s.Value != nil {
		u.assign(&syntax.Assign{Span: s.Span, Targets: []syntax.Expr{s.Target}, Value: s.Value})
	}
	namespace := u.scope.kind == scopeModule || u.scope.kind == scopeClass
	switch t := s.Target.(type) {
	case *syntax.Name:
		if s.Value == nil {
			u.forbidDebug(s.Span, t.ID)
		}
		if s.Simple && namespace {
			v := u.pushAnnotation(s.Annotation)
			d := u.alloc(1)
			u.loadName(p, "__annotations__", d)
			k := u.alloc(1)
			u.loadStr(p, u.private.mangle(t.ID), k)
			u.abc(p, SetItem, 0, d, k, v)
			return
		}
	case *syntax.Attribute:
		u.forbidDebug(t.Span, t.Attr)
		if s.Value == nil {
			u.effect(t.Value)
		}
	case *syntax.Subscript:
		if s.Value == nil {
			u.effect(t.Value)
			u.effect(t.Index)
		}
	}
	if !s.Simple && namespace && !u.c.stringised {
		u.effect(s.Annotation)
	}
}

func (u *unit) delete(e syntax.Expr) {
	save := u.top
	switch e := e.(type) {
	case *syntax.Name:
		if e.ID == "__debug__" {
			u.c.fail(e.Span, "cannot delete __debug__")
		}
		u.deleteName(spanPos(e.Span), e.ID)
	case *syntax.Attribute:
		v := u.any(e.Value)
		u.abc(attrPos(e), DelAttr, 0, v, u.name(u.private.mangle(e.Attr)), 0)
	case *syntax.Subscript:
		v := u.anyBefore(e.Value, e.Index)
		i := u.any(e.Index)
		u.abc(u.exprPos(e), DelItem, 0, v, i, 0)
	case *syntax.Tuple:
		for _, x := range e.Elts {
			u.delete(x)
		}
	case *syntax.List:
		for _, x := range e.Elts {
			u.delete(x)
		}
	default:
		u.c.fail(e.Pos(), "the playground does not support this del yet")
	}
	u.top = save
}
