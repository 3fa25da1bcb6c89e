package vm

// Frames: one call of a Python function, and the code object it runs.

import "github.com/asyncio-playground/playground/wasm/compile"

// Code is a compiled code object made ready for this run: constants as Values, names interned, and room for look-up caches.
type Code struct {
	*compile.Code
	K       []Value
	N       []*Str
	caches  []cache // parallel to Lookups; nil until prepare
	arity   int     // 1 + the arguments of a call that needs no arranging; 0 if there is none, or before prepare
	window  int     // NumRegs, once prepared
	locals  int     // the number of LocalNames, once prepared
	source  *CompiledSource
	kwNames map[int][]*Str // keyword names of calls, by constant
}

// CompiledSource is a file's compiled code; it can be shared by runs.
type CompiledSource struct {
	Code *compile.Code
	Text string
	// Library marks files of the playground's own library: their frames are not the reader's code.
	Library bool
	// Silent marks library files of what CPython has in C: no traceback shows their frames.
	Silent bool
}

// Class makes Code a Python object.
func (*Code) Class(in *Interp) *Type { return in.T.Code }

// cache is the look-up of one instruction: its name, and what was found the last time.
type cache struct {
	name      *Str
	cls       *Type
	shape     *Shape
	dict      *Dict
	epoch     uint32
	idx       int32
	kind      cacheKind
	homeEpoch uint32
	val       Value

	// A global: the value stands at at as long as dict, the globals that were asked, and home, where it was found, keep their versions.
	home *Dict
	at   *Value
}

type cacheKind uint8

const (
	cacheNone   cacheKind = iota
	cacheField            // the instance's value number idx
	cacheMethod           // val, a function of the class: bind it
	cacheDict             // *at, while dict has version epoch (an attribute of a module)
)

// Frame is one activation of a Code. What is at its beginning the steps of a generator touch.
type Frame struct {
	code *Code
	pc   int // index of the next instruction
	regs []Value
	back *Frame    // caller
	gen  *Gen      // the generator whose frame this is, or nil
	sent Value     // what a generator is resumed with
	save stackMark // what the stack was before
	ret  int       // register of the caller that gets the result
	mode returnMode

	globals  *Dict
	cells    []*Cell
	locals   Value // namespace of a class body or exec: a Dict or any mapping
	fn       *Function
	next     *Frame   // next in the pool of frames to use again
	seg      *segment // where regs lie, from index base, unless this is a generator's frame
	base     int
	handling *Exc      // what was being handled when the frame was entered
	obj      *FrameObj // the frame as Python sees it, once somebody asked
}

// returnMode says what becomes of a frame's result.
type returnMode uint8

const (
	toGo       returnMode = iota // returned from run: the caller is Go code
	toRegister                   // stored into register ret of the calling frame
	toForIter                    // a generator in a for loop: a yield goes to ret, the end jumps
	toDelegate                   // a coroutine or generator that the calling frame delegates to: a yield is passed on
	toInit                       // an __init__: the result must be None, the instance is in ret already
)

// line returns the source line of the instruction before pc: the one being executed.
func (f *Frame) line() int32 {
	i := f.pc - 1
	if i < 0 {
		return f.code.FirstLine
	}
	for ; i >= 0; i-- {
		if p := f.code.Pos[i]; p.Line > 0 {
			return p.Line
		}
	}
	return f.code.FirstLine
}

// link makes the code object of c for this run; prepare completes it when it first runs.
func (in *Interp) link(c *compile.Code, src *CompiledSource) *Code {
	return &Code{Code: c, source: src}
}

// prepare fills in constants, names and caches: most code of a library never runs, and need not pay for them.
func (code *Code) prepare(in *Interp) {
	code.Complete()
	code.window, code.locals = code.NumRegs, len(code.LocalNames)
	const arranged = compile.FlagVarArgs | compile.FlagVarKw | compile.FlagGenerator | compile.FlagCoroutine | compile.FlagAsyncGen
	if code.Flags&arranged == 0 && code.NumKwOnly == 0 && len(code.CellVars) == 0 {
		code.arity = 1 + code.NumPosOnly + code.NumArgs
	}
	code.N = make([]*Str, len(code.Names))
	for i, n := range code.Names {
		code.N[i] = in.Intern(n)
	}
	code.caches = make([]cache, len(code.Lookups))
	for i, n := range code.Lookups {
		code.caches[i].name = code.N[n]
	}
	code.K = make([]Value, len(code.Consts))
	for i := range code.Consts {
		code.K[i] = in.constant(&code.Consts[i], code.source)
	}
}

// nameOf is compile's NameOf for an instruction that has a name.
func (code *Code) nameOf(i compile.Instr) *Str {
	n, _ := code.NameOf(i)
	return code.N[n]
}

// constant turns a compile-time constant into a Value.
func (in *Interp) constant(c *compile.Const, src *CompiledSource) Value {
	switch c.Kind {
	case compile.KBool:
		return Bool(c.Int != 0)
	case compile.KInt:
		return Int(c.Int)
	case compile.KBig:
		return NewBig(c.Big)
	case compile.KFloat:
		return Float(c.Float)
	case compile.KComplex:
		return in.shared(c, src, func() Value { return Obj(&Complex{Re: c.Real, Im: c.Float}) })
	case compile.KStr:
		if len(c.Str) <= 64 {
			return Obj(in.Intern(c.Str))
		}
		return NewStr(c.Str)
	case compile.KBytes:
		return NewBytes([]byte(c.Str))
	case compile.KEllipsis:
		return Ellipsis
	case compile.KTuple:
		return in.shared(c, src, func() Value {
			items := make([]Value, len(c.Items))
			for i := range c.Items {
				items[i] = in.constant(&c.Items[i], src)
			}
			return NewTuple(items...)
		})
	case compile.KFrozenSet:
		// Constants hash without running Python code, so no thread is needed and nothing can fail. CPython's compiler makes the set anew
		// when it has merged its items with other constants, in the order in which it had them.
		first, s := NewSet(), &Set{Frozen: true}
		for i := range c.Items {
			_ = first.Add(in.threads[0], in.constant(&c.Items[i], src))
		}
		for pos := 0; ; {
			k, ok := first.Next(&pos)
			if !ok {
				return Obj(s)
			}
			_ = s.Add(in.threads[0], k)
		}
	case compile.KCode:
		return Obj(in.link(c.Code, src))
	}
	return None
}

// shared makes a constant of a program's text once: equal ones of one text are the same object.
func (in *Interp) shared(c *compile.Const, src *CompiledSource, made func() Value) Value {
	if src == nil || src.Library {
		return made()
	}
	key := constantOfText{src, c.Key()}
	v, ok := in.constants[key]
	if !ok {
		if v = made(); in.constants == nil {
			in.constants = map[constantOfText]Value{}
		}
		in.constants[key] = v
	}
	return v
}

type constantOfText struct {
	text *CompiledSource
	key  string
}

// Where is a place in a listing: a file and a line.
type Where struct {
	File string
	Line int
}

// Where returns the place that the thread is executing in the reader's own code: frames of the library are passed over.
func (t *Thread) Where() Where {
	for f := t.frame; f != nil; f = f.back {
		if f.code.source == nil || !f.code.source.Library {
			return Where{f.code.File, int(f.line())}
		}
	}
	return Where{}
}

// UserSpot is where Where finds the thread.
func (t *Thread) UserSpot() Spot {
	for f := t.frame; f != nil; f = f.back {
		if f.code.source == nil || !f.code.source.Library {
			return Spot{f.code, f.pc}
		}
	}
	return Spot{}
}
