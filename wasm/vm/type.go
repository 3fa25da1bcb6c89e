package vm

// Types: what a class is, and the slots through which operations reach built-in and user-defined behaviour alike.

import "github.com/asyncio-playground/playground/wasm/syntax"

// Type is a Python class, built-in or user-defined. It is an object itself.
type Type struct {
	Head            // Cls is the metaclass (nil: type)
	Name     string // __name__
	QualName string
	Module   string
	Bases    []*Type
	MRO      []*Type // the type itself first
	Dict     *Names  // its own attributes
	Slots    Slots   // inherited ones included
	Layout   Layout  // which Go struct its instances are
	User     bool    // made by a class statement or type(…)
	Final    bool    // cannot be subclassed (bool, NoneType, …)
	Abstract bool    // has unimplemented abstract methods
	Static   bool    // of a library module, where CPython has a type written in C: messages name its module too, and nobody changes it

	in        *Interp
	fill      func(*Type) // fills Dict of a built-in type at the first look-up, nil once done
	subs      []*Type     // direct subclasses, for slot updates
	own       slotSet     // slots that the class itself defines
	viaUser   slotSet     // slots that call a special method written in Python
	slotted   []*Str      // names of __slots__ (nil: instances have a __dict__)
	noDict    bool
	finalizes bool  // has a __del__
	guard     bool  // its __del__ is the library's
	library   bool  // made while a module of the library was imported
	quiet     bool  // its __del__ is for classes of the program, and for single objects of the library's
	pattern   uint8 // what patterns take the instances for: see match.go
	weakSlot  bool  // names __weakref__ in its __slots__
	Lends     bool  // a class in Go, and those under it: making an object holds nothing that roots do not reach while it runs Python code
	InPython  bool  // built-in here, a class written in Python in CPython
	lookups   map[*Str]lookup
	epoch     uint32
	init      *Function // what plainInit found in this epoch
	initKnown bool
	// with is what withMethods found, of with and of async with, where known.
	with [2]struct {
		enter, exit  Value
		plain, known bool
	}
}

// Class returns the metaclass.
func (x *Type) Class(in *Interp) *Type {
	if x.Cls != nil {
		return x.Cls
	}
	return in.T.Type
}

// shown is the class's name in error messages: a library's own types are known by their full names.
func (x *Type) shown() string {
	if (x.Static || !x.User && !x.InPython) && x.Module != "builtins" && x.Module != "" {
		return x.Module + "." + x.Name
	}
	return x.Name
}

// Layout names the Go struct that instances of a type are made of, so that a subclass of list is a List.
type Layout uint8

const (
	LayoutInstance Layout = iota // Instance
	LayoutType
	LayoutBoxed // Boxed around the value that the base type's New makes
	LayoutTuple
	LayoutList
	LayoutDict
	LayoutSet
	LayoutBytes
	LayoutExc    // exceptions
	LayoutNative // a Go struct of its own, made by Slots.New
	LayoutModule
)

// Slots are a type's operations. A nil slot means: not supported. Functions return an exception or nil.
//
// Binary gets the operands in source order and is asked for the left operand's type first, then for the right one's (before it, if
// that is a subclass); it answers NotImplemented when it does not know how. Next answers the zero Value when it is exhausted.
type Slots struct {
	New  func(t *Thread, cls *Type, a Args) (Value, *Exc)
	Init func(t *Thread, self Value, a Args) *Exc
	Call func(t *Thread, self Value, a Args) (Value, *Exc)

	Repr   func(t *Thread, v Value) (Value, *Exc)
	Str    func(t *Thread, v Value) (Value, *Exc)
	Format func(t *Thread, v Value, spec string) (Value, *Exc)
	Hash   func(t *Thread, v Value) (int64, *Exc) // nil with NoHash: unhashable
	NoHash bool
	Bool   func(t *Thread, v Value) (bool, *Exc)
	Len    func(t *Thread, v Value) (int, *Exc)

	Compare func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) // Eq … GtE only
	Binary  func(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc)
	InPlace func(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc)
	Unary   func(t *Thread, op syntax.UnaryOperator, a Value) (Value, *Exc) // Invert, UAdd, USub
	Index   func(t *Thread, v Value) (Value, *Exc)
	Int     func(t *Thread, v Value) (Value, *Exc)
	Float   func(t *Thread, v Value) (Value, *Exc)

	GetItem  func(t *Thread, v, key Value) (Value, *Exc)
	SetItem  func(t *Thread, v, key, item Value) *Exc // item unbound: delete
	Contains func(t *Thread, v, item Value) (bool, *Exc)
	Iter     func(t *Thread, v Value) (Value, *Exc)
	Next     func(t *Thread, v Value) (Value, *Exc)

	GetAttr func(t *Thread, v Value, name *Str) (Value, *Exc)
	SetAttr func(t *Thread, v Value, name *Str, val Value) *Exc          // val unbound: delete
	Get     func(t *Thread, descr, obj Value, owner *Type) (Value, *Exc) // descriptor; obj unbound: access through the class
	Set     func(t *Thread, descr, obj, val Value) *Exc                  // val unbound: delete

	Await func(t *Thread, v Value) (Value, *Exc) // __await__
	AIter func(t *Thread, v Value) (Value, *Exc)
	ANext func(t *Thread, v Value) (Value, *Exc)
	Send  func(t *Thread, v, sent Value) (Value, bool, *Exc) // a step of a native awaitable's iterator: value and whether it is finished (then value is the result)
}
