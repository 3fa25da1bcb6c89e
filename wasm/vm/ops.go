package vm

// Operators: the dispatch from an operation to the slots of its operands' types.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

var operatorText = [...]string{
	syntax.Add: "+", syntax.Sub: "-", syntax.Mult: "*", syntax.MatMult: "@", syntax.Div: "/", syntax.Mod: "%", syntax.Pow: "** or pow()",
	syntax.LShift: "<<", syntax.RShift: ">>", syntax.BitOr: "|", syntax.BitXor: "^", syntax.BitAnd: "&", syntax.FloorDiv: "//",
}

var compareText = [...]string{
	syntax.Eq: "==", syntax.NotEq: "!=", syntax.Lt: "<", syntax.LtE: "<=", syntax.Gt: ">", syntax.GtE: ">=",
}

// swapped is the comparison that the right operand is asked.
var swapped = [...]syntax.CmpOp{
	syntax.Eq: syntax.Eq, syntax.NotEq: syntax.NotEq, syntax.Lt: syntax.Gt, syntax.LtE: syntax.GtE, syntax.Gt: syntax.Lt, syntax.GtE: syntax.LtE,
}

// tryBinary is a op b, or NotImplemented when neither operand knows how.
func (t *Thread) tryBinary(op syntax.Operator, a, b Value) (Value, *Exc) {
	ta, tb := t.TypeOf(a), t.TypeOf(b)
	if (ta.viaUser|tb.viaUser)&t.In.binaryRow != 0 {
		return userBinary(t, op, a, b)
	}
	fa, fb := ta.Slots.Binary, tb.Slots.Binary
	if fa != nil && fb != nil && ta != tb && tb.IsSubtype(ta) {
		fa, fb = fb, fa
	}
	if fa != nil {
		r, exc := fa(t, op, a, b)
		if exc != nil || !r.IsNotImplemented() {
			return r, exc
		}
	}
	if fb != nil && (ta != tb || fa == nil) {
		return fb(t, op, a, b)
	}
	return NotImplemented, nil
}

// Binary is a op b.
func (t *Thread) Binary(op syntax.Operator, a, b Value) (Value, *Exc) {
	r, exc := t.tryBinary(op, a, b)
	if exc == nil && r.IsNotImplemented() {
		if r, exc := t.sequenceBinary(op, a, b); exc != nil || r.O != nil {
			return r, exc
		}
		hint := ""
		if n, ok := a.O.(*Native); ok && op == syntax.RShift && n.Name == "print" {
			hint = `. Did you mean "print(<message>, file=<output_stream>)"?` // it was, in Python 2
		}
		return Value{}, t.TypeErrorf("unsupported operand type(s) for %s: '%T' and '%T'%s", operatorText[op], a, b, hint)
	}
	return r, exc
}

// InPlace is a op= b; it returns what a becomes.
func (t *Thread) InPlace(op syntax.Operator, a, b Value) (Value, *Exc) {
	asked := false // b's class has had its say
	if f := t.TypeOf(a).Slots.InPlace; f != nil {
		if c := t.TypeOf(b); c.User && (op == syntax.Add || op == syntax.Mult) && (t.IsInstance(a, t.In.T.List) || t.IsInstance(a, t.In.T.ByteArray)) {
			if m := c.Lookup(t.In.binaryNames[op].reflected); m.O != nil && t.hasOwnOperators(b) { // an operator before what sequences do
				r, exc := t.callUnbound(m, b, a)
				if exc != nil || !r.IsNotImplemented() {
					return r, exc
				}
				asked = true
			}
		}
		r, exc := f(t, op, a, b)
		if exc != nil || !r.IsNotImplemented() {
			return r, exc
		}
	}
	// CPython asks the right operand to repeat itself only where the left one's class has nothing of a sequence; classes of a program have.
	cls := t.TypeOf(a)
	noRepeat := op == syntax.Mult && (cls.User || cls.Slots.Len != nil) && t.TypeOf(b).Slots.GetItem != nil && t.sequenceSlots(op, cls) == nil
	r, exc := NotImplemented, (*Exc)(nil)
	if !noRepeat && !asked {
		r, exc = t.tryBinary(op, a, b)
	} else if m := cls.Lookup(t.In.binaryNames[op].plain); cls.User && m.O != nil {
		r, exc = t.callUnbound(m, a, b)
	}
	if exc == nil && r.IsNotImplemented() {
		if s := t.sequenceSlots(op, cls); op == syntax.Mult && s != nil && s.InPlace != nil {
			n, exc := t.sequenceCount(b)
			if exc != nil {
				return Value{}, exc
			}
			return s.InPlace(t, op, a, n)
		}
		if !noRepeat {
			if r, exc := t.sequenceBinary(op, a, b); exc != nil || r.O != nil {
				return r, exc
			}
		}
		text := operatorText[op] + "="
		if op == syntax.Pow {
			text = "**="
		}
		return Value{}, t.TypeErrorf("unsupported operand type(s) for %s: '%T' and '%T'", text, a, b)
	}
	return r, exc
}

