package compile

// Expressions: into a given register, into any register, or for effect only.

import "github.com/asyncio-playground/playground/wasm/syntax"

// any evaluates e and returns the register that holds it: a local's own, or a fresh temporary.
func (u *unit) any(e syntax.Expr) int {
	if n, ok := e.(*syntax.Name); ok {
		if r := u.local(n.ID); r >= 0 {
			u.checkBound(spanPos(n.Span), u.private.mangle(n.ID), r)
			return r
		}
	}
	return u.push(e)
}

// push evaluates e into a fresh temporary.
func (u *unit) push(e syntax.Expr) int {
	r := u.alloc(1)
	u.into(e, r)
	return r
}

// anyBefore is any for an operand that is used after later has been evaluated: a local that := may rebind meanwhile is
// copied.
func (u *unit) anyBefore(e syntax.Expr, later ...syntax.Expr) int {
	r := u.any(e)
	if !u.scope.walrus || !u.isLocalName(r, e) {
		return r
	}
	for _, x := range later {
		if x != nil && bindsName(x, e.(*syntax.Name).ID) {
			t := u.alloc(1)
			u.move(noPos, t, r)
			return t
		}
	}
	return r
}

func (u *unit) isLocalName(r int, e syntax.Expr) bool {
	n, ok := e.(*syntax.Name)
	return ok && u.local(n.ID) == r
}

// pushAll evaluates expressions into consecutive fresh temporaries and returns the first register.
func (u *unit) pushAll(list []syntax.Expr) int {
	r := u.top
	for _, e := range list {
		u.push(e)
	}
	return r
}

// effect evaluates e and drops its value.
func (u *unit) effect(e syntax.Expr) {
	save := u.top
	if _, ok := e.(*syntax.Constant); !ok {
		u.into(e, u.alloc(1))
	}
	u.top = save
}

// scratch is where a value that takes several instructions is put together: dst, unless that is a variable, which must
// not change before the value is complete.
func (u *unit) scratch(dst int) int {
	if u.isVar(dst) {
		return u.alloc(1)
	}
	return dst
}

// into evaluates e into dst. If dst is a temporary its old contents are free to be overwritten; if it is a local, it
// changes only in the last instruction.
func (u *unit) into(e syntax.Expr, dst int) {
	save := u.top
	u.intoDst(e, dst)
	u.top = save
}

func (u *unit) intoDst(e syntax.Expr, dst int) {
	switch e := e.(type) {
	case *syntax.Constant:
		u.loadConst(spanPos(e.Span), literal(e), dst)
	case *syntax.Name:
		if e.ID == "__debug__" {
			u.loadConst(spanPos(e.Span), boolConst(u.c.opt.Optimize == 0), dst)
			return
		}
		u.loadName(spanPos(e.Span), e.ID, dst)
	case *syntax.Attribute:
		u.attribute(e, dst)
	case *syntax.Call:
		u.call(e, dst)
	case *syntax.BinOp:
		u.binOp(e, dst)
	case *syntax.UnaryOp:
		u.unaryOp(e, dst)
	case *syntax.BoolOp:
		u.boolOp(e, dst)
	case *syntax.Compare:
		u.compare(e, dst)
	case *syntax.Subscript:
		if k, ok := fold(e); ok {
			u.loadConst(spanPos(e.Span), k, dst)
			return
		}
		v := u.anyBefore(e.Value, e.Index)
		if s, ok := e.Index.(*syntax.Slice); ok && s.Step == nil {
			u.abc(u.exprPos(e), GetSlice, 0, dst, v, u.sliceBounds(s, s.Lower, s.Upper))
			return
		}
		i := u.any(e.Index)
		u.abc(u.exprPos(e), GetItem, 0, dst, v, i)
	case *syntax.Slice:
		u.slice(e, dst)
	case *syntax.IfExp:
		u.ifExp(e, dst)
	case *syntax.NamedExpr:
		u.namedExpr(e, dst)
	case *syntax.Tuple:
		u.tuple(e, dst)
	case *syntax.List:
		u.list(e, dst)
	case *syntax.Set:
		u.set(e, dst)
	case *syntax.Dict:
		u.dict(e, dst)
	case *syntax.JoinedStr:
		u.joinedStr(e, dst)
	case *syntax.FormattedValue:
		u.formattedValue(e, dst)
	case *syntax.Lambda:
		u.lambda(e, dst)
	case *syntax.ListComp:
		u.comprehension(e, e.Elt, nil, e.Generators, dst)
	case *syntax.SetComp:
		u.comprehension(e, e.Elt, nil, e.Generators, dst)
	case *syntax.DictComp:
		u.comprehension(e, e.Key, e.Value, e.Generators, dst)
	case *syntax.GeneratorExp:
		u.generatorExp(e, dst)
	case *syntax.Await:
		u.await(e, dst)
	case *syntax.Yield:
		u.yield(e, dst)
	case *syntax.YieldFrom:
		u.yieldFrom(e, dst)
	case *syntax.Starred:
		u.c.fail(e.Span, "can't use starred expression here")
	default:
		u.c.fail(e.Pos(), "the playground does not support this expression yet")
	}
}

