package vm

// Interp, the state of one run: its types, builtins and modules. Nothing of it is shared with another run.

import "github.com/asyncio-playground/playground/wasm/syntax"

// Interp is a Python interpreter for one run on one machine.
type Interp struct {
	T        Types
	E        Exceptions
	Builtins *Dict
	Modules  *Dict // sys.modules
	// CodecErrors are the error handlers of codecs.register_error, by name; module _machine shows them to codecs.
	CodecErrors *Dict
	charmaps    map[string]*foundCodec // encodings with a table that were found, by the names that were asked for
	Host        Host
	// IntDigits is the limit of sys.set_int_max_str_digits(): 0 for none.
	IntDigits int
	Limits    Limits
	Main      *Module
	constants map[constantOfText]Value // those that are objects, of the program's texts
	ending    bool                     // the main module is being taken apart: CPython reads no source any more
	Steps     int64                    // instructions that all threads have run, as far as they are settled
	Labour    string                   // what long work in Go says of itself while it breathes

	strings                           map[string]*Str
	rootShape                         *Shape
	epoch                             uint32 // moves whenever a class changes after it was made: cached look-ups of older epochs are void
	ids                               map[Object]int64
	nextID                            int64
	shelf                             *shelf
	sources                           map[string][]string // lines of the files that tracebacks can show
	names                             specialNames
	slotRows                          []slotRow
	slotIndex                         map[*Str]int // special method name → row
	binaryNames                       [13]struct{ plain, reflected, inPlace *Str }
	binaryRow, compareRow, getattrRow slotSet
	operatorRows                      slotSet // binary, in-place and unary operators
	codes                             map[*CompiledSource]*Code
	memory                            memoryMeter
	chars                             [128]*Str // one-character strings
	exitHooks                         []func(t *Thread)
	exports                           map[*Bytes]*exports // memoryviews of bytearrays
	mortality
	roots   []func(visit func(Value))
	threads []*Thread // those that are running Python code now
	Async   any       // for asyncio: what it keeps for the run
	ops     *[256]handler
	way     way // see abridge.go
	heads   heads
	// ReadTree reads the nodes of a syntax tree for compile(). Module _tree brings it.
	ReadTree func(t *Thread, tree Value, mode string) (*syntax.Module, *Exc)
	// State of library modules, by their own key.
	state map[string]any
}

// Limits bound what a listing may use.
type Limits struct {
	Memory    int64 // bytes of modelled heap, 0 for the default
	Recursion int   // frames, 0 for the default
}

// Default limits: 256 MB, and CPython's recursion limit.
const (
	DefaultMemory    = 256 << 20
	DefaultRecursion = 1000
)

// Types are the built-in types of a run.
type Types struct {
	containerTypes                                                                                               // iterators and views, see iterators.go
	Object, Type, NoneType, Ellipsis, NotImplementedType                                                         *Type
	Int, Bool, Float, Complex, Str, Bytes, ByteArray, MemoryView, memoryViewIter                                 *Type
	Tuple, List, Dict, Set, FrozenSet, Range, Slice, Cell, SeqIter                                               *Type
	Function, Method, BuiltinFunction, MethodDescriptor, WrapperDescriptor, MethodWrapper, GetSet                *Type
	ClassMethodDescriptor                                                                                        *Type
	Generator, Coroutine, AsyncGenerator, CoroutineWrapper, ASend, AThrow                                        *Type
	Module, Property, ClassMethod, StaticMethod, Super, Code, Traceback, Frame                                   *Type
	Member, MappingProxy, FrameLocals, GenericAlias, Union, TypeVar, ParamSpec, TypeVarTuple, TypeAlias, Generic *Type
	ParamSpecArgs, ParamSpecKwargs                                                                               *Type
}

