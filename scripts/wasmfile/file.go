// Package wasmfile reads and writes WebAssembly modules as far as the build changes them: sections, and the functions in them.
//
// It knows the form of the file and nothing of Go. What scripts/straighten and scripts/shrink do with the modules that Go links is theirs.
package wasmfile

import (
	"encoding/binary"
	"errors"
)

// The sections that are known here, by their numbers.
const (
	TypeSection, ImportSection, FunctionSection, TableSection, MemorySection = 1, 2, 3, 4, 5
	GlobalSection, ExportSection, ElementSection, CodeSection, DataSection   = 6, 7, 9, 10, 11
)

// ErrModule says that a file is not what it should be; others wrap it to say where.
var ErrModule = errors.New("it is no WebAssembly module that Go's linker wrote")

const magic = "\x00asm\x01\x00\x00\x00"

// Section is one section of a module: its number and its bytes.
type Section struct {
	ID   byte
	Body []byte
}

// File is a module: its sections in their order.
type File struct{ Sections []Section }

// Parse finds the sections of a module; their bytes are those of file.
func Parse(file []byte) (*File, error) {
	r := NewReader(file)
	if string(r.Take(len(magic))) != magic {
		return nil, ErrModule
	}
	f := &File{}
	for r.Len() > 0 {
		id := r.Byte()
		body := r.Take(r.Unsigned())
		if r.Bad() {
			return nil, ErrModule
		}
		f.Sections = append(f.Sections, Section{id, body})
	}
	return f, nil
}

// Section returns the bytes of a section, nil if there is none.
func (f *File) Section(id byte) []byte {
	for _, s := range f.Sections {
		if s.ID == id {
			return s.Body
		}
	}
	return nil
}

// Replace gives a section that is there other bytes.
func (f *File) Replace(id byte, body []byte) {
	for i := range f.Sections {
		if f.Sections[i].ID == id {
			f.Sections[i].Body = body
		}
	}
}

// Encode returns the bytes of the module.
func (f *File) Encode() []byte {
	file := []byte(magic)
	for _, s := range f.Sections {
		file = AppendBytes(append(file, s.ID), s.Body)
	}
	return file
}

// AppendBytes appends bytes behind their number.
func AppendBytes(b, bytes []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(bytes))), bytes...)
}

// AppendSigned appends a number ≥ 0 as signed LEB128.
func AppendSigned(b []byte, v int) []byte {
	for v >= 0x40 {
		b = append(b, byte(v&0x7f|0x80))
		v >>= 7
	}
	return append(b, byte(v))
}