// sequenceSlots are the slots by which instances of cls join or repeat themselves; nil if they are no sequences that do, or do it their own way.
func (t *Thread) sequenceSlots(op syntax.Operator, cls *Type) *Slots {
	c := cls.solid()
	if !strings.HasPrefix(operators[c.Name], concatenation) {
		return nil
	}
	names := &t.In.binaryNames[op]
	if cls.Lookup(names.plain) != c.Lookup(names.plain) || cls.Lookup(names.reflected) != c.Lookup(names.reflected) {
		return nil
	}
	return &c.Slots
}

// sequenceCount is how often a sequence is to be repeated, once n's class has had its say.
func (t *Thread) sequenceCount(n Value) (Value, *Exc) {
	if t.TypeOf(n).Slots.Index == nil {
		return Value{}, t.TypeErrorf("can't multiply sequence by non-int of type '%T'", n)
	}
	count, exc := t.Size(n)
	return Int(max(count, 0)), exc
}

// sequenceBinary is a + b or a * b where neither operand's class has an operator that knows the other: a sequence repeats itself, or says
// what it cannot be joined to. It returns no value if there is no sequence.
func (t *Thread) sequenceBinary(op syntax.Operator, a, b Value) (Value, *Exc) {
	switch s := t.sequenceSlots(op, t.TypeOf(a)); {
	case op == syntax.Mult && s != nil:
		n, exc := t.sequenceCount(b)
		if exc != nil {
			return Value{}, exc
		}
		return s.Binary(t, op, Unbox(a), n)
	case op == syntax.Mult && t.sequenceSlots(op, t.TypeOf(b)) != nil:
		return t.sequenceBinary(op, b, a)
	case op == syntax.Add && s != nil:
		switch x := Unbox(a).O.(type) {
		case *Bytes:
			return Value{}, t.TypeErrorf("can't concat %T to %T", b, Obj(x))
		case *Str, *List, *Tuple:
			return Value{}, t.cannotConcat(t.TypeOf(a).solid().Name, b)
		}
	}
	return Value{}, nil
}

// Unary is ~a, +a or -a; not goes through Truth.
func (t *Thread) Unary(op syntax.UnaryOperator, a Value) (Value, *Exc) {
	if op == syntax.Not {
		b, exc := t.Truth(a)
		return Bool(!b), exc
	}
	if f := t.TypeOf(a).Slots.Unary; f != nil {
		r, exc := f(t, op, a)
		if exc != nil || !r.IsNotImplemented() {
			return r, exc
		}
	}
	return Value{}, t.TypeErrorf("bad operand type for unary %s: '%T'", [...]string{syntax.Invert: "~", syntax.UAdd: "+", syntax.USub: "-"}[op], a)
}

