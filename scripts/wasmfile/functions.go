package wasmfile

// The functions that a module defines, with their code as bytes.

import (
	"encoding/binary"
	"fmt"
)

// Function is one that the module defines, and not one of its imports.
type Function struct {
	Kind int    // its type, a number of the type section
	Body []byte // its locals and instructions
}

// Functions reads the functions that the module defines.
func (f *File) Functions() ([]Function, error) {
	kinds, code := NewReader(f.Section(FunctionSection)), NewReader(f.Section(CodeSection))
	n := code.Unsigned()
	if kinds.Unsigned() != n {
		return nil, fmt.Errorf("%w: its functions and their code differ in number", ErrModule)
	}
	list := make([]Function, 0, min(n, code.Len()))
	for range n {
		list = append(list, Function{kinds.Unsigned(), code.Take(code.Unsigned())})
		if code.Bad() || kinds.Bad() {
			return nil, ErrModule
		}
	}
	return list, nil
}

// SetFunctions writes the sections of functions and code.
func (f *File) SetFunctions(list []Function) {
	kinds := binary.AppendUvarint(nil, uint64(len(list)))
	code := binary.AppendUvarint(nil, uint64(len(list)))
	for _, fn := range list {
		kinds = binary.AppendUvarint(kinds, uint64(fn.Kind))
		code = AppendBytes(code, fn.Body)
	}
	f.Replace(FunctionSection, kinds)
	f.Replace(CodeSection, code)
}

// Split returns a function's declarations of locals and its instructions.
func (fn Function) Split() (locals, code []byte, err error) {
	r := NewReader(fn.Body)
	for range r.Unsigned() {
		r.Unsigned()
		r.Byte()
	}
	if r.Bad() {
		return nil, nil, ErrModule
	}
	at := len(fn.Body) - r.Len()
	return fn.Body[:at:at], fn.Body[at:], nil
}
