package main

// Shorter ways to say the same, instruction by instruction.
//
// Go keeps its stack pointer in global 0, with a copy in variable 1. A function moves it when it begins, before each call, and twice when it
// returns. But only calls and returns are seen from outside.

import "slices"

// shorten rewrites what is written at length.
func (f *function) shorten() {
	out := make([]instr, 0, len(f.code))
	begun := !f.callsPlainly() // or the function has moved its stack pointer
	for _, i := range f.code {
		out = append(out, i)
		switch {
		case ends(out, opGetLocal, opConstI32, opAddI32, opTeeLocal, opSetGlobal, opGetLocal, opConstI32, opAddI32, opTeeLocal, opSetGlobal):
			// SP += frame, SP += 8
			at := len(out) - 10
			if onStack(out[at:at+5]) && onStack(out[at+5:]) {
				sum := out[at+1].number + out[at+6].number
				out = append(out[:at], localInstr(opGetLocal, 1), constant(opConstI32, sum), plain(opAddI32), localInstr(opTeeLocal, 1), out[at+9])
			}
		case ends(out, opGetLocal, opConstI32, opSubI32, opTeeLocal, opSetGlobal) && !begun:
			// SP -= frame; what calls is to come, or what calls for more stack has been
			if at := len(out) - 5; onStack(out[at:]) && out[at+1].number != 8 {
				begun = true
				out = append(out[:at+3], localInstr(opSetLocal, 1))
			}
		case ends(out, opGetLocal, opExtendU, opConstI64, opAddI64, opWrap):
			at := len(out) - 5
			if n := out[at+2].number; n >= 0 && n < 1<<30 {
				out = append(out[:at+1], constant(opConstI32, n), plain(opAddI32))
			}
		case ends(out, opExtendU, opWrap):
			out = out[:len(out)-2]
		case ends(out, opExtendU, opIsZero64):
			out = append(out[:len(out)-2], plain(opIsZero))
		}
		if n := len(out); ends(out, opIsZero, opIsZero, opBrIf) || ends(out, opIsZero, opIsZero, opIf) {
			out = slices.Delete(out, n-3, n-1)
		}
	}
	f.code = out
}

// callsPlainly reports whether all calls of the function move the stack pointer first, as those do that hand over a number for the place, zero.
// What the runtime's write barriers call does not.
func (f *function) callsPlainly() bool {
	for k, i := range f.code {
		if i.op == opCall && (k == 0 || f.code[k-1].op != opConstI32) {
			return false
		}
	}
	return true
}

// ends reports whether the last instructions are these.
func ends(code []instr, ops ...byte) bool {
	if len(code) < len(ops) {
		return false
	}
	for k, i := range code[len(code)-len(ops):] {
		if i.op != ops[k] {
			return false
		}
	}
	return true
}

// onStack reports whether five instructions move the stack pointer.
func onStack(code []instr) bool {
	return code[0].number == 1 && code[1].number > 0 && code[3].number == 1 && code[4].number == 0
}
