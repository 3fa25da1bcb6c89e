package sim

// Things: the locks, queues and the like of a stopped program, who holds them and who waits.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/threading"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// The most things that are listed, and items of a queue.
const mostThings, mostItems = 40, 20

// things gathers what lanes hold and wait for while they are gone through.
type things struct {
	h       *host
	names   map[vm.Object]string   // the variable that leads to an object
	held    map[vm.Object][]string // lanes inside a with block of the object
	waiting map[vm.Object]string   // lane by the future it awaits
}

func newThings(h *host) *things {
	s := &things{h: h, names: map[vm.Object]string{}, held: map[vm.Object][]string{}, waiting: map[vm.Object]string{}}
	for _, v := range h.in.Globals() {
		s.name(v.Name, v.Value)
	}
	return s
}

// name notes through which variable an object is reached, and its attributes through it.
func (s *things) name(variable string, v vm.Value) {
	s.note(variable, v)
	if _, ok := v.O.(*vm.Instance); !ok || s.h.in.OfLibrary(v) {
		return // what is inside the library's own objects is nobody's business
	}
	for _, a := range vm.Attributes(v) {
		s.note(variable+"."+a.Name, a.Value)
	}
}

func (s *things) note(variable string, v vm.Value) {
	switch v.O.(type) {
	case *vm.Instance, vm.Glancer:
		if s.names[v.O] == "" {
			s.names[v.O] = variable
		}
	}
}

// frames shows frames, and notes what their variables are called and what their with blocks hold.
func (s *things) frames(t *vm.Thread, lane string, frames []vm.Activation) []FrameView {
	var views []FrameView
	for _, a := range frames {
		v := FrameView{Func: a.Name, File: a.File, Line: a.Line}
		for _, l := range a.Locals {
			s.name(l.Name, l.Value)
			v.Locals = append(v.Locals, VariableView{l.Name, t.Glance(l.Value)})
		}
		for _, manager := range a.Inside {
			s.held[manager.O] = append(s.held[manager.O], lane)
		}
		views = append(views, v)
	}
	return views
}

func (s *things) waits(future vm.Value, lane string) {
	if future.O != nil {
		s.waiting[future.O] = lane
	}
}

// list finds every lock, queue and so on that the program can reach by a variable, in the order in which it is found.
func (s *things) list() []ThingView {
	var views []ThingView
	if len(s.h.in.Threads()) == 0 {
		return nil
	}
	t := s.h.in.Threads()[0]
	seen := map[*kernel.Lock]bool{}
	s.h.in.EachObject(func(o vm.Object) {
		name := s.names[o]
		if name == "" || len(views) >= mostThings {
			return
		}
		if l := threading.LockOf(o); l != nil && !seen[l] {
			seen[l] = true
			v := ThingView{Kind: t.TypeOf(vm.Obj(o)).Name, Name: name, Label: l.Name, State: "free", Waiters: names(l.Waiters())}
			if l.Locked() {
				v.State = "locked"
			}
			if owner := l.Owner(); owner != nil {
				v.Holders = []string{owner.Name}
			}
			views = append(views, v)
		}
		if i, ok := o.(*vm.Instance); ok {
			if v, ok := s.instance(t, i); ok {
				v.Name = name
				views = append(views, v)
			}
		}
	})
	return views
}

// instance shows an object of a library class that others wait for, or of a subclass of one.
func (s *things) instance(t *vm.Thread, o *vm.Instance) (ThingView, bool) {
	for _, cls := range o.Cls.MRO {
		get := func(name string) vm.Value { return o.Attrs.Get(s.h.in.Intern(name)) }
		v := ThingView{Kind: o.Cls.Name}
		if label, ok := vm.AsStr(get("_number")); ok {
			v.Label = label.S
		}
		kind := strings.TrimPrefix(cls.Module, "_") + "." + cls.Name
		switch kind {
		case "asyncio.locks.Lock":
			v.State, v.Holders = word(get("_locked"), "locked", "free"), s.held[o]
			v.Waiters = s.lanes(get("_waiters"))
		case "asyncio.locks.Semaphore", "asyncio.locks.BoundedSemaphore":
			v.State, v.Holders = t.Glance(get("_value"))+" left", s.held[o]
			v.Waiters = s.lanes(get("_waiters"))
		case "asyncio.locks.Event":
			v.State, v.Waiters = word(get("_value"), "set", "not set"), s.lanes(get("_waiters"))
		case "asyncio.locks.Condition":
			v.Holders, v.Waiters = s.held[o], s.lanes(get("_waiters"))
		case "asyncio.queues.Queue":
			v.Items = s.items(t, get("_queue"))
			v.Waiters = append(s.lanes(get("_getters")), s.lanes(get("_putters"))...)
			v.State = size(len(items(get("_queue"))), get("_maxsize"))
		case "queue.Queue":
			v.Items = s.items(t, get("queue"))
			v.State = size(len(items(get("queue"))), get("maxsize"))
			v.Waiters = append(s.threads(get("not_empty")), s.threads(get("not_full"))...)
		case "queue.SimpleQueue":
			v.Items = s.items(t, get("_queue"))
		case "threading.Event":
			v.State, v.Waiters = word(get("_flag"), "set", "not set"), s.threads(get("_cond"))
		case "threading.Condition":
			v.Holders, v.Waiters = s.held[o], s.threads(vm.Obj(o))
		case "threading.Semaphore":
			v.State, v.Holders, v.Waiters = t.Glance(get("_value"))+" left", s.held[o], s.threads(get("_cond"))
		default:
			continue
		}
		return v, true
	}
	return ThingView{}, false
}

// lanes names the tasks that await the futures in a deque.
func (s *things) lanes(futures vm.Value) []string {
	var list []string
	for _, f := range items(futures) {
		if name := s.waiting[f.O]; name != "" {
			list = append(list, name)
		}
	}
	return list
}

// threads names those who wait on a threading.Condition: each with a lock of its own in the condition's queue.
func (s *things) threads(condition vm.Value) []string {
	c, ok := condition.O.(*vm.Instance)
	if !ok {
		return nil
	}
	var list []string
	for _, waiter := range items(c.Attrs.Get(s.h.in.Intern("_waiters"))) {
		if l := threading.LockOf(waiter.O); l != nil {
			list = append(list, names(l.Waiters())...)
		}
	}
	return list
}

// items shows what a queue holds.
func (s *things) items(t *vm.Thread, queue vm.Value) []string {
	list := []string{}
	for i, x := range items(queue) {
		if i == mostItems {
			list = append(list, "…")
			break
		}
		list = append(list, t.Glance(x))
	}
	return list
}

// items are those of a list or a deque.
func items(v vm.Value) []vm.Value {
	switch o := v.O.(type) {
	case *vm.List:
		return o.Items
	case interface{ Items() []vm.Value }:
		return o.Items()
	}
	return nil
}

func word(v vm.Value, yes, no string) string {
	if n, ok := vm.AsInt(v); ok && n != 0 {
		return yes
	}
	return no
}

// size says how full a queue is.
func size(n int, most vm.Value) string {
	s := itoa(n) + " items"
	if n == 1 {
		s = "1 item"
	}
	if m, ok := vm.AsInt(most); ok && m > 0 {
		s += " of at most " + itoa(int(m))
	}
	return s
}
