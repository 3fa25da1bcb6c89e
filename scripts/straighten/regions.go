package main

// A function written anew, with WebAssembly's own loops.
//
//	block … block         one for each place in the region that something jumps forward to, the first place innermost
//	  a table             for the numbers by which other code returns into the function
//	end
//	code of place 0
//	end
//	loop                  around the places from the one that is jumped back to, to the last that jumps there: a region of its own,
//	  …                   with blocks, a table, and loops
//	end
//
// A loop can only be entered at its top. Who wants to go on in the middle of it, which is nearly always code that returns after a call, leaves
// the number in variable 0, and the table at the top of the loop leads on. Where there is such a table, the variable must be zero whenever the
// loop is entered or repeated in the ordinary way.

import "slices"

// region is a loop, or the whole function: the places from first to last.
type region struct {
	first, last int
	repeats     bool // it is a loop
	items       []*item
	entries     []entry // what its table has
}

// item is what a region consists of: a place, or a region within.
type item struct {
	place            int // the first one
	inner            *region
	ordinary, middle bool // whether something jumps to its first place, and to the middle of the region that it is
}

// entry says that a number leads to an item, to its first place or the middle of it.
type entry struct {
	number int
	to     *item
	middle bool
}

// write returns the function's instructions, those that begin it given.
func (p *program) write(prefix []instr) []instr {
	root := p.regions()
	for _, n := range p.enter {
		root.lead(n, p.place(n))
	}
	for from, code := range p.places {
		for _, i := range code {
			for _, to := range i.to {
				if to > from && to < outward {
					root.jump(from, to, p.number[to])
				}
			}
		}
	}
	w := &writer{p: p, out: slices.Clone(prefix)}
	for range p.depth {
		w.open = append(w.open, label{})
	}
	w.region(root)
	return append(w.out, p.rest...)
}

// regions finds the loops and returns the region of the whole function.
func (p *program) regions() *region {
	n := len(p.places)
	last := make([]int, n) // of the loop that begins at each place, -1 if there is none
	for i := range last {
		last[i] = -1
	}
	for from, code := range p.places {
		for _, i := range code {
			for _, to := range i.to {
				if to <= from {
					last[to] = max(last[to], from)
				}
			}
		}
	}
	// Loops that overlap become one within the other.
	for first := n - 1; first >= 0; first-- {
		for i := first + 1; i <= last[first]; i++ {
			last[first] = max(last[first], last[i])
		}
	}
	root := &region{last: n - 1}
	root.fill(last)
	return root
}

// fill finds the items of a region.
func (r *region) fill(last []int) {
	for at := r.first; at <= r.last; at++ {
		x := &item{place: at}
		r.items = append(r.items, x)
		if last[at] >= 0 && !(r.repeats && at == r.first) {
			x.inner = &region{first: at, last: last[at], repeats: true}
			x.inner.fill(last)
			at = last[at]
		}
	}
}

// item returns the item that a place belongs to.
func (r *region) item(place int) *item {
	i, found := slices.BinarySearchFunc(r.items, place, func(x *item, place int) int { return x.place - place })
	if !found {
		i--
	}
	return r.items[i]
}

// jump notes a jump forward. number leads to the place where it goes.
func (r *region) jump(from, to, number int) {
	a, b := r.item(from), r.item(to)
	switch {
	case a == b:
		a.inner.jump(from, to, number)
	case b.place == to:
		b.ordinary = true
	default:
		b.middle = true
		b.inner.lead(number, to)
	}
}

// lead has the region's table lead to a place.
func (r *region) lead(number, to int) {
	x := r.item(to)
	e := entry{number, x, x.place != to}
	if slices.Contains(r.entries, e) {
		return
	}
	r.entries = append(r.entries, e)
	if e.middle {
		x.middle = true
		x.inner.lead(number, to)
	} else {
		x.ordinary = true
	}
}

// writer writes a function.
type writer struct {
	p    *program
	out  []instr
	open []label // the constructs that are open
}

// label is a construct that branches go to: the block before an item, or before the middle of it; the loop that is a region; a block of a choice.
type label struct {
	to     *item
	middle bool
	loop   *region
	detour int
}

func (w *writer) begin(op byte, l label) {
	w.open = append(w.open, l)
	w.out = append(w.out, instr{op: op, bytes: []byte{op, 0x40}})
}

func (w *writer) end() {
	w.open = w.open[:len(w.open)-1]
	w.out = append(w.out, instr{op: opEnd, bytes: []byte{opEnd}})
}

