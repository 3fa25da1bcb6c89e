package vm

// What the eval loop reads at every step, without asking in WebAssembly whether it is there: compiled code names only what there is, which the
// tests of package compile hold it to. Natively it is asked, by these tests and all others.

import (
	"runtime"
	"unsafe"

	"github.com/asyncio-playground/playground/wasm/compile"
)

const unchecked = runtime.GOARCH == "wasm"

// element returns &s[n].
func element[T any](s []T, n int) *T {
	if unchecked {
		return (*T)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(s)), uintptr(n)*unsafe.Sizeof(*new(T))))
	}
	return &s[n]
}

// reg returns a register, fetch an instruction, cache the look-up of one.
func reg(regs []Value, n int) *Value                     { return element(regs, n) }
func fetch(instrs []compile.Instr, pc int) compile.Instr { return *element(instrs, pc) }
func (code *Code) cache(n int) *cache                    { return element(code.caches, n) }
