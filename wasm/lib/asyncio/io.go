package asyncio

// Files of a loop: readers and writers of sockets, and what of the loop's interface is Python on top of them.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// watched is a file descriptor that the loop looks at.
type watched struct {
	watch          *kernel.Watch
	reader, writer *Handle
}

// want is what the poller is to look for.
func (w *watched) want() kernel.Ready {
	var r kernel.Ready
	if w.reader != nil {
		r |= kernel.Readable
	}
	if w.writer != nil {
		r |= kernel.Writable
	}
	return r
}

// Holds reports whether the socket is an argument of what the loop calls, or belongs to the transport whose method that is: an open loop
// holds on to its handles.
func (w *watched) Holds(s *socket.Sock) bool {
	for _, h := range []*Handle{w.reader, w.writer} {
		if h == nil {
			continue
		}
		for _, a := range h.args {
			if a.O == vm.Object(s) {
				return true
			}
		}
		if m, ok := h.fn.O.(*vm.BoundMethod); ok {
			if o, ok := m.Self.O.(*vm.Instance); ok && o.Attrs.Get(h.loop.env.Interp.Intern("_sock")).O == vm.Object(s) {
				return true
			}
		}
	}
	return false
}

// takeFDs takes the file descriptors that a loop has in CPython: the selector's, and the two ends of the self-pipe.
func (l *Loop) takeFDs() {
	for range 3 {
		l.ownFDs = append(l.ownFDs, l.env.Machine.Network().TakeFD(nil))
	}
}

func (l *Loop) closeFiles() {
	for _, w := range l.files { // the order does not matter
		w.watch.Remove()
	}
	for _, fd := range l.ownFDs {
		l.env.Machine.Network().DropFD(fd)
	}
	l.files, l.ownFDs = nil, nil
}

func (l *Loop) visitFiles(visit func(vm.Value)) {
	fds := make([]int, 0, len(l.files))
	for fd := range l.files { // the order does not matter: they are sorted below
		fds = append(fds, fd)
	}
	slices.Sort(fds)
	for _, fd := range fds {
		for _, h := range []*Handle{l.files[fd].reader, l.files[fd].writer} {
			if h != nil {
				visit(vm.Obj(h))
			}
		}
	}
}

// takeEvents queues the handles of what is ready, reader before writer (SEMANTICS A1, A2), files in the order that the scheduler chooses
// (U6).
func (l *Loop) takeEvents() {
	type event struct {
		data  any
		ready kernel.Ready
	}
	var few [8]event
	events := few[:0]
	l.poller.Events(func(data any, r kernel.Ready) { events = append(events, event{data, r}) })
	for i := range events {
		chooseNext(l.env.Machine, events[i:], len(events)-i)
		switch d, r := events[i].data, events[i].ready; d := d.(type) {
		case *watched:
			if h := d.reader; h != nil && r&(kernel.Readable|kernel.Hangup) != 0 {
				l.push(entry{handle: h})
			}
			if h := d.writer; h != nil && r&(kernel.Writable|kernel.Hangup) != 0 {
				l.push(entry{handle: h})
			}
		case *Handle:
			l.push(entry{handle: d})
		}
	}
}

// WhenOver queues fn in the loop when an exchange with a host has ended.
func (l *Loop) WhenOver(t *vm.Thread, x *kernel.Exchange, fn vm.Value, args []vm.Value) {
	x.Notify(l.poller, newHandle(t, l, fn, args, nil))
}

// AsLoop returns the loop behind a Python value.
func AsLoop(v vm.Value) (*Loop, bool) {
	l, ok := v.O.(*Loop)
	return l, ok
}

// descriptor is the number of a file that the loop is to look at.
func descriptor(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
	fd, exc := socket.FileNumber(t, v)
	if exc == nil && fd < 0 {
		exc = t.ValueErrorf("Invalid file descriptor: %d", fd)
	}
	return fd, exc
}

