package vm

// Functions written in Go: how they are declared, and how a call's arguments are bound to their signature.

// NativeFn is a function written in Go. a holds one value per parameter of its signature, in order; the zero Value stands for an
// optional parameter that was not given; *args arrives as a Tuple, **kwargs as a Dict. A method's receiver is a[0].
// a is only valid during the call.
type NativeFn func(t *Thread, a []Value) (Value, *Exc)

// Args are the arguments of a call: positional values, then one value per name in Names.
type Args struct {
	V     []Value
	Names []*Str
}

// Pos returns the positional arguments.
func (a Args) Pos() []Value { return a.V[:len(a.V)-len(a.Names)] }

// Kw returns the value of keyword argument name, or the zero Value.
func (a Args) Kw(name string) Value {
	n := len(a.V) - len(a.Names)
	for i, k := range a.Names {
		if k.S == name {
			return a.V[n+i]
		}
	}
	return Value{}
}

// Method declares a native function or method: its name, its signature as Python writes it without the parentheses
// ("iterable, /, *, key=None, reverse=False"; every default just marks the parameter optional) and the Go function.
// For methods the signature leaves self out, but Fn receives it as a[0].
type Method struct {
	Name string
	Sig  string
	Fn   NativeFn
	Kind MethodKind
	Doc  string
}

// MethodKind tells how a method of a type binds.
type MethodKind uint8

const (
	PlainMethod MethodKind = iota
	ClassMethod            // a[0] is the class
	StaticMethod
	Getter         // a read-only attribute computed by Fn(self)
	Field          // the same, where CPython has a field: a member_descriptor
	CountingMethod // a PlainMethod that CPython calls with its class: what it says of wrong arguments counts them (worded.go)
)

// steady reports whether CPython 3.13, once warm, calls this function without looking whether another thread wants the GIL
// (SEMANTICS G, row 2): a call of it is no switch point.
func (fn *Native) steady() bool {
	if fn.Owner != nil {
		return fn.Name == "append" && fn.Owner.Name == "list"
	}
	return fn.Mod == "" && (fn.Name == "len" || fn.Name == "isinstance")
}
