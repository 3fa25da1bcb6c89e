package compile

// Comprehensions. List, set and dict comprehensions are compiled into the frame around them, with registers (or cells, if
// an inner function captures them) of their own for their variables; a generator expression is a function.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// comprehension compiles a list, set or dict comprehension; value is that of a dict comprehension.
func (u *unit) comprehension(e syntax.Expr, elt, value syntax.Expr, gens []*syntax.Comprehension, dst int) {
	s := u.c.scopes[scopeKey{e, partBody}]
	if s.awaits && !u.mayAwait() && u.scope.frame().kind != scopeGenExp {
		u.c.fail(e.Pos(), "asynchronous comprehension outside of an asynchronous function")
	}
	p := spanPos(e.Pos())
	acc := u.scratch(dst)
	if acc == dst && dst != u.top-1 {
		// The result must outlive calls whose windows start above it.
		acc = u.alloc(1)
	}
	it := u.alloc(1)
	if gens[0].Async {
		u.getAIter(gens[0].Iter, u.lookedThrough(gens[0].Iter), it)
	} else {
		u.getIter(gens[0].Iter, it)
	}
	outer := u.scope
	u.scope = s
	from := u.here()
	u.compVars(s, len(gens) == 1 && onlyNames(gens[0].Target))
	vars := u.top
	op := BuildList
	switch e.(type) {
	case *syntax.SetComp:
		op = BuildSet
	case *syntax.DictComp:
		op = BuildDict
	}
	u.abc(p, op, 0, acc, acc, 0)
	assigned := u.clauses(p, gens, 0, it, func() {
		switch {
		case value != nil:
			k := u.anyBefore(elt, value)
			v := u.any(value)
			at, end := elt.Pos(), value.Pos()
			at.EndLine, at.EndCol = end.EndLine, end.EndCol
			u.abc(spanPos(at), DictSet, 0, acc, k, v)
		case op == BuildSet:
			u.abc(spanPos(elt.Pos()), SetAdd, 0, acc, u.any(elt), 0)
		default:
			u.abc(spanPos(elt.Pos()), ListAppend, 0, acc, u.any(elt), 0)
		}
	})
	u.scope = outer
	for _, y := range slices.Backward(s.syms) {
		if y.owner == y {
			u.code.CompVars = append(u.code.CompVars, CompVar{y.name, int32(assigned), int32(u.here()), uint16(y.index), y.cell})
		}
	}
	for r := it + 1; r < vars; r++ {
		u.code.Loops = append(u.code.Loops, Loopspan{int32(from), int32(u.here()), uint16(r)})
	}
	u.move(p, dst, acc)
}

// onlyNames tells a target that reads nothing.
func onlyNames(e syntax.Expr) bool {
	list, ok := elements(e)
	if !ok {
		_, ok = e.(*syntax.Name)
		return ok
	}
	for _, x := range list {
		if !onlyNames(x) {
			return false
		}
	}
	return true
}

// compVars gives the variables of a comprehension registers and fresh cells. Unless they are certain to be assigned before
// they are read, the registers are emptied: they may hold what was left there.
func (u *unit) compVars(s *scope, certain bool) {
	for _, y := range s.syms {
		if y.owner != y {
			continue
		}
		if y.cell {
			u.aj(noPos, NewCell, 0, 0, y.index)
			continue
		}
		y.index = u.alloc(1)
		u.bound.drop(y.index)
		if !certain {
			u.aj(noPos, LoadNil, 0, y.index, 0)
		}
	}
}

// clauses compiles the for clauses from i on around body; R[it] is the iterator of clause i.
// Errors of an awaited item are told of the whole comprehension. It returns where its target is assigned.
func (u *unit) clauses(whole Position, gens []*syntax.Comprehension, i, it int, body func()) (assigned int) {
	g := gens[i]
	p := u.exprPos(g.Iter)
	save := u.top
	head, done := u.loopHead(), newLabel()
	finish := func() {}
	if g.Async {
		finish = u.asyncNext(whole, g.Target, it, done)
	} else {
		u.forIter(p, g.Target, it, done)
	}
	assigned = u.here()
	next := newLabel()
	for _, test := range g.Ifs {
		u.cond(test, false, next)
	}
	if i+1 < len(gens) {
		inner := u.alloc(1)
		if gens[i+1].Async {
			u.getAIter(gens[i+1].Iter, u.lookedThrough(gens[i+1].Iter), inner)
		} else {
			u.getIter(gens[i+1].Iter, inner)
		}
		u.clauses(whole, gens, i+1, inner, body)
	} else {
		body()
	}
	u.top = save
	u.place(next)
	u.jump(p, Loop, 0, head)
	u.loopSpan(head, it)
	finish()
	u.place(done)
	u.top = save
	return assigned
}

// generatorExp makes the generator function and calls it with the iterator of the first iterable, which is evaluated here.
func (u *unit) generatorExp(e *syntax.GeneratorExp, dst int) {
	p := spanPos(e.Span)
	g := e.Generators[0]
	b := u.base(dst)
	f := u.alloc(1)
	k := u.generatorCode(e)
	u.makeFunction(p, f, f, 0, k)
	r := u.alloc(1)
	if g.Async {
		u.getAIter(g.Iter, u.lookedThrough(g.Iter), r)
	} else {
		u.getIter(g.Iter, r)
	}
	u.abc(p, Call, 0, dst, b, 1)
}

func (u *unit) generatorCode(e *syntax.GeneratorExp) *Code {
	s := u.c.scopes[scopeKey{e, partBody}]
	f := u.c.newUnit(u, s, "<genexpr>", e.Line)
	f.code.NumArgs = 1
	f.code.NumPosOnly = 0
	f.code.Flags |= FlagGenerator
	if s.awaits {
		f.code.Flags = f.code.Flags&^FlagGenerator | FlagAsyncGen
	}
	f.clauses(spanPos(e.Span), e.Generators, 0, 0, func() {
		v := f.any(e.Elt)
		f.emitYield(spanPos(e.Elt.Pos()), f.alloc(1), v)
	})
	f.returnNone(spanPos(e.Span))
	return f.finish()
}
