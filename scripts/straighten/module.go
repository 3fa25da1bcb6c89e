package main

// A WebAssembly module as far as straighten knows it: its sections, and the functions and instructions of the code section.

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

const codeSection = 10

var errModule = errors.New("it is no WebAssembly module that straighten can read")

// straighten returns the module of file with direct jumps.
func straighten(file []byte) ([]byte, error) {
	const magic = "\x00asm\x01\x00\x00\x00"
	if !bytes.HasPrefix(file, []byte(magic)) {
		return nil, errModule
	}
	r := &reader{rest: file[len(magic):]}
	out := []byte(magic)
	for len(r.rest) > 0 {
		id := r.byte()
		body := r.bytes(r.unsigned())
		if r.bad {
			return nil, errModule
		}
		if id == codeSection {
			var err error
			if body, err = straightenCode(body); err != nil {
				return nil, err
			}
		}
		out = binary.AppendUvarint(append(out, id), uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
}

// straightenCode does it for the content of a code section.
func straightenCode(section []byte) ([]byte, error) {
	r := &reader{rest: section}
	n := r.unsigned()
	out := binary.AppendUvarint(nil, uint64(n))
	for range n {
		f, err := decode(r.bytes(r.unsigned()))
		if err != nil || r.bad {
			return nil, errors.Join(errModule, err)
		}
		f.straighten()
		body := f.encode()
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
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
}

// The instructions that straighten looks at.
const (
	opBlock, opLoop, opIf, opElse, opEnd = 0x02, 0x03, 0x04, 0x05, 0x0b
	opBr, opBrIf, opBrTable              = 0x0c, 0x0d, 0x0e
	opGetLocal, opSetLocal               = 0x20, 0x21
	opFirstLoad, opStoreI64, opLastStore = 0x28, 0x37, 0x3e
	opConstI32, opConstI64, opIsZero     = 0x41, 0x42, 0x45
	opLastPlain, opPrefix                = 0xc4, 0xfc // numeric instructions without operands; those of two bytes
)

// decode reads a function of the code section.
func decode(body []byte) (*function, error) {
	r := &reader{rest: body}
	for range r.unsigned() {
		r.unsigned()
		r.byte()
	}
	f := &function{locals: body[:len(body)-len(r.rest)]}
	for len(r.rest) > 0 && !r.bad {
		from := r.rest
		i := instr{op: r.byte()}
		switch op := i.op; {
		case op == opBlock || op == opLoop || op == opIf:
			r.byte()
		case op == opBr || op == opBrIf, op >= opGetLocal && op <= 0x24, op == 0x10: // locals, globals, a call
			i.number = r.unsigned()
		case op == opBrTable:
			for range r.unsigned() + 1 {
				r.unsigned()
			}
		case op == 0x11: // an indirect call
			r.unsigned()
			r.unsigned()
		case op >= opFirstLoad && op <= opLastStore:
			r.unsigned()
			i.number = r.unsigned()
		case op == 0x3f || op == 0x40: // the memory's size
			r.byte()
		case op == opConstI32 || op == opConstI64:
			i.number = r.signed()
		case op == 0x43:
			r.bytes(4)
		case op == 0x44:
			r.bytes(8)
		case op == opElse || op == opEnd, op <= 0x01 || op == 0x0f || op == 0x1a || op == 0x1b, op >= opIsZero && op <= opLastPlain:
			// no operand
		case op == opPrefix:
			switch n := r.unsigned(); {
			case n == 10: // copies memory
				r.bytes(2)
			case n == 11: // fills memory
				r.byte()
			case n > 7:
				return nil, fmt.Errorf("instruction 0xfc %d is unknown", n)
			}
		default:
			return nil, fmt.Errorf("instruction %#x is unknown", op)
		}
		i.bytes = from[:len(from)-len(r.rest)]
		f.code = append(f.code, i)
	}
	if r.bad {
		return nil, errModule
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

// reader reads numbers and bytes one after the other; after the end it reads zeros and bad is true.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.bad, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) unsigned() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v > 1<<32 {
		r.bad, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}

// signed reads a signed LEB128, whose sign is the second highest bit of its last byte.
func (r *reader) signed() int {
	v, shift := 0, 0
	for {
		b := r.byte()
		v |= int(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if b&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v
		}
	}
}
