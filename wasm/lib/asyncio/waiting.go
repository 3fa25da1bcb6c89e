package asyncio

// What locks and queues do without the frames of their Python code, which is in py/asyncio/locks.py and queues.py: it is done here in the
// same order at the same cost, as long as nobody can see the difference (see vm's abridge.go). What is unusual is left to the Python
// code: methods that somebody has overridden, errors, debug mode.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/std"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// primitives is what a run keeps for its locks and queues.
type primitives struct {
	classes      [numClasses]*vm.Methods
	awaited      [numOperations]vm.Value // the functions of operations
	enter        vm.Value                // __aenter__
	loop, number *vm.Str                 // the attributes that the first waiter sets
	numbers      map[string]int          // how many of each class have a name in the trace
	reasons      [8]*reason              // the last ones given, in turn
	given        uint
	waits        []*wait     // to be used again
	futures      *vm.Methods // the loop's
}

// The classes, each behind the one that it derives from, and their attributes and methods.
const (
	lockClass = iota
	eventClass
	conditionClass
	semaphoreClass
	boundedClass
	queueClass
	lifoClass
	readerClass
	writerClass
	protocolClass
	transportClass
	numClasses
)

var shortClasses = [...]struct{ name, fields, methods string }{
	{"Lock", "_waiters _locked", "locked acquire release _wake_up_first __aenter__ __aexit__ _waiter _get_loop"},
	{"Event", "_waiters _value", "is_set set clear wait _waiter _get_loop"},
	{"Condition", "_waiters _lock locked acquire release", "wait notify _notify notify_all __aenter__ __aexit__ _waiter _get_loop"},
	{"Semaphore", "_waiters _value", "locked acquire release _wake_up_next __aenter__ __aexit__ _waiter _get_loop"},
	{"BoundedSemaphore", "_waiters _value _bound_value", "locked acquire release _wake_up_next __aenter__ __aexit__ _waiter _get_loop"},
	{"Queue", queueFields, queueMethods},
	{"LifoQueue", queueFields, queueMethods},
	{"StreamReader", readerFields, readerMethods},
	{"StreamWriter", writerFields, "write drain"},
	{"StreamReaderProtocol", protocolFields, "data_received _drain_helper"},
	{"_SelectorSocketTransport", transportFields, "_read_ready__data_received _read_ready write is_closing"},
}

// operation is an async method.
type operation struct {
	class  int
	method string
	why    string // what waiting in it is in the trace
	cost   int    // of making its waiter, in instructions
	// now does it if that needs no waiting.
	now direct
	// line is where its waiter will stand, nil if it may not wait.
	line func(s *state, t *vm.Thread, w *wait) *std.Deque
	// woken ends it when its waiter is set. It may refuse, or change w to something else that w waits in.
	woken func(s *state, t *vm.Thread, w *wait) (v vm.Value, done bool, exc *vm.Exc)
}

const (
	lockAcquire = iota
	semaphoreAcquire
	eventWait
	conditionWait
	queueGet
	queuePut
	anyExit
	readerLine
	readerRead
	readerExactly
	readerWait
	readerUntil
	writerDrain
	numOperations
)

var operations [numOperations]operation

// direct is a plain method. It does nothing unless it is done.
type direct func(s *state, t *vm.Thread, a []vm.Value) (v vm.Value, done bool, exc *vm.Exc)

type directMethod struct {
	class  int
	method string
	do     direct
}

var directs [19]directMethod

