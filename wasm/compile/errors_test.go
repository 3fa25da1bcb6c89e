package compile

// Chunks that CPython 3.13 refuses (or does not, where one might think so): same message, same place.

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestErrors(t *testing.T) {
	files, err := filepath.Glob("testdata/errors/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".py"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, chunk := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n---\n") {
				src, want, found := strings.Cut(chunk, "### ")
				require.True(t, found, chunk)
				assert.Equal(t, want, verdict(src), src)
			}
		})
	}
}

// verdict is what the compiler says of a source text, in the words of testdata/errors.py.
func verdict(src string) string {
	k, err := Source("chunk", src)
	if err == nil {
		if err := verify(k); err != nil {
			return err.Error()
		}
		return "ok"
	}
	return fmt.Sprintf("%d:%d-%d:%d %s", err.Line, err.Col+1, err.EndLine, err.EndCol+1, err.Msg)
}
