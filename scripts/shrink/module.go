package main

// A WebAssembly module as far as shrink knows it: its sections, and the memory that its data section lays out.

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// The sections that shrink knows, by their numbers.
const (
	typeSection, importSection, functionSection, tableSection, memorySection = 1, 2, 3, 4, 5
	globalSection, exportSection, elementSection, codeSection, dataSection   = 6, 7, 9, 10, 11
)

type section struct {
	id   byte
	body []byte
}

type module struct {
	sections []section // in their order, the data section with no body: its bytes are memory
	memory   image
	raw      []byte // where there is no image: the data section itself
}

// section returns the body of a section, nil if there is none.
func (m *module) section(id byte) []byte {
	for _, s := range m.sections {
		if s.id == id {
			return s.body
		}
	}
	return nil
}

// replace gives a section another body.
func (m *module) replace(id byte, body []byte) {
	for i := range m.sections {
		if m.sections[i].id == id {
			m.sections[i].body = body
		}
	}
}

// image is the part of the memory that the module fills: bytes at address start and on.
type image struct {
	start int
	bytes []byte
}

// at returns n bytes at an address, nil if they are not all in the image.
func (m *image) at(address, n int) []byte {
	from := address - m.start
	if from < 0 || n < 0 || from+n > len(m.bytes) {
		return nil
	}
	return m.bytes[from : from+n : from+n]
}

// word reads 8 bytes at an address; outside of the image they are zero.
func (m *image) word(address int) int {
	if b := m.at(address, 8); b != nil {
		return int(binary.LittleEndian.Uint64(b))
	}
	return 0
}

const magic = "\x00asm\x01\x00\x00\x00"

var errModule = errors.New("it is no WebAssembly module that Go's linker wrote")

// reader reads numbers and bytes one after the other; after the end it reads zeros and ok is false.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.bad = true
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) unsigned() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.bad = true
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}

// signed reads a signed LEB128, whose sign is the second highest bit of its last byte.
func (r *reader) signed() int {
	before := len(r.rest)
	v := r.unsigned()
	bits := 7 * (before - len(r.rest))
	return v << (64 - bits) >> (64 - bits)
}

// parse finds the sections of a module and lays the segments of its memory out.
func parse(file []byte) (*module, error) {
	r := &reader{rest: file}
	if string(r.take(8)) != magic {
		return nil, errModule
	}
	m := &module{}
	for len(r.rest) > 0 {
		id := r.take(1)[0]
		body := r.take(r.unsigned())
		if r.bad {
			return nil, errModule
		}
		if id == dataSection {
			memory, err := layOut(&reader{rest: body})
			if err != nil {
				return nil, err
			}
			m.memory, body = memory, nil
		}
		m.sections = append(m.sections, section{id, body})
	}
	if m.memory.bytes == nil {
		return nil, errModule
	}
	return m, nil
}

// layOut makes the image of a data section: segments for memory 0, each at a constant address.
func layOut(r *reader) (image, error) {
	type segment struct {
		address int
		data    []byte
	}
	var segments []segment
	start, end := 1<<31, 0
	for range r.unsigned() {
		flags, constant := r.unsigned(), r.take(1)
		address := r.signed()
		stop := r.take(1)
		data := r.take(r.unsigned())
		if r.bad || flags != 0 || constant[0] != opConst || stop[0] != opEnd || address < 0 {
			return image{}, fmt.Errorf("%w: a data segment is of another kind", errModule)
		}
		segments = append(segments, segment{address, data})
		start, end = min(start, address), max(end, address+len(data))
	}
	if end <= start {
		return image{}, errModule
	}
	memory := image{start: start, bytes: make([]byte, end-start)}
	for _, s := range segments {
		copy(memory.bytes[s.address-start:], s.data)
	}
	return memory, nil
}

// encode writes the module.
func (m *module) encode() []byte {
	file := []byte(magic)
	for _, s := range m.sections {
		body := s.body
		switch {
		case s.id == dataSection && m.raw != nil:
			body = m.raw
		case s.id == dataSection:
			body = m.memory.segments()
		}
		file = append(file, s.id)
		file = appendBytes(file, body)
	}
	return file
}

// segments writes a data section that leaves out long runs of zeros. (Go's linker leaves out short ones too; then the segments'
// headers cost more than compressed zeros.)
func (m *image) segments() []byte {
	const worthIt = 256
	var segments []byte
	count := 0
	b := m.bytes
	for from := 0; from < len(b); {
		if b[from] == 0 {
			from++
			continue
		}
		to, zeros := from, 0
		for to+zeros < len(b) && zeros < worthIt {
			if b[to+zeros] == 0 {
				zeros++
			} else {
				to, zeros = to+zeros+1, 0
			}
		}
		segments = append(segments, 0, opConst)
		segments = appendSigned(segments, m.start+from)
		segments = appendBytes(append(segments, opEnd), b[from:to])
		count++
		from = to + zeros
	}
	return append(binary.AppendUvarint(nil, uint64(count)), segments...)
}

// stretch is a part of the memory, from one address up to another.
type stretch struct{ from, to int }

// move takes stretches out of the image and returns a data section that brings them back. They are of what a program only reads, so a
// short gap between two is written along, as it is: that is shorter than to begin anew.
func (m *image) move(stretches []stretch) []byte {
	const worthIt = 8
	slices.SortFunc(stretches, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	var segments []byte
	count := 0
	for i := 0; i < len(stretches); count++ {
		all := stretches[i]
		for ; i < len(stretches) && stretches[i].from <= all.to+worthIt; i++ {
			all.to = max(all.to, stretches[i].to)
		}
		segments = appendSigned(append(segments, 0, opConst), all.from)
		segments = appendBytes(append(segments, opEnd), m.at(all.from, all.to-all.from))
	}
	for _, s := range stretches {
		clear(m.at(s.from, s.to-s.from))
	}
	return append(binary.AppendUvarint(nil, uint64(count)), segments...)
}

// appendBytes appends bytes behind their number.
func appendBytes(b, bytes []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(bytes))), bytes...)
}

// appendSigned appends a number ≥ 0 as signed LEB128.
func appendSigned(b []byte, v int) []byte {
	for v >= 0x40 {
		b = append(b, byte(v&0x7f|0x80))
		v >>= 7
	}
	return append(b, byte(v))
}
