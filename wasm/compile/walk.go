package compile

// Searching an expression's subtree.

import "github.com/asyncio-playground/playground/wasm/syntax"

// inside calls f with e and the expressions in it, as long as f returns true for the one around; it does not enter lambdas.
func inside(e syntax.Expr, f func(syntax.Expr) bool) {
	if e == nil || !f(e) {
		return
	}
	all := func(list []syntax.Expr) {
		for _, x := range list {
			inside(x, f)
		}
	}
	comp := func(gens []*syntax.Comprehension) {
		for _, g := range gens {
			inside(g.Iter, f)
			inside(g.Target, f)
			all(g.Ifs)
		}
	}
	switch e := e.(type) {
	case *syntax.Attribute:
		inside(e.Value, f)
	case *syntax.Call:
		inside(e.Func, f)
		all(e.Args)
		for _, k := range e.Keywords {
			inside(k.Value, f)
		}
	case *syntax.BinOp:
		inside(e.Left, f)
		inside(e.Right, f)
	case *syntax.UnaryOp:
		inside(e.Operand, f)
	case *syntax.BoolOp:
		all(e.Values)
	case *syntax.Compare:
		inside(e.Left, f)
		all(e.Comparators)
	case *syntax.Subscript:
		inside(e.Value, f)
		inside(e.Index, f)
	case *syntax.Slice:
		inside(e.Lower, f)
		inside(e.Upper, f)
		inside(e.Step, f)
	case *syntax.IfExp:
		inside(e.Test, f)
		inside(e.Body, f)
		inside(e.Else, f)
	case *syntax.NamedExpr:
		inside(e.Value, f)
	case *syntax.Tuple:
		all(e.Elts)
	case *syntax.List:
		all(e.Elts)
	case *syntax.Set:
		all(e.Elts)
	case *syntax.Dict:
		all(e.Keys)
		all(e.Values)
	case *syntax.JoinedStr:
		all(e.Values)
	case *syntax.FormattedValue:
		inside(e.Value, f)
		if e.Spec != nil {
			all(e.Spec.Values)
		}
	case *syntax.ListComp:
		comp(e.Generators)
		inside(e.Elt, f)
	case *syntax.SetComp:
		comp(e.Generators)
		inside(e.Elt, f)
	case *syntax.DictComp:
		comp(e.Generators)
		inside(e.Key, f)
		inside(e.Value, f)
	case *syntax.GeneratorExp:
		comp(e.Generators)
		inside(e.Elt, f)
	case *syntax.Await:
		inside(e.Value, f)
	case *syntax.Yield:
		inside(e.Value, f)
	case *syntax.YieldFrom:
		inside(e.Value, f)
	case *syntax.Starred:
		inside(e.Value, f)
	}
}

// bindsName tells whether evaluating e may rebind a local name: only := can.
func bindsName(e syntax.Expr, name string) bool {
	found := false
	inside(e, func(x syntax.Expr) bool {
		if n, ok := x.(*syntax.NamedExpr); ok && n.Target.ID == name {
			found = true
		}
		return !found
	})
	return found
}

// forbid refuses yield, await and := inside e, an annotation that is never evaluated.
func (c *compiler) forbid(e syntax.Expr, where string) {
	inside(e, func(x syntax.Expr) bool {
		what := ""
		switch x.(type) {
		case *syntax.Yield, *syntax.YieldFrom:
			what = "yield expression"
		case *syntax.Await:
			what = "await expression"
		case *syntax.NamedExpr:
			what = "named expression"
		}
		if what != "" {
			c.fail(x.Pos(), what+" cannot be used within "+where)
		}
		return what == ""
	})
}
