package vm

// Values: what a register holds. Small ints, floats, bools and None live in the register itself; everything else is a Go object.

import (
	"math"
	"math/big"
	"unsafe"
)

// Value is a Python value. The zero Value is "unbound": no value at all.
//
// O tells what it is. For immediates it is a zero-size tag and N carries the number; storing a new number into a register that
// already holds one of the same tag writes N alone, which is what makes loops fast: no pointer is stored, so no write barrier runs.
type Value struct {
	O Object
	N int64
}

// Object is what a Value can point to: a tag of an immediate or a heap object.
type Object interface {
	// Class returns the object's Python type.
	Class(in *Interp) *Type
}

// The tags of immediates.
type (
	intTag            struct{}
	floatTag          struct{}
	boolTag           struct{}
	noneTag           struct{}
	ellipsisTag       struct{}
	notImplementedTag struct{}
)

func (intTag) Class(in *Interp) *Type            { return in.T.Int }
func (floatTag) Class(in *Interp) *Type          { return in.T.Float }
func (boolTag) Class(in *Interp) *Type           { return in.T.Bool }
func (noneTag) Class(in *Interp) *Type           { return in.T.NoneType }
func (ellipsisTag) Class(in *Interp) *Type       { return in.T.Ellipsis }
func (notImplementedTag) Class(in *Interp) *Type { return in.T.NotImplementedType }

// Immediates that need no number. They are constants in all but name: Go has no constant structs.
var (
	None           = Value{O: noneTag{}}
	True           = Value{O: boolTag{}, N: 1}
	False          = Value{O: boolTag{}}
	Ellipsis       = Value{O: ellipsisTag{}}
	NotImplemented = Value{O: notImplementedTag{}}
)

// Int returns the int n.
func Int(n int64) Value { return Value{O: intTag{}, N: n} }

// Float returns the float f.
func Float(f float64) Value { return Value{O: floatTag{}, N: int64(math.Float64bits(f))} }

// Bool returns True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// Obj wraps a heap object.
func Obj(o Object) Value { return Value{O: o} }

// IsUnbound reports whether v is no value at all.
func (v Value) IsUnbound() bool { return v.O == nil }

// IsNone, IsInt (a small int, not a bool), IsFloat and IsBool ask for an immediate's tag.
func (v Value) IsNone() bool           { _, ok := v.O.(noneTag); return ok }
func (v Value) IsInt() bool            { _, ok := v.O.(intTag); return ok }
func (v Value) IsFloat() bool          { _, ok := v.O.(floatTag); return ok }
func (v Value) IsBool() bool           { _, ok := v.O.(boolTag); return ok }
func (v Value) IsNotImplemented() bool { _, ok := v.O.(notImplementedTag); return ok }

// F returns the number of a float.
func (v Value) F() float64 { return math.Float64frombits(uint64(v.N)) }

// setInt and setFloat store a number into a register, without touching its tag when it is the right one already.
func (v *Value) setInt(n int64) {
	if v.IsInt() {
		v.N = n
		return
	}
	*v = Int(n)
}

func (v *Value) setFloat(f float64) {
	if v.IsFloat() {
		v.N = int64(math.Float64bits(f))
		return
	}
	*v = Float(f)
}

func (v *Value) setBool(b bool) {
	if b {
		v.N = 1
	} else {
		v.N = 0
	}
	if _, ok := v.O.(boolTag); !ok {
		v.O = boolTag{}
	}
}

// Is reports identity, Python's `is`. Equal small ints, bools and floats of the same bits are identical here.
func Is(a, b Value) bool {
	if a.O != b.O {
		return false
	}
	switch a.O.(type) {
	case intTag, floatTag, boolTag:
		return a.N == b.N
	}
	return true
}

// Head is what objects embed that can have attributes of their own or a user-defined subclass.
// Cls is nil for an instance of the built-in type itself.
type Head struct {
	Cls   *Type
	Attrs Attrs
}

// head lets attribute access reach the Head of any object that embeds one.
func (h *Head) head() *Head { return h }

type headed interface{ head() *Head }