// The tables are filled here because what stands in them uses them.
func init() {
	operations = [...]operation{
		{lockClass, "acquire", "lock", 54, (*state).lockNow, (*state).lockLine, (*state).lockWoken},
		{semaphoreClass, "acquire", "semaphore", 39, (*state).semaphoreNow, (*state).semaphoreLine, (*state).semaphoreWoken},
		{eventClass, "wait", "event", 25, (*state).eventNow, (*state).eventLine, (*state).eventWoken},
		{conditionClass, "wait", "condition", 42, (*state).conditionNow, (*state).conditionLine, (*state).conditionWoken},
		{queueClass, "get", "queue", 33, (*state).getAwaited, (*state).getLine, (*state).getWoken},
		{queueClass, "put", "queue", 33, (*state).putAwaited, (*state).putLine, (*state).putWoken},
		{lockClass, "__aexit__", "", 0, (*state).exitNow, nil, nil},
		{readerClass, "readline", "", 0, (*state).lineNow, nil, (*state).lineWoken},
		{readerClass, "read", "", 0, (*state).readNow, nil, (*state).readWoken},
		{readerClass, "readexactly", "", 0, (*state).exactlyNow, nil, (*state).exactlyWoken},
		{readerClass, "_wait_for_data", "recv", 0, (*state).dataNow, nil, (*state).dataWoken},
		{readerClass, "readuntil", "", 0, nil, nil, nil}, // only for readline
		{writerClass, "drain", "", 0, (*state).drainNow, nil, nil},
	}
	directs = [...]directMethod{
		{lockClass, "release", (*state).release},
		{lockClass, "locked", (*state).locked},
		{eventClass, "is_set", (*state).isSet},
		{eventClass, "set", (*state).setEvent},
		{eventClass, "clear", (*state).clearEvent},
		{conditionClass, "notify", (*state).notify},
		{semaphoreClass, "release", (*state).release},
		{boundedClass, "release", (*state).release},
		{queueClass, "put_nowait", (*state).putNow},
		{queueClass, "get_nowait", (*state).getNow},
		{queueClass, "qsize", (*state).qsize},
		{queueClass, "empty", (*state).empty},
		{queueClass, "full", (*state).full},
		{queueClass, "task_done", (*state).taskDone},
		{readerClass, "feed_data", (*state).feedData},
		{protocolClass, "data_received", (*state).dataReceived},
		{writerClass, "write", (*state).write},
		{transportClass, "write", (*state).transmit},
		{transportClass, "_read_ready", (*state).readReady},
	}
}

// abridgeClasses is _asyncio.abridge(*classes): it has the methods of locks or queues done in Go.
func abridgeClasses(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	in, s := t.In, of(t.In)
	p := &s.primitives
	p.loop, p.number, p.futures = in.Intern("_loop"), in.Intern("_number"), in.NewMethods(s.loop, nil, "create_future")
	for _, v := range items(a[0]) {
		cls := v.O.(*vm.Type)
		class := 0
		for shortClasses[class].name != cls.Name {
			class++
		}
		p.classes[class] = in.NewMethods(cls, strings.Fields(shortClasses[class].fields), strings.Fields(shortClasses[class].methods)...)
		for i := range operations {
			if op := &operations[i]; op.class == class {
				p.awaited[i] = cls.Lookup(in.Intern(op.method))
				if op.now != nil {
					s.abridge(i, p.awaited[i])
				}
			}
		}
		for i := range directs {
			if directs[i].class == class {
				in.Shorten(cls.Lookup(in.Intern(directs[i].method)), func(t *vm.Thread, a []vm.Value) (vm.Value, bool, *vm.Exc) {
					if on(t).running == nil {
						return vm.Value{}, false, nil // what it wakes may belong to a loop that refuses
					}
					return directs[i].do(s, t, a)
				})
			}
		}
		if class == lockClass {
			p.enter = cls.Lookup(in.Intern("__aenter__"))
			vm.Abridge(p.enter, s.entering)
		}
	}
	return vm.None, nil
}

// attributes returns the attributes of an object of the class, there to be changed; nil if it is none, or not a plain one.
func (s *state) attributes(class int, v vm.Value) []vm.Value {
	m := s.primitives.classes[class]
	if o, ok := v.O.(*vm.Instance); ok && m != nil {
		return m.Fields(s.env.Interp, o)
	}
	return nil
}

// What the Python code costs that is stood in for, in instructions.
const (
	enterCost = 6 // __aenter__ and __aexit__
	wokenCost = 8 // behind the waiter
)

