package main

// Go's table of functions ("pclntab") in the memory of a linked program, as Go 1.26 writes it: a header, the functions'
// names, the files, a pool of tables from program counter to value, and a record for each function that points into all of them.

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Which of a function's tables by program counter and of its other data only tracebacks read, by the numbers of internal/abi:
// safe points for preemption by signal, inlined calls, arguments that are alive; inlined functions, arguments, wrappers.
var (
	deadTables = []int{0, 2, 3}
	deadData   = []int{3, 5, 6, 7}
)

// Where the runtime's moduledata holds what is needed here, in words.
const (
	moduleNames, moduleUnits, moduleFiles, modulePool, moduleFunctions = 1, 4, 7, 10, 13
	moduleGoFunc, moduleEnd                                            = 40, 41
)

// Where a function's record holds what is needed here, in bytes.
const (
	recordName, recordStack, recordFile, recordLine = 4, 16, 20, 24
	recordTables, recordUnit, recordStart           = 28, 32, 36
	recordID, recordData, recordSize                = 40, 43, 44
	noData                                          = 0xffffffff
)

// The number that a record has for a function which the compiler has made. Others that are not 0 the runtime gives to its own functions
// that it puts on stacks without calling them, such as the one where a goroutine ends.
const wrapperID = 23

type tables struct {
	names, units, files part
	pool                part // the tables by program counter, one behind the other
	functions           part // first pairs (entry, offset of the record), then the records
	count               int  // of functions
	data                part // what the functions' other data lies in
}

// part is a part of the memory.
type part struct {
	address int
	bytes   []byte
}

var errTables = errors.New("it has no table of functions in the form of Go 1.26")

// findTables finds the table by its first bytes and checks it against the module's data, which points to its parts.
func findTables(m *image) (*tables, error) {
	magic := []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}
	for from := 0; ; {
		at := bytes.Index(m.bytes[from:], magic)
		if at < 0 {
			return nil, errTables
		}
		from += at + 1
		table := m.start + from - 1
		module := findModule(m, table)
		if module == 0 {
			continue
		}
		field := func(n int) int { return m.word(module + 8*n) }
		between := func(at, size int) part { return part{at, m.at(at, size)} }
		slice := func(n, size int) part { return between(field(n), size*field(n+1)) }
		t := &tables{
			names: slice(moduleNames, 1), units: slice(moduleUnits, 4), files: slice(moduleFiles, 1),
			pool: slice(modulePool, 1), functions: slice(moduleFunctions, 1), count: m.word(table + 8),
			data: between(field(moduleGoFunc), field(moduleEnd)-field(moduleGoFunc)),
		}
		for _, p := range []part{t.names, t.units, t.files, t.pool, t.data, t.functions} {
			if p.bytes == nil {
				return nil, errTables
			}
		}
		if len(t.functions.bytes) < 8*t.count {
			return nil, errTables
		}
		return t, nil
	}
}

// findModule finds the runtime's moduledata: the words that point to the table and to its names.
func findModule(m *image, table int) int {
	names := m.word(table + 32) // the header's offset of the names
	first := make([]byte, 16)
	binary.LittleEndian.PutUint64(first, uint64(table))
	binary.LittleEndian.PutUint64(first[8:], uint64(table+names))
	if at := bytes.Index(m.bytes, first); at >= 0 {
		return m.start + at
	}
	return 0
}

// use is a place in the pool or in the data that a function's record points to, and who needs it.
type use struct {
	at   int
	need need
}

type need int

const (
	tracebacks need = iota
	later           // a function that lives in the rest
	now
)