func (u *unit) attribute(e *syntax.Attribute, dst int) {
	v := u.any(e.Value)
	u.abc(attrPos(e), GetAttr, 0, dst, v, u.lookup(u.private.mangle(e.Attr)))
}

// smallInt is the value of a constant that fits a signed 16-bit field either way round.
func smallInt(e syntax.Expr) (int, bool) {
	if k, ok := fold(e); ok && k.Kind == KInt && k.Int >= -0x7fff && k.Int <= 0x7fff {
		return int(k.Int), true
	}
	return 0, false
}

// addend is what AddInt adds for + e or - e, and the flag that tells which was written. -0.0 - 0 is not -0.0 + 0.
func addend(op syntax.Operator, e syntax.Expr) (n int, minus uint8, ok bool) {
	if op != syntax.Add && op != syntax.Sub {
		return 0, 0, false
	}
	switch n, ok = smallInt(e); {
	case op == syntax.Sub && n == 0:
		return 0, 0, false
	case op == syntax.Sub:
		return -n, 2, ok
	}
	return n, 0, ok
}

func (u *unit) binOp(e *syntax.BinOp, dst int) {
	p := u.exprPos(e)
	if k, ok := fold(e); ok {
		u.loadConst(p, k, dst)
		return
	}
	l := u.anyBefore(e.Left, e.Right)
	if n, minus, ok := addend(e.Op, e.Right); ok {
		u.abc(p, AddInt, minus, dst, l, n)
		return
	}
	r := u.any(e.Right)
	switch e.Op {
	case syntax.Add:
		u.abc(p, Add, 0, dst, l, r)
	case syntax.Sub:
		u.abc(p, Sub, 0, dst, l, r)
	case syntax.Mult:
		u.abc(p, Mul, 0, dst, l, r)
	default:
		u.abc(p, Binary, uint8(e.Op), dst, l, r)
	}
}

func (u *unit) unaryOp(e *syntax.UnaryOp, dst int) {
	p := spanPos(e.Span)
	if k, ok := fold(e); ok {
		u.loadConst(p, k, dst)
		return
	}
	if e.Op == syntax.Not {
		if c, ok := e.Operand.(*syntax.Compare); ok && len(c.Ops) == 1 && c.Ops[0] >= syntax.Is {
			u.compareOp(c, inverse(c.Ops[0]), dst)
			return
		}
	}
	r := u.any(e.Operand)
	op := [...]Op{syntax.Invert: Invert, syntax.Not: Not, syntax.UAdd: Pos, syntax.USub: Neg}[e.Op]
	u.abc(p, op, 0, dst, r, 0)
}

// inverse is the operator that says the opposite, for is and in, where nobody can define it otherwise.
func inverse(op syntax.CmpOp) syntax.CmpOp {
	switch op {
	case syntax.Is:
		return syntax.IsNot
	case syntax.IsNot:
		return syntax.Is
	case syntax.In:
		return syntax.NotIn
	}
	return syntax.In
}

func (u *unit) boolOp(e *syntax.BoolOp, dst int) {
	p := spanPos(e.Span)
	t := u.scratch(dst)
	end := newLabel()
	op := JumpIf
	if e.And {
		op = JumpIfNot
	}
	last := len(e.Values) - 1
	for i, v := range e.Values {
		u.into(v, t)
		if i < last {
			u.jump(p, op, t, end)
		}
	}
	u.place(end)
	u.move(p, dst, t)
}

// compareOp compares the two sides of a comparison that is no chain.
func (u *unit) compareOp(e *syntax.Compare, op syntax.CmpOp, dst int) {
	l := u.anyBefore(e.Left, e.Comparators[0])
	r := u.comparand(op, e.Comparators[0])
	u.abc(spanPos(e.Span), Compare, uint8(op), dst, l, r)
}

// comparand evaluates the right side; `in` looks through a display.
func (u *unit) comparand(op syntax.CmpOp, e syntax.Expr) int {
	if op == syntax.In || op == syntax.NotIn {
		return u.lookedThrough(e)
	}
	return u.any(e)
}

// lookedThrough evaluates what nobody keeps: a tuple instead of a list, a constant frozenset instead of a set of constants.
func (u *unit) lookedThrough(e syntax.Expr) int {
	switch d := e.(type) {
	case *syntax.List:
		if !hasStarred(d.Elts) {
			return u.any(&syntax.Tuple{Span: d.Span, Elts: d.Elts})
		}
	case *syntax.Set:
		if k, ok := foldItems(d.Elts, KFrozenSet); ok {
			r := u.alloc(1)
			u.loadConst(spanPos(d.Span), k, r)
			return r
		}
	}
	return u.any(e)
}

