package syntax

// What cannot be assigned to or deleted, and what it is called.

// targetUse is what a target is for.
type targetUse uint8

const (
	starTargets targetUse = iota
	delTargets
	forTargets
)

// raiseTarget reports the part of e that is no target, if there is one.
func (p *parser) raiseTarget(use targetUse, e Expr) {
	bad := invalidTarget(e, use)
	if bad == nil {
		return
	}
	verb := "assign to "
	if use == delTargets {
		verb = "delete "
	}
	p.raise(bad.Pos(), "cannot "+verb+describe(bad))
}

// invalidTarget returns the first part of e that is no target, or nil.
func invalidTarget(e Expr, use targetUse) Expr {
	switch e := e.(type) {
	case *Name, *Attribute, *Subscript:
		return nil
	case *List:
		return firstInvalid(e.Elts, use)
	case *Tuple:
		return firstInvalid(e.Elts, use)
	case *Starred:
		if use == delTargets {
			return e
		}
		return invalidTarget(e.Value, use)
	case *Compare:
		// `for a in b` has been read as a comparison.
		if use == forTargets {
			if e.Ops[0] == In {
				return invalidTarget(e.Left, use)
			}
			return nil
		}
	}
	return e
}

func firstInvalid(elts []Expr, use targetUse) Expr {
	for _, e := range elts {
		if bad := invalidTarget(e, use); bad != nil {
			return bad
		}
	}
	return nil
}

// describe names the sort of an expression in CPython's words.
func describe(e Expr) string {
	switch e := e.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "expression"
	case *GeneratorExp:
		return "generator expression"
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *ListComp:
		return "list comprehension"
	case *SetComp:
		return "set comprehension"
	case *DictComp:
		return "dict comprehension"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *JoinedStr, *FormattedValue:
		return "f-string expression"
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	case *Constant:
		switch e.Kind {
		case ConstNone:
			return "None"
		case ConstTrue:
			return "True"
		case ConstFalse:
			return "False"
		case ConstEllipsis:
			return "ellipsis"
		}
	}
	return "literal"
}
