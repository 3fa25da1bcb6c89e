package compile

// Scopes and symbols: the table that scope analysis fills and code generation reads.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

type scopeKind uint8

const (
	scopeModule scopeKind = iota
	scopeClass
	scopeFunction      // def, lambda
	scopeGenExp        // a generator expression
	scopeComprehension // a list, set or dict comprehension: lives in the frame around it
	scopeTypeParams    // the function that binds [T, …] around a def, class or type statement
	scopeTypeValue     // the lazily evaluated bound, default or value of a type statement
)

// What happens to a name in a scope.
const (
	symBound     = 1 << iota // assigned, imported, defined, a loop target …
	symUsed                  // read
	symParam                 // a parameter
	symGlobal                // declared global
	symNonlocal              // declared nonlocal
	symImported              // import x
	symAnnotated             // x: int
	symDeleted               // del x, or the name of an except clause
	symTarget                // iteration variable of a comprehension
	symTypeParam             // one of [T, …]

	symLocal = symBound | symImported | symParam | symAnnotated
)

// resolution says where a name of a scope lives.
type resolution uint8

const (
	resLocal     resolution = iota // the owner's register or, if it is shared with inner functions, its cell
	resGlobal                      // globals, then builtins
	resName                        // the namespace of a class body (or exec), then globals, then builtins
	resClassCell                   // in a class body: the namespace, then the captured cell
)

// symbol is one name in one scope.
type symbol struct {
	name  string
	flags uint32
	res   resolution
	owner *symbol // where the name is bound; itself if here. Set for resLocal and resClassCell
	scope *scope
	cell  bool // shared with inner functions
	index int  // of an owner: its register or, with cell, its index among the frame's own cells
}

// scope is a block of names. Those of kinds Module, Class, Function, GenExp, TypeParams and TypeValue are frames at
// run time; a comprehension belongs to the frame of its parent.
type scope struct {
	kind     scopeKind
	name     string
	parent   *scope
	children []*scope
	syms     []*symbol
	index    map[string]*symbol // used beyond a handful of symbols
	private  privacy
	node     syntax.Node

	generator bool // contains yield
	async     bool // async def
	awaits    bool // contains await or an asynchronous comprehension clause
	walrus    bool // some name is rebound inside an expression

	directives []directive
	cells      []*symbol // own cells of a frame
	frees      []*symbol // captured ones: the owners' symbols
	classCell  *symbol   // class scope: __class__, as methods see it
	dictCell   *symbol   // class scope: the namespace, for type parameters and lazily evaluated types that read names of the class body
	readsClass *scope    // type parameters or lazily evaluated type: the class scope that it does so with
	static     []string  // class scope: attributes that methods assign through self
	// inIterable counts how deep the walk is inside the iterable of a comprehension of this scope; inTarget likewise.
	inIterable, inTarget int
}

// directive is a global or nonlocal statement for one name.
type directive struct {
	name   string
	span   syntax.Span
	global bool
}

const indexAbove = 12

// find returns the symbol of a name in this very scope, or nil.
func (s *scope) find(name string) *symbol {
	if s.index != nil {
		return s.index[name]
	}
	for _, y := range s.syms {
		if y.name == name {
			return y
		}
	}
	return nil
}

// symbol returns the symbol of a name, making it if need be.
func (s *scope) symbol(name string) *symbol {
	if y := s.find(name); y != nil {
		return y
	}
	y := &symbol{name: name, scope: s, index: -1}
	s.syms = append(s.syms, y)
	if s.index != nil {
		s.index[name] = y
	} else if len(s.syms) > indexAbove {
		s.index = make(map[string]*symbol, 4*indexAbove)
		for _, y := range s.syms {
			s.index[y.name] = y
		}
	}
	return y
}

// frame is the scope whose frame this scope's code runs in.
func (s *scope) frame() *scope {
	for s.kind == scopeComprehension {
		s = s.parent
	}
	return s
}

// functionLike tells the scopes that inner scopes can see into.
func (s *scope) functionLike() bool {
	return s.kind != scopeModule && s.kind != scopeClass
}

// A privacy says which names are private, and of which class.
type privacy struct {
	class string   // "": none is
	only  []string // where it is not nil: these at most
}

// mangle turns a private name of the class into its public form, and leaves any other as it is.
func (p privacy) mangle(name string) string {
	class := p.class
	if class == "" || len(name) < 3 || name[0] != '_' || name[1] != '_' {
		return name
	}
	if p.only != nil && !slices.Contains(p.only, name) {
		return name
	}
	if name[len(name)-1] == '_' && name[len(name)-2] == '_' {
		return name
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			return name
		}
	}
	i := 0
	for i < len(class) && class[i] == '_' {
		i++
	}
	if i == len(class) {
		return name
	}
	return "_" + class[i:] + name
}

// scopeKey names the scope that a node opens; a def has two when it has type parameters, a
// bound that is a lambda too.
type scopeKey struct {
	node syntax.Node
	part uint8
}

const (
	partBody uint8 = iota
	partTypeParams
	partTypeValue
)
