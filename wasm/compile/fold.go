package compile

// Constant folding: literals, tuples of them, and arithmetic whose result is small and certain.

import (
	"math"
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// maxFolded bounds the length of a string that is computed at compile time.
const maxFolded = 4096

// maxFoldedItems bounds the length of a tuple that is, maxFoldedBits that of an int in CPython.
const (
	maxFoldedItems = 256
	maxFoldedBits  = 128
)

// fold returns the value of e if it is constant.
func fold(e syntax.Expr) (Const, bool) {
	switch e := e.(type) {
	case *syntax.Constant:
		return literal(e), true
	case *syntax.Tuple:
		return foldItems(e.Elts, KTuple)
	case *syntax.UnaryOp:
		if k, ok := fold(e.Operand); ok {
			return foldUnary(e.Op, k)
		}
	case *syntax.BinOp:
		r, ok := fold(e.Right)
		if !ok {
			break
		}
		if l, ok := fold(e.Left); ok {
			return foldBinary(e.Op, l, r)
		}
	case *syntax.Subscript:
		if i, ok := fold(e.Index); ok && (i.Kind == KInt || i.Kind == KBool) {
			if v, ok := fold(e.Value); ok {
				return foldItem(v, i.Int)
			}
		}
	}
	return Const{}, false
}

// foldItem is an item of a tuple, or of a str or bytes of ASCII.
func foldItem(v Const, i int64) (Const, bool) {
	n := int64(len(v.Items))
	if v.Kind == KStr || v.Kind == KBytes {
		n = int64(len(v.Str))
	}
	if i < 0 {
		i += n
	}
	switch {
	case i < 0 || i >= n:
	case v.Kind == KTuple:
		return v.Items[i], true
	case v.Kind == KBytes:
		return Const{Kind: KInt, Int: int64(v.Str[i])}, true
	case v.Kind == KStr && !strings.ContainsFunc(v.Str, func(r rune) bool { return r >= 0x80 }):
		return Const{Kind: KStr, Str: v.Str[i : i+1]}, true
	}
	return Const{}, false
}

func literal(e *syntax.Constant) Const {
	switch e.Kind {
	case syntax.ConstTrue:
		return Const{Kind: KBool, Int: 1}
	case syntax.ConstFalse:
		return Const{Kind: KBool}
	case syntax.ConstEllipsis:
		return Const{Kind: KEllipsis}
	case syntax.ConstInt:
		return Const{Kind: KInt, Int: e.Int}
	case syntax.ConstBig:
		return Const{Kind: KBig, Big: e.Big}
	case syntax.ConstFloat:
		return Const{Kind: KFloat, Float: e.Float}
	case syntax.ConstImag:
		return Const{Kind: KComplex, Float: e.Float, Real: e.Real}
	case syntax.ConstStr:
		return Const{Kind: KStr, Str: e.Str}
	case syntax.ConstBytes:
		return Const{Kind: KBytes, Str: e.Str}
	case syntax.ConstTuple, syntax.ConstFrozenSet:
		k := Const{Kind: KTuple}
		if e.Kind == syntax.ConstFrozenSet {
			k.Kind = KFrozenSet
		}
		for _, x := range e.Items {
			k.Items = append(k.Items, literal(x))
		}
		return k
	}
	return Const{}
}

// foldItems makes a tuple or frozenset of constant items.
func foldItems(elts []syntax.Expr, kind ConstKind) (Const, bool) {
	var items []Const
	for i, x := range elts {
		k, ok := fold(x)
		if !ok {
			return Const{}, false
		}
		if i == 0 {
			items = make([]Const, 0, len(elts))
		}
		items = append(items, k)
	}
	return Const{Kind: kind, Items: items}, true
}

// foldUnary leaves alone what would fail or needs more than 64 bits.
func foldUnary(op syntax.UnaryOperator, k Const) (Const, bool) {
	switch {
	case op == syntax.Not:
		return boolConst(!truth(k)), true
	case op == syntax.USub && k.Kind == KInt && k.Int != math.MinInt64:
		return Const{Kind: KInt, Int: -k.Int}, true
	case op == syntax.USub && k.Kind == KFloat:
		return Const{Kind: KFloat, Float: -k.Float}, true
	case op == syntax.USub && k.Kind == KComplex:
		return Const{Kind: KComplex, Float: -k.Float, Real: -k.Real}, true
	case op == syntax.UAdd && (k.Kind == KInt || k.Kind == KFloat):
		return k, true
	case op == syntax.Invert && (k.Kind == KInt || k.Kind == KBool): // CPython folds ~True too, and so never warns of it
		return Const{Kind: KInt, Int: ^k.Int}, true
	}
	return Const{}, false
}

func boolConst(b bool) Const {
	if b {
		return Const{Kind: KBool, Int: 1}
	}
	return Const{Kind: KBool}
}

// truth is the truth value of a constant.
func truth(k Const) bool {
	switch k.Kind {
	case KNone:
		return false
	case KBool, KInt:
		return k.Int != 0
	case KFloat, KComplex:
		return k.Float != 0 || k.Real != 0
	case KStr, KBytes:
		return k.Str != ""
	case KTuple, KFrozenSet:
		return len(k.Items) > 0
	}
	return true
}

func foldBinary(op syntax.Operator, l, r Const) (Const, bool) {
	switch {
	case l.Kind == KInt && r.Kind == KInt:
		if op == syntax.Div {
			if r.Int != 0 && exact(l.Int) && exact(r.Int) {
				return Const{Kind: KFloat, Float: float64(l.Int) / float64(r.Int)}, true
			}
			return Const{}, false
		}
		n, ok := foldInt(op, l.Int, r.Int)
		return Const{Kind: KInt, Int: n}, ok
	case l.Kind == KBool && r.Kind == KBool && (op == syntax.BitAnd || op == syntax.BitOr || op == syntax.BitXor):
		n, _ := foldInt(op, l.Int, r.Int)
		return boolConst(n != 0), true
	case isReal(l) && isReal(r):
		return foldFloat(op, real64(l), real64(r))
	case op == syntax.Add && l.Kind == r.Kind && (l.Kind == KStr || l.Kind == KBytes):
		return Const{Kind: l.Kind, Str: l.Str + r.Str}, len(l.Str)+len(r.Str) <= maxFolded
	case op == syntax.Add && l.Kind == KTuple && r.Kind == KTuple:
		return Const{Kind: KTuple, Items: slices.Concat(l.Items, r.Items)}, true
	case op == syntax.Mult && l.Kind == KTuple && r.Kind == KInt:
		if r.Int < 0 || repeatedTooOften(l, r) || nested(l)*r.Int > 4*maxFoldedItems {
			return Const{}, false
		}
		return Const{Kind: KTuple, Items: slices.Repeat(l.Items, int(r.Int))}, true
	case op == syntax.Mult && (l.Kind == KStr || l.Kind == KBytes) && r.Kind == KInt:
		if r.Int <= 0 {
			return Const{Kind: l.Kind}, true
		}
		if repeatedTooOften(l, r) {
			return Const{}, false
		}
		return Const{Kind: l.Kind, Str: strings.Repeat(l.Str, int(r.Int))}, l.Str != ""
	case op == syntax.Mult && l.Kind == KInt && (r.Kind == KStr || r.Kind == KBytes || r.Kind == KTuple):
		return foldBinary(op, r, l)
	}
	return Const{}, false
}

// repeatedTooOften tells a text or tuple that is too long to be made ahead when it is repeated n times.
func repeatedTooOften(k, n Const) bool {
	size, most := len(k.Str), maxFolded
	if k.Kind == KTuple {
		size, most = len(k.Items), maxFoldedItems
	}
	return size > 0 && n.Kind == KInt && n.Int > int64(most/size)
}

// nested counts the items of a tuple, and theirs.
func nested(k Const) (n int64) {
	for _, x := range k.Items {
		n += 1 + nested(x)
	}
	return n
}

// exact tells integers that a float holds exactly.
func exact(n int64) bool { return n > -1<<53 && n < 1<<53 }

func isReal(k Const) bool { return k.Kind == KFloat || k.Kind == KInt && exact(k.Int) }

func real64(k Const) float64 {
	if k.Kind == KInt || k.Kind == KBool {
		return float64(k.Int)
	}
	return k.Float
}

func foldFloat(op syntax.Operator, l, r float64) (Const, bool) {
	var x float64
	switch op {
	case syntax.Add:
		x = l + r
	case syntax.Sub:
		x = l - r
	case syntax.Mult:
		x = l * r
	case syntax.Div:
		if r == 0 {
			return Const{}, false
		}
		x = l / r
	default:
		return Const{}, false
	}
	return Const{Kind: KFloat, Float: x}, true
}

// foldInt computes with 64-bit integers; what overflows is left to the run.
func foldInt(op syntax.Operator, l, r int64) (int64, bool) {
	switch op {
	case syntax.Add:
		n := l + r
		return n, (n > l) == (r > 0)
	case syntax.Sub:
		n := l - r
		return n, (n < l) == (r > 0)
	case syntax.Mult:
		return mul64(l, r)
	case syntax.FloorDiv, syntax.Mod:
		if r == 0 || r == -1 {
			return 0, false
		}
		q, m := l/r, l%r
		if m != 0 && (m < 0) != (r < 0) {
			q, m = q-1, m+r
		}
		if op == syntax.Mod {
			return m, true
		}
		return q, true
	case syntax.Pow:
		if r < 0 || r > 64 {
			return 0, false
		}
		n, ok := int64(1), true
		for ; r > 0 && ok; r-- {
			n, ok = mul64(n, l)
		}
		return n, ok
	case syntax.LShift:
		if r < 0 || r > 62 || l<<r>>r != l {
			return 0, false
		}
		return l << r, true
	case syntax.RShift:
		if r < 0 {
			return 0, false
		}
		return l >> min(r, 63), true
	case syntax.BitOr:
		return l | r, true
	case syntax.BitXor:
		return l ^ r, true
	case syntax.BitAnd:
		return l & r, true
	}
	return 0, false
}

func mul64(l, r int64) (int64, bool) {
	if l == 0 || r == 0 {
		return 0, true
	}
	n := l * r
	return n, n/r == l && !(l == -1 && r == math.MinInt64) && !(r == -1 && l == math.MinInt64)
}
