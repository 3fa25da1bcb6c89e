package main

// Which functions a first visit needs: a marked module sets a bit for each function that is called.

import (
	"fmt"
	"slices"

	"github.com/asyncio-playground/playground/scripts/wasmfile"
)

// Go keeps the first bytes of the memory free, so that nil points to nothing. There the marks are: bit n%8 of byte n/8 for function n.
const freeBytes = 4096

// mark returns the module with functions that mark themselves.
func mark(file []byte) ([]byte, error) {
	m, err := parse(file)
	if err != nil {
		return nil, err
	}
	list, err := m.Functions()
	if err != nil {
		return nil, err
	}
	if len(list) > 8*freeBytes {
		return nil, fmt.Errorf("there is room for the marks of %d functions, and it has %d", 8*freeBytes, len(list))
	}
	for i := range list {
		locals, code, err := list[i].Split()
		if err != nil {
			return nil, err
		}
		address := wasmfile.AppendSigned([]byte{opConst}, i/8)
		set := slices.Concat(address, address, []byte{opLoadByte, 0, 0, opConst}, wasmfile.AppendSigned(nil, 1<<(i%8)), []byte{opOr, opStoreByte, 0, 0})
		list[i].Body = slices.Concat(locals, set, code)
	}
	m.SetFunctions(list)
	return m.encode(), nil
}
