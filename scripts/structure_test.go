// Package scripts_test holds the rules of the whole repository that no compiler keeps.
package scripts_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/asyncio-playground/playground/"

// mayImport is the order of the engine's packages: each may import those named, and no other of ours.
var mayImport = map[string][]string{
	"wasm/syntax":  {},
	"wasm/compile": {"wasm/syntax"},
	"wasm/vm":      {"wasm/syntax", "wasm/compile"},
	"wasm/trace":   {},
	"wasm/kernel":  {"wasm/trace"},
	"wasm/lib":     {"wasm/syntax", "wasm/compile", "wasm/vm", "wasm/kernel", "wasm/trace"},
	"wasm/sim":     {"wasm/syntax", "wasm/compile", "wasm/vm", "wasm/kernel", "wasm/trace", "wasm/lib"},
	"wasm/sweep":   {"wasm/sim", "wasm/trace"},
	"wasm":         {"wasm/kernel", "wasm/sim", "wasm/sweep", "wasm/trace"},
}

// heavy is what main.wasm cannot afford (each adds tens of kilobytes to every first visit), or
// what would let a real clock or real luck into a run.
var heavy = []string{"fmt", "encoding/json", "regexp", "reflect", "text/template", "text/tabwriter",
	"time", "math/rand", "math/rand/v2", "crypto/rand", "net", "net/http", "os/exec"}

// sourceFiles calls visit for every Go file of the engine that is not a test, with its package's folder.
func sourceFiles(t *testing.T, visit func(path, folder string)) {
	t.Helper()
	err := filepath.WalkDir("../wasm", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && entry.Name() == "testdata" {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			visit(path, strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../"))
		}
		return nil
	})
	require.NoError(t, err)
}

// order returns what a folder may import; wasm/lib/asyncio is bound by the rule for wasm/lib.
func order(folder string) ([]string, bool) {
	for name := folder; name != "."; name = filepath.ToSlash(filepath.Dir(name)) {
		if allowed, ok := mayImport[name]; ok && (name != "wasm" || folder == "wasm") {
			return append(slices.Clone(allowed), name), true
		}
	}
	return nil, false
}

func TestTheEnginesPackagesImportOnlyWhatTheirPlaceAllows(t *testing.T) {
	sourceFiles(t, func(path, folder string) {
		allowed, known := order(folder)
		if !assert.True(t, known, "%s is in a package that the table does not know", path) {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			if ours, ok := strings.CutPrefix(name, module); ok {
				fits := slices.ContainsFunc(allowed, func(a string) bool {
					return ours == a || a == "wasm/lib" && strings.HasPrefix(ours, "wasm/lib/")
				})
				assert.True(t, fits, "%s imports %s", path, ours)
			}
			assert.NotContains(t, heavy, name, "%s imports %s", path, name)
		}
	})
}

func TestOnlyTheTopOfTheEngineKnowsJavaScript(t *testing.T) {
	sourceFiles(t, func(path, folder string) {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range file.Imports {
			if name := strings.Trim(spec.Path.Value, `"`); name == "syscall/js" || strings.Contains(name, "safejs") {
				assert.Equal(t, "wasm", folder, "%s imports %s", path, name)
			}
		}
	})
}

// A goroutine may wait to begin while collections run, and those must know its function: of the functions that come with rest.wasm they
// know nothing before it is there (scripts/shrink). Simulated threads are coroutines.
func TestTheEngineStartsNoGoroutines(t *testing.T) {
	sourceFiles(t, func(path, _ string) {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			_, starts := n.(*ast.GoStmt)
			assert.False(t, starts, "%s has a go statement", path)
			return true
		})
	})
}

// Go goes through a map in another order each time. Where that could reach a program or a trace, the same input would not give the same
// bytes; so each loop over a map in the engine says why it cannot.
func TestNoOrderOfAMapReachesAProgram(t *testing.T) {
	packages := map[string][]string{}
	sourceFiles(t, func(path, folder string) { packages[folder] = append(packages[folder], path) })
	set := token.NewFileSet()
	imports := importer.ForCompiler(set, "source", nil)
	for folder, paths := range packages {
		var files []*ast.File
		for _, path := range paths {
			file, err := parser.ParseFile(set, path, nil, parser.ParseComments)
			require.NoError(t, err)
			files = append(files, file)
		}
		info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
		known := types.Config{Importer: imports, FakeImportC: true, Error: func(error) {}}
		_, _ = known.Check(folder, set, files, info) // what belongs to JavaScript alone has no types here
		for _, file := range files {
			said := map[int]bool{}
			for _, group := range file.Comments {
				if strings.Contains(group.Text(), "the order does not matter") {
					said[set.Position(group.Pos()).Line] = true
				}
			}
			ast.Inspect(file, func(n ast.Node) bool {
				loop, ok := n.(*ast.RangeStmt)
				if !ok || info.Types[loop.X].Type == nil {
					return true
				}
				if _, ok := info.Types[loop.X].Type.Underlying().(*types.Map); ok {
					at := set.Position(loop.Pos())
					assert.True(t, said[at.Line], "%s loops over a map and does not say that the order does not matter", at)
				}
				return true
			})
		}
	}
}

// tracked lists the files that git knows; nil outside a checkout (a source archive).
func tracked(t *testing.T) []string {
	t.Helper()
	os.Stat("../.git/index") // so that Go's test cache notices when git's list changes
	out, err := exec.Command("git", "-C", "..", "ls-files").Output()
	if err != nil {
		t.Skip("not a git checkout")
	}
	return strings.Fields(string(out))
}

func TestTheTopLevelHoldsOnlyWhatTheDesignNames(t *testing.T) {
	allowed := []string{"wasm", "site", "scenarios", "scripts", "go.mod", "go.sum", "README.md", "LICENSE"}
	for _, path := range tracked(t) {
		top, _, _ := strings.Cut(path, "/")
		if !strings.HasPrefix(top, ".") {
			assert.Contains(t, allowed, top)
		}
	}
}

func TestNoFileNamesAMachine(t *testing.T) {
	// Home folders, and the absolute paths under which this repository is often checked out.
	machine := regexp.MustCompile(`(/home/[a-z]+/|/root/|/Users/[A-Za-z]+/|[A-Z]:\\Users\\)`)
	for _, path := range tracked(t) {
		if strings.HasPrefix(path, "scripts/structure_test.go") {
			continue
		}
		text, err := os.ReadFile(filepath.Join("..", path))
		if err != nil || strings.ContainsRune(string(text[:min(len(text), 8000)]), 0) {
			continue // deleted just now, or not text
		}
		assert.Empty(t, machine.FindString(string(text)), path)
	}
}
