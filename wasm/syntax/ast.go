package syntax

// The tree of a parsed listing: one Go struct per node of Python's abstract grammar, with the names that
// Python's own ast module uses, so that whoever knows one knows the other.

import "math/big"

// Span is the source range of a node. Lines count from 1; columns are byte offsets into the line, from 0;
// the end is exclusive, as in Python's ast module.
type Span struct {
	Line, Col, EndLine, EndCol int32
}

// Pos returns the span itself; embedding Span makes every struct a Node.
func (s Span) Pos() Span { return s }

// Node is anything with a place in the source.
type Node interface{ Pos() Span }

// Stmt is a statement, Expr an expression, Pattern a pattern of a case clause.
type (
	Stmt interface {
		Node
		stmt()
	}
	Expr interface {
		Node
		expr()
	}
	Pattern interface {
		Node
		pattern()
	}
)

// Module is a whole file.
type Module struct {
	Body []Stmt
	Doc  string // the docstring, unless HasDoc is false
	// HasDoc tells an empty docstring from none.
	HasDoc bool
	// Warnings are the SyntaxWarnings of the scanner and parser, in source order.
	Warnings []*Error
}

// Operator is a binary operator, also of an augmented assignment.
type Operator uint8

const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// UnaryOperator is a prefix operator.
type UnaryOperator uint8

const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// CmpOp is one link of a comparison chain.
type CmpOp uint8

