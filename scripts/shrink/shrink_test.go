package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A program that asks much of the runtime (collections while stacks grow, panics through deferred calls, goroutines, maps)
// does the same when it is shrunk, and is a good deal smaller.
func TestAShrunkProgramRunsAsBefore(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("no Node here")
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	loader := filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "go_js_wasm_exec")
	binary := filepath.Join(t.TempDir(), "program.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", binary, "testdata/program.go")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	run := func() string {
		node := exec.Command(loader, binary)
		node.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME")}
		out, err := node.CombinedOutput()
		require.NoError(t, err, string(out))
		return string(out)
	}
	before := run()
	assert.Equal(t, "sum 5000050000, recovered 1000 times, 64 goroutines, main.tree kept\n", before)

	file, err := os.ReadFile(binary)
	require.NoError(t, err)
	small, err := shrink(file)
	require.NoError(t, err)
	again, err := shrink(file)
	require.NoError(t, err)
	assert.Equal(t, small, again, "the same file gives the same bytes")
	assert.Less(t, zeros(file), zeros(small))
	require.NoError(t, os.WriteFile(binary, small, 0o644))
	assert.Equal(t, before, run())
}

// zeros counts the bytes of a module's memory that are zero.
func zeros(file []byte) int {
	m, err := parse(file)
	if err != nil {
		return 0
	}
	return strings.Count(string(m.memory.bytes), "\x00")
}

// What is no module of Go's linker is refused with a reason, wherever it ends.
func TestOtherFilesAreLeftAlone(t *testing.T) {
	module := "\x00asm\x01\x00\x00\x00" + "\x0b\x0a\x01\x00\x41\x80\x08\x0b\x03abc"
	for end := range len(module) + 1 {
		_, err := shrink([]byte(module[:end]))
		assert.Error(t, err, "%d bytes", end)
	}
	m, err := parse([]byte(module))
	require.NoError(t, err)
	assert.Equal(t, image{start: 1024, bytes: []byte("abc")}, m.memory)
	assert.Equal(t, module, string(m.encode()), "a module that nothing was taken from is the same again")
}
