package main

// Two modules of one: the first has what a first visit needs, the rest joins it when something of it is called.
//
// Both number types, imports and functions alike, so code moves as it is. A function that lives in the other module is a stub here: it
// calls through Go's table of functions, which both share as they share the memory. A stub of the first module sees to it that the
// rest is there: until then it asks the page for it by calling runtime.resetMemoryDataView, an import that needs no argument, with 0.
// The rest brings its functions into the table, and into the memory what only they need: their tables for the collector, and the
// library's text of modules that a first visit does not import. (So no function of the rest may lie on a stack before the rest is there.
// None does, because none is called; and the engine starts no goroutines, whose functions wait on a stack for their first call.)

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/asyncio-playground/playground/scripts/wasmfile"
)

// visit is what a first visit was seen to need: the marks of its functions, and texts that it did not read.
type visit struct {
	marks  []byte
	unread [][]byte
}

const asks = "runtime.resetMemoryDataView"

// split returns the first module and the rest, both without what only tracebacks need.
func split(file []byte, v visit) (first, rest []byte, err error) {
	m, err := parse(file)
	if err != nil {
		return nil, nil, err
	}
	s, err := plan(m, v.marks)
	if err != nil {
		return nil, nil, err
	}
	t, err := findTables(&m.memory)
	if err != nil {
		return nil, nil, err
	}
	later, err := t.strip(func(slot int) bool { f, known := s.slots[slot]; return known && s.late[f] })
	if err != nil {
		return nil, nil, err
	}
	for _, text := range v.unread {
		if at := bytes.Index(m.memory.bytes, text); at >= 0 && len(text) > 0 {
			later = append(later, stretch{m.memory.start + at, m.memory.start + at + len(text)})
		}
	}
	segments := m.memory.move(later)
	sum := sha256.Sum256(slices.Concat(file, v.marks))
	s.table = fmt.Appendf(nil, "table %x", sum[:4])
	other := s.rest(segments)
	s.first()
	return m.encode(), other.Encode(), nil
}

// parts is a module on its way to become two.
type parts struct {
	module  *module
	list    []wasmfile.Function
	imports int         // functions that it imports; they come before list in the numbering
	asks    int         // the import that fetches the rest
	kind    int         // the type of Go's functions: from i32 to i32
	globals int         // how many there are
	slots   map[int]int // by slot of the table the function of list in it
	late    []bool      // by function whether it lives in the rest
	table   []byte      // the name under which the table is given: a module and the rest of another do not fit together
}

// plan reads what of a module splitting needs, and says which functions live where.
func plan(m *module, marks []byte) (*parts, error) {
	list, err := m.Functions()
	if err != nil {
		return nil, err
	}
	s := &parts{module: m, list: list, asks: -1, kind: -1, slots: map[int]int{}, late: make([]bool, len(list))}
	r := wasmfile.NewReader(m.Section(wasmfile.ImportSection))
	s.imports = r.Unsigned()
	for i := range s.imports {
		r.Take(r.Unsigned())
		if name := r.Take(r.Unsigned()); string(name) == asks {
			s.asks = i
		}
		if kind := r.Take(1); r.Bad() || kind[0] != 0 {
			return nil, fmt.Errorf("%w: it imports what is no function", wasmfile.ErrModule)
		}
		r.Unsigned()
	}
	r = wasmfile.NewReader(m.Section(wasmfile.TypeSection))
	for i := range r.Unsigned() {
		r.Take(1)
		from := r.Take(r.Unsigned())
		to := r.Take(r.Unsigned())
		if string(from) == "\x7f" && string(to) == "\x7f" {
			s.kind = i
		}
	}
	if s.asks < 0 || s.kind < 0 || r.Bad() {
		return nil, fmt.Errorf("%w: it lacks %s or Go's type of functions", wasmfile.ErrModule, asks)
	}
	s.globals = wasmfile.NewReader(m.Section(wasmfile.GlobalSection)).Unsigned()
	r = wasmfile.NewReader(m.Section(wasmfile.ElementSection))
	for range r.Unsigned() {
		flags, constant, slot := r.Unsigned(), r.Take(1), r.Signed()
		stop := r.Take(1)
		if r.Bad() || flags != 0 || constant[0] != opConst || stop[0] != opEnd {
			return nil, fmt.Errorf("%w: its table is of another kind", wasmfile.ErrModule)
		}
		for n := range r.Unsigned() {
			f := r.Unsigned() - s.imports
			if f < 0 || f >= len(list) {
				return nil, fmt.Errorf("%w: its table holds what is no function of it", wasmfile.ErrModule)
			}
			s.slots[slot+n] = f
			marked := f/8 < len(marks) && marks[f/8]>>(f%8)&1 == 1
			s.late[f] = list[f].Kind == s.kind && !marked
		}
	}
	if len(s.slots) == 0 || r.Bad() {
		return nil, errors.New("it has no table of functions")
	}
	return s, nil
}

// slot returns by function a slot of the table that holds it.
func (s *parts) slot() map[int]int {
	of := map[int]int{}
	for slot, f := range s.slots {
		if other, known := of[f]; !known || slot < other {
			of[f] = slot
		}
	}
	return of
}

