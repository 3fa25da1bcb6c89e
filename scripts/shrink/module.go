package main

// A WebAssembly module as far as shrink knows it: the memory that its data section lays out.

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/asyncio-playground/playground/scripts/wasmfile"
)

// module is a module and the memory that it begins with.
type module struct {
	*wasmfile.File
	memory image
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

// parse finds the sections of a module and lays the segments of its memory out.
func parse(file []byte) (*module, error) {
	f, err := wasmfile.Parse(file)
	if err != nil {
		return nil, err
	}
	memory, err := layOut(wasmfile.NewReader(f.Section(wasmfile.DataSection)))
	return &module{f, memory}, err
}

// layOut makes the image of a data section: segments for memory 0, each at a constant address.
func layOut(r *wasmfile.Reader) (image, error) {
	type segment struct {
		address int
		data    []byte
	}
	var segments []segment
	start, end := 1<<31, 0
	for range r.Unsigned() {
		flags, constant := r.Unsigned(), r.Take(1)
		address := r.Signed()
		stop := r.Take(1)
		data := r.Take(r.Unsigned())
		if r.Bad() || flags != 0 || constant[0] != opConst || stop[0] != opEnd || address < 0 {
			return image{}, fmt.Errorf("%w: a data segment is of another kind", wasmfile.ErrModule)
		}
		segments = append(segments, segment{address, data})
		start, end = min(start, address), max(end, address+len(data))
	}
	if end <= start {
		return image{}, wasmfile.ErrModule
	}
	memory := image{start: start, bytes: make([]byte, end-start)}
	for _, s := range segments {
		copy(memory.bytes[s.address-start:], s.data)
	}
	return memory, nil
}

// encode writes the module, with the memory as it is now.
func (m *module) encode() []byte {
	m.Replace(wasmfile.DataSection, m.memory.segments())
	return m.Encode()
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
		segments = wasmfile.AppendSigned(segments, m.start+from)
		segments = wasmfile.AppendBytes(append(segments, opEnd), b[from:to])
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
		segments = wasmfile.AppendSigned(append(segments, 0, opConst), all.from)
		segments = wasmfile.AppendBytes(append(segments, opEnd), m.at(all.from, all.to-all.from))
	}
	for _, s := range stretches {
		clear(m.at(s.from, s.to-s.from))
	}
	return append(binary.AppendUvarint(nil, uint64(count)), segments...)
}
