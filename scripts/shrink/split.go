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
	return m.encode(), other.encode(), nil
}

// parts is a module on its way to become two.
type parts struct {
	module  *module
	list    []function
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
	list, err := m.functions()
	if err != nil {
		return nil, err
	}
	s := &parts{module: m, list: list, asks: -1, kind: -1, slots: map[int]int{}, late: make([]bool, len(list))}
	r := &reader{rest: m.section(importSection)}
	s.imports = r.unsigned()
	for i := range s.imports {
		r.take(r.unsigned())
		if name := r.take(r.unsigned()); string(name) == asks {
			s.asks = i
		}
		if kind := r.take(1); r.bad || kind[0] != 0 {
			return nil, fmt.Errorf("%w: it imports what is no function", errModule)
		}
		r.unsigned()
	}
	r = &reader{rest: m.section(typeSection)}
	for i := range r.unsigned() {
		r.take(1)
		from := r.take(r.unsigned())
		to := r.take(r.unsigned())
		if string(from) == "\x7f" && string(to) == "\x7f" {
			s.kind = i
		}
	}
	if s.asks < 0 || s.kind < 0 || r.bad {
		return nil, fmt.Errorf("%w: it lacks %s or Go's type of functions", errModule, asks)
	}
	s.globals = (&reader{rest: m.section(globalSection)}).unsigned()
	r = &reader{rest: m.section(elementSection)}
	for range r.unsigned() {
		flags, constant, slot := r.unsigned(), r.take(1), r.signed()
		stop := r.take(1)
		if r.bad || flags != 0 || constant[0] != opConst || stop[0] != opEnd {
			return nil, fmt.Errorf("%w: its table is of another kind", errModule)
		}
		for n := range r.unsigned() {
			f := r.unsigned() - s.imports
			if f < 0 || f >= len(list) {
				return nil, fmt.Errorf("%w: its table holds what is no function of it", errModule)
			}
			s.slots[slot+n] = f
			marked := f/8 < len(marks) && marks[f/8]>>(f%8)&1 == 1
			s.late[f] = list[f].kind == s.kind && !marked
		}
	}
	if len(s.slots) == 0 || r.bad {
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
	types := &reader{rest: m.section(typeSection)}
	kinds := types.unsigned()
	m.replace(typeSection, slices.Concat(binary.AppendUvarint(nil, uint64(kinds+1)), types.rest, []byte("\x60\x02\x7f\x7f\x01\x7f")))
	through := binary.AppendUvarint([]byte{opCall}, uint64(s.imports+len(s.list)))
	for f := range s.list {
		if s.late[f] {
			s.list[f].body = slices.Concat([]byte{0, opGetLocal, 0, opConst}, appendSigned(nil, slot[f]), through, []byte{opEnd})
		}
	}
	// through(pc, slot): the function in that slot, which the rest puts there.
	there := binary.AppendUvarint(nil, uint64(s.globals))
	s.list = append(s.list, function{kinds, slices.Concat(
		[]byte{0, opGetGlobal}, there, []byte{opIsZero, opIf, noResult, opConst, 0, opCall}, binary.AppendUvarint(nil, uint64(s.asks)),
		[]byte{opConst, 1, opSetGlobal}, there, []byte{opEnd, opGetLocal, 0, opGetLocal, 1, opCallIndirect, byte(s.kind), 0, opEnd})})
	m.setFunctions(s.list)
	globals := &reader{rest: m.section(globalSection)}
	globals.unsigned()
	m.replace(globalSection, slices.Concat(binary.AppendUvarint(nil, uint64(s.globals+1)), globals.rest, []byte{i32, 1, opConst, 0, opEnd}))
	exports := &reader{rest: m.section(exportSection)}
	count := exports.unsigned() + 1 + s.globals
	more := append(appendBytes(nil, s.table), 1, 0)
	for g := range s.globals {
		more = append(appendBytes(more, globalName(g)), 3)
		more = binary.AppendUvarint(more, uint64(g))
	}
	m.replace(exportSection, slices.Concat(binary.AppendUvarint(nil, uint64(count)), exports.rest, more))
}

// rest makes the second module, whose memory is written by these segments.
func (s *parts) rest(segments []byte) *module {
	m, slot := s.module, s.slot()
	imports := &reader{rest: m.section(importSection)}
	count := imports.unsigned() + 2 + s.globals
	imported := func(name []byte, kind byte, form []byte) []byte {
		return slices.Concat(appendBytes(appendBytes(nil, []byte("first")), name), []byte{kind}, form)
	}
	all := slices.Concat(binary.AppendUvarint(nil, uint64(count)), imports.rest,
		imported(s.table, 1, m.section(tableSection)[1:]), imported([]byte("mem"), 2, m.section(memorySection)[1:]))
	r := &reader{rest: m.section(globalSection)}
	for g := range r.unsigned() {
		form := r.take(2) // its type and whether it changes; then comes its first value
		r.take(1)
		r.signed()
		r.take(1)
		all = append(all, imported(globalName(g), 3, form)...)
	}
	list := slices.Clone(s.list)
	for f := range list {
		if list[f].kind == s.kind && !s.late[f] {
			list[f].body = slices.Concat([]byte{0, opGetLocal, 0, opConst}, appendSigned(nil, slot[f]), []byte{opCallIndirect, byte(s.kind), 0, opEnd})
		}
	}
	other := &module{raw: segments}
	for _, id := range []byte{typeSection, importSection, functionSection, elementSection, codeSection, dataSection} {
		other.sections = append(other.sections, section{id, m.section(id)})
	}
	other.replace(importSection, all)
	other.replace(elementSection, s.elements())
	other.setFunctions(list)
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
		b = appendSigned(append(b, 0, opConst), slots[from])
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
