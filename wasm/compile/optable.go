package compile

// How each operation's operands are to be read, for the disassembler and the verifier.

// opInfo describes one operation. A letter of format stands for an operand:
//
//	A B C  a register: R[A], R[B], R[C]         a b c  the bare number
//	i h    SC, SB as numbers                    j      J as a number
//	J T    a jump target, in J or in C          k K    a constant, J or C
//	n m N  a name, J, B or C                    l s L  a look-up, J, B or C
//	o q    F as binary operator or comparison   x y    a cell, J or B
//
// reads and writes list register ranges as pairs of first register and count: the letter, then a digit, or + for the
// number of operands in C, as the comments in opcode.go say.
type opInfo struct {
	name, format, reads, writes string
}

// NameOf returns the index of the name that an instruction of k looks up or binds outside the frame's own variables.
func (k *Code) NameOf(i Instr) (index int, ok bool) {
	if i.Op() == CheckBound || i.Op() == DelLocal {
		return 0, false
	}
	for _, c := range opTable[i.Op()].format {
		switch c {
		case 'n':
			return i.J(), true
		case 'm':
			return i.B(), true
		case 'N':
			return i.C(), true
		case 'l':
			return int(k.Lookups[i.J()]), true
		case 's':
			return int(k.Lookups[i.B()]), true
		case 'L':
			return int(k.Lookups[i.C()]), true
		}
	}
	return 0, false
}

// ConstOf returns what an instruction of k loads or works with that stands in the text: a constant, or a small int.
func (k *Code) ConstOf(i Instr) (c Const, ok bool) {
	if i.Op() == LoadInt {
		return Const{Kind: KInt, Int: int64(i.J())}, true
	}
	for _, f := range opTable[i.Op()].format {
		switch f {
		case 'i':
			return Const{Kind: KInt, Int: int64(i.SC())}, true
		case 'k':
			return k.Consts[i.J()], true
		case 'K':
			return k.Consts[i.C()], true
		}
	}
	return Const{}, false
}