// depth returns the depth of a branch to a construct.
func (w *writer) depth(l label) int {
	return len(w.open) - 1 - slices.Index(w.open, l)
}

func (w *writer) region(r *region) {
	if r.repeats {
		w.begin(opLoop, label{loop: r})
	}
	if len(r.entries) > 0 {
		r.items[0].ordinary = true
	}
	for _, x := range slices.Backward(r.items) {
		if x.middle {
			w.begin(opBlock, label{to: x, middle: true})
		}
		if x.ordinary {
			w.begin(opBlock, label{to: x})
		}
	}
	w.table(r)
	for _, x := range r.items {
		if x.ordinary {
			w.end()
		}
		if x.inner == nil {
			w.place(x.place)
			continue
		}
		if len(x.inner.entries) > 0 {
			w.set(0)
		}
		if x.middle {
			w.end()
		}
		w.region(x.inner)
	}
	if r.repeats {
		w.end()
	}
}

// table writes what leads on at the top of a region. Most often nothing is to be led on, which is asked first. Numbers that the table does
// not have never occur.
func (w *writer) table(r *region) {
	if len(r.entries) == 0 {
		return
	}
	get := localInstr(opGetLocal, 0)
	to := func(e entry) int { return w.depth(label{to: e.to, middle: e.middle}) }
	if len(r.entries) == 1 {
		w.out = append(w.out, get, branch(opBrIf, to(r.entries[0])))
		return
	}
	slices.SortFunc(r.entries, func(a, b entry) int { return a.number - b.number })
	first := w.depth(label{to: r.items[0]})
	low, high := r.entries[0].number, r.entries[len(r.entries)-1].number
	leads := make([]int, high-low+1)
	for i := range leads {
		leads[i] = first
	}
	for _, e := range r.entries {
		leads[e.number-low] = to(e)
	}
	w.out = append(w.out, get, plain(opIsZero), branch(opBrIf, first), get)
	if low > 0 {
		w.out = append(w.out, constant(opConstI32, low), plain(opSubI32))
	}
	w.out = append(w.out, branchTable(leads))
}

// place writes the code of a place.
func (w *writer) place(at int) {
	outer := len(w.open)
	for _, i := range w.p.places[at] {
		switch {
		case i.op == opBrTable:
			w.choice(at, i)
			continue
		case len(i.to) == 0:
		case i.to[0] >= outward:
			i = branch(i.op, len(w.open)-(i.to[0]-outward))
		default:
			l, number := w.way(at, i.to[0])
			w.set(number)
			i = branch(i.op, w.depth(l))
		}
		switch i.op {
		case opBlock, opLoop, opIf:
			w.open = append(w.open, label{})
		case opEnd:
			w.open = w.open[:len(w.open)-1]
		}
		w.out = append(w.out, i)
	}
	w.open = w.open[:outer]
}

// choice writes the table of a switch. Ways that want a number in variable 0 begin in blocks of their own.
func (w *writer) choice(at int, i instr) {
	var detours []int
	clear := -1
	for _, to := range i.to {
		switch _, number := w.way(at, to); {
		case number == 0:
			clear = 0
		case number > 0 && !slices.Contains(detours, to):
			detours = append(detours, to)
		}
	}
	w.set(clear)
	for _, to := range slices.Backward(detours) {
		w.begin(opBlock, label{detour: to + 1})
	}
	leads := make([]int, len(i.to))
	for k, to := range i.to {
		l, number := w.way(at, to)
		if number > 0 {
			l = label{detour: to + 1}
		}
		leads[k] = w.depth(l)
	}
	w.out = append(w.out, i, branchTable(leads))
	for _, to := range detours {
		w.end()
		l, number := w.way(at, to)
		w.set(number)
		w.out = append(w.out, branch(opBr, w.depth(l)))
	}
}

// way returns the construct that a jump branches to, and the number that variable 0 must have then, -1 if any will do.
func (w *writer) way(from, to int) (l label, number int) {
	for _, l := range slices.Backward(w.open) {
		switch {
		case l.loop != nil && l.loop.first == to && to <= from:
			if len(l.loop.entries) > 0 {
				return l, 0
			}
			return l, -1
		case l.to != nil && l.to.place == to && !l.middle && to > from:
			return l, -1
		case l.to != nil && l.middle && l.to.place < to && to <= l.to.inner.last:
			return l, w.p.number[to]
		}
	}
	panic("a jump leads nowhere")
}

// set writes what gives variable 0 a number, unless that is -1.
func (w *writer) set(number int) {
	if number >= 0 {
		w.out = append(w.out, constant(opConstI32, number), localInstr(opSetLocal, 0))
	}
}