// wait is the coroutine of an operation, or of an __aenter__ that awaits it.
type wait struct {
	vm.Abridged
	s      *state
	op     int         // which of operations
	n      int         // the number of arguments
	args   [4]vm.Value // self, and what else the function is given
	outer  vm.Value    // of __aenter__: its self; of regaining a condition's lock: the condition
	first  *Future     // of regaining a condition's lock: the waiter for its notification
	future *Future     // what it waits for, once it does
}

// abridge has operation op, which is fn, done in Go where nothing unusual is to be expected.
func (s *state) abridge(op int, fn vm.Value) {
	vm.Abridge(fn, func(t *vm.Thread, a []vm.Value) (*vm.Abridged, vm.Value, bool, *vm.Exc) {
		if !s.mayAbridge(t) {
			return nil, vm.Value{}, false, nil
		}
		return s.attempt(t, op, a, vm.Value{})
	})
}

// attempt does an operation at once, or makes what stands for its coroutine. outer is of __aenter__: its self.
func (s *state) attempt(t *vm.Thread, op int, a []vm.Value, outer vm.Value) (o *vm.Abridged, v vm.Value, done bool, exc *vm.Exc) {
	if v, done, exc = operations[op].now(s, t, a); !done && exc == nil && s.plain(op, a[0]) {
		w := s.newWait()
		w.op, w.outer, w.n = op, outer, copy(w.args[:], a)
		o = &w.Abridged
	}
	return o, v, done, exc
}

// plain reports whether an object is one that operation op can wait for.
func (s *state) plain(op int, self vm.Value) bool {
	class := operations[op].class
	return op != anyExit && (s.attributes(class, self) != nil || (class == semaphoreClass || class == queueClass) && s.attributes(class+1, self) != nil)
}

// mayAbridge reports whether nothing unusual is going on.
func (s *state) mayAbridge(t *vm.Thread) bool {
	l := on(t).running
	return l != nil && !l.debug
}

// Trace visits the arguments and what it waits for.
func (w *wait) Trace(visit func(vm.Value)) {
	for _, v := range w.args[:w.n] {
		visit(v)
	}
	visit(w.outer)
	for _, f := range []*Future{w.first, w.future} {
		if f != nil {
			visit(vm.Obj(f))
		}
	}
}

func (s *state) newWait() *wait {
	p := &s.primitives
	if n := len(p.waits); n > 0 {
		w := p.waits[n-1]
		p.waits = p.waits[:n-1]
		return w
	}
	w := &wait{s: s}
	w.As = w
	return w
}

// Send begins the operation, or goes on with it. When it is done nobody knows of w any more.
func (w *wait) Send(t *vm.Thread) (vm.Value, bool, *vm.Exc) {
	v, done, exc := w.send(t)
	if done {
		w.args, w.outer, w.first, w.future = [4]vm.Value{}, vm.Value{}, nil, nil
		w.s.primitives.waits = append(w.s.primitives.waits, w)
	}
	return v, done, exc
}

func (w *wait) send(t *vm.Thread) (vm.Value, bool, *vm.Exc) {
	if w.future == nil {
		if v, done, exc := operations[w.op].now(w.s, t, w.args[:]); done || exc != nil {
			return w.result(t, v), done, exc
		}
		if exc := w.stand(t); exc != nil {
			return vm.Value{}, false, exc
		}
		switch {
		case w.future != nil:
			return vm.Obj(w.future), false, nil
		case w.outer.O != nil:
			w.Becomes(t.In.NewCoroutine(w.s.primitives.enter, w.outer))
		default:
			w.Becomes(t.In.NewCoroutine(w.s.primitives.awaited[w.op], w.args[:w.n]...))
		}
		return vm.Value{}, false, nil
	}
	if f := w.future; f.state == finished && f.exc == nil {
		f.unseen = false
		t.Charge(wokenCost)
		v, done, exc := operations[w.op].woken(w.s, t, w)
		switch {
		case done || exc != nil:
			return w.result(t, v), done, exc
		case w.future != f:
			return vm.Obj(w.future), false, nil
		}
	}
	w.Becomes(w.Unabridged())
	return vm.Value{}, false, nil
}

