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

// straighten makes the function's jumps forward direct, and its table as small as it can be.
func (f *function) straighten() {
	t := findTable(f.code)
	if t == nil {
		return
	}
	rest := t.direct(f.code[t.at+1:])
	f.code = append(append(f.code[:t.at-1:t.at-1], t.encode()...), rest...)
}

// table is what stands at the top of the loop.
type table struct {
	at     int    // index of the br_table
	depth  int    // of the loop: 1 for the outermost construct of a function
	blocks int    // the number of blocks
	places []int  // place by number; the last one for all further numbers
	needed []bool // the places that the table must lead to
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
	t.blocks = t.at - 2 - loop
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
	t.needed = make([]bool, t.blocks+1)
	t.need(0)
	return t
}

// place returns where a number leads.
func (t *table) place(number int) int { return t.places[min(number, len(t.places)-1)] }

func (t *table) need(number int) { t.needed[t.place(number)] = true }

// direct returns code, all that follows the table, with direct jumps, and notes which places are still needed.
func (t *table) direct(code []instr) []instr {
	var out []instr
	depth := t.depth + t.blocks
	here, began := -1, 0 // the place where the code is, and the index at which it began
	address, alone := -1, false
	for k, i := range code {
		switch i.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			if depth == t.depth+t.blocks-1-here && here+1 < t.blocks {
				here, began = here+1, k
			}
			depth--
			if n := len(out); n >= 2 && out[n-2].op == opIf && out[n-1].op == opBr && out[n-1].number > 0 {
				out = append(out[:n-2], branch(opBrIf, out[n-1].number-1))
				continue
			}
		case opConstI64:
			if k+1 < len(code) && code[k+1].op == opStoreI64 && code[k+1].number == 0 {
				address, alone = i.number&placeMask, k-began <= pushLength
			}
		case opBrIf: // whether a call wants to leave the function for a while; after a call that may not there is an if
			if address >= 0 {
				t.need(address)
				if alone && address > 0 {
					t.need(address - 1)
				}
				address = -1
			}
		case opBr:
			if n := len(out); depth-i.number == t.depth && n >= 2 && out[n-1].op == opSetLocal && out[n-1].number == 0 && out[n-2].op == opConstI32 {
				to := t.place(out[n-2].number)
				if to > here {
					out = append(out[:n-2], branch(opBr, depth-t.depth-t.blocks+to))
					continue
				}
				t.needed[to] = true
			}
		}
		out = append(out, i)
	}
	return out
}

// encode returns the instructions that lead to the places that are needed. Most often the function has just been called: that is asked
// first. All other numbers never occur.
func (t *table) encode() []instr {
	first := t.place(0)
	for n, to := range t.places {
		if !t.needed[to] {
			t.places[n] = first
		}
	}
	last := len(t.places) - 1
	for last > 0 && t.places[last-1] == t.places[last] {
		last--
	}
	if last == 0 && first == 0 {
		return nil
	}
	get := instr{op: opGetLocal, bytes: []byte{opGetLocal, 0}}
	lead := binary.AppendUvarint([]byte{opBrTable}, uint64(last))
	for _, to := range t.places[:last+1] {
		lead = binary.AppendUvarint(lead, uint64(to))
	}
	return []instr{get, {op: opIsZero, bytes: []byte{opIsZero}}, branch(opBrIf, first), get, {op: opBrTable, bytes: lead}}
}

// branch makes a br or br_if that leaves so many constructs and one more.
func branch(op byte, depth int) instr {
	return instr{op: op, number: depth, bytes: binary.AppendUvarint([]byte{op}, uint64(depth))}
}
