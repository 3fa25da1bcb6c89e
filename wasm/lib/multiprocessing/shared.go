package multiprocessing

// What processes share: channels of messages, semaphores, memory. Each operation first lets the machine catch up with its moment.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// registry has the shared objects of a run: those with a number, and blocks of memory by their name.
type registry struct {
	objects []any
	blocks  map[string][]byte
}

func registryOf(e *rt.Env) *registry {
	r, ok := e.World["multiprocessing"].(*registry)
	if !ok {
		r = &registry{blocks: map[string][]byte{}}
		e.World["multiprocessing"] = r
	}
	return r
}

func (r *registry) add(o any) int64 {
	r.objects = append(r.objects, o)
	return int64(len(r.objects) - 1)
}

// waiters are threads that wait for the same thing, first come, first served.
type waiters []*kernel.Thread

// wait parks the thread until somebody calls wake for it, or until the deadline (ns; -1 = for ever), and reports whether it was the
// deadline.
func (w *waiters) wait(k *kernel.Thread, why, name string, deadline int64) (timedOut bool) {
	*w = append(*w, k)
	if k.Park(why, 0, name, deadline) {
		for i, other := range *w {
			if other == k {
				*w = append((*w)[:i:i], (*w)[i+1:]...)
				break
			}
		}
		return true
	}
	return false
}

// wake lets the first one run on.
func (w *waiters) wake(by *kernel.Thread) {
	for len(*w) > 0 {
		first := (*w)[0]
		*w = (*w)[1:]
		if first.Unpark(by) {
			return
		}
	}
}

// wakeAll lets all of them run on.
func (w *waiters) wakeAll(by *kernel.Thread) {
	for range len(*w) {
		w.wake(by)
	}
}

// channel carries messages in one direction.
type channel struct {
	id       int64
	name     string
	items    [][]byte
	writing  ends // through which somebody may still send
	reading  ends // through which somebody may still read
	readers  waiters
	watchers []*kernel.Thread // that wait for this and other things, and take nothing

	capacity, overhead int64 // bytes that it holds before a sender waits (0 = any number), and what each message takes besides its own
	put, taken         int64 // bytes that it was given and that were read, overhead included
	senders            waiters
}

// ends are the open ends of a channel on one side.
type ends struct {
	open    int         // how many there are
	counted bool        // there was one: the channel is told of them
	lent    int         // those of them that are on their way to a new process
	holders map[int]int // by process: how many it has
}

func (e *ends) allClosed() bool { return e.counted && e.open == 0 }

// cost is how much of the capacity a message takes.
func (c *channel) cost(message []byte) int64 { return int64(len(message)) + c.overhead }

// take removes the first message, which makes room for those who send.
func (c *channel) take(by *kernel.Thread) []byte {
	message := c.items[0]
	c.items = c.items[1:]
	c.taken += c.cost(message)
	c.senders.wakeAll(by)
	return message
}

// ready reports whether a reader need not wait.
func (c *channel) ready() bool { return len(c.items) > 0 || c.ended() }

// ended reports whether nothing will come any more.
func (c *channel) ended() bool { return c.writing.allClosed() && len(c.items) == 0 }

// send hands a message over; by may be nil. A reader may have it even if there is no room for all of it, as it reads while the rest is written.
func (c *channel) send(message []byte, by *kernel.Thread) {
	c.items = append(c.items, message)
	c.put += c.cost(message)
	c.readers.wake(by)
	c.tell(by)
}

// tell wakes those who watch.
func (c *channel) tell(by *kernel.Thread) {
	for _, t := range c.watchers {
		t.Unpark(by)
	}
}

// end is the reading or the writing side.
func (c *channel) end(reading bool) *ends {
	if reading {
		return &c.reading
	}
	return &c.writing
}

// open counts an end that the process has: a new one, or one that was lent to it. Those that it leaves open are closed at its end.
func (c *channel) open(reading bool, p *kernel.Process) {
	e := c.end(reading)
	if e.lent > 0 {
		e.lent--
	} else {
		e.open++
	}
	e.counted = true
	if e.holders == nil {
		e.holders = map[int]int{}
	}
	if e.holders[p.ID]++; e.holders[p.ID] == 1 {
		p.AtEnd(func(p *kernel.Process) {
			for e.holders[p.ID] > 0 {
				c.close(reading, p, nil)
			}
		})
	}
}

