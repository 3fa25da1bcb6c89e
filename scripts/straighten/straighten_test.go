package main

import (
	"bytes"
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

// In a function as Go writes it, the jump forward leaves a block, the jump backward repeats a loop, and tables lead to where calls return: in the
// loop, and behind it. From outside, the middle of the loop is reached through the table at its top.
func TestAFunctionOfEveryKindOfJump(t *testing.T) {
	body := []byte{
		0,                           // no locals
		opBlock, 0x40, opLoop, 0x40, // the loop, in the block that leaves the function
		opBlock, 0x40, opBlock, 0x40, opBlock, 0x40, opBlock, 0x40, opBlock, 0x40, // five places
		opGetLocal, 0, opBrTable, 4, 0, 1, 2, 3, 4,
		opEnd,
		opGetLocal, 1, opIf, 0x40, opConstI32, 2, opSetLocal, 0, opBr, 5, opEnd, // forward to place 2, if variable 1
		opEnd,
		opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opConstI64, 2, opStoreI64, 3, 0, opConstI32, 0, 0x10, 7, opBrIf, 4, // a call that returns to place 2
		opEnd,
		opNop, opGetLocal, 1, opIf, 0x40, opConstI32, 1, opSetLocal, 0, opBr, 3, opEnd, // back to place 1, if variable 1
		opEnd,
		opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opConstI64, 4, opStoreI64, 3, 0, opConstI32, 0, 0x10, 7, opBrIf, 2, // a call that returns to place 4
		opEnd,
		opReturn, opEnd, opUnreachable, opEnd, opConstI32, 1, opEnd,
	}
	want := []byte{
		0,
		opBlock, 0x40,
		opBlock, 0x40, opBlock, 0x40, opBlock, 0x40,
		opGetLocal, 0, opIsZero, opBrIf, 0, opGetLocal, 0, opConstI32, 2, opSubI32, opBrTable, 2, 1, 0, 2,
		opEnd,
		opGetLocal, 1, opConstI32, 2, opSetLocal, 0, opBrIf, 0,
		opConstI32, 0, opSetLocal, 0,
		opEnd,
		opLoop, 0x40, opBlock, 0x40, opBlock, 0x40,
		opGetLocal, 0, opBrIf, 1,
		opEnd,
		opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opConstI64, 2, opStoreI64, 3, 0, opConstI32, 0, 0x10, 7, opBrIf, 3,
		opEnd,
		opGetLocal, 1, opConstI32, 0, opSetLocal, 0, opBrIf, 0,
		opEnd,
		opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opGetLocal, 1, opConstI64, 4, opStoreI64, 3, 0, opConstI32, 0, 0x10, 7, opBrIf, 1,
		opEnd,
		opReturn, opUnreachable, opEnd, opConstI32, 1, opEnd,
	}
	assert.Equal(t, want, straightened(t, body))
}

// Four questions about one variable become a table; where they lead on their own, nothing is left of them.
func TestASwitchBecomesATable(t *testing.T) {
	ask := func(compare, number, to, depth byte) []byte {
		return []byte{opGetLocal, 2, opConstI64, number, compare, opIf, 0x40, opConstI32, to, opSetLocal, 0, opBr, depth, opEnd, opEnd}
	}
	const equal, less = opIsZero64 + 1, opIsZero64 + 4
	body := []byte{0, opLoop, 0x40}
	for range 7 {
		body = append(body, opBlock, 0x40)
	}
	body = append(body, opGetLocal, 0, opBrTable, 6, 0, 1, 2, 3, 4, 5, 6, opEnd)
	body = append(body, ask(less, 7, 2, 7)...)
	body = append(body, ask(equal, 7, 6, 6)...)
	body = append(body, ask(equal, 5, 5, 5)...)
	body = append(body, ask(equal, 6, 6, 4)...)
	body = append(body, opReturn, opEnd, opNop, opReturn, opEnd, opReturn, opEnd, opUnreachable, opEnd)
	want := []byte{
		0, opBlock, 0x40, opBlock, 0x40, opBlock, 0x40,
		opGetLocal, 2, opConstI64, 5, opSubI64, opConstI64, 2, opGreaterU, opBrIf, 0,
		opGetLocal, 2, opWrap, opConstI32, 5, opSubI32, opBrTable, 3, 1, 2, 2, 0,
		opEnd, opReturn, opEnd, opReturn, opEnd, opReturn, opUnreachable, opEnd,
	}
	assert.Equal(t, want, straightened(t, body))
}

// A function moves its stack pointer once when it begins, in its own variable alone, and once when it returns; one that calls a write barrier
// stays as it is.
func TestTheStackPointerIsMovedOnce(t *testing.T) {
	begin := []byte{opGetLocal, 1, opConstI32, 48, opSubI32, opTeeLocal, 1, opSetGlobal, 0}
	end := []byte{opGetLocal, 1, opConstI32, 48, opAddI32, opTeeLocal, 1, opSetGlobal, 0, opGetLocal, 1, opConstI32, 8, opAddI32, opTeeLocal, 1, opSetGlobal, 0, opEnd}
	body := append(append([]byte{0}, begin...), end...)
	want := []byte{0, opGetLocal, 1, opConstI32, 48, opSubI32, opSetLocal, 1, opGetLocal, 1, opConstI32, 56, opAddI32, opTeeLocal, 1, opSetGlobal, 0, opEnd}
	shortened := func(body []byte) []byte {
		f, err := decode(wasmfile.Function{Body: body})
		require.NoError(t, err)
		f.shorten()
		return f.encode()
	}
	assert.Equal(t, want, shortened(body))
	barrier := append(append([]byte{0}, begin...), opCall, 9, opEnd)
	assert.Equal(t, barrier, shortened(barrier))
	assert.Equal(t, []byte{0, opGetLocal, 2, opIsZero64, opIf, 0x40, opEnd, opEnd},
		shortened([]byte{0, opGetLocal, 2, opIsZero64, opExtendU, opIsZero64, opIsZero, opIf, 0x40, opEnd, opEnd}))
}

// What calls sigpanic for a nil pointer leaves the function then; a call that may go on stays as it is.
func TestNothingFollowsTheNilPointersPanic(t *testing.T) {
	push := []byte{opGetLocal, 1, opConstI32, 8, opSubI32, opTeeLocal, 1, opSetGlobal, 0, opGetLocal, 1, opConstI64, 5, opStoreI64, 3, 0, opConstI32, 0, opCall, 9}
	back := []byte{opGetGlobal, 0, opSetLocal, 1, opBrIf, 1}
	function := func(condition byte, parts ...[]byte) []byte {
		return append(append([]byte{0, opBlock, 0x40, opGetLocal, 2, condition, opIf, 0x40}, bytes.Join(parts, nil)...), opEnd, opEnd, opEnd)
	}
	ended := func(body []byte) []byte {
		f, err := decode(wasmfile.Function{Body: body})
		require.NoError(t, err)
		f.endAtNil()
		return f.encode()
	}
	assert.Equal(t, function(opIsZero64, push, []byte{opBr, 1}), ended(function(opIsZero64, push, back)))
	other := function(opIsZero, push, back)
	assert.Equal(t, other, ended(other))
}

func straightened(t *testing.T, body []byte) []byte {
	f, err := decode(wasmfile.Function{Body: body})
	require.NoError(t, err)
	f.straighten()
	return f.encode()
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
