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
	recordData, recordSize                          = 43, 44
	noData                                          = 0xffffffff
)

type tables struct {
	names, units, files []byte
	pool                []byte // the tables by program counter, one behind the other
	functions           []byte // first pairs (entry, offset of the record), then the records
	count               int    // of functions
	data                []byte // what the functions' other data lies in
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
		slice := func(n, size int) []byte { return m.at(field(n), size*field(n+1)) }
		t := &tables{
			names: slice(moduleNames, 1), units: slice(moduleUnits, 4), files: slice(moduleFiles, 1),
			pool: slice(modulePool, 1), functions: slice(moduleFunctions, 1), count: m.word(table + 8),
			data: m.at(field(moduleGoFunc), field(moduleEnd)-field(moduleGoFunc)),
		}
		if t.names == nil || t.units == nil || t.files == nil || t.pool == nil || t.data == nil || len(t.functions) < 8*t.count {
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

// use is a stretch of the pool or of the data: where it begins, and whether anything that stays points to it.
type use struct {
	at   int
	live bool
}

// strip zeroes what only tracebacks read, and what then nothing points to any more.
func (t *tables) strip() error {
	var records [][]byte
	var pool, data []use
	for i := range t.count {
		at := int(binary.LittleEndian.Uint32(t.functions[8*i+4:]))
		if at+recordSize > len(t.functions) {
			return fmt.Errorf("function %d has no record", i)
		}
		f := t.functions[at:]
		nTables, nData := int(binary.LittleEndian.Uint32(f[recordTables:])), int(f[recordData])
		if nTables > 8 || nData > 16 || len(f) < recordSize+4*(nTables+nData) {
			return fmt.Errorf("the record of function %d has another form", i)
		}
		records = append(records, f)
		offset := func(at int, none uint32, dead bool, uses *[]use) {
			v := binary.LittleEndian.Uint32(f[at:])
			if v != none {
				*uses = append(*uses, use{int(v), !dead})
			}
			if dead {
				binary.LittleEndian.PutUint32(f[at:], none)
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
		return err
	}
	clear(t.units)
	clear(t.files)
	if err := clearUnused(t.pool, pool); err != nil {
		return err
	}
	return clearUnused(t.data, data)
}

// rename replaces all functions' names by the shortest that are as good for the runtime.
func (t *tables) rename(records [][]byte) error {
	names, offsets := []byte{0}, map[string]int{"": 0} // offset 0 is no name
	for _, f := range records {
		at := int(binary.LittleEndian.Uint32(f[recordName:]))
		if at >= len(t.names) {
			return errors.New("a function's name lies outside of the names")
		}
		name, _, _ := bytes.Cut(t.names[at:], []byte{0})
		short := shortest(string(name))
		if _, known := offsets[short]; !known {
			offsets[short] = len(names)
			names = append(append(names, short...), 0)
		}
		binary.LittleEndian.PutUint32(f[recordName:], uint32(offsets[short]))
	}
	clear(t.names)
	copy(t.names, names)
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

// clearUnused zeroes each stretch, up to the next one, that nothing alive points to. The last one has no known end and stays.
func clearUnused(b []byte, uses []use) error {
	slices.SortFunc(uses, func(a, b use) int { return cmp.Compare(a.at, b.at) })
	for i := 0; i < len(uses); {
		live, next := false, i
		for ; next < len(uses) && uses[next].at == uses[i].at; next++ {
			live = live || uses[next].live
		}
		if next < len(uses) && uses[next].at > len(b) {
			return errors.New("a function's data lies outside of its section")
		}
		if next < len(uses) && !live {
			clear(b[uses[i].at:uses[next].at])
		}
		i = next
	}
	return nil
}
