package main

// A WebAssembly module as far as straighten knows it: the instructions of its functions.

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/asyncio-playground/playground/scripts/wasmfile"
)

// straighten returns the module of file with direct jumps.
func straighten(file []byte) ([]byte, error) {
	m, err := wasmfile.Parse(file)
	if err != nil {
		return nil, err
	}
	list, err := m.Functions()
	if err != nil {
		return nil, err
	}
	for i, fn := range list {
		f, err := decode(fn)
		if err != nil {
			return nil, errors.Join(wasmfile.ErrModule, err)
		}
		f.endAtNil()
		f.straighten()
		f.shorten()
		list[i].Body = f.encode()
	}
	m.SetFunctions(list)
	return m.Encode(), nil
}

// function is a function's declarations of locals, as they are, and its instructions.
type function struct {
	locals []byte
	code   []instr
}

// instr is one instruction: its bytes, and its number, if it is one that straighten looks at: a constant, the depth of a branch, a variable, an offset.
type instr struct {
	op     byte
	number int
	bytes  []byte
	to     []int // where a branch goes, once the function is taken apart
}

// The instructions that straighten looks at.
const (
	opUnreachable, opNop, opReturn       = 0x00, 0x01, 0x0f
	opBlock, opLoop, opIf, opElse, opEnd = 0x02, 0x03, 0x04, 0x05, 0x0b
	opBr, opBrIf, opBrTable              = 0x0c, 0x0d, 0x0e
	opGetLocal, opSetLocal, opTeeLocal   = 0x20, 0x21, 0x22
	opFirstLoad, opStoreI64, opLastStore = 0x28, 0x37, 0x3e
	opConstI32, opConstI64, opIsZero     = 0x41, 0x42, 0x45
	opIsZero64, opGreaterU, opLast64     = 0x50, 0x56, 0x5a // the comparisons of 64-bit numbers, in the order of answer
	opSubI32, opSubI64, opAndI64, opWrap = 0x6b, 0x7d, 0x83, 0xa7
	opAddI32, opAddI64, opExtendU        = 0x6a, 0x7c, 0xad
	opCall, opGetGlobal, opSetGlobal     = 0x10, 0x23, 0x24
	opAtMostU32                          = 0x4d
	opLastPlain, opPrefix                = 0xc4, 0xfc // numeric instructions without operands; those of two bytes
)

// decode reads a function's instructions.
func decode(fn wasmfile.Function) (*function, error) {
	locals, code, err := fn.Split()
	if err != nil {
		return nil, err
	}
	f, r := &function{locals: locals}, wasmfile.NewReader(code)
	for r.Len() > 0 {
		from := r.Rest()
		i := instr{op: r.Byte()}
		switch op := i.op; {
		case op == opBlock || op == opLoop || op == opIf:
			r.Byte()
		case op == opBr || op == opBrIf, op >= opGetLocal && op <= opSetGlobal, op == opCall: // locals, globals, a call
			i.number = r.Unsigned()
		case op == opBrTable:
			for range r.Unsigned() + 1 {
				r.Unsigned()
			}
		case op == 0x11: // an indirect call
			r.Unsigned()
			r.Unsigned()
		case op >= opFirstLoad && op <= opLastStore:
			r.Unsigned()
			i.number = r.Unsigned()
		case op == 0x3f || op == 0x40: // the memory's size
			r.Byte()
		case op == opConstI32 || op == opConstI64:
			i.number = r.Signed()
		case op == 0x43:
			r.Take(4)
		case op == 0x44:
			r.Take(8)
		case op == opElse || op == opEnd, op <= 0x01 || op == 0x0f || op == 0x1a || op == 0x1b, op >= opIsZero && op <= opLastPlain:
			// no operand
		case op == opPrefix:
			switch n := r.Unsigned(); {
			case n == 10: // copies memory
				r.Take(2)
			case n == 11: // fills memory
				r.Byte()
			case n > 7:
				return nil, fmt.Errorf("instruction 0xfc %d is unknown", n)
			}
		default:
			return nil, fmt.Errorf("instruction %#x is unknown", op)
		}
		i.bytes = from[:len(from)-r.Len()]
		f.code = append(f.code, i)
	}
	if r.Bad() {
		return nil, wasmfile.ErrModule
	}
	return f, nil
}

func (f *function) encode() []byte {
	out := bytes.Clone(f.locals)
	for _, i := range f.code {
		out = append(out, i.bytes...)
	}
	return out
}
