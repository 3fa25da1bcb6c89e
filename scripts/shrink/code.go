package main

// The functions of a module: what shrink reads and writes of them without knowing their instructions.

import (
	"encoding/binary"
	"fmt"
)

// The few instructions that shrink writes.
const (
	opIf, opEnd, opCall, opCallIndirect              = 0x04, 0x0b, 0x10, 0x11
	opGetLocal, opGetGlobal, opSetGlobal             = 0x20, 0x23, 0x24
	opLoadByte, opStoreByte, opConst, opIsZero, opOr = 0x2d, 0x3a, 0x41, 0x45, 0x72
	i32, noResult                                    = 0x7f, 0x40
)

// function is one that the module defines, and not one of its imports.
type function struct {
	kind int    // its type, a number of the type section
	body []byte // its locals and instructions
}

// functions reads the functions that the module defines.
func (m *module) functions() ([]function, error) {
	kinds, code := &reader{rest: m.section(functionSection)}, &reader{rest: m.section(codeSection)}
	n := code.unsigned()
	if kinds.unsigned() != n {
		return nil, fmt.Errorf("%w: its functions and their code differ in number", errModule)
	}
	list := make([]function, 0, min(n, len(code.rest)))
	for range n {
		list = append(list, function{kinds.unsigned(), code.take(code.unsigned())})
		if code.bad || kinds.bad {
			return nil, errModule
		}
	}
	return list, nil
}

// setFunctions writes the sections of functions and code.
func (m *module) setFunctions(list []function) {
	kinds := binary.AppendUvarint(nil, uint64(len(list)))
	code := binary.AppendUvarint(nil, uint64(len(list)))
	for _, f := range list {
		kinds = binary.AppendUvarint(kinds, uint64(f.kind))
		code = appendBytes(code, f.body)
	}
	m.replace(functionSection, kinds)
	m.replace(codeSection, code)
}

// locals returns how many bytes of a function's body declare its locals.
func locals(body []byte) (int, error) {
	r := &reader{rest: body}
	for range r.unsigned() {
		r.unsigned()
		r.take(1)
	}
	if r.bad {
		return 0, errModule
	}
	return len(body) - len(r.rest), nil
}
