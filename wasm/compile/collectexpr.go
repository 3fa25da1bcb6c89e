package compile

// First pass over expressions: names read, := , and the scopes of comprehensions.

import "github.com/asyncio-playground/playground/wasm/syntax"

func (w *collector) exprs(list []syntax.Expr) {
	for _, e := range list {
		w.expr(e)
	}
}

func (w *collector) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		w.expr(k.Value)
	}
}

func (w *collector) expr(e syntax.Expr) {
	switch e := e.(type) {
	case nil:
	case *syntax.Name:
		w.use(e.ID)
	case *syntax.Constant:
	case *syntax.Attribute:
		w.expr(e.Value)
	case *syntax.Call:
		w.c.suspicious(e)
		w.expr(e.Func)
		w.exprs(e.Args)
		w.keywords(e.Keywords)
	case *syntax.BinOp:
		w.expr(e.Left)
		w.expr(e.Right)
	case *syntax.UnaryOp:
		w.c.suspicious(e)
		w.expr(e.Operand)
	case *syntax.BoolOp:
		w.exprs(e.Values)
	case *syntax.Compare:
		w.c.suspicious(e)
		w.expr(e.Left)
		w.exprs(e.Comparators)
	case *syntax.Subscript:
		w.c.suspicious(e)
		w.expr(e.Value)
		w.expr(e.Index)
	case *syntax.Slice:
		w.expr(e.Lower)
		w.expr(e.Upper)
		w.expr(e.Step)
	case *syntax.Tuple:
		w.exprs(e.Elts)
	case *syntax.List:
		w.exprs(e.Elts)
	case *syntax.Set:
		w.exprs(e.Elts)
	case *syntax.Dict:
		for i, k := range e.Keys {
			w.expr(k)
			w.expr(e.Values[i])
		}
	case *syntax.JoinedStr:
		w.exprs(e.Values)
	case *syntax.FormattedValue:
		w.expr(e.Value)
		if e.Spec != nil {
			w.exprs(e.Spec.Values)
		}
	case *syntax.IfExp:
		w.expr(e.Test)
		w.expr(e.Body)
		w.expr(e.Else)
	case *syntax.NamedExpr:
		w.walrus(e)
	case *syntax.Lambda:
		w.defaults(e.Args)
		w.open(scopeFunction, "<lambda>", e, partBody)
		w.params(e.Args)
		w.expr(e.Body)
		w.close()
	case *syntax.ListComp:
		w.comprehension(e, scopeComprehension, "<listcomp>", e.Elt, nil, e.Generators)
	case *syntax.SetComp:
		w.comprehension(e, scopeComprehension, "<setcomp>", e.Elt, nil, e.Generators)
	case *syntax.DictComp:
		w.comprehension(e, scopeComprehension, "<dictcomp>", e.Key, e.Value, e.Generators)
	case *syntax.GeneratorExp:
		w.comprehension(e, scopeGenExp, "<genexpr>", e.Elt, nil, e.Generators)
	case *syntax.Await:
		w.noYield(e, "await expression")
		w.expr(e.Value)
		w.markAwait()
	case *syntax.Yield:
		w.yield(e, e.Value)
	case *syntax.YieldFrom:
		w.yield(e, e.Value)
	case *syntax.Starred:
		w.expr(e.Value)
	}
}

// markAwait notes that the scope, and the frame it is inlined into, suspends.
func (w *collector) markAwait() {
	for s := w.cur; s != nil; s = s.parent {
		s.awaits = true
		if s.kind != scopeComprehension {
			return
		}
	}
}

func (w *collector) yield(e syntax.Expr, value syntax.Expr) {
	w.noYield(e, "yield expression")
	w.expr(value)
	s := w.cur
	s.generator = true
	if s.kind == scopeComprehension || s.kind == scopeGenExp {
		word := map[string]string{"<listcomp>": "list comprehension", "<setcomp>": "set comprehension",
			"<dictcomp>": "dict comprehension", "<genexpr>": "generator expression"}[s.name]
		w.c.fail(e.Pos(), "'yield' inside "+word)
	}
}

// noYield refuses yield, await and := where type parameters are bound and types computed.
func (w *collector) noYield(e syntax.Expr, what string) {
	switch w.cur.kind {
	case scopeTypeParams:
		w.c.fail(e.Pos(), what+" cannot be used within the definition of a generic")
	case scopeTypeValue:
		w.c.fail(e.Pos(), what+" cannot be used within a "+w.cur.name)
	}
}

func (w *collector) walrus(e *syntax.NamedExpr) {
	w.noYield(e, "named expression")
	if w.cur.inIterable > 0 {
		w.c.fail(e.Span, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	w.cur.frame().walrus = true
	w.cur.walrus = true
	if w.cur.kind == scopeComprehension || w.cur.kind == scopeGenExp {
		w.walrusOutside(e)
	}
	w.expr(e.Value)
	w.target(e.Target)
}

// walrusOutside binds the name of a := inside a comprehension in the nearest scope that is none.
func (w *collector) walrusOutside(e *syntax.NamedExpr) {
	name := w.cur.private.mangle(e.Target.ID)
	here := w.cur.symbol(name)
	for s := w.cur; s != nil; s = s.parent {
		switch s.kind {
		case scopeComprehension, scopeGenExp:
			s.walrus = true
			if y := s.find(name); y != nil && y.flags&symTarget != 0 {
				w.c.fail(e.Target.Span, "assignment expression cannot rebind comprehension iteration variable '"+e.Target.ID+"'")
				return
			}
			continue
		case scopeClass:
			w.c.fail(e.Target.Span, "assignment expression within a comprehension cannot be used in a class body")
			return
		case scopeModule:
			here.flags |= symGlobal
			s.symbol(name).flags |= symGlobal
			return
		case scopeTypeParams:
			w.c.fail(e.Target.Span, "assignment expression within a comprehension cannot be used within the definition of a generic")
			return
		case scopeTypeValue:
			w.c.fail(e.Target.Span, "assignment expression within a comprehension cannot be used in a "+s.name)
			return
		}
		s.walrus = true
		y := s.symbol(name)
		if y.flags&symGlobal != 0 {
			here.flags |= symGlobal
		} else {
			here.flags |= symNonlocal
			y.flags |= symBound
		}
		return
	}
}

func (w *collector) comprehension(e syntax.Expr, kind scopeKind, name string, elt, value syntax.Expr, gens []*syntax.Comprehension) {
	w.cur.inIterable++
	w.expr(gens[0].Iter)
	w.cur.inIterable--
	s := w.open(kind, name, e, partBody)
	if kind == scopeGenExp {
		w.bind(".0", symParam|symBound, e)
	}
	for i, g := range gens {
		if g.Async {
			s.awaits = true
		}
		if i > 0 {
			s.inIterable++
			w.expr(g.Iter)
			s.inIterable--
		}
		s.inTarget++
		w.target(g.Target)
		s.inTarget--
		w.exprs(g.Ifs)
	}
	w.expr(value)
	w.expr(elt)
	w.close()
	if kind == scopeComprehension && s.awaits {
		w.markAwait()
	}
}
