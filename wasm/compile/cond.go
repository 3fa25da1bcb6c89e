package compile

// Conditions: jump if an expression is true, or if it is false, without making a bool of it.

import "github.com/asyncio-playground/playground/wasm/syntax"

// cond evaluates e and jumps to l if its truth is sense; otherwise it falls through.
func (u *unit) cond(e syntax.Expr, sense bool, l *label) {
	save := u.top
	u.condTop(e, sense, l)
	u.top = save
}

func (u *unit) condTop(e syntax.Expr, sense bool, l *label) {
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			u.cond(e.Operand, !sense, l)
			return
		}
	case *syntax.BoolOp:
		u.condBool(e, sense, l)
		return
	case *syntax.Compare:
		u.condCompare(e, sense, l)
		return
	case *syntax.IfExp:
		other, end := newLabel(), newLabel()
		u.cond(e.Test, false, other)
		u.cond(e.Body, sense, l)
		u.jump(spanPos(e.Span), Jump, 0, end)
		u.place(other)
		u.cond(e.Else, sense, l)
		u.place(end)
		return
	}
	if k, ok := fold(e); ok {
		if truth(k) == sense {
			u.jump(spanPos(e.Pos()), Jump, 0, l)
		}
		return
	}
	r := u.any(e)
	u.jumpIf(spanPos(e.Pos()), sense, r, l)
}

func (u *unit) jumpIf(p Position, sense bool, r int, l *label) {
	op := JumpIfNot
	if sense {
		op = JumpIf
	}
	u.jump(p, op, r, l)
}

func (u *unit) condBool(e *syntax.BoolOp, sense bool, l *label) {
	last := len(e.Values) - 1
	if e.And != sense {
		// `a and b` false, `a or b` true: any of them settles it.
		for _, v := range e.Values {
			u.cond(v, sense, l)
		}
		return
	}
	skip := newLabel()
	for i, v := range e.Values {
		if i < last {
			u.cond(v, !sense, skip)
		} else {
			u.cond(v, sense, l)
		}
	}
	u.place(skip)
}

func (u *unit) condCompare(e *syntax.Compare, sense bool, l *label) {
	if len(e.Ops) == 1 {
		left := u.anyBefore(e.Left, e.Comparators[0])
		u.jumpCompare(e, 0, left, sense, l, -1)
		return
	}
	skip := newLabel()
	left := u.anyBefore(e.Left, e.Comparators...)
	last := len(e.Ops) - 1
	for i := range e.Ops {
		if i == last {
			u.jumpCompare(e, i, left, sense, l, -1)
			break
		}
		right := u.anyBefore(e.Comparators[i], e.Comparators[i+1:]...)
		if sense {
			u.jumpCompare(e, i, left, false, skip, right)
		} else {
			u.jumpCompare(e, i, left, false, l, right)
		}
		left = right
	}
	u.place(skip)
}

// jumpCompare jumps to l if comparison i of e is sense; left holds its left side and right, unless -1, its right one.
func (u *unit) jumpCompare(e *syntax.Compare, i, left int, sense bool, l *label, right int) {
	p := spanPos(e.Span)
	op, x := e.Ops[i], e.Comparators[i]
	if right < 0 && (op == syntax.Is || op == syntax.IsNot) {
		if k, ok := x.(*syntax.Constant); ok && k.Kind == syntax.ConstNone {
			j := JumpNotNone
			if (op == syntax.Is) == sense {
				j = JumpNone
			}
			u.jump(p, j, left, l)
			return
		}
	}
	f := uint8(op)
	if !sense {
		f |= JumpSense
	}
	if n, ok := smallInt(x); ok && op <= syntax.GtE && right < 0 {
		u.reach(l, u.abc(p, JumpCmpInt, f, left, n, 0))
		return
	}
	if right < 0 {
		right = u.comparand(op, x)
	}
	u.reach(l, u.abc(p, JumpCmp, f, left, right, 0))
}
