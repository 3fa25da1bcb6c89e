package main

// Choices of many: Go's WebAssembly asks for one case of a switch after the other, though for half of those left at a time. A br_table is one step.
//
// A question ends a place: local.get R, i64.const N, a comparison, br_if; it leads to one place or else to the next. A switch is a tree of
// questions about one R, where all but the first are places that do nothing else. Its leaves are other places.

import "math"

const (
	fewest = 4   // questions make a table worth while
	widest = 512 // numbers in a table
)

// question is about a local variable.
type question struct {
	begin   int // where it begins in the code of its place
	local   int
	compare byte
	number  int
	yes, no int  // the places where it leads
	small   bool // the variable is known to have 32 bits at most
}

// choose makes tables of switches.
func (p *program) choose() {
	for at := range p.places {
		if q, ok := p.ask(at); ok {
			p.tabulate(at, q)
		}
	}
	p.prune()
}

// ask finds the question that ends a place's code.
func (p *program) ask(place int) (q question, ok bool) {
	code := p.places[place]
	k := len(code)
	before := func(op byte) bool {
		if k == 0 || code[k-1].op != op {
			return false
		}
		k--
		return true
	}
	if !before(opBrIf) || len(code[k].to) == 0 || code[k].to[0] >= outward || place+1 == len(p.places) {
		return q, false
	}
	q.yes, q.no = code[k].to[0], place+1
	if before(opIsZero) {
		q.yes, q.no = q.no, q.yes
	}
	if k--; k < 0 || code[k].op < opIsZero64 || code[k].op > opLast64 {
		return q, false
	}
	if q.compare = code[k].op; q.compare != opIsZero64 {
		if !before(opConstI64) {
			return q, false
		}
		q.number = code[k].number
	}
	if !before(opGetLocal) && !before(opTeeLocal) {
		return q, false
	}
	q.begin, q.local = k, code[k].number
	if code[k].op == opTeeLocal {
		q.small = before(opAndI64) && before(opConstI64) && code[k].number == int(uint32(code[k].number))
	}
	return q, true
}

// answer returns the place where the question leads for a value.
func (q question) answer(v int) int {
	var yes bool
	switch n := q.number; q.compare {
	case opIsZero64:
		yes = v == 0
	case opIsZero64 + 1:
		yes = v == n
	case opIsZero64 + 2:
		yes = v != n
	case opIsZero64 + 3:
		yes = v < n
	case opIsZero64 + 4:
		yes = uint(v) < uint(n)
	case opIsZero64 + 5:
		yes = v > n
	case opIsZero64 + 6:
		yes = uint(v) > uint(n)
	case opIsZero64 + 7:
		yes = v <= n
	case opIsZero64 + 8:
		yes = uint(v) <= uint(n)
	case opIsZero64 + 9:
		yes = v >= n
	case opIsZero64 + 10:
		yes = uint(v) >= uint(n)
	}
	if yes {
		return q.yes
	}
	return q.no
}

// tabulate makes a table of the switch whose first question ends a place, if that is worth while.
func (p *program) tabulate(at int, first question) {
	tree := map[int]question{}
	low, high := first.number, first.number
	var grow func(q question)
	grow = func(q question) {
		low, high = min(low, q.number), max(high, q.number)
		for _, next := range [2]int{q.yes, q.no} {
			if _, known := tree[next]; known {
				continue
			}
			if q, ok := p.ask(next); ok && q.begin == 0 && q.local == first.local && p.places[next][0].op == opGetLocal {
				tree[next] = q
				grow(q)
			}
		}
	}
	grow(first)
	if n := len(tree) + 1; n < fewest || high-low >= min(widest, 6*n) || high-low < 0 {
		return
	}
	// Values beyond all constants that are compared with differ at most by their signs.
	leaf := func(v int) int {
		to := first.answer(v)
		for range tree {
			if q, more := tree[to]; more {
				to = q.answer(v)
			}
		}
		return to
	}
	low, high = low-1, high+1
	other := leaf(math.MaxInt)
	if leaf(math.MinInt) != other || leaf(-1) != other && low > -1 || leaf(0) != other && low > 0 {
		return
	}
	for leaf(low) == other {
		low++
	}
	for leaf(high) == other {
		high--
	}
	if low < 0 {
		return
	}
	if low <= 4 {
		low = 0 // which spares a subtraction
	}
	code := p.places[at][:first.begin:first.begin]
	if set := p.places[at][first.begin]; set.op == opTeeLocal {
		code = append(code, localInstr(opSetLocal, first.local))
	}
	if !first.small {
		code = append(code, localInstr(opGetLocal, first.local))
		if low > 0 {
			code = append(code, constant(opConstI64, low), plain(opSubI64))
		}
		code = append(code, constant(opConstI64, high-low), plain(opGreaterU), instr{op: opBrIf, to: []int{other}})
	}
	table := instr{op: opBrTable, bytes: append(localInstr(opGetLocal, first.local).bytes, opWrap)} // what is chosen by
	if low > 0 {
		table.bytes = append(append(table.bytes, constant(opConstI32, low).bytes...), opSubI32)
	}
	for v := low; v <= high+1; v++ {
		table.to = append(table.to, leaf(v))
	}
	p.places[at] = append(code, table)
}

// prune empties the places that nothing leads to any more.
func (p *program) prune() {
	reached := make([]bool, len(p.places))
	var reach func(at int)
	reach = func(at int) {
		for ; at < len(p.places) && !reached[at]; at++ {
			reached[at] = true
			on := true // whether the code goes on to the next place
			for _, i := range p.places[at] {
				on = true
				for _, to := range i.to {
					if to < outward {
						reach(to)
					}
				}
				switch i.op {
				case opBr, opBrTable, opReturn, opUnreachable:
					on = false
				}
			}
			if !on {
				return
			}
		}
	}
	reach(0)
	for _, n := range p.enter {
		reach(p.place(n))
	}
	for at, yes := range reached {
		if !yes {
			p.places[at] = nil
		}
	}
}