// Compare is a op b for any comparison operator.
func (t *Thread) Compare(op syntax.CmpOp, a, b Value) (Value, *Exc) {
	switch op {
	case syntax.Is:
		return Bool(Is(a, b)), nil
	case syntax.IsNot:
		return Bool(!Is(a, b)), nil
	case syntax.In:
		r, exc := t.Contains(b, a)
		return Bool(r), exc
	case syntax.NotIn:
		r, exc := t.Contains(b, a)
		return Bool(!r), exc
	}
	if _, ok := a.O.(*Str); ok {
		if _, ok := b.O.(*Str); ok {
			return compareStr(t, op, a, b)
		}
	}
	ta, tb := t.TypeOf(a), t.TypeOf(b)
	asked := false
	if ta != tb && tb.IsSubtype(ta) && tb.Slots.Compare != nil {
		asked = true
		r, exc := tb.Slots.Compare(t, swapped[op], b, a)
		if exc != nil || !r.IsNotImplemented() {
			return r, exc
		}
	}
	r, exc := ta.Slots.Compare(t, op, a, b)
	if exc != nil || !r.IsNotImplemented() {
		return r, exc
	}
	if !asked {
		r, exc := tb.Slots.Compare(t, swapped[op], b, a)
		if exc != nil || !r.IsNotImplemented() {
			return r, exc
		}
	}
	switch op {
	case syntax.Eq:
		return Bool(Is(a, b)), nil
	case syntax.NotEq:
		return Bool(!Is(a, b)), nil
	}
	return Value{}, t.TypeErrorf("%q not supported between instances of '%T' and '%T'", compareText[op], a, b)
}

// Eq is a == b as containers ask it: an object is equal to itself.
func (t *Thread) Eq(a, b Value) (bool, *Exc) {
	if Is(a, b) {
		return true, nil
	}
	switch x := a.O.(type) {
	case intTag:
		if b.IsInt() {
			return a.N == b.N, nil
		}
	case *Str:
		if y, ok := b.O.(*Str); ok {
			return x.S == y.S, nil
		}
	}
	r, exc := t.Compare(syntax.Eq, a, b)
	if exc != nil {
		return false, exc
	}
	return t.Answer(r)
}

// Less is a < b.
func (t *Thread) Less(a, b Value) (bool, *Exc) {
	r, exc := t.Compare(syntax.Lt, a, b)
	if exc != nil {
		return false, exc
	}
	return t.Answer(r)
}

// Truth is bool(v).
func (t *Thread) Truth(v Value) (bool, *Exc) {
	switch o := v.O.(type) {
	case boolTag, intTag:
		return v.N != 0, nil
	case noneTag:
		return false, nil
	case *Str:
		return o.S != "", nil
	case *List:
		if o.Cls == nil {
			return len(o.Items) > 0, nil
		}
	}
	s := &t.TypeOf(v).Slots
	if s.Bool != nil {
		return s.Bool(t, v)
	}
	if s.Len != nil {
		n, exc := s.Len(t, v)
		return n != 0, exc
	}
	return true, nil
}

// Answer is the truth of what a function of the program answered to Go code that asked: nobody needs that any more. Where the function is
// an async def, it was a coroutine, which dies with a warning.
func (t *Thread) Answer(v Value) (bool, *Exc) {
	yes, exc := t.Truth(v)
	t.discard(v)
	return yes, exc
}

// discard is Drop for what most often dies unseen or is held elsewhere: only coroutines are looked at.
func (t *Thread) discard(v Value) {
	if _, ok := v.O.(*Gen); ok {
		t.Drop(v)
	}
}

// Hash is hash(v).
func (t *Thread) Hash(v Value) (int64, *Exc) {
	typ := t.TypeOf(v)
	if typ.Slots.Hash == nil || typ.Slots.NoHash {
		return 0, t.TypeErrorf("unhashable type: %q", typ.shown())
	}
	return typ.Slots.Hash(t, v)
}

// Repr is repr(v).
func (t *Thread) Repr(v Value) (string, *Exc) {
	if v.IsInt() {
		return strconv.FormatInt(v.N, 10), nil
	}
	if exc := t.Enter(); exc != nil {
		return "", exc
	}
	r, exc := t.TypeOf(v).Slots.Repr(t, v)
	t.Leave()
	if exc != nil {
		return "", exc
	}
	s, _ := AsStr(r)
	return s.S, nil
}

// Str is str(v).
func (t *Thread) Str(v Value) (string, *Exc) {
	switch o := v.O.(type) {
	case *Str:
		return o.S, nil
	case intTag:
		return strconv.FormatInt(v.N, 10), nil
	}
	if exc := t.Enter(); exc != nil {
		return "", exc
	}
	r, exc := t.TypeOf(v).Slots.Str(t, v)
	t.Leave()
	if exc != nil {
		return "", exc
	}
	s, _ := AsStr(r)
	return s.S, nil
}