// strip zeroes what only tracebacks read, and what then nothing points to any more. It returns what only those functions need that
// come later; they are told by their slot in the table of functions, which Go calls their entry.
func (t *tables) strip(comesLater func(slot int) bool) ([]stretch, error) {
	var records [][]byte
	var pool, data []use
	var moves []stretch
	for i := range t.count {
		pair := t.functions.bytes[8*i:]
		slot, at := int(binary.LittleEndian.Uint32(pair)), int(binary.LittleEndian.Uint32(pair[4:]))
		if at+recordSize > len(t.functions.bytes) {
			return nil, fmt.Errorf("function %d has no record", i)
		}
		f := t.functions.bytes[at:]
		nTables, nData := int(binary.LittleEndian.Uint32(f[recordTables:])), int(f[recordData])
		size := recordSize + 4*(nTables+nData)
		if nTables > 8 || nData > 16 || len(f) < size {
			return nil, fmt.Errorf("the record of function %d has another form", i)
		}
		records = append(records, f)
		who := now
		if id := f[recordID]; comesLater(slot) && (id == 0 || id == wrapperID) {
			who = later
			moves = append(moves, stretch{t.functions.address + at, t.functions.address + at + size})
		}
		offset := func(at int, none uint32, dead bool, uses *[]use) {
			v, need := binary.LittleEndian.Uint32(f[at:]), who
			if dead {
				need = tracebacks
				binary.LittleEndian.PutUint32(f[at:], none)
			}
			if v != none {
				*uses = append(*uses, use{int(v), need})
			}
		}
		offset(recordStack, 0, false, &pool)
		offset(recordFile, 0, true, &pool)
		offset(recordLine, 0, true, &pool)
		for k := range nTables {
			offset(recordSize+4*k, 0, slices.Contains(deadTables, k), &pool)
		}
		for k := range nData {
			offset(recordSize+4*(nTables+k), noData, slices.Contains(deadData, k), &data)
		}
		clear(f[recordUnit : recordStart+4])
	}
	if err := t.rename(records); err != nil {
		return nil, err
	}
	clear(t.units.bytes)
	clear(t.files.bytes)
	ofPool, err := sort(t.pool, pool)
	if err != nil {
		return nil, err
	}
	ofData, err := sort(t.data, data)
	return slices.Concat(moves, ofPool, ofData), err
}

// rename replaces all functions' names by the shortest that are as good for the runtime.
func (t *tables) rename(records [][]byte) error {
	names, offsets := []byte{0}, map[string]int{"": 0} // offset 0 is no name
	for _, f := range records {
		at := int(binary.LittleEndian.Uint32(f[recordName:]))
		if at >= len(t.names.bytes) {
			return errors.New("a function's name lies outside of the names")
		}
		name, _, _ := bytes.Cut(t.names.bytes[at:], []byte{0})
		short := shortest(string(name))
		if _, known := offsets[short]; !known {
			offsets[short] = len(names)
			names = append(append(names, short...), 0)
		}
		binary.LittleEndian.PutUint32(f[recordName:], uint32(offsets[short]))
	}
	clear(t.names.bytes)
	copy(t.names.bytes, names)
	return nil
}

// shortest returns what the runtime needs of a name: it asks whether a goroutine's first function begins with "runtime.", and looks
// for two functions of reflect.
func shortest(name string) string {
	switch {
	case name == "reflect.makeFuncStub", name == "reflect.methodValueCall":
		return name
	case strings.HasPrefix(name, "runtime."):
		return "runtime."
	}
	return ""
}

// sort zeroes each stretch, up to the next one, that only tracebacks need, and returns those that are needed later. The last one has
// no known end and stays.
func sort(p part, uses []use) (moves []stretch, err error) {
	slices.SortFunc(uses, func(a, b use) int { return cmp.Compare(a.at, b.at) })
	for i := 0; i < len(uses); {
		need, next := tracebacks, i
		for ; next < len(uses) && uses[next].at == uses[i].at; next++ {
			need = max(need, uses[next].need)
		}
		if next == len(uses) {
			break
		}
		from, to := uses[i].at, uses[next].at
		if to > len(p.bytes) {
			return nil, errors.New("a function's data lies outside of its section")
		}
		switch need {
		case tracebacks:
			clear(p.bytes[from:to])
		case later:
			moves = append(moves, stretch{p.address + from, p.address + to})
		}
		i = next
	}
	return moves, nil
}
