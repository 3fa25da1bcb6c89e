package vm

// Abridged calls. The call of an async function of the library that the caller awaits at once makes a coroutine which nobody but
// the interpreter sees. An object in Go may stand for it, at a fraction of the effort. When somebody looks into the caller after all, or
// throws an exception into it, the coroutine is made, in the state in which it would be by then. A plain function of the library that
// calls no code of the reader's may be abridged too: nobody can see that it had no frame.

import "github.com/asyncio-playground/playground/wasm/compile"

// Abridged is an awaitable that stands for a coroutine of a Python function. A library embeds it in what it keeps for the call.
type Abridged struct {
	As  Abridgment
	gen *Gen // the coroutine, once it has taken over
}

// Abridgment is what an abridged coroutine does.
type Abridgment interface {
	Tracer
	// Send begins it, or resumes it with None: what it yields, or with done its result.
	Send(t *Thread) (v Value, done bool, exc *Exc)
	// Unabridged makes the coroutine, which takes over. It is only asked of one that is suspended.
	Unabridged() *Gen
}

// Class says what it stands for.
func (*Abridged) Class(in *Interp) *Type { return in.T.Coroutine }

// Trace visits what it holds.
func (a *Abridged) Trace(visit func(Value)) { a.As.Trace(visit) }

// Becomes has the coroutine g go on in the place of a: for Send, which returns at once then.
func (a *Abridged) Becomes(g *Gen) { a.gen = g }

// way is what gives way once: to all that do so alike it is the same, so that it takes no room.
type way struct {
	fresh, given *Abridged // what stands for it before, and while others run
	begin, end   int       // what it costs, in instructions
}

// GiveWay returns what gives way once and has the result None, at the cost of begin and end instructions. It stands for what as makes.
func (in *Interp) GiveWay(as Abridgment, begin, end int) *Abridged {
	if in.way.fresh == nil {
		in.way = way{&Abridged{As: as}, &Abridged{As: as}, begin, end}
	}
	return in.way.fresh
}

// NewCoroutine makes the coroutine of a call of fn that is not abridged, for Becomes. args are all of its parameters.
func (in *Interp) NewCoroutine(fn Value, args ...Value) *Gen {
	f := fn.O.(*Function)
	if f.code.caches == nil {
		f.code.prepare(in)
	}
	g := f.roomForGen()
	copy(g.frame.regs, args)
	f.finish(g)
	return g
}

// Abridge has short called instead of the async function fn where its coroutine cannot be seen. Of an __await__ written in Python, short
// makes what an await of its object waits in; it is never done at once there.
func Abridge(fn Value, short Short) { fn.O.(*Function).short = short }

// Short stands for an async function. args are its parameters, valid during the call. It returns nil to have the coroutine made; or it is
// done at once, and v is the result of awaiting it.
type Short func(t *Thread, args []Value) (o *Abridged, v Value, done bool, exc *Exc)

// Shorten has short called instead of the plain function fn, with all of fn's parameters given by position. When it is not done it has
// done nothing, and fn itself is called.
func (in *Interp) Shorten(fn Value, short func(t *Thread, args []Value) (v Value, done bool, exc *Exc)) {
	f := fn.O.(*Function)
	f.direct = short
	if f.code.caches == nil {
		f.code.prepare(in)
	}
	f.code.arity = 0 // no call goes by enterFunction
}

// callShort calls f's short form with the n arguments in the caller's registers from index at, if the caller awaits the result, which is
// for register ret, at once. next is the frame that goes on; ok is false if the coroutine must be made after all.
func (t *Thread) callShort(caller *Frame, f *Function, at, n, ret int) (next *Frame, ok bool) {
	ins := caller.code.Instrs
	if caller.pc+1 >= len(ins) || ins[caller.pc].Op() != compile.GetAwait || ins[caller.pc].B() != ret || t.origins > 0 {
		return nil, false
	}
	await := ins[caller.pc+1] // the YieldFrom behind that
	args := caller.regs[at : at+n : at+n]
	save := t.mark()
	if missing := f.code.nparams() - n; missing != 0 {
		if missing < 0 || missing > len(f.defaults) {
			return nil, false
		}
		regs := t.push(n + missing)
		fill(regs, args)
		fill(regs[n:], f.defaults[len(f.defaults)-missing:])
		args = regs
	}
	o, v, done, exc := f.short(t, args)
	t.release(save)
	switch {
	case exc != nil:
		return t.raise(caller, exc), true
	case done: // the frame goes on behind the await
		caller.pc += 2
		t.fuel -= 2
		caller.regs[await.A()] = v
		return t.called(caller, Obj(f), v, nil, await.A()), true
	case o == nil:
		return nil, false
	case t.fuel < 2:
		return t.called(caller, Obj(f), Obj(o), nil, ret), true
	}
	t.fuel -= 2 // GetAwait and YieldFrom are done at once
	caller.pc += 2
	caller.regs[await.B()] = Obj(o)
	return t.sendShort(caller, o, await), true
}