// New makes an interpreter with its types, builtins and exceptions.
func New(host Host, limits Limits) *Interp {
	if limits.Memory == 0 {
		limits.Memory = DefaultMemory
	}
	if limits.Recursion == 0 {
		limits.Recursion = DefaultRecursion
	}
	in := &Interp{
		ops:  newHandlers(),
		Host: host, Limits: limits,
		strings: make(map[string]*Str, 1024), rootShape: &Shape{}, epoch: 1,
		ids: map[Object]int64{}, nextID: 0x7f0000001000, sources: map[string][]string{},
		IntDigits: DefaultIntDigits, codes: map[*CompiledSource]*Code{}, state: map[string]any{},
	}
	in.memory.limit, in.memory.due = limits.Memory, walkEvery
	in.weak, in.interred, in.finalized = map[Object]*weakRefs{}, map[Object]struct{}{}, map[Object]struct{}{}
	in.own.left, in.guarded.left = ownEffort, guardEffort
	in.names.init(in)
	in.Builtins, in.Modules, in.CodecErrors = NewDict(), NewDict(), NewDict()
	in.initSlotTable()
	in.initObject()
	in.initFunctions()
	in.initDescriptors()
	in.initNumbers()
	in.initStr()
	in.initBytes()
	in.initContainers()
	in.initDict()
	in.initSet()
	in.initIterators()
	in.initExceptions()
	in.initGenerators()
	in.initModules()
	in.initTyping()
	in.initBuiltins()
	in.initCoreBuiltins()
	T := &in.T
	for _, c := range []*Type{T.Function, T.Method, T.BuiltinFunction, T.MethodDescriptor, T.WrapperDescriptor, T.MethodWrapper, T.ClassMethodDescriptor, T.GetSet, T.Member,
		T.MappingProxy, T.Generator, T.Coroutine, T.AsyncGenerator, T.CoroutineWrapper, T.ASend, T.AThrow, T.Code, T.Traceback, T.Frame, T.FrameLocals, T.Cell, T.Union, T.TypeVar, T.ParamSpec, T.TypeVarTuple} {
		c.Final = true
	}
	return in
}

// Intern returns the one *Str of this run with the text s; names are compared by its identity.
func (in *Interp) Intern(s string) *Str {
	if x := in.strings[s]; x != nil {
		return x
	}
	x := &Str{S: s, runes: -1}
	in.strings[s] = x
	return x
}

// InternStr returns the interned twin of s, which is s itself where there was none.
func (in *Interp) InternStr(s *Str) *Str { return in.internStr(s) }

// internStr returns the interned twin of s.
func (in *Interp) internStr(s *Str) *Str {
	if x := in.strings[s.S]; x != nil {
		return x
	}
	in.strings[s.S] = s
	return s
}

// State returns what a library module keeps for this run under key, made by mk at the first call.
func (in *Interp) State(key string, mk func() any) any {
	s, ok := in.state[key]
	if !ok {
		s = mk()
		in.state[key] = s
	}
	return s
}

// AtExit adds a function that Finish calls, last added first.
func (in *Interp) AtExit(f func(t *Thread)) { in.exitHooks = append(in.exitHooks, f) }

// Finish runs the exit hooks.
func (in *Interp) Finish(t *Thread) {
	for n := len(in.exitHooks); n > 0; n = len(in.exitHooks) {
		f := in.exitHooks[n-1]
		in.exitHooks = in.exitHooks[:n-1]
		f(t)
	}
}

// Builtin adds native functions to the builtins.
func (in *Interp) Builtin(ms []Method) {
	for _, m := range ms {
		in.Builtins.SetStr(in.Intern(m.Name), Obj(in.newNative(m, nil, "")))
	}
}

// newNative makes the function object of a method declaration.
func (in *Interp) newNative(m Method, owner *Type, mod string) *Native {
	return &Native{Name: m.Name, Owner: owner, Mod: mod, Sig: &Sig{text: m.Sig, recv: owner != nil && m.Kind != StaticMethod, ofClass: m.Kind == ClassMethod,
		counts: m.Kind == CountingMethod}, Fn: m.Fn, Doc: m.Doc}
}

// NewNative makes a native function for a library module.
func (in *Interp) NewNative(mod, name, sig string, fn NativeFn) Value {
	return Obj(&Native{Name: name, Mod: mod, Sig: &Sig{text: sig}, Fn: fn})
}