// close takes an end away; with the last one of a side those on the other side hear of it.
func (c *channel) close(reading bool, p *kernel.Process, by *kernel.Thread) {
	e := c.end(reading)
	e.holders[p.ID]--
	if e.open--; e.open > 0 {
		return
	}
	if reading {
		c.senders.wakeAll(by)
	} else {
		c.readers.wakeAll(by)
	}
	c.tell(by)
}

// semaphore counts; a lock is one of 1.
type semaphore struct {
	id           int64
	name         string
	value, limit int64
	queue        waiters
}

// memory holds numbers.
type memory struct {
	id    int64
	cells []vm.Value
}

// The Python objects for them.
type (
	channelObject struct {
		vm.Head
		*channel
	}
	semaphoreObject struct {
		vm.Head
		*semaphore
	}
	memoryObject struct {
		vm.Head
		*memory
	}
)

// Classes of these objects.
func (o *channelObject) Class(*vm.Interp) *vm.Type   { return o.Cls }
func (o *semaphoreObject) Class(*vm.Interp) *vm.Type { return o.Cls }
func (o *memoryObject) Class(*vm.Interp) *vm.Type    { return o.Cls }

// deadline turns a timeout in seconds (None: for ever) into a moment in ns.
func deadline(t *vm.Thread, k *kernel.Thread, timeout vm.Value) (int64, *vm.Exc) {
	if timeout.O == nil || timeout.IsNone() {
		return -1, nil
	}
	s, exc := t.ToFloat(timeout)
	if exc != nil {
		return 0, exc
	}
	return k.Clock() + rt.Nanos(max(s, 0)), nil
}

// at settles the thread and lets everything happen that happens before its moment.
func at(t *vm.Thread) *kernel.Thread {
	k := rt.Settle(t)
	k.Sync()
	return k
}

// perBytes is what moving 64 bytes of a message costs, in ns. Modelled: a pipe on one machine moves some GB a second.
const perBytes = 20

func newChannelType(e *rt.Env, in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *channel { return a[0].O.(*channelObject).channel }
	var cls *vm.Type
	cls = in.NewLibType("_multiprocessing", "Channel", nil, vm.Slots{
		// Channel(name, capacity=0, overhead=0) makes one, Channel(number) is another end of an old one.
		New: func(t *vm.Thread, _ *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if n, ok := vm.AsInt(a.V[0]); ok {
				c := registryOf(e).objects[n].(*channel)
				return vm.Obj(&channelObject{vm.Head{Cls: cls}, c}), nil
			}
			name, exc := t.Str(a.V[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			c := &channel{name: name}
			for i, n := range []*int64{&c.capacity, &c.overhead} {
				if 1+i < len(a.V) {
					*n, _ = vm.AsInt(a.V[1+i])
				}
			}
			c.id = registryOf(e).add(c)
			return vm.Obj(&channelObject{vm.Head{Cls: cls}, c}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Len: func(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
			at(t)
			return len(v.O.(*channelObject).items), nil
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "number", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).id), nil }},
			// put waits while the channel is full; False: there is nobody left who could read.
			{Name: "put", Sig: "message, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				b, ok := a[1].O.(*vm.Bytes)
				if !ok {
					return vm.Value{}, t.TypeErrorf("a bytes-like object is required, not '%T'", a[1])
				}
				k := rt.Settle(t)
				k.Consume(int64(len(b.B)/64) * perBytes)
				k.Sync()
				c := self(a)
				if !c.reading.allClosed() {
					c.send(append([]byte(nil), b.B...), k)
				}
				for end := c.put; !c.reading.allClosed() && c.capacity > 0 && end-c.taken > c.capacity; {
					if c.senders.wait(k, "queue", c.name, -1) {
						return vm.None, t.TakeInterrupt()
					}
				}
				return vm.Bool(!c.reading.allClosed()), nil
			}},
			// get waits for a message: bytes, or None when the timeout is over or nobody can send any more.
			{Name: "get", Sig: "timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				k, c := at(t), self(a)
				end, exc := deadline(t, k, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				for len(c.items) == 0 {
					if c.ended() || end >= 0 && end <= k.Clock() || c.readers.wait(k, "queue", c.name, end) && len(c.items) == 0 {
						return vm.None, nil
					}
				}
				b := c.take(k)
				k.Consume(int64(len(b)/64) * perBytes)
				return vm.NewBytes(b), nil
			}},
			// open and close count the ends through which somebody may send, or read.
			{Name: "open", Sig: "reading, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				self(a).open(a[1] == vm.True, at(t).Process())
				return vm.None, nil
			}},
			// lend counts an end that a new process will open, from the moment on at which it is started.
			{Name: "lend", Sig: "reading, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				e := self(a).end(a[1] == vm.True)
				e.lent++
				e.open++
				e.counted = true
				return vm.None, nil
			}},
			{Name: "close", Sig: "reading, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				k := at(t)
				self(a).close(a[1] == vm.True, k.Process(), k)
				return vm.None, nil
			}},
		}
	})
	return cls
}

