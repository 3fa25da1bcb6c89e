package sim

// Export: the same bytes as the trace of a run, and a sentence where there are none.

import (
	"strings"
	"testing"

	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestExportWritesEveryKind(t *testing.T) {
	p := Program{Files: []File{{"a.py", "import asyncio\nasync def main():\n    await asyncio.sleep(1)\n    print('done')\nasyncio.run(main())\n"}}}
	e := New()
	want := e.Run(p).Trace
	for _, k := range trace.Kinds {
		data, problem := e.Export(p, k.Name, "A title & more")
		require.Empty(t, problem, k.Name)
		expected, _ := trace.Encode(want, k.Name, "A title & more")
		assert.Equal(t, string(expected), string(data), k.Name)
		if k.Name == "svg" {
			assert.Contains(t, string(data), "A title &amp; more")
		}
	}
}

func TestExportSaysWhyThereIsNothing(t *testing.T) {
	_, problem := New().Export(Program{Files: []File{{"a.py", "x = = 1"}}}, "csv", "")
	assert.True(t, strings.HasPrefix(problem, "the listing does not run"), problem)
	_, problem = New().Export(Program{Files: []File{{"a.py", "x = 1"}}}, "pdf", "")
	assert.Contains(t, problem, "'pdf'")
}