// specialNames are names that the interpreter itself looks up, interned once.
type specialNames struct {
	init_, new_, del, call, name, qualname, module, dict, doc, class, getattr, getattribute, setattr, delattr,
	slots, metaclass, initSubclass, setName, classGetitem, prepare, annotations, enter, exit, aenter, aexit,
	repr, str, hash, eq, await, iter, next, aiter, anext, bool_, len_, get, set, delete, contains, getitem, setitem, delitem,
	instancecheck, subclasscheck, missing, mro, file, path, all, builtins, importHook, main, classcell, wrapped, typeParams, origBases, abstract,
	index, format, int_, float_, dir, subclasshook, firstlineno, staticAttributes, self, matchArgs, notes, traceback, send, throw, close, reversed, isAbstract, text *Str
}

func (n *specialNames) init(in *Interp) {
	for _, x := range []struct {
		p **Str
		s string
	}{
		{&n.init_, "__init__"}, {&n.new_, "__new__"}, {&n.del, "__del__"}, {&n.call, "__call__"}, {&n.name, "__name__"}, {&n.qualname, "__qualname__"},
		{&n.module, "__module__"}, {&n.dict, "__dict__"}, {&n.doc, "__doc__"}, {&n.class, "__class__"},
		{&n.getattr, "__getattr__"}, {&n.getattribute, "__getattribute__"}, {&n.setattr, "__setattr__"}, {&n.delattr, "__delattr__"},
		{&n.slots, "__slots__"}, {&n.metaclass, "metaclass"}, {&n.initSubclass, "__init_subclass__"}, {&n.setName, "__set_name__"},
		{&n.classGetitem, "__class_getitem__"}, {&n.prepare, "__prepare__"}, {&n.annotations, "__annotations__"},
		{&n.enter, "__enter__"}, {&n.exit, "__exit__"}, {&n.aenter, "__aenter__"}, {&n.aexit, "__aexit__"},
		{&n.repr, "__repr__"}, {&n.str, "__str__"}, {&n.hash, "__hash__"}, {&n.eq, "__eq__"}, {&n.await, "__await__"},
		{&n.iter, "__iter__"}, {&n.next, "__next__"}, {&n.aiter, "__aiter__"}, {&n.anext, "__anext__"}, {&n.bool_, "__bool__"},
		{&n.len_, "__len__"}, {&n.get, "__get__"}, {&n.set, "__set__"}, {&n.delete, "__delete__"}, {&n.contains, "__contains__"},
		{&n.getitem, "__getitem__"}, {&n.setitem, "__setitem__"}, {&n.delitem, "__delitem__"},
		{&n.instancecheck, "__instancecheck__"}, {&n.subclasscheck, "__subclasscheck__"}, {&n.missing, "__missing__"},
		{&n.mro, "__mro__"}, {&n.file, "__file__"}, {&n.path, "__path__"}, {&n.all, "__all__"}, {&n.builtins, "__builtins__"}, {&n.importHook, "__import__"},
		{&n.main, "__main__"}, {&n.classcell, "__classcell__"}, {&n.wrapped, "__wrapped__"}, {&n.typeParams, "__type_params__"},
		{&n.origBases, "__orig_bases__"}, {&n.abstract, "__abstractmethods__"}, {&n.index, "__index__"}, {&n.format, "__format__"},
		{&n.int_, "__int__"}, {&n.float_, "__float__"}, {&n.dir, "__dir__"}, {&n.subclasshook, "__subclasshook__"},
		{&n.firstlineno, "__firstlineno__"}, {&n.staticAttributes, "__static_attributes__"}, {&n.self, "self"},
		{&n.matchArgs, "__match_args__"}, {&n.notes, "__notes__"}, {&n.traceback, "__traceback__"},
		{&n.send, "send"}, {&n.throw, "throw"}, {&n.close, "close"}, {&n.reversed, "__reversed__"}, {&n.isAbstract, "__isabstractmethod__"}, {&n.text, "text"},
	} {
		*x.p = in.Intern(x.s)
	}
}
