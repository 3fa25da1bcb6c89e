package vm

// Which operator methods a built-in type shows: a slot serves all binary operators at once, and CPython has methods only for those that
// the type knows.

import (
	"slices"
	"strings"
)

const (
	concatenation = "add mul rmul"
	setOperators  = "sub rsub and rand xor rxor or ror"
	union         = "or ror"
	arithmetic    = "add radd sub rsub mul rmul truediv rtruediv pow rpow neg pos"
)

// operators are the names of a type's operators without their underscores; a type that is not listed has all that its slots serve.
var operators = map[string]string{
	"int":              arithmetic + " mod rmod floordiv rfloordiv lshift rlshift rshift rrshift invert " + strings.ReplaceAll(setOperators, "sub rsub ", ""),
	"bool":             "and rand xor rxor or ror invert",
	"float":            arithmetic + " mod rmod floordiv rfloordiv",
	"complex":          arithmetic,
	"str":              concatenation + " mod rmod",
	"bytes":            concatenation + " mod rmod",
	"bytearray":        concatenation + " mod rmod iadd imul",
	"list":             concatenation + " iadd imul",
	"tuple":            concatenation,
	"deque":            concatenation + " iadd imul",
	"array":            concatenation + " iadd imul",
	"dict":             union + " ior",
	"OrderedDict":      union + " ior",
	"defaultdict":      union,
	"mappingproxy":     union + " ior",
	"FrameLocalsProxy": union,
	"set":              setOperators + " isub iand ixor ior",
	"frozenset":        setOperators,
	"dict_keys":        setOperators,
	"dict_items":       setOperators,
	"type":             union,
	"UnionType":        union,
	"GenericAlias":     union,
	"TypeVar":          union,
	"NoneType":         "",
}

// shows reports whether the built-in class c has the operator method name, which one of its slots serves.
func (c *Type) shows(name string) bool {
	known, listed := operators[c.Name]
	return !listed || slices.Contains(strings.Fields(known), strings.Trim(name, "_"))
}