func (u *unit) compare(e *syntax.Compare, dst int) {
	if len(e.Ops) == 1 {
		u.compareOp(e, e.Ops[0], dst)
		return
	}
	p := spanPos(e.Span)
	t := u.scratch(dst)
	end := newLabel()
	l := u.anyBefore(e.Left, e.Comparators...)
	for i, op := range e.Ops {
		last := i == len(e.Ops)-1
		var r int
		if last {
			r = u.any(e.Comparators[i])
		} else {
			r = u.anyBefore(e.Comparators[i], e.Comparators[i+1:]...)
		}
		u.abc(p, Compare, uint8(op), t, l, r)
		if !last {
			u.jump(p, JumpIfNot, t, end)
		}
		l = r
	}
	u.place(end)
	u.move(p, dst, t)
}

func (u *unit) slice(e *syntax.Slice, dst int) {
	u.base(dst)
	u.abc(spanPos(e.Span), BuildSlice, 0, dst, u.sliceBounds(e, e.Lower, e.Upper, e.Step), 0)
}

// sliceBounds puts the parts of a slice into registers in a row, of which it returns the first; those left out are unbound.
func (u *unit) sliceBounds(e *syntax.Slice, parts ...syntax.Expr) int {
	b := u.top
	for _, x := range parts {
		if x != nil {
			u.push(x)
			continue
		}
		u.aj(spanPos(e.Span), LoadNil, 0, u.alloc(1), 0)
	}
	return b
}

func (u *unit) ifExp(e *syntax.IfExp, dst int) {
	p := spanPos(e.Span)
	other, end := newLabel(), newLabel()
	u.cond(e.Test, false, other)
	u.into(e.Body, dst)
	u.jump(p, Jump, 0, end)
	u.place(other)
	u.into(e.Else, dst)
	u.place(end)
}

func (u *unit) namedExpr(e *syntax.NamedExpr, dst int) {
	u.forbidDebug(e.Target.Span, e.Target.ID)
	if r := u.local(e.Target.ID); r >= 0 {
		u.into(e.Value, r)
		u.bound.add(r)
		u.move(spanPos(e.Span), dst, r)
		return
	}
	u.into(e.Value, dst)
	u.storeName(spanPos(e.Target.Span), e.Target.ID, dst)
}

func (u *unit) joinedStr(e *syntax.JoinedStr, dst int) {
	p := spanPos(e.Span)
	switch len(e.Values) {
	case 0:
		u.loadStr(p, "", dst)
		return
	case 1:
		u.into(e.Values[0], dst)
		return
	}
	b := u.base(dst)
	u.pushAll(e.Values)
	u.abc(p, BuildString, 0, dst, b, len(e.Values))
}

func (u *unit) formattedValue(e *syntax.FormattedValue, dst int) {
	p := spanPos(e.Span)
	if e.Spec == nil {
		v := u.any(e.Value)
		u.abc(p, Format, e.Conversion|FormatPlain, dst, v, 0)
		return
	}
	v := u.anyBefore(e.Value, e.Spec)
	s := u.any(e.Spec)
	u.abc(p, Format, e.Conversion, dst, v, s)
}

func (u *unit) await(e *syntax.Await, dst int) {
	p := spanPos(e.Span)
	switch f := u.scope.frame(); {
	case u.mayAwait(), f.kind == scopeGenExp:
	case f.kind == scopeFunction:
		u.c.fail(e.Span, "'await' outside async function")
	default:
		u.c.fail(e.Span, "'await' outside function")
	}
	v := u.any(e.Value)
	t := u.alloc(1)
	u.abc(p, GetAwait, AwaitPlain, t, v, 0)
	u.abc(p, YieldFrom, 1, dst, t, 0)
}

// mayAwait tells the body of an async function, and a module's where await is allowed there: such a module is a coroutine.
func (u *unit) mayAwait() bool {
	f := u.scope.frame()
	if f.kind == scopeModule && u.c.opt.Await {
		u.code.Flags |= FlagCoroutine
		return true
	}
	return f.kind == scopeFunction && f.async
}

func (u *unit) yield(e *syntax.Yield, dst int) {
	p := spanPos(e.Span)
	f := u.scope.frame()
	if f.kind != scopeFunction && f.kind != scopeGenExp {
		u.c.fail(e.Span, "'yield' outside function")
	}
	var v int
	if e.Value == nil {
		v = u.alloc(1)
		u.loadNone(p, v)
	} else {
		v = u.any(e.Value)
	}
	u.emitYield(p, dst, v)
}

// emitYield hands out register v.
func (u *unit) emitYield(p Position, dst, v int) {
	flag := uint8(0)
	if u.code.Flags&FlagAsyncGen != 0 {
		flag = 1
	}
	u.abc(p, Yield, flag, dst, v, 0)
}

func (u *unit) yieldFrom(e *syntax.YieldFrom, dst int) {
	p := spanPos(e.Span)
	switch f := u.scope.frame(); {
	case f.kind != scopeFunction && f.kind != scopeGenExp:
		u.c.fail(e.Span, "'yield from' outside function")
	case f.async:
		u.c.fail(e.Span, "'yield from' inside async function")
	}
	v := u.any(e.Value)
	t := u.alloc(1)
	u.abc(p, GetYieldFrom, 0, t, v, 0)
	u.abc(p, YieldFrom, 0, dst, t, 0)
}