// first makes the module the first of two.
func (s *parts) first() {
	m, slot := s.module, s.slot()
	types := wasmfile.NewReader(m.Section(wasmfile.TypeSection))
	kinds := types.Unsigned()
	m.Replace(wasmfile.TypeSection, slices.Concat(binary.AppendUvarint(nil, uint64(kinds+1)), types.Rest(), []byte("\x60\x02\x7f\x7f\x01\x7f")))
	through := binary.AppendUvarint([]byte{opCall}, uint64(s.imports+len(s.list)))
	for f := range s.list {
		if s.late[f] {
			s.list[f].Body = slices.Concat([]byte{0, opGetLocal, 0, opConst}, wasmfile.AppendSigned(nil, slot[f]), through, []byte{opEnd})
		}
	}
	// through(pc, slot): the function in that slot, which the rest puts there.
	there := binary.AppendUvarint(nil, uint64(s.globals))
	s.list = append(s.list, wasmfile.Function{Kind: kinds, Body: slices.Concat(
		[]byte{0, opGetGlobal}, there, []byte{opIsZero, opIf, noResult, opConst, 0, opCall}, binary.AppendUvarint(nil, uint64(s.asks)),
		[]byte{opConst, 1, opSetGlobal}, there, []byte{opEnd, opGetLocal, 0, opGetLocal, 1, opCallIndirect, byte(s.kind), 0, opEnd})})
	m.SetFunctions(s.list)
	globals := wasmfile.NewReader(m.Section(wasmfile.GlobalSection))
	globals.Unsigned()
	m.Replace(wasmfile.GlobalSection, slices.Concat(binary.AppendUvarint(nil, uint64(s.globals+1)), globals.Rest(), []byte{i32, 1, opConst, 0, opEnd}))
	exports := wasmfile.NewReader(m.Section(wasmfile.ExportSection))
	count := exports.Unsigned() + 1 + s.globals
	more := append(wasmfile.AppendBytes(nil, s.table), 1, 0)
	for g := range s.globals {
		more = append(wasmfile.AppendBytes(more, globalName(g)), 3)
		more = binary.AppendUvarint(more, uint64(g))
	}
	m.Replace(wasmfile.ExportSection, slices.Concat(binary.AppendUvarint(nil, uint64(count)), exports.Rest(), more))
}

// rest makes the second module, whose memory is written by these segments.
func (s *parts) rest(segments []byte) *wasmfile.File {
	m, slot := s.module, s.slot()
	imports := wasmfile.NewReader(m.Section(wasmfile.ImportSection))
	count := imports.Unsigned() + 2 + s.globals
	imported := func(name []byte, kind byte, form []byte) []byte {
		return slices.Concat(wasmfile.AppendBytes(wasmfile.AppendBytes(nil, []byte("first")), name), []byte{kind}, form)
	}
	all := slices.Concat(binary.AppendUvarint(nil, uint64(count)), imports.Rest(),
		imported(s.table, 1, m.Section(wasmfile.TableSection)[1:]), imported([]byte("mem"), 2, m.Section(wasmfile.MemorySection)[1:]))
	r := wasmfile.NewReader(m.Section(wasmfile.GlobalSection))
	for g := range r.Unsigned() {
		form := r.Take(2) // its type and whether it changes; then comes its first value
		r.Take(1)
		r.Signed()
		r.Take(1)
		all = append(all, imported(globalName(g), 3, form)...)
	}
	list := slices.Clone(s.list)
	for f := range list {
		if list[f].Kind == s.kind && !s.late[f] {
			list[f].Body = slices.Concat([]byte{0, opGetLocal, 0, opConst}, wasmfile.AppendSigned(nil, slot[f]), []byte{opCallIndirect, byte(s.kind), 0, opEnd})
		}
	}
	other := &wasmfile.File{}
	for _, id := range []byte{wasmfile.TypeSection, wasmfile.ImportSection, wasmfile.FunctionSection, wasmfile.ElementSection, wasmfile.CodeSection, wasmfile.DataSection} {
		other.Sections = append(other.Sections, wasmfile.Section{ID: id, Body: m.Section(id)})
	}
	other.Replace(wasmfile.DataSection, segments)
	other.Replace(wasmfile.ImportSection, all)
	other.Replace(wasmfile.ElementSection, s.elements())
	other.SetFunctions(list)
	return other
}

// elements writes the rest's functions into the table, in stretches without a gap.
func (s *parts) elements() []byte {
	var slots []int
	for slot, f := range s.slots {
		if s.late[f] {
			slots = append(slots, slot)
		}
	}
	slices.Sort(slots)
	var b []byte
	count := 0
	for from := 0; from < len(slots); count++ {
		to := from + 1
		for to < len(slots) && slots[to] == slots[to-1]+1 {
			to++
		}
		b = wasmfile.AppendSigned(append(b, 0, opConst), slots[from])
		b = binary.AppendUvarint(append(b, opEnd), uint64(to-from))
		for _, slot := range slots[from:to] {
			b = binary.AppendUvarint(b, uint64(s.imports+s.slots[slot]))
		}
		from = to
	}
	return append(binary.AppendUvarint(nil, uint64(count)), b...)
}

// globalName is the name under which the first module gives a global to the rest.
func globalName(g int) []byte { return fmt.Appendf(nil, "g%d", g) }
