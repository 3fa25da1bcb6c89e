package compile

// The instruction set of the register machine, one opcode a line with its effect.
//
// An instruction is one 64-bit word: op in bits 0–7, F in 8–15, A in 16–31, B in 32–47, C in 48–63; J is the
// signed 32-bit number in bits 32–63 (B and C together). R[x] is register x of the frame. Registers 0…NumLocals-1 are the
// local variables (parameters first, in the order of Code.LocalNames), the rest are temporaries.
// An unbound register (a local not yet assigned, a missing optional operand) holds the zero value.
// Jump targets are absolute instruction indexes: in J, or in C for the fused compare-and-jump forms and ForIter.

// Instr is one instruction.
type Instr uint64

// MakeABC builds an instruction from its fields.
func MakeABC(op Op, f uint8, a, b, c int) Instr {
	return Instr(op) | Instr(f)<<8 | Instr(uint16(a))<<16 | Instr(uint16(b))<<32 | Instr(uint16(c))<<48
}

// MakeAJ builds an instruction with a 32-bit operand.
func MakeAJ(op Op, f uint8, a int, j int32) Instr {
	return Instr(op) | Instr(f)<<8 | Instr(uint16(a))<<16 | Instr(uint32(j))<<32
}

func (i Instr) Op() Op   { return Op(i) }
func (i Instr) F() uint8 { return uint8(i >> 8) }
func (i Instr) A() int   { return int(uint16(i >> 16)) }
func (i Instr) B() int   { return int(uint16(i >> 32)) }
func (i Instr) C() int   { return int(i >> 48) }
func (i Instr) SC() int  { return int(int16(i >> 48)) } // C as a signed number
func (i Instr) SB() int  { return int(int16(i >> 32)) } // B as a signed number
func (i Instr) J() int   { return int(int32(i >> 32)) }

// Op is an operation code.
type Op uint8

