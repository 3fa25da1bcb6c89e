package compile

// One code object in the making: instructions, labels, registers, constants, names, exception table.

import (
	"math"
	"sync/atomic"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// unit compiles one frame.
type unit struct {
	c       *compiler
	outer   *unit
	scope   *scope // where names are looked up: the frame's own scope, or that of a comprehension inside it
	code    *Code
	private privacy // what becomes of private names

	locals int    // registers below are local variables, at and above temporaries
	top    int    // first free temporary
	dead   bool   // what follows cannot be reached: emit drops it
	bound  regSet // locals certainly assigned here
	fickle regSet // locals that some del unbinds

	blocks   []*block
	handlers []rangedHandler
	consts   map[constKey]int
	names    map[string]int
}

// rangedHandler is a Handler before its label is placed, with the nesting depth of its block, by which the table is sorted.
type rangedHandler struct {
	Handler
	to    *label
	depth int
}

// label is a place to jump to.
type label struct {
	at    int // instruction index once placed, else -1
	refs  []int
	bound regSet // locals assigned on every way here
	used  bool
}

func newLabel() *label { return &label{at: -1} }

// limit of what the 16-bit fields of an instruction can name.
const fieldMax = 1<<16 - 1

// emit appends an instruction and returns its index, or -1 when it could never run.
func (u *unit) emit(p Position, in Instr) int {
	if u.dead {
		return -1
	}
	u.code.Instrs = append(u.code.Instrs, in)
	u.code.Pos = append(u.code.Pos, p)
	return len(u.code.Instrs) - 1
}

// abc and aj emit an instruction of either form. They stay calls (noinline): copies at their two hundred callers would be downloaded.
//
//go:noinline
func (u *unit) abc(p Position, op Op, f uint8, a, b, c int) int {
	return u.emit(p, MakeABC(op, f, a, b, c))
}

//go:noinline
func (u *unit) aj(p Position, op Op, f uint8, a, j int) int {
	return u.emit(p, MakeAJ(op, f, a, int32(j)))
}

func (u *unit) here() int { return len(u.code.Instrs) }

// jump emits a jump to l in J.
func (u *unit) jump(p Position, op Op, a int, l *label) {
	u.reach(l, u.aj(p, op, 0, a, 0))
	if op == Jump || op == Loop {
		u.dead = true
	}
}

// reach notes that the instruction at index i jumps to l.
func (u *unit) reach(l *label, i int) {
	if i < 0 {
		return
	}
	if l.at >= 0 {
		u.patch(i, l.at)
		return
	}
	l.refs = append(l.refs, i)
	if l.used {
		l.bound.intersect(u.bound)
	} else {
		l.used, l.bound = true, u.bound.clone()
	}
}

func (u *unit) patch(i, target int) {
	in := u.code.Instrs[i]
	switch in.Op() {
	case ForIter, JumpCmp, JumpCmpInt:
		u.code.Instrs[i] = MakeABC(in.Op(), in.F(), in.A(), in.B(), target)
		if target > fieldMax {
			u.c.failAt(u.code.Pos[i], "the playground does not support a function or module of this size yet")
		}
	default:
		u.code.Instrs[i] = MakeAJ(in.Op(), in.F(), in.A(), int32(target))
	}
}

// place puts l here.
func (u *unit) place(l *label) {
	l.at = u.here()
	for _, i := range l.refs {
		u.patch(i, l.at)
	}
	if !l.used {
		return
	}
	if u.dead {
		u.dead, u.bound = false, l.bound
	} else {
		u.bound.intersect(l.bound)
	}
}

// loopHead starts a loop here: what some del unbinds may be unbound on the second time round.
func (u *unit) loopHead() *label {
	u.bound.remove(u.fickle)
	return &label{at: u.here()}
}

// alloc takes n consecutive temporaries and returns the first.
func (u *unit) alloc(n int) int {
	r := u.top
	u.top += n
	if u.top > u.code.NumRegs {
		u.code.NumRegs = u.top
		if u.top > fieldMax {
			u.c.failHere("the playground does not support an expression of this size yet")
			u.top, u.code.NumRegs = r, 0
		}
	}
	return r
}

// isVar tells a local variable's register from a temporary.
func (u *unit) isVar(r int) bool { return r < u.locals }

// base is where a window of temporaries may start whose result goes to dst: dst itself if it is the topmost one.
func (u *unit) base(dst int) int {
	if dst == u.top-1 && !u.isVar(dst) {
		u.top--
	}
	return u.top
}

// constKey tells constants apart: 1, 1.0 and True are three.
type constKey struct {
	kind ConstKind
	n    int64
	s    string
}

// constant returns the index of a constant, adding it if it is new.
func (u *unit) constant(k Const) int {
	key := constKey{kind: k.Kind, n: k.Int, s: k.Str}
	switch k.Kind {
	case KFloat:
		key.n = int64(math.Float64bits(k.Float))
	case KBig, KComplex:
		key.s = k.Key()
	case KTuple, KFrozenSet, KCode:
		u.code.Consts = append(u.code.Consts, k)
		return len(u.code.Consts) - 1
	}
	if i, ok := u.consts[key]; ok {
		return i
	}
	if u.consts == nil {
		u.consts = make(map[constKey]int)
	}
	u.consts[key] = len(u.code.Consts)
	u.code.Consts = append(u.code.Consts, k)
	return len(u.code.Consts) - 1
}

// loadConst puts a constant into register dst.
func (u *unit) loadConst(p Position, k Const, dst int) {
	if u.dead {
		return
	}
	if k.Kind == KInt && int64(int32(k.Int)) == k.Int {
		u.aj(p, LoadInt, 0, dst, int(k.Int))
		return
	}
	u.aj(p, LoadK, 0, dst, u.constant(k))
}

func (u *unit) loadNone(p Position, dst int) { u.loadConst(p, Const{}, dst) }

func (u *unit) loadStr(p Position, s string, dst int) {
	u.loadConst(p, Const{Kind: KStr, Str: s}, dst)
}

// name returns the index of a name, adding it if it is new.
func (u *unit) name(s string) int {
	if i, ok := u.names[s]; ok {
		return i
	}
	if u.names == nil {
		u.names = make(map[string]int)
	}
	i := len(u.code.Names)
	if i > fieldMax {
		u.c.failHere("the playground does not support a function or module of this size yet")
		return 0
	}
	u.names[s] = i
	u.code.Names = append(u.code.Names, s)
	return i
}

// lookup adds a look-up of a name, and returns its index.
func (u *unit) lookup(s string) int {
	i := len(u.code.Lookups)
	if i > fieldMax {
		u.c.failHere("the playground does not support a function or module of this size yet")
		return 0
	}
	u.code.Lookups = append(u.code.Lookups, uint16(u.name(s)))
	return i
}

// codeConst is the index of a code constant, for MakeFunction.
func (u *unit) codeConst(k *Code) int {
	i := u.constant(Const{Kind: KCode, Code: k})
	if i > fieldMax {
		u.c.failHere("the playground does not support a function or module of this size yet")
		return 0
	}
	return i
}

// move copies a register unless it is there already.
func (u *unit) move(p Position, dst, src int) {
	if dst != src {
		u.abc(p, Move, 0, dst, src, 0)
	}
}

// newUnit starts the code of a scope.
func (c *compiler) newUnit(outer *unit, s *scope, name string, line int32) *unit {
	u := &unit{c: c, outer: outer, scope: s, private: s.private}
	u.code = &Code{Name: name, QualName: qualName(outer, s, name), File: c.file, FirstLine: line, live: new(atomic.Pointer[Live])}
	if c.stringised {
		u.code.Flags = FlagAnnotations
	}
	u.layout(s)
	u.abc(Position{Line: line, EndLine: line}, Resume, 0, 0, 0, 0)
	if s.dictCell != nil {
		u.aj(noPos, KeepNamespace, 0, 0, s.cellIndex(s.dictCell))
	}
	if s.readsClass != nil {
		u.aj(noPos, UseNamespace, 0, 0, s.cellIndex(s.readsClass.dictCell))
	}
	return u
}

// qualName is the dotted name: outer.<locals>.name in a function, Class.name in a class.
func qualName(outer *unit, s *scope, name string) string {
	if outer == nil {
		return name
	}
	f := outer.scope.frame()
	if f.kind == scopeTypeParams {
		outer = outer.outer
		f = outer.scope.frame()
	}
	if f.kind == scopeModule {
		return name
	}
	if y := outer.scope.find(outer.private.mangle(name)); y != nil && y.flags&symGlobal != 0 && (s.kind == scopeClass || s.kind == scopeFunction && name != "<lambda>") {
		return name
	}
	if f.kind == scopeClass {
		return outer.code.QualName + "." + name
	}
	return outer.code.QualName + ".<locals>." + name
}

// layout gives parameters and locals their registers and lists the cells.
func (u *unit) layout(s *scope) {
	if s.functionLike() {
		for _, y := range s.syms {
			if y.owner != y {
				continue
			}
			r := len(u.code.LocalNames)
			if y.flags&symParam != 0 {
				u.bound.add(r)
			} else if y.cell {
				continue
			}
			u.code.LocalNames = append(u.code.LocalNames, y.name)
			if y.flags&symDeleted != 0 {
				u.fickle.add(r)
			}
			if !y.cell {
				y.index = r
			}
		}
	}
	u.locals = len(u.code.LocalNames)
	u.top, u.code.NumRegs = u.locals, u.locals
	for _, y := range s.cells {
		v := CellVar{Name: y.name, Param: -1}
		if y.scope != s {
			v.Name = "." + y.name // a comprehension's: no variable of the frame, so not shown by locals()
		}
		if y.flags&symParam != 0 && y.scope == s {
			for i, name := range u.code.LocalNames {
				if name == y.name {
					v.Param = i
					break
				}
			}
		}
		u.code.CellVars = append(u.code.CellVars, v)
	}
	for _, y := range s.frees {
		u.code.FreeVars = append(u.code.FreeVars, FreeVar{Name: y.name, Outer: s.parent.frame().cellIndex(y)})
	}
}

// finish completes the code.
func (u *unit) finish() *Code {
	// Handlers of inner blocks come first; among ranges of one depth the order does not matter.
	hs := u.handlers
	for i := 1; i < len(hs); i++ {
		for j := i; j > 0 && hs[j].depth > hs[j-1].depth; j-- {
			hs[j], hs[j-1] = hs[j-1], hs[j]
		}
	}
	for _, h := range hs {
		h.Target = int32(h.to.at)
		u.code.Handlers = append(u.code.Handlers, h.Handler)
	}
	return u.code
}

// noPos is the position of instructions that have none.
var noPos Position

func spanPos(s syntax.Span) Position {
	return Position{Line: s.Line, EndLine: s.EndLine, Col: s.Col, EndCol: s.EndCol}
}
