package compile

// The text of an expression, for annotations that are kept as strings: blanks and parentheses where CPython puts them.

import (
	"math"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// Precedence levels, from what binds loosest.
const (
	precTuple = iota
	precTest
	precOr
	precAnd
	precNot
	precCompare
	precExpr
	precXor
	precBitAnd
	precShift
	precArith
	precTerm
	precFactor
	precPower
	precAwait
	precAtom
)

// unparse renders e as source text.
func unparse(e syntax.Expr) string {
	var w unparser
	w.expr(e, precTest)
	return w.String()
}

type unparser struct{ strings.Builder }

// enclose writes parentheses around body if level binds looser than the place allows.
func (w *unparser) enclose(paren bool, body func()) {
	if paren {
		w.WriteByte('(')
	}
	body()
	if paren {
		w.WriteByte(')')
	}
}

func (w *unparser) list(elts []syntax.Expr) {
	for i, e := range elts {
		if i > 0 {
			w.WriteString(", ")
		}
		w.expr(e, precTest)
	}
}

var binaryPrec = [...]int{
	syntax.Add: precArith, syntax.Sub: precArith, syntax.Mult: precTerm, syntax.MatMult: precTerm, syntax.Div: precTerm,
	syntax.Mod: precTerm, syntax.Pow: precPower, syntax.LShift: precShift, syntax.RShift: precShift,
	syntax.BitOr: precExpr, syntax.BitXor: precXor, syntax.BitAnd: precBitAnd, syntax.FloorDiv: precTerm,
}

// expr writes e where what binds looser than level needs parentheses.
func (w *unparser) expr(e syntax.Expr, level int) {
	switch e := e.(type) {
	case *syntax.Name:
		w.WriteString(e.ID)
	case *syntax.Constant:
		w.constant(e)
	case *syntax.Attribute:
		w.expr(e.Value, precAtom)
		if k, ok := e.Value.(*syntax.Constant); ok && (k.Kind == syntax.ConstInt || k.Kind == syntax.ConstBig) {
			w.WriteByte(' ')
		}
		w.WriteString("." + e.Attr)
	case *syntax.Subscript:
		w.expr(e.Value, precAtom)
		w.WriteByte('[')
		w.expr(e.Index, precTuple)
		w.WriteByte(']')
	case *syntax.Call:
		w.call(e)
	case *syntax.BinOp:
		p := binaryPrec[e.Op]
		left, right := p, p+1
		if e.Op == syntax.Pow {
			left, right = p+1, p
		}
		w.enclose(level > p, func() {
			w.expr(e.Left, left)
			w.WriteString(" " + operatorText[e.Op] + " ")
			w.expr(e.Right, right)
		})
	case *syntax.UnaryOp:
		p := precFactor
		if e.Op == syntax.Not {
			p = precNot
		}
		w.enclose(level > p, func() {
			w.WriteString([...]string{syntax.Invert: "~", syntax.Not: "not ", syntax.UAdd: "+", syntax.USub: "-"}[e.Op])
			w.expr(e.Operand, p)
		})
	case *syntax.BoolOp:
		word, p := " or ", precOr
		if e.And {
			word, p = " and ", precAnd
		}
		w.enclose(level > p, func() {
			for i, x := range e.Values {
				if i > 0 {
					w.WriteString(word)
				}
				w.expr(x, p+1)
			}
		})
	case *syntax.Compare:
		w.enclose(level > precCompare, func() {
			w.expr(e.Left, precCompare+1)
			for i, op := range e.Ops {
				w.WriteString(" " + compareText[op] + " ")
				w.expr(e.Comparators[i], precCompare+1)
			}
		})
	case *syntax.IfExp:
		w.enclose(level > precTest, func() {
			w.expr(e.Body, precTest+1)
			w.WriteString(" if ")
			w.expr(e.Test, precTest+1)
			w.WriteString(" else ")
			w.expr(e.Else, precTest)
		})
	case *syntax.Lambda:
		w.enclose(level > precTest, func() {
			w.WriteString("lambda")
			w.params(e.Args)
			w.WriteString(": ")
			w.expr(e.Body, precTest)
		})
	case *syntax.NamedExpr:
		w.enclose(true, func() {
			w.WriteString(e.Target.ID + " := ")
			w.expr(e.Value, precAtom)
		})
	case *syntax.Tuple:
		w.enclose(len(e.Elts) == 0 || level > precTuple, func() {
			w.list(e.Elts)
			if len(e.Elts) == 1 {
				w.WriteByte(',')
			}
		})
	case *syntax.List:
		w.WriteByte('[')
		w.list(e.Elts)
		w.WriteByte(']')
	case *syntax.Set:
		w.WriteByte('{')
		w.list(e.Elts)
		w.WriteByte('}')
	case *syntax.Dict:
		w.dict(e)
	case *syntax.ListComp:
		w.comp("[", "]", e.Elt, nil, e.Generators)
	case *syntax.SetComp:
		w.comp("{", "}", e.Elt, nil, e.Generators)
	case *syntax.DictComp:
		w.comp("{", "}", e.Key, e.Value, e.Generators)
	case *syntax.GeneratorExp:
		w.comp("(", ")", e.Elt, nil, e.Generators)
	case *syntax.Slice:
		w.slice(e)
	case *syntax.Starred:
		w.WriteByte('*')
		w.expr(e.Value, precExpr)
	case *syntax.JoinedStr:
		w.joined(e)
	case *syntax.Await:
		w.enclose(level > precAwait, func() {
			w.WriteString("await ")
			w.expr(e.Value, precAtom)
		})
	case *syntax.Yield:
		w.enclose(true, func() {
			w.WriteString("yield")
			if e.Value != nil {
				w.WriteByte(' ')
				w.expr(e.Value, precTest)
			}
		})
	case *syntax.YieldFrom:
		w.enclose(true, func() {
			w.WriteString("yield from ")
			w.expr(e.Value, precTest)
		})
	}
}

func (w *unparser) call(e *syntax.Call) {
	w.expr(e.Func, precAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if g, ok := e.Args[0].(*syntax.GeneratorExp); ok {
			w.expr(g, precAtom)
			return
		}
	}
	w.WriteByte('(')
	w.list(e.Args)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			w.WriteString(", ")
		}
		if k.Name == "" {
			w.WriteString("**")
		} else {
			w.WriteString(k.Name + "=")
		}
		w.expr(k.Value, precTest)
	}
	w.WriteByte(')')
}

