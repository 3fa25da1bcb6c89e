package compile

// Code, what the compiler makes of a module, function, lambda, class body, comprehension or generator expression.

import (
	"math"
	"math/big"
	"strconv"
	"sync/atomic"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// Flags of a Code.
const (
	FlagVarArgs       = 1 << iota // has *args
	FlagVarKw                     // has **kwargs
	FlagGenerator                 // calling it makes a generator
	FlagCoroutine                 // … a coroutine
	FlagAsyncGen                  // … an async generator
	FlagModule                    // a module's body: its names are globals
	FlagClass                     // a class body: LoadName and StoreName work on a namespace
	FlagIterable                  // a generator function that types.coroutine marked: what it makes can be awaited
	FlagAnnotations               // from __future__ import annotations is in force
	FlagComprehension             // named <listcomp> and so on: not shown as a frame of its own in tracebacks (PEP 709)
)

// Code is immutable once it is complete and may be shared between runs.
type Code struct {
	Name, QualName string
	File           string
	FirstLine      int32
	Flags          int

	Instrs []Instr
	Pos    []Position // parallel to Instrs
	Consts []Const
	Names  []string
	// Lookups are the names that instructions look up as globals and attributes, one for each such instruction: an index among Names.
	Lookups []uint16

	// Registers: parameters, then other locals, then temporaries.
	NumRegs    int
	LocalNames []string // len is the number of locals
	// Parameters in register order: NumPosOnly+NumArgs positional (the first NumPosOnly of them positional only),
	// NumKwOnly keyword only, then *args if FlagVarArgs, then **kwargs if FlagVarKw.
	NumPosOnly, NumArgs, NumKwOnly int

	// Cells 0…len(CellVars)-1 are made by this frame, those after are captured when the function is made.
	CellVars []CellVar
	FreeVars []FreeVar

	// CompVars are the variables of comprehensions, last first, and those of inner ones before those of outer ones.
	CompVars []CompVar

	Handlers []Handler // innermost first where ranges nest
	Loops    []Loopspan
	Doc      string
	HasDoc   bool

	// Warnings are the SyntaxWarnings of the whole text, in source order; only its outermost Code has them.
	Warnings []*syntax.Error

	live *atomic.Pointer[Live] // see live.go
	rest func()                // makes what depends on its body: instructions, constants, names; nil once that is there
}

// CellVar is a local variable that inner functions share. Param is the register of the parameter that fills the cell at
// entry, or -1. The name of a comprehension's variable starts with a dot: it is none of the frame's own.
type CellVar struct {
	Name  string
	Param int
}

// CompVar is a variable of a comprehension, which lives in the frame around it: for instructions Start ≤ pc < End its value is in
// register Index, or in that cell.
type CompVar struct {
	Name       string
	Start, End int32
	Index      uint16
	Cell       bool
}

// FreeVar says where the enclosing frame has the captured cell: its index among that frame's cells (own and captured).
type FreeVar struct {
	Name  string
	Outer int
}

// Handler catches exceptions raised by instructions Start ≤ pc < End: R[Reg] and R[Reg+1] are set, pc = Target.
type Handler struct {
	Start, End, Target int32
	Reg                uint16
}

// Loopspan says that a loop's iterator stays in register Reg for instructions Start ≤ pc < End, whether or not it is asked again:
// a program can see when the iterator of a loop that is left dies.
type Loopspan struct {
	Start, End int32
	Reg        uint16
}

// Position is the source range of an instruction and, where the traceback marks it apart (an operator, a subscript's
// brackets, a call's parentheses), the range of its anchor. Columns are byte offsets; Line 0 means an artificial instruction
// (no position); AnchorLine 0 means no anchor.
type Position struct {
	Line, EndLine, Col, EndCol                         int32
	AnchorLine, AnchorCol, AnchorEndLine, AnchorEndCol int32
}

// ConstKind is the type of a constant.
type ConstKind uint8

const (
	KNone ConstKind = iota
	KBool
	KInt
	KBig
	KFloat
	KComplex // imaginary part in Float, the other in Real
	KStr
	KBytes
	KEllipsis
	KTuple // of constants
	KFrozenSet
	KCode
)

// Const is a constant of a Code.
type Const struct {
	Kind  ConstKind
	Int   int64 // KInt; KBool 0 or 1
	Big   *big.Int
	Float float64
	Real  float64 // KComplex
	Str   string  // KStr, KBytes
	Items []Const
	Code  *Code
}

// Key is a text that tells a constant from all others, of other types too. Code has none.
func (c *Const) Key() string {
	key := []byte{byte('a' + c.Kind)}
	switch c.Kind {
	case KBig:
		key = append(c.Big.Append(key, 16), ';')
	case KFloat, KComplex:
		key = append(strconv.AppendUint(key, math.Float64bits(c.Float), 16), ';')
		key = append(strconv.AppendUint(key, math.Float64bits(c.Real), 16), ';')
	case KStr, KBytes:
		key = append(append(strconv.AppendInt(key, int64(len(c.Str)), 10), ':'), c.Str...)
	case KTuple, KFrozenSet:
		for i := range c.Items {
			key = append(key, c.Items[i].Key()...)
		}
		key = append(key, ')')
	default:
		key = append(strconv.AppendInt(key, c.Int, 16), ';')
	}
	return string(key)
}
