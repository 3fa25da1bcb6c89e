package vm

// Any text, run with a small budget: it may be refused or fail, but never panics, hangs or spends more than it has.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/compile"
)

func FuzzRun(f *testing.F) {
	files, err := filepath.Glob("testdata/*/*.py")
	require.NoError(f, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(string(text))
	}
	for _, text := range []string{
		"while True: pass", "def f(): f()\nf()", "x = 'a'\nwhile 1: x += x", "2 ** 2 ** 99", "[0] * 10 ** 12", "'%1000000000d' % 1", "f'{1:1000000000}'",
		"async def c():\n    try:\ntry:", "class A[T: (int, str)]: pass\nA.__type_params__[0].__bound__", "x = []\nfor y in x: x.append(y)\n",
		"try:\n    while 1: pass\nexcept BaseException: pass\nfinally:\n    while 1: pass",
	} {
		f.Add(text)
	}
	const budget = 200_000
	f.Fuzz(func(t *testing.T, text string) {
		code, serr := compile.Source("fuzz.py", text)
		if serr != nil {
			return
		}
		h := &testHost{limit: budget}
		in := New(h, Limits{Memory: 1 << 24, Recursion: 200})
		th := in.NewThread()
		if exc := th.RunMain(&CompiledSource{Code: code, Text: text}, "__main__"); exc != nil {
			if msg := th.FormatException(exc); strings.TrimSpace(msg) == "" {
				t.Fatal("an error without words")
			}
		}
		if h.steps > 4*budget {
			t.Fatalf("%d steps with a budget of %d", h.steps, budget)
		}
	})
}