func (w *unparser) dict(e *syntax.Dict) {
	w.WriteByte('{')
	for i, k := range e.Keys {
		if i > 0 {
			w.WriteString(", ")
		}
		if k == nil {
			w.WriteString("**")
			w.expr(e.Values[i], precExpr)
			continue
		}
		w.expr(k, precTest)
		w.WriteString(": ")
		w.expr(e.Values[i], precTest)
	}
	w.WriteByte('}')
}

func (w *unparser) comp(open, end string, elt, value syntax.Expr, gens []*syntax.Comprehension) {
	w.WriteString(open)
	w.expr(elt, precTest)
	if value != nil {
		w.WriteString(": ")
		w.expr(value, precTest)
	}
	for _, g := range gens {
		if g.Async {
			w.WriteString(" async")
		}
		w.WriteString(" for ")
		w.expr(g.Target, precTuple)
		w.WriteString(" in ")
		w.expr(g.Iter, precTest+1)
		for _, x := range g.Ifs {
			w.WriteString(" if ")
			w.expr(x, precTest+1)
		}
	}
	w.WriteString(end)
}

func (w *unparser) slice(e *syntax.Slice) {
	if e.Lower != nil {
		w.expr(e.Lower, precTest)
	}
	w.WriteByte(':')
	if e.Upper != nil {
		w.expr(e.Upper, precTest)
	}
	if e.Step != nil {
		w.WriteByte(':')
		w.expr(e.Step, precTest)
	}
}