// Format is format(v, spec).
func (t *Thread) Format(v Value, spec string) (string, *Exc) {
	if spec == "" {
		switch v.O.(type) {
		case *Str, intTag:
			return t.Str(v)
		}
	}
	r, exc := t.TypeOf(v).Slots.Format(t, v, spec)
	if exc != nil {
		return "", exc
	}
	s, _ := AsStr(r)
	return s.S, nil
}

// Len is len(v).
func (t *Thread) Len(v Value) (int, *Exc) {
	if f := t.TypeOf(v).Slots.Len; f != nil {
		return f(t, v)
	}
	return 0, t.TypeErrorf("object of type '%T' has no len()", v)
}

// GetItem is v[k].
func (t *Thread) GetItem(v, k Value) (Value, *Exc) {
	typ := t.TypeOf(v)
	if typ.Slots.GetItem != nil {
		return typ.Slots.GetItem(t, v, k)
	}
	if c, ok := v.O.(*Type); ok {
		m, exc := t.GetAttrOpt(v, t.In.names.classGetitem)
		if exc != nil {
			return Value{}, exc
		}
		if m.IsNone() {
			return Value{}, t.TypeErrorf("type %q is not subscriptable", c.shown())
		}
		if m.O != nil {
			return t.Call(m, k)
		}
		if r, ok := t.In.genericAlias(c, k); ok {
			return r, nil
		}
		return Value{}, t.TypeErrorf("type %q is not subscriptable", c.shown())
	}
	return Value{}, t.TypeErrorf("'%T' object is not subscriptable", v)
}

// SetItem is v[k] = x.
func (t *Thread) SetItem(v, k, x Value) *Exc {
	if f := t.TypeOf(v).Slots.SetItem; f != nil {
		return f(t, v, k, x)
	}
	if exc := t.asPosition(v, k); exc != nil {
		return exc
	}
	return t.TypeErrorf("'%T' object does not support item assignment", v)
}

// sequential tells a type that CPython takes for a possible sequence: one with a length or a container's test, or one that is made while
// the interpreter runs, as those of most modules are.
func (c *Type) sequential() bool {
	switch c.Module {
	case "builtins", "types", "datetime", "_contextvars", "weakref":
		return c.User && !c.Static || c.Slots.Len != nil || c.Slots.Contains != nil
	}
	return true
}

// asPosition is what goes wrong with k as a position in what may be a sequence.
func (t *Thread) asPosition(v, k Value) *Exc {
	if !t.TypeOf(v).sequential() || t.TypeOf(k).Slots.Index == nil {
		return nil
	}
	_, exc := t.Position(k)
	return exc
}

// DelItem is del v[k].
func (t *Thread) DelItem(v, k Value) *Exc {
	if f := t.TypeOf(v).Slots.SetItem; f != nil {
		return f(t, v, k, Value{})
	}
	if exc := t.asPosition(v, k); exc != nil {
		return exc
	}
	if t.TypeOf(v).sequential() && t.TypeOf(k).Slots.Index != nil {
		return t.TypeErrorf("'%T' object doesn't support item deletion", v)
	}
	return t.TypeErrorf("'%T' object does not support item deletion", v)
}

// Contains is x in v.
func (t *Thread) Contains(v, x Value) (bool, *Exc) {
	switch o := v.O.(type) {
	case *Set:
		if o.Cls == nil {
			return o.Has(t, x)
		}
	case *Dict:
		if o.Cls == nil {
			return o.has(t, x)
		}
	}
	typ := t.TypeOf(v)
	if typ.Slots.Contains != nil {
		return typ.Slots.Contains(t, v, x)
	}
	it, exc := t.IterOr(v, "argument of type '%T' is not iterable", v)
	if exc != nil {
		return false, exc
	}
	found := false
	exc = t.Each(it, func(y Value) *Exc {
		eq, exc := t.Eq(y, x)
		if exc == nil && eq {
			found = true
			return errStopEach
		}
		return exc
	})
	return found, exc
}
