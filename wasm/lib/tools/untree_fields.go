package tools

// The fields of one node of module ast: what they must be, and CPython's words for what they are not.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// maxTreeDepth bounds how deep the nodes of a tree lie within each other; they may even be a circle.
const maxTreeDepth = 5000

// reader reads a tree. The first error ends it: what is read after it means nothing.
type reader struct {
	t     *vm.Thread
	exc   *vm.Exc
	depth int
	ctx   map[syntax.Expr]string // how the node says that the value is used
	odd   map[syntax.Node]string // what is wrong with a node and found only when the whole tree has been read
}

// fields is a node whose fields are read, and the class of Python's grammar that it belongs to.
type fields struct {
	r    *reader
	v    vm.Value
	kind string
}

// node finds the class under the base, "" if the value is of none.
func (r *reader) node(v vm.Value, base string) fields {
	kind := ""
	for _, c := range r.t.TypeOf(v).MRO {
		if c.Module == "ast" {
			if c.Name == base {
				return fields{r, v, kind}
			}
			if kind == "" {
				kind = c.Name
			}
		}
	}
	return fields{r, v, ""}
}

func (r *reader) fail(typ *vm.Type, format string, args ...any) {
	if r.exc == nil {
		r.exc = r.t.Errorf(typ, format, args...)
	}
}

func (r *reader) unexpected(base string, v vm.Value) {
	if r.exc != nil {
		return
	}
	shown, exc := r.t.Repr(v)
	if r.exc = exc; exc == nil {
		r.fail(r.t.In.E.TypeError, "expected some sort of %s, but got %s", base, shown)
	}
}

// enter begins a node, which leave ends; ok is false where there is none to read.
func (r *reader) enter(v vm.Value, base string) (n fields, at syntax.Span, ok bool) {
	if v.O == nil || v.IsNone() || r.exc != nil {
		return n, at, false
	}
	if r.depth++; r.depth > maxTreeDepth {
		r.fail(r.t.In.E.RecursionError, "maximum recursion depth exceeded while traversing '%s' node", base)
	}
	n = r.node(v, base)
	return n, n.span(base), true
}

func (r *reader) leave() { r.depth-- }

// get is a field, the zero Value if the node has none.
func (n fields) get(field string) vm.Value {
	if n.r.exc != nil {
		return vm.Value{}
	}
	v, exc := n.r.t.GetAttrOpt(n.v, n.r.t.In.Intern(field))
	n.r.exc = exc
	return v
}

// required is a field that must be there.
func (n fields) required(field string) vm.Value {
	v := n.get(field)
	if v.O == nil {
		n.r.fail(n.r.t.In.E.TypeError, `required field "%s" missing from %s`, field, n.kind)
	}
	return v
}

// optional is a field, the zero Value if it is missing or None.
func (n fields) optional(field string) vm.Value {
	if v := n.get(field); v.O != nil && !v.IsNone() {
		return v
	}
	return vm.Value{}
}

// noneFor says that the field's value must not be None.
func (n fields) noneFor(field string) {
	n.r.fail(n.r.t.In.E.ValueError, "field '%s' is required for %s", field, n.kind)
}

func (n fields) expr(field string) syntax.Expr {
	v := n.required(field)
	if v.O == nil {
		return nil
	}
	if v.IsNone() {
		n.noneFor(field)
	}
	return n.r.expr(v)
}

func (n fields) optExpr(field string) syntax.Expr {
	if v := n.optional(field); v.O != nil {
		return n.r.expr(v)
	}
	return nil
}

func (n fields) exprs(field string) []syntax.Expr { return items(n, field, n.r.expr) }

// items reads a list. One that is missing is empty.
func items[T any](n fields, field string, read func(vm.Value) T) []T {
	v := n.get(field)
	if v.O == nil {
		return nil
	}
	l, ok := v.O.(*vm.List)
	if !ok {
		n.r.fail(n.r.t.In.E.TypeError, `%s field "%s" must be a list, not a %T`, n.kind, field, v)
		return nil
	}
	count := len(l.Items)
	var out []T
	for i := 0; i < count && n.r.exc == nil; i++ {
		out = append(out, read(l.Items[i]))
		if len(l.Items) != count {
			n.r.fail(n.r.t.In.E.RuntimeError, `%s field "%s" changed size during iteration`, n.kind, field)
		}
	}
	return out
}

func (n fields) name(field string) string {
	v := n.required(field)
	if v.O != nil && v.IsNone() {
		n.noneFor(field)
	}
	return n.r.identifier(v)
}

func (n fields) optName(field string) string { return n.r.identifier(n.optional(field)) }

// identifier reads a name, "" for no value or None.
func (r *reader) identifier(v vm.Value) string {
	if v.O == nil || v.IsNone() {
		return ""
	}
	if r.t.TypeOf(v) != r.t.In.T.Str {
		r.fail(r.t.In.E.TypeError, "AST identifier must be of type str")
		return ""
	}
	s, _ := vm.AsStr(v)
	return s.S
}

// text looks at a text that means nothing to the compiler: a type comment, the kind of a constant.
func (n fields) text(field string) {
	if v := n.optional(field); v.O != nil && n.r.t.TypeOf(v) != n.r.t.In.T.Str && n.r.t.TypeOf(v) != n.r.t.In.T.Bytes {
		n.r.fail(n.r.t.In.E.TypeError, "AST string must be of type str")
	}
}

func (n fields) number(field string) int32 {
	v := n.required(field)
	if v.O == nil {
		return 0
	}
	return n.r.number(v)
}

func (n fields) optNumber(field string, other int32) int32 {
	if v := n.optional(field); v.O != nil {
		return n.r.number(v)
	}
	return other
}

func (r *reader) number(v vm.Value) int32 {
	whole, ok := vm.AsBig(v)
	if !ok {
		shown, exc := r.t.Repr(v)
		if r.exc == nil {
			r.exc = exc
		}
		r.fail(r.t.In.E.ValueError, "invalid integer value: %s", shown)
		return 0
	}
	if !whole.IsInt64() || int64(int32(whole.Int64())) != whole.Int64() {
		r.fail(r.t.In.E.OverflowError, "Python int too large to convert to C int")
		return 0
	}
	return int32(whole.Int64())
}

// span is a node's place; who misses it is named by its base.
func (n fields) span(base string) (at syntax.Span) {
	n.kind = base
	at.Line, at.Col = n.number("lineno"), n.number("col_offset")
	at.EndLine, at.EndCol = n.optNumber("end_lineno", at.Line), n.optNumber("end_col_offset", at.Col)
	return at
}

// used notes how a node says that it is used.
func (n fields) used(e syntax.Expr) syntax.Expr {
	v := n.required("ctx")
	if v.O != nil {
		kinds := [...]string{"Load", "Store", "Del"}
		n.r.ctx[e] = kinds[n.r.enum(v, "expr_context", kinds[:]...)]
	}
	return e
}

// enum finds which of the names the class of an operator has.
func (n fields) enum(field, base string, names ...string) int {
	v := n.required(field)
	if v.O == nil {
		return 0
	}
	return n.r.enum(v, base, names...)
}

func (r *reader) enum(v vm.Value, base string, names ...string) int {
	kind := r.node(v, base).kind
	for i, name := range names {
		if name == kind {
			return i
		}
	}
	r.unexpected(base, v)
	return 0
}

func (n fields) operator(field string) syntax.Operator {
	return syntax.Operator(n.enum(field, "operator", operators[:]...))
}

// asName is a target that can only be a name, nil if it is something else.
func asName(e syntax.Expr) *syntax.Name {
	name, _ := e.(*syntax.Name)
	return name
}