// heads remembers where in objects of a type their Head is (noHead: nowhere), by the table of methods that an Object carries: Go looks through
// its table of pairs of types at each such question.
type heads [64]struct {
	object unsafe.Pointer
	at     uintptr
}

const noHead = ^uintptr(0)

// headOf returns the Head that o embeds; nil if it has none.
func (in *Interp) headOf(o Object) *Head {
	object := (*[2]unsafe.Pointer)(unsafe.Pointer(&o)) // the methods, the object
	known := &in.heads[uintptr(object[0])>>5%uintptr(len(in.heads))]
	if known.object != object[0] {
		known.object, known.at = object[0], noHead
		if h, ok := o.(headed); ok {
			known.at = uintptr(unsafe.Pointer(h.head())) - uintptr(object[1])
		}
	}
	if known.at == noHead {
		return nil
	}
	return (*Head)(unsafe.Add(object[1], known.at))
}

// The built-in objects.
type (
	// Str is a str: UTF-8 text (surrogates as WTF-8) that is never changed.
	Str struct {
		S     string
		hash  int64 // 0 until asked
		runes int32 // number of code points, or -1 until asked; ASCII text has runes == len(S)
	}

	// BigInt is an int beyond 64 bits.
	BigInt struct{ V *big.Int }

	// Complex is a complex number.
	Complex struct{ Re, Im float64 }

	// Boxed is an instance of a user-defined subclass of int, float, str, bytes, complex: the plain value and the subclass.
	Boxed struct {
		Head
		V Value
	}

	// Bytes is bytes, or with Mutable a bytearray.
	Bytes struct {
		Head
		B       []byte
		Mutable bool
		shown   bool // memoryviews may look at it: see buffer.go
	}

	// Tuple is a tuple; Items is never changed.
	Tuple struct {
		Head
		Items []Value
	}

	// List is a list.
	List struct {
		Head
		Items []Value
	}

	// Range is a range of small ints (a bigger one is a ValueError of the playground's).
	Range struct{ Start, Stop, Step int64 }

	// Slice is a slice object; unset parts are None.
	Slice struct{ Start, Stop, Step Value }

	// Cell is a variable shared between functions; an empty cell holds the zero Value.
	Cell struct{ V Value }

	// Instance is an object of a user-defined class.
	Instance struct{ Head }

	// Native is a function written in Go. Bound to a receiver, Self is set and passed first.
	Native struct {
		Name  string
		Owner *Type  // the type it is a method of, or nil
		Mod   string // the module it belongs to, "" for builtins
		Sig   *Sig
		Fn    NativeFn
		Self  Value // unbound unless it is a bound method
		Doc   string
		slot  bool // it shows a slot of its owner, CPython's wrapper_descriptor
		// python is called in the place of Fn where it is set: the function is one of the library's that CPython has in C (MakeBuiltin).
		python *Function
	}

	// BoundMethod is a Python function (or any callable) bound to a receiver.
	BoundMethod struct {
		Self Value
		Func Value
	}
)

func (*Str) Class(in *Interp) *Type     { return in.T.Str }
func (*BigInt) Class(in *Interp) *Type  { return in.T.Int }
func (*Complex) Class(in *Interp) *Type { return in.T.Complex }
func (b *Boxed) Class(*Interp) *Type    { return b.Cls }
func (b *Bytes) Class(in *Interp) *Type {
	if b.Cls != nil {
		return b.Cls
	}
	if b.Mutable {
		return in.T.ByteArray
	}
	return in.T.Bytes
}
func (x *Tuple) Class(in *Interp) *Type {
	if x.Cls != nil {
		return x.Cls
	}
	return in.T.Tuple
}
func (x *List) Class(in *Interp) *Type {
	if x.Cls != nil {
		return x.Cls
	}
	return in.T.List
}
func (*Range) Class(in *Interp) *Type   { return in.T.Range }
func (*Slice) Class(in *Interp) *Type   { return in.T.Slice }
func (*Cell) Class(in *Interp) *Type    { return in.T.Cell }
func (x *Instance) Class(*Interp) *Type { return x.Cls }
func (x *Native) Class(in *Interp) *Type {
	switch bound := x.Self.O != nil; {
	case x.slot && bound:
		return in.T.MethodWrapper
	case x.slot:
		return in.T.WrapperDescriptor
	case !bound && x.Owner != nil && x.Sig.recv:
		return in.T.MethodDescriptor
	}
	return in.T.BuiltinFunction
}
func (*BoundMethod) Class(in *Interp) *Type { return in.T.Method }

