package syntax

// Trees, errors and warnings are compared with what CPython 3.13 gave; `go test -update` asks it again.

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the expected trees and errors with python3.13")

// dumpAST runs the generator on CPython 3.13 and returns what it prints.
func dumpAST(t *testing.T, args ...string) []byte {
	cmd := exec.Command("python3.13", append([]string{"testdata/dump_ast.py"}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	require.NoError(t, err)
	return out
}

func TestTrees(t *testing.T) {
	files, err := filepath.Glob("testdata/trees/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			recorded := strings.TrimSuffix(file, ".py") + ".tree"
			if *update {
				require.NoError(t, os.WriteFile(recorded, dumpAST(t, "tree", file), 0o644))
			}
			src, err := os.ReadFile(file)
			require.NoError(t, err)
			want, err := os.ReadFile(recorded)
			require.NoError(t, err)
			mod, perr := Parse(file, string(src))
			require.Nil(t, perr)
			got := strings.Split(dump(mod), "\n")
			for i, line := range strings.Split(string(want), "\n") {
				require.Less(t, i, len(got), "the tree ends early")
				require.Equal(t, line, got[i], "line %d of %s", i+1, recorded)
			}
		})
	}
}

// verdict is CPython's judgement at the end of the line of an error: ### from-to Kind "message". The columns are
// characters from 1; the end may name another line, or be ? where CPython gives none.
var verdict = regexp.MustCompile(`[ \t]*### .*`)

func TestErrors(t *testing.T) {
	files, err := filepath.Glob("testdata/errors/*.py")
	require.NoError(t, err)
	if *update {
		dumpAST(t, append([]string{"errors"}, files...)...)
	}
	chunks := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for i, chunk := range strings.Split(string(text), "\n---\n") {
			chunks++
			src := verdict.ReplaceAllString(chunk, "")
			lines := strings.Split(src, "\n")
			if mod, err := Parse(file, src+"\n"); assert.Nil(t, mod, src) {
				lines[err.Line-1] += "  ### " + formatVerdict(err, lines)
			}
			assert.Equal(t, chunk, strings.Join(lines, "\n"), "%s, chunk %d", file, i+1)
		}
	}
	assert.GreaterOrEqual(t, chunks, 80)
}

func formatVerdict(err *Error, lines []string) string {
	end := "?"
	if err.EndLine != 0 && err.EndCol != noEnd {
		end = fmt.Sprint(offset(lines, err.EndLine, err.EndCol))
		if err.EndLine != err.Line {
			end = fmt.Sprintf("%d:%s", err.EndLine, end)
		}
	}
	return fmt.Sprintf("%d-%s %s \"%s\"", offset(lines, err.Line, err.Col), end, err.Kind, err.Msg)
}

// offset turns a column in bytes from 0 into one in characters from 1.
func offset(lines []string, line, col int32) int {
	text := lines[line-1]
	if int(col) > len(text) || col < 0 {
		return int(col) + 1
	}
	return utf8.RuneCountInString(text[:col]) + 1
}

func TestErrorText(t *testing.T) {
	_, err := Parse("listing.py", "a = 1\nb = = 2\n")
	require.NotNil(t, err)
	assert.Equal(t, "b = = 2\n", err.Text)
	assert.Equal(t, "listing.py:2:5: SyntaxError: invalid syntax", err.Error())
}

func TestDocstring(t *testing.T) {
	for src, want := range map[string]string{`"""Title."""`: "Title.", `r'\d'`: `\d`, `''`: "", `"a" "b"`: "ab"} {
		mod, err := Parse("d.py", src)
		require.Nil(t, err)
		assert.True(t, mod.HasDoc, src)
		assert.Equal(t, want, mod.Doc)
	}
	for _, src := range []string{"", "x = 1", "f'no'", "b'no'", "1"} {
		mod, err := Parse("d.py", src)
		require.Nil(t, err)
		assert.False(t, mod.HasDoc, src)
	}
}

func TestWarnings(t *testing.T) {
	mod, err := Parse("w.py", "x = 'a\\d'\ny = b'\\400' + '''\n\\q\\w'''\nz = 1if x else 2\nf'\\{x}'\n")
	require.Nil(t, err)
	var got []string
	for _, w := range mod.Warnings {
		got = append(got, fmt.Sprintf("%d %s: %s", w.Line, w.Kind, w.Msg))
	}
	assert.Equal(t, []string{
		`1 SyntaxWarning: invalid escape sequence '\d'`,
		`2 SyntaxWarning: invalid octal escape sequence '\400'`,
		`2 SyntaxWarning: invalid escape sequence '\q'`,
		`4 SyntaxWarning: invalid decimal literal`,
		`5 SyntaxWarning: invalid escape sequence '\{'`,
	}, got)
}

// TestNesting: depth is bounded by an error, never by the Go stack.
func TestNesting(t *testing.T) {
	for _, src := range []string{
		strings.Repeat("(", 100000), strings.Repeat("(", 1000) + strings.Repeat(")", 1000),
		strings.Repeat("-", 100000) + "x", strings.Repeat("not ", 100000) + "x",
		strings.Repeat("lambda: ", 100000) + "x", "x" + strings.Repeat(" if x else x", 100000),
		"x" + strings.Repeat("**x", 100000), strings.Repeat("[", 150) + strings.Repeat("-", 100000),
		strings.Repeat("if x:\n", 3),
		strings.Repeat("f'{", 200),
		"x" + strings.Repeat(" + x", 20000), "x" + strings.Repeat(".x", 20000), "x" + strings.Repeat("()", 20000),
		"if x: y\n" + strings.Repeat("elif x: y\n", 20000),
		"x = " + strings.Repeat("{1:", 300), strings.Repeat("x = ", 1000) + "yield" + strings.Repeat("(", 90),
	} {
		_, err := Parse("deep.py", src)
		require.NotNil(t, err, src[:9])
	}
	var blocks strings.Builder
	for i := range 150 {
		blocks.WriteString(strings.Repeat(" ", i) + "if x:\n")
	}
	_, err := Parse("deep.py", blocks.String())
	require.NotNil(t, err)
	assert.Equal(t, "too many levels of indentation", err.Msg)
	_, err = Parse("deep.py", strings.Repeat("(", 201))
	assert.Equal(t, "too many nested parentheses", err.Msg)
}

func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.py")
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		for _, chunk := range strings.Split(string(text), "\n---\n") {
			f.Add(chunk)
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		mod, err := Parse("fuzz.py", src)
		if (mod == nil) == (err == nil) {
			t.Fatal("neither or both of module and error")
		}
		if mod != nil {
			dump(mod)
		} else if err.Msg == "" || err.Line > int32(strings.Count(src, "\n")+strings.Count(src, "\r")+1) {
			t.Fatalf("error out of place: %v", err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	src, err := os.ReadFile("testdata/trees/statements.py")
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		Parse("bench.py", string(src))
	}
}
