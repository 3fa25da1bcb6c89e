package vm

// Programs whose output was recorded from CPython 3.13, by topic: testdata/TOPIC/NAME.py beside NAME.out.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPrograms(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(file), "testdata/"), ".py"), func(t *testing.T) {
			src, err := os.ReadFile(file)
			require.NoError(t, err)
			want, err := os.ReadFile(strings.TrimSuffix(file, ".py") + ".out")
			require.NoError(t, err)
			out, stderr := runText(filepath.Base(file), string(src), 200_000_000)
			require.Empty(t, stderr)
			require.Equal(t, string(want), out)
		})
	}
}