const (
	// What the eval loop does by itself. K[j] is constant j, N[j] name j, L[j] the name of look-up j, which is this instruction's alone.
	ForIter    Op = iota // R[A] = next(R[B]), or pc = C when it is exhausted
	Loop                 // pc = J (backward)
	AddInt               // R[A] = R[B] + SC (F=1: in place, +=; F=2: written as - of -SC; F=3: both)
	LoadGlobal           // R[A] = globals or builtins[L[J]]
	Add                  // R[A] = R[B] + R[C] (F=1: in place, +=)
	GetItem              // R[A] = R[B][R[C]]
	JumpCmpInt           // JumpCmp with the number SB for R[B]
	GetAttr              // R[A] = R[B].L[C]
	Resume               // starts every code body but a generator's later resumptions: a switch point (SEMANTICS G1)
	LoadMethod           // R[A], R[A+1] = function, self when R[B].L[C] is a method found on the class, else the attribute's value, unbound
	JumpIfNot            // if not R[A]: pc = J
	StoreCell            // cell J = R[A]
	Move                 // R[A] = R[B]
	JumpCmp              // if R[A] F R[B]: pc = C; F is a syntax.CmpOp, with JumpSense set the jump is taken when it is false
	Sub                  // R[A] = R[B] - R[C] (F=1: in place, -=)
	LoadK                // R[A] = K[J]
	JumpIf               // if R[A]: pc = J
	Compare              // R[A] = R[B] F R[C]; F is a syntax.CmpOp
	SetAttr              // R[A].L[B] = R[C]
	LoadInt              // R[A] = J
	CheckBound           // if R[A] is unbound raise UnboundLocalError for name N[J] (F=1: NameError of a free variable)
	LoadCell             // R[A] = contents of cell J; error if empty
	Jump                 // pc = J (forward)
	Unpack               // R[A…A+C-1] = the C items of R[B]
	Call                 // R[A] = R[B](R[B+1…B+C])
	CallMethod           // R[A] = R[B](self, R[B+2…B+1+C]) after LoadMethod into B; without self if R[B+1] is unbound
	Return               // return R[A]
	Yield                // hand out R[B], R[A] = what is sent in; F=1 in an async generator
	Nop                  // does nothing

	// Moves and names.
	LoadNil       // R[A] = unbound
	DelLocal      // R[A] = unbound; error as CheckBound if it was
	StoreGlobal   // globals[L[J]] = R[A]
	DelGlobal     // del globals[N[J]]
	LoadName      // class body (and exec): R[A] = locals, globals or builtins[N[J]]
	StoreName     // locals[N[J]] = R[A]
	DelName       // del locals[N[J]]
	LoadBuiltin   // R[A] = builtins[N[J]], whatever the globals say (AssertionError, __build_class__)
	DelCell       // empty cell J; error if it was empty
	LoadClassCell // class body: R[A] = locals[N[C]], or contents of cell B
	KeepNamespace // class body: cell J = the namespace
	UseNamespace  // LoadName looks into the namespace in cell J from here on
	PushCell      // R[A] = cell J itself (what a class body returns for __class__)
	NewCell       // cell J = a new empty cell (a comprehension's captured variable, at each run of the comprehension)

	// Operators. The binary operator in F is a syntax.Operator.
	Mul     // R[A] = R[B] * R[C]
	Binary  // R[A] = R[B] F R[C], any operator
	InPlace // R[A] = R[B] F= R[C], but for Add and Sub
	Neg     // R[A] = -R[B]
	Pos     // R[A] = +R[B]
	Invert  // R[A] = ~R[B]
	Not     // R[A] = not R[B]

	// Jumps. Backward ones are switch points.
	JumpNone    // if R[A] is None: pc = J
	JumpNotNone // if R[A] is not None: pc = J
	GetIter     // R[A] = iter(R[B])
	GetAIter    // R[A] = R[B].__aiter__()
	GetANext    // R[A] = awaitable of R[B].__anext__()

	// Building and taking apart. N values stand in registers B, B+1, …
	BuildTuple  // R[A] = tuple of R[B…B+C-1]
	BuildList   // R[A] = list of R[B…B+C-1]
	BuildSet    // R[A] = set of R[B…B+C-1]
	BuildDict   // R[A] = dict of C pairs R[B]: R[B+1], …
	BuildSlice  // R[A] = slice(R[B], R[B+1], R[B+2]); unbound stands for None
	BuildString // R[A] = the C strings R[B…] joined
	Format      // R[A] = format(R[B], R[C]); F: 0, 's', 'r' or 'a'; with FormatPlain (0x80) there is no spec
	ListAppend  // R[A].append(R[B])
	ListExtend  // R[A].extend(R[B]); F=1: for *args of a call to the callable in R[C], for the error text
	SetAdd      // R[A].add(R[B])
	SetUpdate   // R[A].update(R[B])
	DictSet     // R[A][R[B]] = R[C]
	DictUpdate  // R[A].update(R[B]); F=1: for ** of a call to R[C]: a repeated key is a TypeError
	ListToTuple // R[A] = tuple(R[B])
	UnpackEx    // R[A…] = F items, a list, C items of R[B]
	GetSlice    // R[A] = R[B][R[C]:R[C+1]]; unbound stands for a bound left out
	SetItem     // R[A][R[B]] = R[C]
	DelItem     // del R[A][R[B]]
	DelAttr     // del R[A].N[B]

	// Functions, calls, classes, imports.
	MakeFunction // R[A] = function of code constant C; F says which of R[B], R[B+1], … are given, in order: FnDefaults a tuple, FnKwDefaults a dict, FnAnnotations a dict, FnTypeParams a tuple
	CallKw       // R[A] = R[B](R[B+1…B+C]), the last of them keyword arguments; the next word is Ext with J the constant holding the tuple of their names
	CallEx       // R[A] = R[B](*R[B+1], **R[B+2]); R[B+2] may be unbound
	CallMethodKw // CallMethod with keywords: followed by Ext as CallKw; C counts the values from R[B+2]
	Ext          // operand word of the instruction before it
	Import       // R[A] = __import__(N[B], fromlist=K[C]) with level F; K[C] None: the top module of a dotted name
	ImportFrom   // R[A] = R[B].N[C] as `from … import` does it
	ImportStar   // bind all public names of R[A] in the current namespace

	// Generators and coroutines.
	GetYieldFrom // R[A] = iterator of R[B] for `yield from`
	GetAwait     // R[A] = iterator of awaitable R[B]; F: AwaitPlain, AwaitAEnter, AwaitAExit (for the error text), AwaitANext
	YieldFrom    // R[A] = result of delegating to iterator R[B]; F=1 for await

	// Exceptions. When an exception reaches a Handler, R[Reg] = it, R[Reg+1] = what was being handled before, and it becomes the one being handled.
	Raise            // F=0: re-raise what is being handled; F=1: raise R[A]; F=2: raise R[A] from R[B]
	PopExc           // end of a handler with registers A, A+1: R[A+1] is being handled again
	Reraise          // PopExc, then go on raising R[A] with its traceback as it is; F=1: its frame ends where it was raised
	ExcMatch         // R[A] = R[B] is an instance of R[C] (a class or tuple of classes; else TypeError)
	JumpNotStopAsync // if R[A] (an exception) is not StopAsyncIteration: pc = J
	ExcInfo          // R[A], R[A+1], R[A+2] = type, value, traceback of exception R[B]
	WithSetup        // R[A] and R[A+1] = __exit__ of R[B], R[A+2] and R[A+3] = its __enter__, each for CallMethod; F=1: __aexit__ and __aenter__
	EgMatch          // except*: R[A], R[A+1] = the part of group R[B] that matches R[C] or None, the rest or None
	EgRaise          // except*: R[A] = what to raise of original R[B] and the list R[C] of what the clauses raised, or None

	// Patterns.
	MatchSeq   // R[A] = R[B] is a sequence pattern's subject
	MatchMap   // R[A] = R[B] is a mapping
	MatchKeys  // R[A] = tuple of R[B]'s values for the keys in tuple R[C], or None
	MatchClass // R[A] = tuple of attributes of R[B] as instance of R[C], or None; F positional patterns; R[C+1] is the tuple of keyword names
	MatchRest  // R[A] = dict of R[B] without the keys of tuple R[C]
	Len        // R[A] = len(R[B])

	// Rarely used.
	SetupAnnotations // make sure that the namespace has __annotations__
	TypeParam        // R[A] = TypeVar (F=0), TypeVarTuple (1) or ParamSpec (2) named N[C]; R[B] is a function that computes its bound, R[B+1] one for its default, or unbound; TypeParamConstraints: the bound is a tuple of constraints
	TypeAlias        // R[A] = type alias named N[C] of R[B] = (type params tuple), R[B+1] = function that computes the value

	NumOps
)

// Fast is how many instructions the eval loop does by itself: those below this number.
const Fast = Nop + 1

// Flags of F.
const (
	JumpSense   = 0x80 // JumpCmp, JumpCmpInt: jump when the comparison is false
	FormatPlain = 0x80 // Format: no spec

	FnDefaults    = 1
	FnKwDefaults  = 2
	FnAnnotations = 4
	FnTypeParams  = 8

	TypeParamConstraints = 4 // TypeParam: the bound is a tuple of constraints

	AwaitPlain  = 0
	AwaitAEnter = 1
	AwaitAExit  = 2
	AwaitANext  = 3
)