// NewStr makes a str; NewTuple, NewList and NewBytes take over the slice they are given.
func NewStr(s string) Value         { return Value{O: &Str{S: s, runes: -1}} }
func NewTuple(items ...Value) Value { return Value{O: &Tuple{Items: items}} }
func NewList(items []Value) Value   { return Value{O: &List{Items: items}} }
func NewBytes(b []byte) Value       { return Value{O: &Bytes{B: b}} }

// maxShort is the length in bytes of the longest str that shortStr makes.
const maxShort = 16

// shortStr makes a str of n ≤ maxShort bytes in one piece with them, in room: they are to be written before anybody sees it.
func shortStr(n int, runes int32) (s *Str, room []byte) {
	x := &struct {
		Str
		room [maxShort]byte
	}{}
	x.S, x.runes = unsafe.String(&x.room[0], n), runes
	return &x.Str, x.room[:n]
}

// tupleOf makes a tuple of copies of items; a short one is allocated in one piece with them.
func tupleOf(items []Value) Value {
	switch len(items) {
	case 1:
		x := &struct {
			Tuple
			room [1]Value
		}{room: [1]Value(items)}
		x.Items = x.room[:]
		return Value{O: &x.Tuple}
	case 2:
		x := &struct {
			Tuple
			room [2]Value
		}{room: [2]Value(items)}
		x.Items = x.room[:]
		return Value{O: &x.Tuple}
	case 3:
		x := &struct {
			Tuple
			room [3]Value
		}{room: [3]Value(items)}
		x.Items = x.room[:]
		return Value{O: &x.Tuple}
	}
	return NewTuple(append([]Value(nil), items...)...)
}

// listOf makes a list of copies of items; a short one is allocated in one piece with them, and with as little room to spare as separate
// pieces would have.
func listOf(items []Value) Value {
	switch n := len(items); {
	case n == 0:
		return NewList(nil)
	case n <= 2:
		x := &struct {
			List
			room [2]Value
		}{}
		x.Items = x.room[:copy(x.room[:], items)]
		return Value{O: &x.List}
	case n <= 4:
		x := &struct {
			List
			room [4]Value
		}{}
		x.Items = x.room[:copy(x.room[:], items)]
		return Value{O: &x.List}
	case n <= 8:
		x := &struct {
			List
			room [8]Value
		}{}
		x.Items = x.room[:copy(x.room[:], items)]
		return Value{O: &x.List}
	}
	return NewList(append(make([]Value, 0, len(items)), items...))
}

// NewBig returns the int b, as an immediate when it fits.
func NewBig(b *big.Int) Value {
	if b.IsInt64() {
		return Int(b.Int64())
	}
	return Value{O: &BigInt{V: b}}
}

// AsStr, AsTuple, AsList, AsDict and so on see through subclasses: they answer for instances of user-defined subclasses too.
func AsStr(v Value) (*Str, bool) {
	switch o := v.O.(type) {
	case *Str:
		return o, true
	case *Boxed:
		s, ok := o.V.O.(*Str)
		return s, ok
	}
	return nil, false
}

// OrNone is None for a value that is unbound: an argument that may be left out, a part that is unset.
func OrNone(v Value) Value {
	if v.O == nil {
		return None
	}
	return v
}

// Unbox returns the plain value of an instance of a subclass of int, float, str or bytes, and any other value as it is.
func Unbox(v Value) Value {
	if b, ok := v.O.(*Boxed); ok {
		return b.V
	}
	return v
}

// AsInt returns a value of type int or bool as a number; ok is false for what is no int or does not fit into 64 bits.
func AsInt(v Value) (n int64, ok bool) {
	switch o := v.O.(type) {
	case intTag, boolTag:
		return v.N, true
	case *Boxed:
		return AsInt(o.V)
	}
	return 0, false
}