const (
	Eq CmpOp = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

// Statements.
type (
	// FunctionDef is def or, with Async, async def.
	FunctionDef struct {
		Span
		Name       string
		NameSpan   Span
		TypeParams []TypeParam
		Args       *Arguments
		Body       []Stmt
		Decorators []Expr
		Returns    Expr // nil without annotation
		Async      bool
	}
	ClassDef struct {
		Span
		Name       string
		NameSpan   Span
		TypeParams []TypeParam
		Bases      []Expr // may hold *Starred
		Keywords   []*Keyword
		Body       []Stmt
		Decorators []Expr
	}
	Return struct {
		Span
		Value Expr // nil for a bare return
	}
	Delete struct {
		Span
		Targets []Expr
	}
	Assign struct {
		Span
		Targets []Expr // a = b = 1 has two
		Value   Expr
	}
	TypeAlias struct {
		Span
		Name       *Name
		TypeParams []TypeParam
		Value      Expr
	}
	AugAssign struct {
		Span
		Target Expr
		Op     Operator
		OpSpan Span
		Value  Expr
	}
	AnnAssign struct {
		Span
		Target     Expr
		Annotation Expr
		Value      Expr // nil without value
		Simple     bool // a bare name, not in parentheses
	}
	// For is for or, with Async, async for.
	For struct {
		Span
		Target Expr
		Iter   Expr
		Body   []Stmt
		Else   []Stmt
		Async  bool
	}
	While struct {
		Span
		Test Expr
		Body []Stmt
		Else []Stmt
	}
	If struct {
		Span
		Test Expr
		Body []Stmt
		Else []Stmt // an elif is an If alone in Else
	}
	// With is with or, with Async, async with.
	With struct {
		Span
		Items []WithItem
		Body  []Stmt
		Async bool
	}
	WithItem struct {
		Context Expr
		Vars    Expr // nil without as
	}
	Match struct {
		Span
		Subject Expr
		Cases   []*MatchCase
	}
	MatchCase struct {
		Span
		Pattern Pattern
		Guard   Expr // nil without
		Body    []Stmt
	}
	Raise struct {
		Span
		Exc   Expr // nil for a bare raise
		Cause Expr // nil without from
	}
	// Try is try/except or, with Star, try/except*.
	Try struct {
		Span
		Body     []Stmt
		Handlers []*ExceptHandler
		Else     []Stmt
		Finally  []Stmt
		Star     bool
	}
	ExceptHandler struct {
		Span
		Type Expr   // nil for a bare except
		Name string // "" without as
		Body []Stmt
	}
	Assert struct {
		Span
		Test Expr
		Msg  Expr // nil without
	}
	Import struct {
		Span
		Names []*Alias
	}
	ImportFrom struct {
		Span
		Module string // "" for `from . import x`
		Names  []*Alias
		Level  int
	}
	Alias struct {
		Span
		Name   string // "*" for a star import
		AsName string // "" without
	}
	Global struct {
		Span
		Names []string
	}
	Nonlocal struct {
		Span
		Names []string
	}
	ExprStmt struct {
		Span
		Value Expr
	}
	Pass     struct{ Span }
	Break    struct{ Span }
	Continue struct{ Span }
)

// TypeParam is one of `[T, *Ts, **P]`.
type TypeParam struct {
	Span
	Kind    TypeParamKind
	Name    string
	Bound   Expr // nil without
	Default Expr // nil without
}

// TypeParamKind tells T, *T and **T apart.
type TypeParamKind uint8

const (
	TypeVar TypeParamKind = iota
	TypeVarTuple
	ParamSpec
)

// Arguments are a function's parameters.
type Arguments struct {
	PosOnly    []*Arg
	Args       []*Arg
	VarArg     *Arg // *args, or nil
	KwOnly     []*Arg
	KwDefaults []Expr // one per KwOnly, nil where there is none
	KwArg      *Arg   // **kwargs, or nil
	Defaults   []Expr // for the last of PosOnly+Args
}

// Arg is one parameter.
type Arg struct {
	Span
	Name       string
	Annotation Expr // nil without
}

// Keyword is name=value in a call; Name is "" for **value.
type Keyword struct {
	Span
	Name  string
	Value Expr
}

// Expressions. A target of an assignment is the same node as the expression it looks like.
type (
	BoolOp struct {
		Span
		And    bool // and, else or
		Values []Expr
	}
	NamedExpr struct {
		Span
		Target *Name
		Value  Expr
	}
	BinOp struct {
		Span
		Left   Expr
		Op     Operator
		OpSpan Span
		Right  Expr
	}
	UnaryOp struct {
		Span
		Op      UnaryOperator
		Operand Expr
	}
	Lambda struct {
		Span
		Args *Arguments
		Body Expr
	}
	IfExp struct {
		Span
		Test, Body, Else Expr
	}
	// Dict has a nil key for each **value.
	Dict struct {
		Span
		Keys   []Expr
		Values []Expr
	}
	Set struct {
		Span
		Elts []Expr
	}
	ListComp struct {
		Span
		Elt        Expr
		Generators []*Comprehension
	}
	SetComp struct {
		Span
		Elt        Expr
		Generators []*Comprehension
	}
	DictComp struct {
		Span
		Key, Value Expr
		Generators []*Comprehension
	}
	GeneratorExp struct {
		Span
		Elt        Expr
		Generators []*Comprehension
	}
	Comprehension struct {
		Target Expr
		Iter   Expr
		Ifs    []Expr
		Async  bool
	}
	Await struct {
		Span
		Value Expr
	}
	Yield struct {
		Span
		Value Expr // nil for a bare yield
	}
	YieldFrom struct {
		Span
		Value Expr
	}
	Compare struct {
		Span
		Left        Expr
		Ops         []CmpOp
		Comparators []Expr
	}
	Call struct {
		Span
		Func     Expr
		Args     []Expr // may hold *Starred
		Keywords []*Keyword
	}
	// FormattedValue is {value!r:spec} of an f-string; the literal text of {x=} is a Str before it.
	FormattedValue struct {
		Span
		Value      Expr
		Conversion byte       // 0, 's', 'r' or 'a'
		Spec       *JoinedStr // nil without
	}
	// JoinedStr is an f-string: *Constant strings and *FormattedValue.
	JoinedStr struct {
		Span
		Values []Expr
	}
	// Constant holds a literal; see its Kind.
	Constant struct {
		Span
		Kind  ConstKind
		Int   int64    // ConstInt; of ConstStr, 1 where a u stands before it
		Big   *big.Int // ConstBig: an integer beyond int64
		Float float64  // ConstFloat, ConstImag
		Str   string   // ConstStr (UTF-8, surrogates as WTF-8), ConstBytes

		// No literal has these, but a tree that a program has made may.
		Real  float64     // ConstImag
		Items []*Constant // ConstTuple, ConstFrozenSet
	}
	Attribute struct {
		Span
		Value    Expr
		Attr     string
		AttrSpan Span
	}
	Subscript struct {
		Span
		Value Expr
		Index Expr // may be *Slice, or a *Tuple holding some
	}
	Starred struct {
		Span
		Value Expr
	}
	Name struct {
		Span
		ID string
	}
	List struct {
		Span
		Elts []Expr
	}
	Tuple struct {
		Span
		Elts []Expr
		// Paren tells a tuple in parentheses; its span covers them.
		Paren bool
	}
	Slice struct {
		Span
		Lower, Upper, Step Expr // each may be nil
	}
)

// ConstKind is the type of a literal.
type ConstKind uint8

const (
	ConstNone ConstKind = iota
	ConstTrue
	ConstFalse
	ConstEllipsis
	ConstInt
	ConstBig
	ConstFloat
	ConstImag
	ConstStr
	ConstBytes
	ConstTuple
	ConstFrozenSet
)

// Patterns of match.
type (
	MatchValue struct {
		Span
		Value Expr
	}
	// MatchSingleton is None, True or False.
	MatchSingleton struct {
		Span
		Value *Constant
	}
	MatchSequence struct {
		Span
		Patterns []Pattern
	}
	MatchMapping struct {
		Span
		Keys     []Expr
		Patterns []Pattern
		Rest     string // "" without **rest
	}
	MatchClass struct {
		Span
		Class       Expr
		Patterns    []Pattern
		KwdAttrs    []string
		KwdPatterns []Pattern
	}
	// MatchStar is *name; Name is "" for *_.
	MatchStar struct {
		Span
		Name string
	}
	// MatchAs is pattern as name; a capture has no pattern, the wildcard _ neither.
	MatchAs struct {
		Span
		Pattern Pattern
		Name    string
	}
	MatchOr struct {
		Span
		Patterns []Pattern
	}
)