// sendShort is YieldFrom, the instruction i, when it delegates to o.
func (t *Thread) sendShort(f *Frame, o *Abridged, i compile.Instr) *Frame {
	switch w := &t.In.way; o {
	case w.given:
		t.fuel -= int64(w.end)
		f.regs[i.A()] = None
		return f
	case w.fresh:
		t.fuel -= int64(w.begin)
		f.regs[i.B()] = Obj(w.given)
		f.pc--
		f.gen.yieldReg = -1
		return t.yield(f, None)
	}
	v, done, exc := o.As.Send(t)
	switch {
	case exc != nil:
		return t.raise(f, exc)
	case o.gen != nil:
		g := o.gen
		o.gen = nil
		f.regs[i.B()] = Obj(g)
		return t.delegate(f, g, None, toDelegate, i.A())
	case done:
		f.regs[i.A()] = v
		return f
	}
	f.pc--
	f.gen.yieldReg = -1
	return t.yield(f, v)
}

// abridgedAwait returns what stands for the awaiting of v by its __await__; nil if that has no short form, or it declines.
func (t *Thread) abridgedAwait(v Value) (o *Abridged) {
	if _, ok := v.O.(*Gen); ok || t.origins > 0 {
		return nil
	}
	typ := t.TypeOf(v)
	if !typ.User {
		return nil
	}
	if f, ok := typ.Lookup(t.In.names.await).O.(*Function); ok && f.short != nil {
		save := t.mark()
		self := t.push(1)
		self[0] = v
		o, _, _, _ = f.short(t, self)
		t.release(save)
	}
	return o
}

// awaitsCall reports whether the instruction that the frame executes is a call whose result the next one awaits.
func (f *Frame) awaitsCall() bool {
	if uint(f.pc-1) >= uint(len(f.code.Instrs)-1) {
		return false
	}
	op, next := f.code.Instrs[f.pc-1], f.code.Instrs[f.pc] // and a YieldFrom behind that
	return next.Op() == compile.GetAwait && (op.Op() == compile.Call || op.Op() == compile.CallMethod) && op.A() == next.B()
}

// Suspended makes a coroutine or generator of fn as it is when it waits in its nth await or yield, counted from 0 through its code. on is
// what it awaits; variables are the first of its local variables.
func (in *Interp) Suspended(fn Value, nth int, on Value, variables ...Value) *Gen {
	f := fn.O.(*Function)
	c := f.code
	if c.caches == nil {
		c.prepare(in)
	}
	g := &Gen{Name: f.Name, QualName: f.QualName, state: genSuspended}
	if c.Flags&compile.FlagCoroutine != 0 {
		g.kind = genCoroutine
	}
	g.frame = &Frame{code: c, regs: make([]Value, c.NumRegs), globals: f.globals, fn: f, gen: g}
	copy(g.frame.regs, variables)
	for pc, i := range c.Instrs {
		switch op := i.Op(); {
		case op != compile.Yield && op != compile.YieldFrom:
			continue
		case nth > 0:
			nth--
			continue
		case op == compile.Yield:
			g.frame.pc, g.yieldReg = pc+1, int32(i.A())
		default:
			g.frame.pc, g.yieldReg = pc, -1
			g.frame.regs[i.B()] = on
		}
		break
	}
	return g
}

// Methods are those of a class of the library that Go code stands in for. It asks whether they are an object's, too: nobody has overridden
// or replaced them.
type Methods struct {
	names   []*Str
	funcs   []Value
	fields  []*Str
	checked *Shape // one that begins with fields
	epoch   uint32
	known   [4]struct {
		cls   *Type
		shape *Shape
		yes   bool
	}
	next int
}

