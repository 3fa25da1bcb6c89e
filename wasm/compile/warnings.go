package compile

// What looks like a mistake but is Python: the SyntaxWarnings that CPython's compiler gives.

import (
	"math"
	"math/bits"
	"slices"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// warn records a SyntaxWarning.
func (c *compiler) warn(at syntax.Span, msg string) {
	c.warnings = append(c.warnings, &syntax.Error{Kind: "SyntaxWarning", Msg: msg, File: c.file, Span: at, Text: c.line(at.Line), Late: true})
}

// warningsBefore are those that CPython has given when it meets an error at that place: the parser's and, once it makes code, what stands before it.
func (c *compiler) warningsBefore(at syntax.Span) (given []*syntax.Error) {
	for i, w := range c.warnings {
		if i < c.parsed || c.emitting && (w.Span.Line < at.Line || w.Span.Line == at.Line && w.Span.Col < at.Col) {
			given = append(given, w)
		}
	}
	return given
}

// suspicious looks at one expression, not at those within it.
func (c *compiler) suspicious(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.UnaryOp:
		// CPython makes `not (a is b)` the comparison `a is not b` before it looks.
		if inner, ok := e.Operand.(*syntax.Compare); ok && e.Op == syntax.Not && len(inner.Ops) == 1 {
			c.negated = inner
		}
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
				if (op == syntax.IsNot) != (c.negated == e) {
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
	switch constantType(e) {
	case "", "NoneType", "bool", "ellipsis":
		return false
	}
	return true
}

// checkAssert warns of `assert (x, "message")`.
func (c *compiler) checkAssert(s *syntax.Assert) {
	k, known := fold(s.Test)
	if t, ok := s.Test.(*syntax.Tuple); ok && len(t.Elts) > 0 || known && k.Kind == KTuple && truth(k) {
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
	return constantType(e)
}

// constantType is the type of an expression that CPython computes when it compiles, or "".
func constantType(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Constant:
		return kindNames[literal(e).Kind]
	case *syntax.Tuple:
		for _, x := range e.Elts {
			if constantType(x) == "" {
				return ""
			}
		}
		return "tuple"
	case *syntax.UnaryOp:
		kind := constantType(e.Operand)
		switch {
		case kind == "":
		case e.Op == syntax.Not:
			return "bool"
		case kind == "bool":
			return "int"
		case kind == "int", e.Op != syntax.Invert && (kind == "float" || kind == "complex"):
			return kind
		}
	case *syntax.BinOp:
		return constantResult(e)
	case *syntax.Subscript:
		if k, ok := fold(e); ok {
			return kindNames[k.Kind]
		}
	}
	return ""
}

// constantResult is constantType of an operation.
func constantResult(e *syntax.BinOp) string {
	l, r := constantType(e.Left), constantType(e.Right)
	if l == "" || r == "" {
		return ""
	}
	if k, ok := fold(e.Right); ok && (e.Op == syntax.Div || e.Op == syntax.FloorDiv || e.Op == syntax.Mod) && !truth(k) && k.Kind != KStr && k.Kind != KTuple {
		return "" // a division by zero is left for later
	}
	if tooLarge(e) {
		return ""
	}
	rank := func(kind string) int { return slices.Index([]string{"bool", "int", "float", "complex"}, kind) }
	switch a, b := rank(l), rank(r); {
	case a >= 0 && b >= 0:
		switch {
		case e.Op == syntax.Div && a < 2 && b < 2:
			return "float"
		case e.Op == syntax.Pow && a < 3 && b < 3:
			base, ok := fold(e.Left)
			power, ok2 := fold(e.Right)
			switch {
			case !ok || !ok2:
			case real64(base) == 0 && real64(power) < 0, max(a, b) == 2 && math.IsInf(math.Pow(real64(base), real64(power)), 0):
				return ""
			case real64(base) < 0 && real64(power) != math.Trunc(real64(power)):
				return "complex"
			case real64(power) < 0:
				return "float"
			}
		case a == 0 && b == 0 && (e.Op == syntax.BitAnd || e.Op == syntax.BitOr || e.Op == syntax.BitXor):
			return "bool"
		}
		return []string{"int", "int", "float", "complex"}[max(a, b)]
	case e.Op == syntax.Mult && b >= 0 && b < 2 && a < 0, e.Op == syntax.Add && l == r && a < 0:
		return l
	case e.Op == syntax.Mult && a >= 0 && a < 2 && b < 0:
		return r
	}
	return ""
}

// tooLarge tells an operation whose result is larger than CPython computes ahead: ints of 128 bits, 4,096
// characters, 256 items.
func tooLarge(e *syntax.BinOp) bool {
	l, ok := fold(e.Left)
	r, ok2 := fold(e.Right)
	if !ok || !ok2 {
		return false
	}
	n, m := bitLen(l), bitLen(r)
	switch {
	case n < 0 && e.Op == syntax.Mult && m >= 0:
		return repeatedTooOften(l, r)
	case m < 0 && e.Op == syntax.Mult && n >= 0:
		return repeatedTooOften(r, l)
	case n < 0 || m < 0:
		return false
	case e.Op == syntax.Mult:
		return n+m > maxFoldedBits && n > 0 && m > 0
	case e.Op == syntax.Pow:
		return n > 0 && r.Int > int64(maxFoldedBits/n)
	case e.Op == syntax.LShift:
		return n > 0 && (r.Int > maxFoldedBits || n > maxFoldedBits-int(r.Int))
	}
	return false
}

// bitLen is the length of an int in bits; -1 for any other constant.
func bitLen(k Const) int {
	switch k.Kind {
	case KInt:
		return bits.Len64(uint64(max(k.Int, -k.Int)))
	case KBool:
		return int(k.Int)
	case KBig:
		return k.Big.BitLen()
	}
	return -1
}

// kindNames are the types of constants.
var kindNames = map[ConstKind]string{KNone: "NoneType", KBool: "bool", KEllipsis: "ellipsis", KInt: "int", KBig: "int", KFloat: "float",
	KComplex: "complex", KStr: "str", KBytes: "bytes", KTuple: "tuple"}
