package compile

// What looks like a mistake but is Python: the SyntaxWarnings that CPython's compiler gives.

import "github.com/asyncio-playground/playground/wasm/syntax"

// warn records a SyntaxWarning.
func (c *compiler) warn(at syntax.Span, msg string) {
	c.warnings = append(c.warnings, &syntax.Error{Kind: "SyntaxWarning", Msg: msg, File: c.file, Span: at, Text: c.line(at.Line), Late: true})
}

// suspicious looks at one expression, not at those within it.
func (c *compiler) suspicious(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Compare:
		c.checkIdentity(e)
	case *syntax.Call:
		switch e.Func.(type) {
		case *syntax.Lambda:
		default:
			if kind := typeOf(e.Func); kind != "" {
				c.warn(e.Func.Pos(), "'"+kind+"' object is not callable; perhaps you missed a comma?")
			}
		}
	case *syntax.Subscript:
		switch kind := typeOf(e.Value); kind {
		case "NoneType", "ellipsis", "bool", "int", "float", "complex", "set", "generator", "function":
			c.warn(e.Value.Pos(), "'"+kind+"' object is not subscriptable; perhaps you missed a comma?")
		case "str", "bytes", "tuple", "list":
			switch index := typeOf(e.Index); index {
			case "", "int", "bool", "slice":
			default:
				c.warn(e.Value.Pos(), kind+" indices must be integers or slices, not "+index+"; perhaps you missed a comma?")
			}
		}
	}
}

// checkIdentity warns of `x is 1`.
func (c *compiler) checkIdentity(e *syntax.Compare) {
	left := e.Left
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if op == syntax.Is || op == syntax.IsNot {
			literal := left
			if !isNumberOrText(left) {
				literal = right
			}
			if isNumberOrText(literal) {
				word, better := `"is"`, `"=="`
				if op == syntax.IsNot {
					word, better = `"is not"`, `"!="`
				}
				c.warn(e.Span, word+" with '"+typeOf(literal)+"' literal. Did you mean "+better+"?")
				return
			}
		}
		left = right
	}
}

// isNumberOrText tells a constant whose identity means nothing.
func isNumberOrText(e syntax.Expr) bool {
	k, ok := fold(e)
	return ok && k.Kind != KNone && k.Kind != KBool && k.Kind != KEllipsis
}

// checkAssert warns of `assert (x, "message")`.
func (c *compiler) checkAssert(s *syntax.Assert) {
	if t, ok := s.Test.(*syntax.Tuple); ok && len(t.Elts) > 0 {
		c.warn(s.Span, "assertion is always true, perhaps remove parentheses?")
	}
}

// typeOf is the type that an expression certainly has, or "".
func typeOf(e syntax.Expr) string {
	switch e.(type) {
	case *syntax.Tuple:
		return "tuple"
	case *syntax.List, *syntax.ListComp:
		return "list"
	case *syntax.Dict, *syntax.DictComp:
		return "dict"
	case *syntax.Set, *syntax.SetComp:
		return "set"
	case *syntax.GeneratorExp:
		return "generator"
	case *syntax.Lambda:
		return "function"
	case *syntax.JoinedStr:
		return "str"
	}
	k, ok := fold(e)
	if !ok {
		return ""
	}
	switch k.Kind {
	case KNone:
		return "NoneType"
	case KBool:
		return "bool"
	case KEllipsis:
		return "ellipsis"
	case KFloat:
		return "float"
	case KComplex:
		return "complex"
	case KStr:
		return "str"
	case KBytes:
		return "bytes"
	case KTuple:
		return "tuple"
	}
	return "int"
}