// addFile makes a callback the reader or the writer of a file descriptor, in the place of another one.
func (l *Loop) addFile(t *vm.Thread, a []vm.Value, writing bool) (vm.Value, *vm.Exc) {
	if l.closed {
		return vm.Value{}, t.RuntimeErrorf("Event loop is closed")
	}
	fd, exc := descriptor(t, a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	h := newHandle(t, l, a[2], slices.Clone(items(a[3])), nil)
	h.watches = true
	w := l.files[fd]
	fresh := w == nil
	if fresh {
		w = &watched{}
	}
	place := &w.reader
	if writing {
		place = &w.writer
	}
	if old := *place; old != nil {
		if exc := old.cancel(t); exc != nil {
			return vm.Value{}, exc
		}
	}
	*place = h
	rt.Settle(t)
	if !fresh {
		w.watch.Modify(w.want())
		return vm.Obj(h), nil
	}
	s, errno := l.env.Machine.Network().FileAt(fd)
	if errno != 0 {
		return vm.Value{}, socket.Error(t, errno)
	}
	if l.files == nil {
		l.files = map[int]*watched{}
	}
	l.files[fd] = w
	w.watch = l.poller.Watch(s, w.want(), w)
	return vm.Obj(h), nil
}

// dropFile takes the reader or the writer away; it reports whether there was one.
func (l *Loop) dropFile(t *vm.Thread, v vm.Value, writing bool) (vm.Value, *vm.Exc) {
	if l.closed {
		return vm.False, nil
	}
	fd, exc := descriptor(t, v)
	if exc != nil {
		return vm.Value{}, exc
	}
	w := l.files[fd]
	if w == nil {
		return vm.False, nil
	}
	place := &w.reader
	if writing {
		place = &w.writer
	}
	h := *place
	*place = nil
	rt.Settle(t)
	if w.want() == 0 {
		w.watch.Remove()
		delete(l.files, fd)
	} else {
		w.watch.Modify(w.want())
	}
	if h == nil {
		return vm.False, nil
	}
	return vm.True, h.cancel(t)
}

func ioMethods() []vm.Method {
	self := func(a []vm.Value) *Loop { return a[0].O.(*Loop) }
	add := func(writing bool) vm.NativeFn {
		return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).addFile(t, a, writing) }
	}
	drop := func(writing bool) vm.NativeFn {
		return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return self(a).dropFile(t, a[1], writing) }
	}
	return []vm.Method{
		// _use_fds_of_selector says that the loop was given a selector, which has a file descriptor of its own or needs none.
		{Name: "_use_fds_of_selector", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			l := self(a)
			last := len(l.ownFDs) - 1
			l.env.Machine.Network().DropFD(l.ownFDs[last])
			l.ownFDs = l.ownFDs[:last]
			return vm.None, nil
		}},
		{Name: "_add_reader", Sig: "fd, callback, *args", Fn: add(false)},
		{Name: "_add_writer", Sig: "fd, callback, *args", Fn: add(true)},
		{Name: "_remove_reader", Sig: "fd", Fn: drop(false)},
		{Name: "_remove_writer", Sig: "fd", Fn: drop(true)},
		{Name: "_watches", Sig: "fd, writing, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			fd, exc := t.Index(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			writing, exc := t.Truth(a[2])
			w := self(a).files[int(fd)]
			return vm.Bool(w != nil && (writing && w.writer != nil || !writing && w.reader != nil)), exc
		}},
	}
}

// wait waits for timers and files, for timeout ns at most, and reports whether another thread has woken the loop. A selector of the
// program's own is asked instead: its select() may wait by the library's, which comes to poll, or do without.
func (l *Loop) wait(t *vm.Thread, k *kernel.Thread, timeout int64) (woken bool, exc *vm.Exc) {
	if l.selector.O == nil {
		return l.poller.Wait(k, timeout), nil
	}
	seconds := vm.None
	switch {
	case timeout == 0:
		seconds = vm.Int(0)
	case timeout > 0:
		now, exc := l.clock(t, rt.Now(t))
		if exc != nil {
			return false, exc
		}
		seconds = vm.Float(max(0, l.timers[0].when-now))
	}
	l.polled, l.wokeUp = false, false
	if _, exc := t.CallMethod(l.selector, "select", seconds); exc != nil {
		return false, exc
	}
	if !l.polled {
		return l.poller.Wait(rt.Settle(t), 0), nil
	}
	return l.wokeUp, nil
}

// poll is the library's select() for a selector that the loop was given: it waits for what the loop waits for, which the loop finds itself.
func (l *Loop) poll(t *vm.Thread, timeout vm.Value) (vm.Value, *vm.Exc) {
	ns := int64(-1)
	if !timeout.IsNone() {
		s, exc := t.ToFloat(timeout)
		if exc != nil {
			return vm.Value{}, exc
		}
		ns = max(0, rt.Nanos(s))
	}
	woken := l.poller.Wait(rt.Settle(t), ns)
	l.polled, l.wokeUp = true, l.wokeUp || woken
	return vm.NewList(nil), nil
}
