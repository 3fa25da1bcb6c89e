package compile

// Liveness: which registers of a code hold, before each instruction, a value that is still needed. The interpreter asks only when
// it must know which objects a program can still reach (package vm, "Lifetime").

// Live is the liveness of one Code, as bit sets of registers, Words words for each instruction.
type Live struct {
	Words  int
	live   []uint64
	writes []uint64
	locals []uint64
	around []around // of a code whose sets are one word: what Drops and Overwrites are
}

type around struct {
	drops, overwrites uint64
	calm              bool
}

// Live returns the registers that are needed before instruction pc; Writes those that the instruction stores into. Locals are
// those that hold local variables, less the parameters that live in cells: a variable holds its value, needed or not.
func (l *Live) Live(pc int) []uint64   { return l.live[pc*l.Words : (pc+1)*l.Words] }
func (l *Live) Writes(pc int) []uint64 { return l.writes[pc*l.Words : (pc+1)*l.Words] }
func (l *Live) Locals() []uint64       { return l.locals }

// Drops are, where Words is 1, the temporaries that were needed before instruction pc or made by it and are not needed at the one that
// follows it; Overwrites the registers whose values it replaces. What it puts somewhere else is in neither.
func (l *Live) Drops(pc int) uint64      { return l.around[pc].drops }
func (l *Live) Overwrites(pc int) uint64 { return l.around[pc].overwrites }

// Calm reports whether it is plain that neither instruction pc drops a reference nor the one in front of it has dropped one.
func (l *Live) Calm(pc int) bool { return l.Words == 1 && l.around[pc].calm }

// Live returns the liveness of k, computed when it is first asked for.
func (k *Code) Live() *Live {
	l := k.live.Load()
	if l == nil {
		l = newLive(k)
		k.live.Store(l)
	}
	return l
}

func newLive(k *Code) *Live {
	n := len(k.Instrs)
	words := (k.NumRegs + 63) / 64
	l := &Live{Words: words, live: make([]uint64, n*words), writes: make([]uint64, n*words), locals: make([]uint64, words)}
	for r := range k.LocalNames {
		l.locals[r>>6] |= 1 << (r & 63)
	}
	for _, c := range k.CellVars {
		if c.Param >= 0 {
			l.locals[c.Param>>6] &^= 1 << (c.Param & 63)
		}
	}
	reads := make([]uint64, n*words)
	for i, in := range k.Instrs {
		op := &opTable[in.Op()]
		for _, r := range registers(op.reads, in) {
			reads[i*words+r>>6] |= 1 << (r & 63)
		}
		for _, r := range registers(op.writes, in) {
			l.writes[i*words+r>>6] |= 1 << (r & 63)
		}
	}
	for _, s := range k.Loops {
		for i := s.Start; i < s.End; i++ {
			reads[int(i)*words+int(s.Reg)>>6] |= 1 << (s.Reg & 63)
		}
	}
	handler := make([]int32, n) // innermost handler of each instruction, +1
	for h := len(k.Handlers) - 1; h >= 0; h-- {
		for i := k.Handlers[h].Start; i < k.Handlers[h].End; i++ {
			handler[i] = int32(h) + 1
		}
	}
	out := make([]uint64, words)
	join := func(i int) {
		for w, x := range l.Live(i) {
			out[w] |= x
		}
	}
	drop := func(from, to int) {
		for r := from; r < to; r++ {
			out[r>>6] &^= 1 << (r & 63)
		}
	}
	for changed := true; changed; {
		changed = false
		for i := n - 1; i >= 0; i-- {
			in := k.Instrs[i]
			clear(out)
			switch in.Op() {
			case Jump, Loop, Return, Raise, Reraise:
			default:
				if i+1 < n {
					join(i + 1)
				}
			}
			for w, x := range l.Writes(i) {
				out[w] &^= x
			}
			switch in.Op() {
			case Call, CallKw, CallEx, CallMethod, CallMethodKw:
				drop(in.B(), k.NumRegs) // a call's window is the callee's from its base on
			}
			for _, c := range opTable[in.Op()].format {
				switch c {
				case 'J':
					join(in.J())
				case 'T':
					join(in.C())
				}
			}
			if h := handler[i]; h > 0 {
				h := &k.Handlers[h-1]
				held := out[h.Reg>>6]>>(h.Reg&63)&1 != 0
				held2 := out[(h.Reg+1)>>6]>>((h.Reg+1)&63)&1 != 0
				join(int(h.Target))
				if !held {
					drop(int(h.Reg), int(h.Reg)+1)
				}
				if !held2 {
					drop(int(h.Reg)+1, int(h.Reg)+2)
				}
			}
			at := l.Live(i)
			for w := range at {
				if x := out[w] | reads[i*words+w]; x != at[w] {
					at[w], changed = x, true
				}
			}
		}
	}
	if words == 1 {
		l.around = make([]around, n)
		for i, in := range k.Instrs {
			from, count := Moved(in)
			moved := (uint64(1)<<count - 1) << from
			live, writes, locals := l.live[i], l.writes[i], l.locals[0]
			a := &l.around[i]
			if i+1 < n {
				a.drops = (live | writes) &^ l.live[i+1] &^ locals &^ (moved &^ writes)
			}
			a.overwrites = writes & (live | locals) &^ (moved &^ locals)
			switch in.Op() {
			case LoadGlobal, LoadMethod, LoadInt, LoadK, LoadCell, GetAttr, Move, ListAppend, Add, AddInt, Sub, Mul, Binary, Compare, JumpCmp, JumpCmpInt,
				JumpIf, JumpIfNot, Loop, Jump:
				a.calm = a.overwrites == 0 && i > 0 && l.around[i-1].drops == 0
			}
		}
	}
	return l
}

// Moved are the registers, n from the first, whose references an instruction puts somewhere else instead of dropping them.
func Moved(i Instr) (first, n int) {
	switch i.Op() {
	case BuildTuple, BuildList, BuildSet:
		return i.B(), i.C()
	case BuildDict:
		return i.B(), 2 * i.C()
	case DictSet:
		return i.C(), 1
	case ListAppend, SetAdd, Move, GetIter, ListToTuple: // a tuple has all that the list had
		return i.B(), 1
	case StoreGlobal, StoreName, StoreCell, Return, Raise:
		return i.A(), 1
	case SetAttr, SetItem:
		return i.C(), 1
	}
	return 0, 0
}

// registers lists what a reads or writes column of opTable stands for.
func registers(spec string, in Instr) []int {
	var list []int
	for i := 0; i < len(spec); {
		base := map[byte]int{'A': in.A(), 'B': in.B(), 'C': in.C()}[spec[i]]
		n := 0
		for i++; i < len(spec) && (spec[i] < 'A' || spec[i] > 'C'); i++ {
			switch c := spec[i]; c {
			case '+':
				n += in.C()
			case '*':
				n += 2 * in.C()
			case '%':
				n += int(in.F()) + 1 + in.C()
			case '&':
				for f := in.F(); f != 0; f >>= 1 {
					n += int(f & 1)
				}
			default:
				n += int(c - '0')
			}
		}
		for r := range n {
			list = append(list, base+r)
		}
	}
	switch in.Op() {
	case Raise:
		for r := range int(in.F()) {
			list = append(list, [...]int{in.A(), in.B()}[r])
		}
	case Format:
		if in.F()&FormatPlain == 0 && spec == opTable[Format].reads {
			list = append(list, in.C())
		}
	}
	return list
}

// Reads lists the registers that an instruction reads.
func Reads(in Instr) []int { return registers(opTable[in.Op()].reads, in) }
