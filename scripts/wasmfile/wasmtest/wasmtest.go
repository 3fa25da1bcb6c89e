// Package wasmtest builds and runs Go programs for WebAssembly in tests of what the build does with them.
package wasmtest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Build compiles a program (a file or a folder, as go build takes it) for WebAssembly, linked with these flags as the engine is, and
// returns its path. Where there is no Node to run it, the test is skipped.
func Build(t *testing.T, program, ldflags string) string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("no Node here")
	}
	binary := filepath.Join(t.TempDir(), "program.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags="+ldflags, "-o", binary, program)
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	return binary
}

// Command returns a command that runs a binary in Node, with the loader that Go brings along. wasm_exec.js has room for few environment
// variables: it gets three.
func Command(t *testing.T, binary string, args ...string) *exec.Cmd {
	t.Helper()
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	loader := filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "go_js_wasm_exec")
	node := exec.Command(loader, append([]string{binary}, args...)...)
	node.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME"), "TMPDIR=" + os.TempDir()}
	return node
}
