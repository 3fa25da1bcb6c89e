package main

// What straighten does to one function.
//
// Go's function, behind a few instructions that begin it:
//
//	loop
//	  block … block                 one for each place where a block of code begins, the first place innermost
//	    local.get 0                 variable 0 holds a number for the place to go to, zero when the function is called
//	    br_table …                  which place it is
//	  end
//	  code of place 0
//	  end
//	  code of place 1 …
//	end
//
// A jump is: i32.const NUMBER, local.set 0, br to the loop. At the place that ends block b, blocks b+1 and on are still open.
//
// The numbers by which other code returns into a function are those that it pushed on Go's stack before a call, in the low 16 bits of an address; and, if
// a call is deferreturn's, the number before, where a recovered panic goes on: its block has nothing but that call.

import (
	"encoding/binary"

	"github.com/asyncio-playground/playground/scripts/wasmfile"
)

// program counters of Go's WebAssembly: the function above, the number of the place below.
const placeMask = 1<<16 - 1

// pushLength is how many instructions push a return address, that of the address itself included.
const pushLength = 8

// straighten makes the function's jumps direct, and its tables as small as they can be.
func (f *function) straighten() {
	t := findTable(f.code)
	if t == nil {
		return
	}
	p, ok := t.split(f.code[t.at+1:])
	if !ok {
		return
	}
	p.choose()
	f.code = p.write(f.code[:t.loop])
}

// table is what stands at the top of the loop.
type table struct {
	at     int   // index of the br_table
	loop   int   // index of the loop
	depth  int   // of the loop: 1 for the outermost construct of a function
	blocks int   // the number of blocks
	places []int // place by number; the last one for all further numbers
}

// findTable finds a function's table, nil if it has none with jumps.
func findTable(code []instr) *table {
	t := &table{}
	for t.at < len(code) && code[t.at].op != opBrTable {
		t.at++
	}
	loop := t.at - 2 // is looked for from the innermost block outwards
	for loop > 0 && code[loop].op == opBlock {
		loop--
	}
	if t.at == len(code) || loop < 0 || code[loop].op != opLoop || code[t.at-1].op != opGetLocal || code[t.at-1].number != 0 {
		return nil
	}
	t.loop, t.blocks = loop, t.at-2-loop
	for _, i := range code[:loop+1] {
		switch i.op {
		case opBlock, opLoop:
			t.depth++
		case opIf, opEnd:
			return nil
		}
	}
	r := wasmfile.NewReader(code[t.at].bytes[1:])
	for range r.Unsigned() + 1 {
		t.places = append(t.places, r.Unsigned())
	}
	return t
}

// place returns where a number leads.
func (t *table) place(number int) int { return t.places[min(number, len(t.places)-1)] }

// program is a function taken apart: the code of its places, and what follows them. A branch out of a place's own constructs says where it goes.
type program struct {
	places [][]instr
	rest   []instr
	depth  int   // how many constructs are open around the places
	number []int // a number that leads to each place
	enter  []int // the numbers by which other code returns into the function, in their order
	place  func(number int) int
}

// outward is where a branch goes that leaves the constructs around all places: from there on they are counted from the outermost.
const outward = 1 << 20

// split takes code, all that follows the table, apart; ok is false if it does not look like what Go writes.
func (t *table) split(code []instr) (p *program, ok bool) {
	p = &program{depth: t.depth - 1, number: make([]int, t.blocks), place: t.place}
	for n := len(t.places) - 1; n >= 0; n-- {
		if t.places[n] >= t.blocks {
			return nil, false
		}
		p.number[t.places[n]] = n
	}
	entered := make([]bool, len(t.places)+1)
	depth, base := t.depth+t.blocks, t.depth+t.blocks // of open constructs; base of those that are not the place's own
	address, alone, began := -1, false, 0
	var here []instr
	for k, i := range code {
		switch i.op {
		case opBlock, opLoop, opIf:
			depth++
		case opNop:
			continue
		case opEnd:
			if depth == base {
				if k > 0 {
					p.places = append(p.places, here)
				}
				if here, began = nil, k; len(p.places) == t.blocks {
					p.rest = code[k+1:]
					p.number = p.number[:len(p.places)]
					for n, yes := range entered {
						if yes {
							p.enter = append(p.enter, n)
						}
					}
					return p, depth == t.depth
				}
				depth, base = depth-1, base-1
				continue
			}
			depth--
		case opConstI64:
			if k+1 < len(code) && code[k+1].op == opStoreI64 && code[k+1].number == 0 {
				address, alone = i.number&placeMask, k-began <= pushLength
			}
		case opBr, opBrIf:
			if i.op == opBrIf && address >= 0 { // whether a call wants to leave the function for a while; after a call that may not there is an if
				if address >= len(entered) {
					return nil, false
				}
				entered[address] = true
				if alone && address > 0 {
					entered[address-1] = true
				}
				address = -1
			}
			switch to := depth - i.number; {
			case to > base:
			case to < t.depth:
				i.to = []int{outward + to}
			case to == t.depth:
				n := len(here)
				if i.op != opBr || n < 2 || here[n-1].op != opSetLocal || here[n-1].number != 0 || here[n-2].op != opConstI32 {
					return nil, false
				}
				i.to = []int{t.place(here[n-2].number)}
				here = here[:n-2]
				if n := len(here); n > 0 && here[n-1].op == opIf && k+1 < len(code) && code[k+1].op == opEnd {
					i.op = opBrIf // instead of an if with nothing else in it, whose end is left out below
					here = here[:n-1]
				}
			default:
				return nil, false
			}
		case opBrTable:
			return nil, false
		}
		if n := len(here); i.op == opEnd && n > 0 && here[n-1].op == opBrIf && here[n-1].to != nil && code[k-1].op == opBr {
			continue
		}
		here = append(here, i)
	}
	return nil, false
}

// branch makes a br or br_if.
func branch(op byte, depth int) instr {
	return instr{op: op, number: depth, bytes: binary.AppendUvarint([]byte{op}, uint64(depth))}
}

// branchTable makes a br_table; the last depth is that of all further numbers.
func branchTable(depths []int) instr {
	b := binary.AppendUvarint([]byte{opBrTable}, uint64(len(depths)-1))
	for _, d := range depths {
		b = binary.AppendUvarint(b, uint64(d))
	}
	return instr{op: opBrTable, bytes: b}
}

// constant makes an i32.const or i64.const of a number ≥ 0.
func constant(op byte, n int) instr {
	return instr{op: op, number: n, bytes: wasmfile.AppendSigned([]byte{op}, n)}
}

// localInstr makes an instruction that reads or writes a local variable, plain one that has no operand.
func localInstr(op byte, n int) instr {
	return instr{op: op, number: n, bytes: binary.AppendUvarint([]byte{op}, uint64(n))}
}

func plain(op byte) instr { return instr{op: op, bytes: []byte{op}} }
