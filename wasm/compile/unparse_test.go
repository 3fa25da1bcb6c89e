package compile

// Texts that CPython 3.13 makes of annotations and docstrings.

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func TestUnparse(t *testing.T) {
	exprs, err := os.ReadFile("testdata/unparse.txt")
	require.NoError(t, err)
	want, err := os.ReadFile("testdata/unparse.out")
	require.NoError(t, err)
	lines := strings.Split(string(want), "\n")
	for i, src := range strings.Split(strings.TrimSpace(string(exprs)), "\n") {
		tree, serr := syntax.Parse("x", "x: "+src)
		require.Nil(t, serr, src)
		assert.Equal(t, lines[i], unparse(tree.Body[0].(*syntax.AnnAssign).Annotation), src)
	}
}

func TestCleanDoc(t *testing.T) {
	for doc, want := range map[string]string{
		"":                                  "",
		"  one line ":                       "one line ",
		"Title\n\n    body\n      in\n    ": "Title\n\nbody\n  in\n",
		"\n  a\n b\n":                       "\n a\nb\n",
		"a\n\tb\n\t\tc":                     "a\nb\n        c",
		"a\n   \n  b":                       "a\n \nb",
	} {
		assert.Equal(t, want, cleanDoc(doc), "%q", doc)
	}
}
