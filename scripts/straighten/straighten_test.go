package main

import (
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/scripts/wasmfile"
	"github.com/asyncio-playground/playground/scripts/wasmfile/wasmtest"
)

// A program of all kinds of jumps, calls, panics and goroutines does in WebAssembly what it does natively, also when it is straightened.
func TestAStraightenedProgramRunsAsBefore(t *testing.T) {
	binary := wasmtest.Build(t, "testdata/program.go", "-s -w")
	want, err := exec.Command("go", "run", "testdata/program.go").CombinedOutput()
	require.NoError(t, err, string(want))
	file, err := os.ReadFile(binary)
	require.NoError(t, err)
	straight, err := straighten(file)
	require.NoError(t, err)
	again, err := straighten(file)
	require.NoError(t, err)
	assert.Equal(t, straight, again, "the same file gives the same bytes")
	assert.Less(t, len(straight), len(file))
	require.NoError(t, os.WriteFile(binary, straight, 0o644))
	out, err := wasmtest.Command(t, binary).CombinedOutput()
	require.NoError(t, err, string(out))
	assert.Equal(t, string(want), string(out))
}

// In a function as Go writes it, the jump forward leaves its block and the jump backward still goes through the table, which leads nowhere else
// but to where a call returns.
func TestAFunctionOfEveryKindOfJump(t *testing.T) {
	body := []byte{
		0,                           // no locals
		opBlock, 0x40, opLoop, 0x40, // the loop, in the block that leaves the function
		opBlock, 0x40, opBlock, 0x40, opBlock, 0x40, opBlock, 0x40, // four places
		opGetLocal, 0, opBrTable, 3, 0, 1, 2, 3,
		opEnd,
		opGetLocal, 1, opIf, 0x40, opConstI32, 2, opSetLocal, 0, opBr, 4, opEnd, // forward to place 2, if variable 1
		opEnd,
		0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, opGetLocal, 1, opConstI64, 3, opStoreI64, 3, 0, opConstI32, 0, 0x10, 7, opBrIf, 3, // a call that returns to place 3
		opEnd,
		opConstI32, 1, opSetLocal, 0, opBr, 1, // back to place 1
		opEnd,
		0x0f, opEnd, 0x00, opEnd, opConstI32, 1, opEnd,
	}
	want := []byte{
		0,
		opBlock, 0x40, opLoop, 0x40,
		opBlock, 0x40, opBlock, 0x40, opBlock, 0x40, opBlock, 0x40,
		opGetLocal, 0, opIsZero, opBrIf, 0, opGetLocal, 0, opBrTable, 3, 0, 1, 0, 3,
		opEnd,
		opGetLocal, 1, opBrIf, 1,
		opEnd,
		0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, opGetLocal, 1, opConstI64, 3, opStoreI64, 3, 0, opConstI32, 0, 0x10, 7, opBrIf, 3,
		opEnd,
		opConstI32, 1, opSetLocal, 0, opBr, 1,
		opEnd,
		0x0f, opEnd, 0x00, opEnd, opConstI32, 1, opEnd,
	}
	f, err := decode(wasmfile.Function{Body: body})
	require.NoError(t, err)
	f.straighten()
	assert.Equal(t, want, f.encode())
}

// What is no module, or has instructions that nobody knows, is refused wherever it ends.
func TestOtherFilesAreLeftAlone(t *testing.T) {
	module := "\x00asm\x01\x00\x00\x00" + "\x03\x02\x01\x00" + "\x0a\x06\x01\x04\x00\xfd\x00\x0b"
	for end := range len(module) + 1 {
		if end == 8 {
			continue // a module without sections is one
		}
		_, err := straighten([]byte(module[:end]))
		assert.Error(t, err, "%d bytes", end)
	}
}
