package main

// What asks whether a pointer is nil. Go's WebAssembly does so before each use, and writes the call that panics there:
//
//	i64.eqz
//	if
//	  SP -= 8; the return address stored there
//	  i32.const 0; call sigpanic; global.get 0; local.set 1; br_if out of the function
//	end
//
// That call never goes on behind it, but the code does not say so: a compiler saves all variables for the case. So it becomes: call sigpanic; br.
// The same goes for the call of morestack, with which a function begins whose stack is too small: it begins anew then.

// nilLength is how many instructions that takes, from the if to its end, and nilCall is the call among them.
const nilLength, nilCall = 15, 10

// endAtNil has the calls of sigpanic and morestack leave the function.
func (f *function) endAtNil() {
	var out []instr
	for k := 0; k < len(f.code); k++ {
		if !f.nilCheck(k) {
			out = append(out, f.code[k])
			continue
		}
		end := k + nilLength - 1
		out = append(append(out, f.code[k:k+nilCall+1]...), branch(opBr, f.code[end-1].number), f.code[end])
		k = end
	}
	f.code = out
}

// nilCheck reports whether the instruction is the if of such a check, for nil (i64.eqz) or the end of the stack (i32.le_u).
func (f *function) nilCheck(at int) bool {
	return at > 0 && (f.code[at-1].op == opIsZero64 || f.code[at-1].op == opAtMostU32) && at+nilLength <= len(f.code) && ends(f.code[:at+nilLength], opIf,
		opGetLocal, opConstI32, opSubI32, opTeeLocal, opSetGlobal, opGetLocal, opConstI64, opStoreI64,
		opConstI32, opCall, opGetGlobal, opSetLocal, opBrIf, opEnd)
}
