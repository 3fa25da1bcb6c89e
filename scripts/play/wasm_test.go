package main

import (
	"os/exec"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/scripts/listings"
	"github.com/asyncio-playground/playground/scripts/wasmfile/wasmtest"
)

// underNode builds this command for WebAssembly, with direct jumps as scripts/build makes them in the engine, and returns how to call it in
// Node.
func underNode(t *testing.T) func(args ...string) session {
	t.Helper()
	binary := wasmtest.Build(t, ".", "")
	out, err := exec.Command("go", "run", "../straighten", binary).CombinedOutput()
	require.NoError(t, err, string(out))
	require.Empty(t, string(out), "straighten knows the functions of this version of Go")
	return func(args ...string) session {
		var stdout, stderr strings.Builder
		node := wasmtest.Command(t, binary, args...)
		node.Stdout, node.Stderr = &stdout, &stderr
		if err := node.Run(); err != nil {
			require.ErrorAs(t, err, new(*exec.ExitError))
		}
		return session{node.ProcessState.ExitCode(), stdout.String(), stderr.String()}
	}
}

// The promise "same input, same bytes": this machine's code and WebAssembly give the same trace.
func TestNativeAndWASMTracesAreTheSameBytes(t *testing.T) {
	if runtime.GOOS == "js" || testing.Short() {
		t.Skip("this test compares the two")
	}
	inNode := underNode(t)
	chapters, err := listings.Read("../..")
	require.NoError(t, err)
	for _, c := range chapters {
		for _, s := range c.Scenarios {
			for n, f := range s.Files {
				mode := []string{"gil", "any", "free"}[n%3]
				args := []string{"../../" + f.Path, "--switch", mode, "--seed", "5", "--trace", "columns", "-o", "-"}
				here, there := command(t, "", args...), inNode(args...)
				assert.Equal(t, here.code, there.code, f.Path)
				assert.Equal(t, here.errOut, there.errOut, f.Path)
				assert.True(t, here.out == there.out, "%s: %d and %d bytes, different ones", f.Path, len(here.out), len(there.out))
			}
		}
	}
}
