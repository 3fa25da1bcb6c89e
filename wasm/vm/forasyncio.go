package vm

// What asyncio asks of frames, coroutines and exceptions.

import "strings"

// Caller is one frame of a remembered stack.
type Caller struct {
	File, Name, Text string
	Line             int
}

// Callers lists the frames of the reader's own code that t is running, outermost first and at most limit of the innermost.
func (t *Thread) Callers(limit int) []Caller {
	var stack []Caller
	for f := t.frame; f != nil && len(stack) < limit; f = f.back {
		if f.code.source != nil && f.code.source.Library {
			continue
		}
		n := f.line()
		stack = append(stack, Caller{f.code.File, f.code.Name, strings.TrimSpace(t.In.sourceLine(f.code, n)), int(n)})
	}
	for i, j := 0, len(stack)-1; i < j; i, j = i+1, j-1 {
		stack[i], stack[j] = stack[j], stack[i]
	}
	return stack
}

// InContext makes e, which is about to be raised, remember the exception that is being handled.
func (t *Thread) InContext(e *Exc) *Exc {
	t.setContext(e)
	return e
}

// classGetItem is the method that makes a built-in class generic.
var classGetItem = Method{Name: "__class_getitem__", Sig: "item, /", Kind: ClassMethod, Fn: ClassGetItem}

// ClassGetItem is __class_getitem__ of a generic class.
func ClassGetItem(_ *Thread, a []Value) (Value, *Exc) {
	return Obj(&GenericAlias{Origin: a[0], Args: tupleItems(a[1])}), nil
}

// Awaits returns what a suspended coroutine stands in front of: the iterator that it delegates to, or the zero Value.
func (g *Gen) Awaits() Value { return g.delegate() }

// ToException makes an exception of what throw(typ, val) was given; where that is impossible it is the exception that says so.
func (t *Thread) ToException(typ, val Value) *Exc {
	if e, ok := typ.O.(*Exc); ok {
		return e
	}
	c, ok := typ.O.(*Type)
	if !ok {
		return t.TypeErrorf("exceptions must derive from BaseException")
	}
	e, bad := t.normalized(c, val)
	if bad != nil {
		return bad
	}
	return e
}

// TakeInterrupt calls what Interrupt left and returns what is to be raised. Library functions that waited ask for it.
func (t *Thread) TakeInterrupt() *Exc { return t.interrupt() }