var opTable = [NumOps]opInfo{
	Nop:              {"Nop", "", "", ""},
	Resume:           {"Resume", "", "", ""},
	Move:             {"Move", "AB", "B1", "A1"},
	LoadK:            {"LoadK", "Ak", "", "A1"},
	LoadInt:          {"LoadInt", "Aj", "", "A1"},
	LoadNil:          {"LoadNil", "A", "", "A1"},
	CheckBound:       {"CheckBound", "An", "", ""},
	DelLocal:         {"DelLocal", "An", "", "A1"},
	LoadGlobal:       {"LoadGlobal", "Al", "", "A1"},
	StoreGlobal:      {"StoreGlobal", "Al", "A1", ""},
	DelGlobal:        {"DelGlobal", "n", "", ""},
	LoadName:         {"LoadName", "An", "", "A1"},
	StoreName:        {"StoreName", "An", "A1", ""},
	DelName:          {"DelName", "n", "", ""},
	LoadBuiltin:      {"LoadBuiltin", "An", "", "A1"},
	LoadCell:         {"LoadCell", "Ax", "", "A1"},
	StoreCell:        {"StoreCell", "Ax", "A1", ""},
	DelCell:          {"DelCell", "x", "", ""},
	LoadClassCell:    {"LoadClassCell", "AyN", "", "A1"},
	KeepNamespace:    {"KeepNamespace", "x", "", ""},
	UseNamespace:     {"UseNamespace", "x", "", ""},
	PushCell:         {"PushCell", "Ax", "", "A1"},
	NewCell:          {"NewCell", "x", "", ""},
	Add:              {"Add", "ABC", "B1C1", "A1"},
	Sub:              {"Sub", "ABC", "B1C1", "A1"},
	Mul:              {"Mul", "ABC", "B1C1", "A1"},
	AddInt:           {"AddInt", "ABi", "B1", "A1"},
	Binary:           {"Binary", "AoBC", "B1C1", "A1"},
	InPlace:          {"InPlace", "AoBC", "B1C1", "A1"},
	Neg:              {"Neg", "AB", "B1", "A1"},
	Pos:              {"Pos", "AB", "B1", "A1"},
	Invert:           {"Invert", "AB", "B1", "A1"},
	Not:              {"Not", "AB", "B1", "A1"},
	Compare:          {"Compare", "AqBC", "B1C1", "A1"},
	Jump:             {"Jump", "J", "", ""},
	Loop:             {"Loop", "J", "", ""},
	JumpIf:           {"JumpIf", "AJ", "A1", ""},
	JumpIfNot:        {"JumpIfNot", "AJ", "A1", ""},
	JumpNone:         {"JumpNone", "AJ", "A1", ""},
	JumpNotNone:      {"JumpNotNone", "AJ", "A1", ""},
	JumpCmp:          {"JumpCmp", "qABT", "A1B1", ""},
	JumpCmpInt:       {"JumpCmpInt", "qAhT", "A1", ""},
	GetIter:          {"GetIter", "AB", "B1", "A1"},
	ForIter:          {"ForIter", "ABT", "B1", "A1"},
	GetAIter:         {"GetAIter", "AB", "B1", "A1"},
	GetANext:         {"GetANext", "AB", "B1", "A1"},
	BuildTuple:       {"BuildTuple", "ABc", "B+", "A1"},
	BuildList:        {"BuildList", "ABc", "B+", "A1"},
	BuildSet:         {"BuildSet", "ABc", "B+", "A1"},
	BuildDict:        {"BuildDict", "ABc", "B*", "A1"},
	BuildSlice:       {"BuildSlice", "AB", "B3", "A1"},
	BuildString:      {"BuildString", "ABc", "B+", "A1"},
	Format:           {"Format", "ABC", "B1", "A1"},
	ListAppend:       {"ListAppend", "AB", "A1B1", ""},
	ListExtend:       {"ListExtend", "ABC", "A1B1", ""},
	SetAdd:           {"SetAdd", "AB", "A1B1", ""},
	SetUpdate:        {"SetUpdate", "AB", "A1B1", ""},
	DictSet:          {"DictSet", "ABC", "A1B1C1", ""},
	DictUpdate:       {"DictUpdate", "ABC", "A1B1", ""},
	ListToTuple:      {"ListToTuple", "AB", "B1", "A1"},
	Unpack:           {"Unpack", "ABc", "B1", "A+"},
	UnpackEx:         {"UnpackEx", "ABc", "B1", "A%"},
	GetItem:          {"GetItem", "ABC", "B1C1", "A1"},
	GetSlice:         {"GetSlice", "ABC", "B1C2", "A1"},
	SetItem:          {"SetItem", "ABC", "A1B1C1", ""},
	DelItem:          {"DelItem", "AB", "A1B1", ""},
	GetAttr:          {"GetAttr", "ABL", "B1", "A1"},
	SetAttr:          {"SetAttr", "AsC", "A1C1", ""},
	DelAttr:          {"DelAttr", "Am", "A1", ""},
	MakeFunction:     {"MakeFunction", "ABK", "B&", "A1"},
	Call:             {"Call", "ABc", "B1+", "A1"},
	CallKw:           {"CallKw", "ABc", "B1+", "A1"},
	CallEx:           {"CallEx", "AB", "B3", "A1"},
	LoadMethod:       {"LoadMethod", "ABL", "B1", "A2"},
	CallMethod:       {"CallMethod", "ABc", "B2+", "A1"},
	CallMethodKw:     {"CallMethodKw", "ABc", "B2+", "A1"},
	Ext:              {"Ext", "k", "", ""},
	Return:           {"Return", "A", "A1", ""},
	Import:           {"Import", "AmK", "", "A1"},
	ImportFrom:       {"ImportFrom", "ABN", "B1", "A1"},
	ImportStar:       {"ImportStar", "A", "A1", ""},
	Yield:            {"Yield", "AB", "B1", "A1"},
	GetYieldFrom:     {"GetYieldFrom", "AB", "B1", "A1"},
	GetAwait:         {"GetAwait", "AB", "B1", "A1"},
	YieldFrom:        {"YieldFrom", "AB", "B1", "A1"},
	Raise:            {"Raise", "AB", "", ""},
	PopExc:           {"PopExc", "A", "A2", ""},
	Reraise:          {"Reraise", "A", "A2", ""},
	ExcMatch:         {"ExcMatch", "ABC", "B1C1", "A1"},
	JumpNotStopAsync: {"JumpNotStopAsync", "AJ", "A1", ""},
	ExcInfo:          {"ExcInfo", "AB", "B1", "A3"},
	WithSetup:        {"WithSetup", "AB", "B1", "A4"},
	EgMatch:          {"EgMatch", "ABC", "B1C1", "A2"},
	EgRaise:          {"EgRaise", "ABC", "B1C1", "A1"},
	MatchSeq:         {"MatchSeq", "AB", "B1", "A1"},
	MatchMap:         {"MatchMap", "AB", "B1", "A1"},
	MatchKeys:        {"MatchKeys", "ABC", "B1C1", "A1"},
	MatchClass:       {"MatchClass", "ABC", "B1C2", "A1"},
	MatchRest:        {"MatchRest", "ABC", "B1C1", "A1"},
	Len:              {"Len", "AB", "B1", "A1"},
	SetupAnnotations: {"SetupAnnotations", "", "", ""},
	TypeParam:        {"TypeParam", "ABN", "B2", "A1"},
	TypeAlias:        {"TypeAlias", "ABN", "B2", "A1"},
}
