package main

// A WebAssembly module as far as shrink knows it: its sections, and the memory that its data section lays out.

import (
	"encoding/binary"
	"errors"
	"fmt"
)

const dataSection = 11

type module struct {
	before, after []byte // what lies before and after the data section, as it is
	memory        image
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

// parse finds the data section of a module and lays its segments out.
func parse(file []byte) (*module, error) {
	r := &reader{rest: file}
	if string(r.take(8)) != "\x00asm\x01\x00\x00\x00" {
		return nil, errModule
	}
	for len(r.rest) > 0 && !r.bad {
		began := len(file) - len(r.rest)
		id := r.take(1)[0]
		body := r.take(r.unsigned())
		if id == dataSection && !r.bad {
			memory, err := layOut(&reader{rest: body})
			return &module{before: file[:began], after: r.rest, memory: memory}, err
		}
	}
	return nil, errModule
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
		if r.bad || flags != 0 || constant[0] != 0x41 || stop[0] != 0x0b || address < 0 {
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

// encode writes the module, its memory in segments that leave out long runs of zeros. (Go's linker leaves out short ones too;
// then the segments' headers cost more than compressed zeros.)
func (m *module) encode() []byte {
	const worthIt = 256
	var segments []byte
	count := 0
	b := m.memory.bytes
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
		segments = append(segments, 0, 0x41)
		segments = appendSigned(segments, m.memory.start+from)
		segments = append(segments, 0x0b)
		segments = binary.AppendUvarint(segments, uint64(to-from))
		segments = append(segments, b[from:to]...)
		count++
		from = to + zeros
	}
	head := binary.AppendUvarint(nil, uint64(count))
	file := append([]byte{}, m.before...)
	file = append(file, dataSection)
	file = binary.AppendUvarint(file, uint64(len(head)+len(segments)))
	file = append(append(file, head...), segments...)
	return append(file, m.after...)
}

// appendSigned appends a number ≥ 0 as signed LEB128.
func appendSigned(b []byte, v int) []byte {
	for v >= 0x40 {
		b = append(b, byte(v&0x7f|0x80))
		v >>= 7
	}
	return append(b, byte(v))
}
