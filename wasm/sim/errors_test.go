package sim

// Chunks that fail while they run: the line and the words are CPython 3.13's (testdata/errors.py asked it).

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestErrors(t *testing.T) {
	files, err := filepath.Glob("testdata/errors/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	engine := New()
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, chunk := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n---\n") {
			lines := strings.Split(chunk, "\n")
			line, want := 0, ""
			for i, l := range lines {
				if code, answer, found := strings.Cut(l, "  ### "); found {
					lines[i], line, want = code, i+1, answer
				}
			}
			require.NotEmpty(t, want, chunk)
			src := strings.Join(lines, "\n") + "\n"
			r := engine.Run(Program{Files: []File{{Name: "chunk.py", Text: src}}, NoTrace: true})
			gotLine, got := failure(r.Stderr())
			if want == "ok" {
				line = 0
			}
			assert.Equal(t, strconv.Itoa(line)+": "+want, strconv.Itoa(gotLine)+": "+got, file+"\n"+src)
		}
	}
}

// failure is the innermost line of the chunk that a traceback names, and the traceback's last line.
func failure(stderr string) (line int, text string) {
	text = "ok"
	for _, l := range strings.Split(strings.TrimSuffix(stderr, "\n"), "\n") {
		if at, ok := strings.CutPrefix(l, `  File "chunk.py", line `); ok {
			at, _, _ = strings.Cut(at, ",")
			line, _ = strconv.Atoi(at)
		}
		if l != "" && l[0] != ' ' && !strings.Contains(l, "Warning: ") {
			text = l
		}
	}
	return line, text
}
