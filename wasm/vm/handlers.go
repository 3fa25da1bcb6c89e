package vm

// The handlers: what each instruction does where the eval loop's own short way does not fit. Those with a function of their own are
// here and in evalcalls.go; the rest share execute.

import (
	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// handler executes instruction i of frame f, whose pc is behind it. It returns the frame that goes on: f itself, that of a call which
// it has begun, the one that handles an exception, or the caller; nil when run is to end with t.result or t.raised.
type handler func(t *Thread, f *Frame, i compile.Instr) *Frame

// newHandlers makes the table. (It is no variable: it would refer to itself by way of run.)
func newHandlers() *[256]handler {
	ops := &[256]handler{
		compile.LoadGlobal: opLoadGlobal, compile.AddInt: opAddInt, compile.Add: opAdd, compile.Sub: opSub, compile.Mul: opMul,
		compile.Compare: opCompare, compile.JumpCmp: opJumpCmp, compile.JumpCmpInt: opJumpCmpInt,
		compile.JumpIf: opJumpIf, compile.JumpIfNot: opJumpIf, compile.JumpNone: opJumpNone, compile.JumpNotNone: opJumpNotNone,
		compile.ForIter: opForIter, compile.GetAttr: opGetAttr, compile.SetAttr: opSetAttr, compile.LoadMethod: opLoadMethod,
		compile.GetItem: opGetItem, compile.GetSlice: opGetSlice, compile.SetItem: opSetItem, compile.Unpack: opUnpack, compile.ListAppend: opListAppend,
		compile.Call: opCall, compile.CallMethod: opCallMethod, compile.CallKw: opCallKw, compile.CallMethodKw: opCallKw,
		compile.Return: opReturn, compile.Yield: opYield, compile.YieldFrom: opYieldFrom, compile.GetAwait: opGetAwait,
		compile.Binary: opBinary, compile.InPlace: opInPlace, compile.Raise: opRaise, compile.Reraise: opReraise, compile.PopExc: opPopExc, compile.JumpNotStopAsync: opJumpNotStopAsync,
	}
	for i, op := range ops {
		if op == nil {
			ops[i] = opOther
		}
	}
	return ops
}

// opOther is the handler of all instructions that neither move control nor need to be quick.
func opOther(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := t.execute(f, i); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

// put ends an instruction with the result v for register A, or with an exception.
func (t *Thread) put(f *Frame, i compile.Instr, v Value, exc *Exc) *Frame {
	if exc != nil {
		return t.raise(f, exc)
	}
	f.regs[i.A()] = v
	return f
}

func opLoadGlobal(t *Thread, f *Frame, i compile.Instr) *Frame {
	v, exc := t.loadGlobal(f, &f.code.caches[i.J()])
	return t.put(f, i, v, exc)
}

func opAddInt(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := t.addInt(f.regs, i); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

func opAdd(t *Thread, f *Frame, i compile.Instr) *Frame {
	b, c := &f.regs[i.B()], &f.regs[i.C()]
	if x, ok := b.O.(*Str); ok {
		if y, ok := c.O.(*Str); ok {
			v, exc := t.concatStr(x, y)
			return t.put(f, i, v, exc)
		}
	}
	return t.combine(f, i, syntax.Add)
}

func opSub(t *Thread, f *Frame, i compile.Instr) *Frame { return t.combine(f, i, syntax.Sub) }

// combine is the general case of Add and Sub.
func (t *Thread) combine(f *Frame, i compile.Instr, op syntax.Operator) *Frame {
	var v Value
	var exc *Exc
	if b, c := f.regs[i.B()], f.regs[i.C()]; i.F() != 0 {
		v, exc = t.InPlace(op, b, c)
	} else {
		v, exc = t.Binary(op, b, c)
	}
	return t.put(f, i, v, exc)
}

func opMul(t *Thread, f *Frame, i compile.Instr) *Frame {
	b, c := &f.regs[i.B()], &f.regs[i.C()]
	if b.IsFloat() && c.IsFloat() {
		f.regs[i.A()].setFloat(b.F() * c.F())
		return f
	}
	if b.IsInt() && c.IsInt() {
		if n, ok := intMul(b.N, c.N); ok {
			f.regs[i.A()].setInt(n)
			return f
		}
	}
	v, exc := t.Binary(syntax.Mult, *b, *c)
	return t.put(f, i, v, exc)
}

func opBinary(t *Thread, f *Frame, i compile.Instr) *Frame {
	b, c := &f.regs[i.B()], &f.regs[i.C()]
	if b.IsInt() && c.IsInt() && i.F() != uint8(syntax.MatMult) {
		v, exc := t.intBinary(syntax.Operator(i.F()), *b, *c)
		return t.put(f, i, v, exc)
	}
	v, exc := t.Binary(syntax.Operator(i.F()), *b, *c)
	return t.put(f, i, v, exc)
}

func opInPlace(t *Thread, f *Frame, i compile.Instr) *Frame {
	b, c := &f.regs[i.B()], &f.regs[i.C()]
	if b.IsInt() && c.IsInt() && i.F() != uint8(syntax.MatMult) {
		v, exc := t.intBinary(syntax.Operator(i.F()), *b, *c)
		return t.put(f, i, v, exc)
	}
	v, exc := t.InPlace(syntax.Operator(i.F()), *b, *c)
	return t.put(f, i, v, exc)
}

func opCompare(t *Thread, f *Frame, i compile.Instr) *Frame {
	v, exc := t.Compare(syntax.CmpOp(i.F()), f.regs[i.B()], f.regs[i.C()])
	return t.put(f, i, v, exc)
}

func opJumpCmp(t *Thread, f *Frame, i compile.Instr) *Frame {
	yes, exc := t.compareJump(i.F(), f.regs[i.A()], f.regs[i.B()])
	return t.jump(f, yes, i.C(), exc)
}

func opJumpCmpInt(t *Thread, f *Frame, i compile.Instr) *Frame {
	yes, exc := t.compareJump(i.F(), f.regs[i.A()], Int(int64(i.SB())))
	return t.jump(f, yes, i.C(), exc)
}

func opJumpIf(t *Thread, f *Frame, i compile.Instr) *Frame {
	yes, exc := t.Truth(f.regs[i.A()])
	return t.jump(f, yes == (i.Op() == compile.JumpIf), i.J(), exc)
}

func opJumpNone(t *Thread, f *Frame, i compile.Instr) *Frame {
	return t.jump(f, f.regs[i.A()].IsNone(), i.J(), nil)
}

func opJumpNotNone(t *Thread, f *Frame, i compile.Instr) *Frame {
	return t.jump(f, !f.regs[i.A()].IsNone(), i.J(), nil)
}

func opJumpNotStopAsync(t *Thread, f *Frame, i compile.Instr) *Frame {
	e, ok := f.regs[i.A()].O.(*Exc)
	return t.jump(f, !ok || !e.Is(t, t.In.E.StopAsyncIteration), i.J(), nil)
}

// jump ends an instruction that goes to another one if yes holds.
func (t *Thread) jump(f *Frame, yes bool, to int, exc *Exc) *Frame {
	if exc != nil {
		return t.raise(f, exc)
	}
	if yes {
		f.pc = to
	}
	return f
}

func opForIter(t *Thread, f *Frame, i compile.Instr) *Frame {
	var v Value
	var exc *Exc
	switch it := f.regs[i.B()].O.(type) {
	case *ListIter:
		v = it.Next()
	case *TupleIter:
		v = it.Next()
	case *Gen:
		if it.kind == genPlain && it.state != genRunning && it.state != genDone {
			return t.delegate(f, it, None, toForIter, i.A())
		}
		v, exc = t.Next(Obj(it))
	default:
		v, exc = t.Next(f.regs[i.B()])
	}
	if exc != nil {
		return t.raise(f, exc)
	}
	if v.O == nil {
		f.pc = i.C()
	} else {
		f.regs[i.A()] = v
	}
	return f
}

func opGetAttr(t *Thread, f *Frame, i compile.Instr) *Frame {
	v, exc := t.getAttr(f.regs[i.B()], &f.code.caches[i.C()])
	return t.put(f, i, v, exc)
}

func opSetAttr(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := t.setAttr(f.regs[i.A()], &f.code.caches[i.B()], f.regs[i.C()]); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

func opLoadMethod(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := t.loadMethod(f.regs[i.A():], f.regs[i.B()], &f.code.caches[i.C()]); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

func opGetItem(t *Thread, f *Frame, i compile.Instr) *Frame {
	v, exc := t.getItem(f.regs[i.B()], f.regs[i.C()])
	return t.put(f, i, v, exc)
}

func opGetSlice(t *Thread, f *Frame, i compile.Instr) *Frame {
	v, exc := t.getSlice(f.regs[i.B()], &f.regs[i.C()], &f.regs[i.C()+1])
	return t.put(f, i, v, exc)
}

func opSetItem(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := t.setItem(f.regs[i.A()], f.regs[i.B()], f.regs[i.C()]); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

func opUnpack(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := t.unpack(f.regs[i.B()], f.regs[i.A():i.A()+i.C()]); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

func opListAppend(t *Thread, f *Frame, i compile.Instr) *Frame {
	if exc := f.regs[i.A()].O.(*List).Append(t, f.regs[i.B()]); exc != nil {
		return t.raise(f, exc)
	}
	return f
}

func opGetAwait(t *Thread, f *Frame, i compile.Instr) *Frame {
	if a, ok := f.regs[i.B()].O.(*Abridged); ok {
		f.regs[i.A()] = Obj(a)
		return f
	}
	if a := t.abridgedAwait(f.regs[i.B()]); a != nil {
		f.regs[i.A()] = Obj(a)
		return f
	}
	if i.F() == compile.AwaitANext {
		v, exc := t.awaitNext(f.regs[i.B()])
		return t.put(f, i, v, exc)
	}
	v, exc := t.awaitIter(f.regs[i.B()], i.F())
	return t.put(f, i, v, exc)
}

func opRaise(t *Thread, f *Frame, i compile.Instr) *Frame {
	if i.F() != 0 {
		return t.raise(f, t.raiseValue(f.regs, i))
	}
	if t.handling == nil {
		return t.raise(f, t.RuntimeErrorf("No active exception to reraise"))
	}
	return t.raiseFrom(f, t.handling, true)
}

func opReraise(t *Thread, f *Frame, i compile.Instr) *Frame {
	exc := f.regs[i.A()].O.(*Exc)
	t.popHandling(f, f.regs[i.A()+1])
	return t.raiseFrom(f, exc, true)
}

func opPopExc(t *Thread, f *Frame, i compile.Instr) *Frame {
	t.popHandling(f, f.regs[i.A()+1])
	return f
}
