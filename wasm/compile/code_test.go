package compile

// The code of representative listings: testdata/code/NAME.py beside NAME.txt, rewritten by `go test -update`.

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the expected code")

func TestCode(t *testing.T) {
	files, err := filepath.Glob("testdata/code/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".py"), func(t *testing.T) {
			src, err := os.ReadFile(file)
			require.NoError(t, err)
			k, serr := Source(filepath.Base(file), string(src))
			require.Nil(t, serr)
			require.NoError(t, verify(k))
			got := Disassemble(k)
			golden := strings.TrimSuffix(file, ".py") + ".txt"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), got)
		})
	}
}

// FuzzSource compiles anything: no input makes the compiler panic or emit code that the verifier refuses.
func FuzzSource(f *testing.F) {
	for _, pattern := range []string{"testdata/code/*.py", "testdata/errors/*.py"} {
		files, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, file := range files {
			src, err := os.ReadFile(file)
			require.NoError(f, err)
			for _, chunk := range strings.Split(string(src), "\n---\n") {
				f.Add(chunk)
			}
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		k, err := Source("fuzz.py", src)
		if err == nil {
			require.NoError(t, verify(k))
		}
	})
}

func BenchmarkSource(b *testing.B) {
	src, err := os.ReadFile("testdata/code/classes.py")
	require.NoError(b, err)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		if _, err := Source("classes.py", string(src)); err != nil {
			b.Fatal(err)
		}
	}
}