// NewMethods takes the named methods as class c has them now; fields are the attributes that its __init__ sets first.
func (in *Interp) NewMethods(c *Type, fields []string, names ...string) *Methods {
	m := &Methods{}
	for _, name := range fields {
		m.fields = append(m.fields, in.Intern(name))
	}
	for _, name := range names {
		n := in.Intern(name)
		m.names, m.funcs = append(m.names, n), append(m.funcs, c.Lookup(n))
	}
	return m
}

// Functions are the methods themselves.
func (m *Methods) Functions() []Value { return m.funcs }

// Of reports whether they are those of the object with head h.
func (m *Methods) Of(in *Interp, h *Head) bool { return m.Usual(in, h) || m.ask(in, h) }

// Usual reports whether they are, and the object is like the first one that was asked about: mostly there is but one class. It is no call.
func (m *Methods) Usual(in *Interp, h *Head) bool {
	k := &m.known[0]
	return k.yes && k.cls == h.Cls && k.shape == h.Attrs.shape && m.epoch == in.epoch && h.Attrs.dict == nil
}

// ask is Of for any object.
func (m *Methods) ask(in *Interp, h *Head) bool {
	if d := h.Attrs.dict; d != nil {
		for _, n := range m.names {
			if d.GetStr(n).O != nil {
				return false
			}
		}
	}
	if m.epoch != in.epoch {
		m.epoch = in.epoch
		clear(m.known[:])
	}
	for i := range m.known {
		if k := &m.known[i]; k.cls == h.Cls && k.shape == h.Attrs.shape {
			return k.yes
		}
	}
	k := &m.known[m.next]
	m.next = (m.next + 1) % len(m.known)
	k.cls, k.shape, k.yes = h.Cls, h.Attrs.shape, true
	for i, n := range m.names {
		if h.Attrs.Get(n).O != nil || h.Cls.Lookup(n).O != m.funcs[i].O {
			k.yes = false
		}
	}
	return k.yes
}

// Fields are the values of an instance's first attributes, there to be read and changed, if those are the named ones in this order, and
// its methods are m; otherwise nil.
func (m *Methods) Fields(in *Interp, o *Instance) []Value {
	if !m.Of(in, &o.Head) {
		return nil
	}
	s, names := o.Attrs.shape, m.fields
	if s == nil {
		return nil
	}
	if s != m.checked {
		if len(s.names) < len(names) {
			return nil
		}
		for i, n := range names {
			if s.names[i] != n {
				return nil
			}
		}
		m.checked = s
	}
	return o.Attrs.vals[:len(names)]
}

// Coroutines reports whether all values are coroutine objects, and none is there twice.
func Coroutines(vs []Value) bool {
	n := 0
	for ; n < len(vs); n++ {
		g, ok := vs[n].O.(*Gen)
		if !ok || g.kind != genCoroutine || g.counted {
			break
		}
		g.counted = true
	}
	for _, v := range vs[:n] {
		v.O.(*Gen).counted = false
	}
	return n == len(vs)
}

// AwaitsResult reports whether what the running function of the library makes is awaited or entered by async with at once: the function
// returns it, and that is what its caller does next.
func (t *Thread) AwaitsResult() bool {
	f := t.frame
	if f == nil || f.back == nil || f.pc <= 0 || f.pc >= len(f.code.Instrs) || f.back.pc >= len(f.back.code.Instrs) {
		return false
	}
	made, then := f.code.Instrs[f.pc-1], f.code.Instrs[f.pc]
	if then.Op() != compile.Return || made.Op() != compile.Call || then.A() != made.A() {
		return false
	}
	c := f.back
	at := c.pc - 1
	if at > 0 && c.code.Instrs[at].Op() == compile.Ext { // of a call with keyword arguments
		at--
	}
	if at < 0 {
		return false
	}
	call, next := c.code.Instrs[at], c.code.Instrs[c.pc]
	switch call.Op() {
	case compile.Call, compile.CallMethod, compile.CallKw, compile.CallMethodKw, compile.CallEx:
		return next.B() == call.A() && (next.Op() == compile.GetAwait || next.Op() == compile.WithSetup && next.F() == 1)
	}
	return false
}