// result is what an operation's coroutine returns when the operation has returned v.
func (w *wait) result(t *vm.Thread, v vm.Value) vm.Value {
	if w.outer.O == nil || w.first != nil {
		return v
	}
	t.Charge(enterCost)
	return vm.None
}

// stand makes a waiter and puts it in line, if that can be done here. The error is a MemoryError.
func (w *wait) stand(t *vm.Thread) *vm.Exc {
	p, op, l := &w.s.primitives, &operations[w.op], on(t).running
	if w.op >= readerLine && w.op <= readerWait {
		w.standForData(t)
		return nil
	}
	if op.line == nil || !p.futures.Of(t.In, &l.Head) {
		return nil
	}
	self := w.args[0].O.(*vm.Instance)
	bound := self.Attrs.Get(p.loop)
	if bound.O != nil && bound.O != vm.Object(l) {
		return nil
	}
	line := op.line(w.s, t, w)
	if line == nil {
		return nil
	}
	t.Charge(op.cost)
	name := p.name(t, self)
	if bound.O == nil {
		self.Attrs.Set(t.In, p.loop, vm.Obj(l))
	}
	w.future = &Future{Head: vm.Head{Cls: w.s.future}, loop: l, why: p.reason(op.why, name, holder(line)), blocking: true}
	return line.Push(t, vm.Obj(w.future))
}

// Unabridged makes the coroutine, which awaits the waiter.
func (w *wait) Unabridged() *vm.Gen {
	p, in := &w.s.primitives, w.s.env.Interp
	iter := vm.Obj(&FutureIter{w.future})
	if w.op >= readerLine {
		return w.forData(iter)
	}
	g := in.Suspended(p.awaited[w.op], 0, iter, append(w.args[:w.n:w.n], vm.Obj(w.future))...)
	switch {
	case w.first != nil:
		g = in.Suspended(p.awaited[conditionWait], 1, vm.Obj(g), w.outer, vm.Obj(w.first), vm.None)
	case w.outer.O != nil:
		g = in.Suspended(p.enter, 0, vm.Obj(g), w.outer)
	}
	return g
}

// name is what the trace calls a lock or queue: its class and a number, given when a task first waits for it.
func (p *primitives) name(t *vm.Thread, self *vm.Instance) string {
	if text, ok := vm.AsStr(self.Attrs.Get(p.number)); ok {
		return text.S
	}
	kind := self.Cls.Name
	if p.numbers == nil {
		p.numbers = map[string]int{}
	}
	p.numbers[kind]++
	name := kind + "-" + itoa(p.numbers[kind])
	self.Attrs.Set(t.In, p.number, vm.NewStr(name))
	return name
}

// reason says for the trace what a task waits for, and who has it.
func (p *primitives) reason(why, name string, by *Task) *reason {
	for _, r := range p.reasons {
		if r != nil && r.onName == name && r.why == why && r.by == by {
			return r
		}
	}
	r := &reason{why, name, by}
	p.reasons[p.given%uint(len(p.reasons))] = r
	p.given++
	return r
}

// firstPending finds the first waiter of a line that is not done, nil if there is none. ok is false if something else stands in the line
// than futures such as stand makes.
func (s *state) firstPending(line *std.Deque) (first *Future, ok bool) {
	for i := range line.Len() {
		f, plain := line.At(i).O.(*Future)
		if !plain || f.Cls != s.future {
			return nil, false
		}
		if f.state == pending {
			return f, true
		}
	}
	return nil, true
}

// nobodyWaits reports whether all waiters of a line have been cancelled.
func nobodyWaits(line *std.Deque) bool {
	for i := range line.Len() {
		if f, ok := line.At(i).O.(*Future); !ok || f.state != cancelled {
			return false
		}
	}
	return true
}

// named is _asyncio.named(waited): what the trace calls a lock or queue.
func named(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	return vm.NewStr(of(t.In).primitives.name(t, a[0].O.(*vm.Instance))), nil
}