func newSemaphoreType(e *rt.Env, in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *semaphore { return a[0].O.(*semaphoreObject).semaphore }
	var cls *vm.Type
	cls = in.NewLibType("_multiprocessing", "SemLock", nil, vm.Slots{
		// SemLock(name, value, limit) makes one (limit 0: none), SemLock(number) is an old one.
		New: func(t *vm.Thread, _ *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.V) == 1 {
				n, _ := vm.AsInt(a.V[0])
				return vm.Obj(&semaphoreObject{vm.Head{Cls: cls}, registryOf(e).objects[n].(*semaphore)}), nil
			}
			name, exc := t.Str(a.V[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			value, _ := vm.AsInt(a.V[1])
			limit, _ := vm.AsInt(a.V[2])
			s := &semaphore{name: name, value: value, limit: limit}
			s.id = registryOf(e).add(s)
			return vm.Obj(&semaphoreObject{vm.Head{Cls: cls}, s}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "number", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).id), nil }},
			{Name: "value", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				at(t)
				return vm.Int(self(a).value), nil
			}},
			{Name: "acquire", Sig: "block=True, timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				k, s := at(t), self(a)
				block := true
				if a[1].O != nil {
					var exc *vm.Exc
					if block, exc = t.Truth(a[1]); exc != nil {
						return vm.Value{}, exc
					}
				}
				end, exc := deadline(t, k, a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				for s.value == 0 {
					if !block || end >= 0 && end <= k.Clock() || s.queue.wait(k, "lock", s.name, end) {
						return vm.False, nil
					}
				}
				s.value--
				return vm.True, nil
			}},
			{Name: "release", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				k, s := at(t), self(a)
				if s.limit > 0 && s.value >= s.limit {
					return vm.Value{}, t.ValueErrorf("semaphore or lock released too many times")
				}
				s.value++
				s.queue.wake(k)
				return vm.None, nil
			}},
		}
	})
	return cls
}

func newMemoryType(e *rt.Env, in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *memory { return a[0].O.(*memoryObject).memory }
	index := func(t *vm.Thread, a []vm.Value) (int64, *vm.Exc) {
		i, exc := t.Index(a[1])
		if exc != nil {
			return 0, exc
		}
		if n := int64(len(self(a).cells)); i < 0 || i >= n {
			return 0, t.IndexErrorf("invalid index")
		}
		return i, nil
	}
	var cls *vm.Type
	cls = in.NewLibType("_multiprocessing", "Memory", nil, vm.Slots{
		// Memory(list of numbers) makes one, Memory(number) is an old one.
		New: func(t *vm.Thread, _ *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if n, ok := vm.AsInt(a.V[0]); ok {
				return vm.Obj(&memoryObject{vm.Head{Cls: cls}, registryOf(e).objects[n].(*memory)}), nil
			}
			cells, exc := t.ToSlice(a.V[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			m := &memory{cells: append([]vm.Value(nil), cells...)}
			m.id = registryOf(e).add(m)
			return vm.Obj(&memoryObject{vm.Head{Cls: cls}, m}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Len:  func(_ *vm.Thread, v vm.Value) (int, *vm.Exc) { return len(v.O.(*memoryObject).cells), nil },
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "number", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(self(a).id), nil }},
			{Name: "get", Sig: "index, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				at(t)
				i, exc := index(t, a)
				if exc != nil {
					return vm.Value{}, exc
				}
				return self(a).cells[i], nil
			}},
			{Name: "set", Sig: "index, value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				at(t)
				i, exc := index(t, a)
				if exc != nil {
					return vm.Value{}, exc
				}
				v := a[2]
				if _, whole := vm.AsInt(v); !whole && !v.IsFloat() {
					return vm.Value{}, t.TypeErrorf("an integer or a float is required, not '%T'", v)
				}
				self(a).cells[i] = v
				return vm.None, nil
			}},
		}
	})
	return cls
}
