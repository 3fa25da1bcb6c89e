package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/scripts/wasmfile/wasmtest"
)

// A program that asks much of the runtime (collections while stacks grow, panics through deferred calls, goroutines, maps)
// does the same when it is in two modules, and the first suffices for what was seen to need no more.
func TestASplitProgramRunsAsBefore(t *testing.T) {
	binary := wasmtest.Build(t, "testdata/program.go", "-s -w")
	path := func(name string) string { return filepath.Join(filepath.Dir(binary), name+".wasm") }
	run := func(name string, args ...string) (output, told string) {
		node := exec.Command("node", append([]string{"testdata/run.mjs", path(name), path("rest"), path("marks")}, args...)...)
		var errors strings.Builder
		node.Stderr = &errors
		out, err := node.Output()
		require.NoError(t, err, errors.String())
		return string(out), errors.String()
	}
	const little = "recovered 10 times\n"
	const all = "sum 5000050000, recovered 1000 times, 64 goroutines, main.tree kept\n"

	whole, err := os.ReadFile(binary)
	require.NoError(t, err)
	marked, err := mark(whole)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path("marked"), marked, 0o644))
	output, _ := run("marked")
	assert.Equal(t, little, output)
	seen, err := readVisit(path("marks"), "testdata")
	require.NoError(t, err)

	first, rest, err := split(whole, seen)
	require.NoError(t, err)
	again, _, err := split(whole, seen)
	require.NoError(t, err)
	assert.Equal(t, first, again, "the same file gives the same bytes")
	assert.Less(t, len(first), len(whole)*7/10)
	require.NoError(t, os.WriteFile(path("first"), first, 0o644))
	require.NoError(t, os.WriteFile(path("rest"), rest, 0o644))

	_, other, err := split(whole, visit{})
	require.NoError(t, err)
	_, rests, _ := bytes.Cut(rest, []byte("table "))
	_, others, _ := bytes.Cut(other, []byte("table "))
	assert.NotEqual(t, rests[:8], others[:8], "the rest of another module joins only that")

	output, told := run("first")
	assert.Equal(t, little, output)
	assert.NotContains(t, told, "joined")
	output, told = run("first", "everything")
	assert.Equal(t, all, output)
	assert.Equal(t, 1, strings.Count(told, "joined"))
}

// What is no module of Go's linker is refused with a reason, wherever it ends.
func TestOtherFilesAreLeftAlone(t *testing.T) {
	module := "\x00asm\x01\x00\x00\x00" + "\x0b\x0a\x01\x00\x41\x80\x08\x0b\x03abc"
	for end := range len(module) + 1 {
		_, _, err := split([]byte(module[:end]), visit{})
		assert.Error(t, err, "%d bytes", end)
	}
	m, err := parse([]byte(module))
	require.NoError(t, err)
	assert.Equal(t, image{start: 1024, bytes: []byte("abc")}, m.memory)
	assert.Equal(t, module, string(m.encode()), "a module that nothing was taken from is the same again")
}