func (w *unparser) params(a *syntax.Arguments) {
	sep := " "
	next := func(s string) {
		w.WriteString(sep + s)
		sep = ", "
	}
	all := append(append([]*syntax.Arg(nil), a.PosOnly...), a.Args...)
	for i, p := range all {
		next(p.Name)
		if d := i - len(all) + len(a.Defaults); d >= 0 {
			w.WriteByte('=')
			w.expr(a.Defaults[d], precTest)
		}
		if i+1 == len(a.PosOnly) {
			next("/")
		}
	}
	if a.VarArg != nil {
		next("*" + a.VarArg.Name)
	} else if len(a.KwOnly) > 0 {
		next("*")
	}
	for i, p := range a.KwOnly {
		next(p.Name)
		if d := a.KwDefaults[i]; d != nil {
			w.WriteByte('=')
			w.expr(d, precTest)
		}
	}
	if a.KwArg != nil {
		next("**" + a.KwArg.Name)
	}
}

func (w *unparser) constant(e *syntax.Constant) {
	switch e.Kind {
	case syntax.ConstFloat, syntax.ConstImag:
		w.WriteString(floatText(e.Float))
		if e.Kind == syntax.ConstImag {
			s := w.String()
			s = strings.TrimSuffix(s, ".0")
			w.Reset()
			w.WriteString(s + "j")
		}
	case syntax.ConstStr:
		w.WriteString(quote(e.Str))
	case syntax.ConstBytes:
		w.WriteString("b" + quoteBytes(e.Str))
	default:
		w.WriteString(constText(literal(e)))
	}
}

// floatText is the repr of a float; infinity is a number too large.
func floatText(f float64) string {
	if math.IsInf(f, 0) {
		return "1e309"
	}
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if strings.IndexByte(s, '.') < 0 {
		s += ".0"
	}
	return s
}

// joined writes an f-string, in quotes that do not occur inside.
func (w *unparser) joined(e *syntax.JoinedStr) {
	var in unparser
	in.fstring(e)
	w.WriteString("f" + quote(in.String()))
}

func (w *unparser) fstring(e *syntax.JoinedStr) {
	for _, v := range e.Values {
		switch v := v.(type) {
		case *syntax.Constant:
			w.WriteString(strings.ReplaceAll(strings.ReplaceAll(v.Str, "{", "{{"), "}", "}}"))
		case *syntax.JoinedStr:
			w.fstring(v)
		case *syntax.FormattedValue:
			var in unparser
			in.expr(v.Value, precTest+1)
			s := in.String()
			w.WriteByte('{')
			if strings.HasPrefix(s, "{") {
				w.WriteByte(' ')
			}
			w.WriteString(s)
			if v.Conversion != 0 {
				w.WriteString("!" + string(rune(v.Conversion)))
			}
			if v.Spec != nil {
				w.WriteByte(':')
				w.fstring(v.Spec)
			}
			w.WriteByte('}')
		}
	}
}

// quote is the repr of a string. A character above ASCII is taken to be printable.
func quote(s string) string {
	q := quoteFor(s)
	var b strings.Builder
	b.WriteByte(q)
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			b.WriteByte(s[i])
		} else {
			escape(&b, s[i], q)
		}
	}
	b.WriteByte(q)
	return b.String()
}

func quoteBytes(s string) string {
	q := quoteFor(s)
	var b strings.Builder
	b.WriteByte(q)
	for i := 0; i < len(s); i++ {
		escape(&b, s[i], q)
	}
	b.WriteByte(q)
	return b.String()
}

func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

func escape(b *strings.Builder, c, q byte) {
	const hex = "0123456789abcdef"
	switch {
	case c == q || c == '\\':
		b.WriteByte('\\')
		b.WriteByte(c)
	case c == '\n':
		b.WriteString(`\n`)
	case c == '\r':
		b.WriteString(`\r`)
	case c == '\t':
		b.WriteString(`\t`)
	case c < ' ' || c >= 0x7f:
		b.WriteString(`\x`)
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	default:
		b.WriteByte(c)
	}
}
