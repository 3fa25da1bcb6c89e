package vm

// Whatever holds Python objects must show them to the walk over what a program can reach: an object that is held in a field which
// nobody visits would be taken for dead. This reads the sources of the engine.

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryObjectShowsWhatItHolds(t *testing.T) {
	type object struct {
		fields *ast.StructType
		file   string
	}
	structs, objects, traced := map[string]object{}, map[string]bool{}, map[string]bool{}
	set := token.NewFileSet()
	require.NoError(t, filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		slashed := filepath.ToSlash(path)
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || !strings.HasPrefix(slashed, "../vm/") && !strings.HasPrefix(slashed, "../lib/") {
			return err
		}
		file, err := parser.ParseFile(set, path, nil, 0)
		require.NoError(t, err)
		pkg := file.Name.Name + "."
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.TypeSpec:
				if s, ok := n.Type.(*ast.StructType); ok {
					structs[pkg+n.Name.Name] = object{s, slashed}
				}
			case *ast.FuncDecl:
				if n.Recv == nil {
					break
				}
				star, ok := n.Recv.List[0].Type.(*ast.StarExpr)
				if !ok {
					break
				}
				name, ok := star.X.(*ast.Ident)
				switch {
				case !ok:
				case n.Name.Name == "Class":
					objects[pkg+name.Name] = true
				case n.Name.Name == "Trace":
					traced[pkg+name.Name] = true
				}
			case *ast.CaseClause:
				if slashed == "../vm/reach.go" {
					for _, e := range n.List {
						if star, ok := e.(*ast.StarExpr); ok {
							traced[pkg+star.X.(*ast.Ident).Name] = true
						}
					}
				}
			}
			return true
		})
		return nil
	}))
	// What holds no object that could be watched: text, code and types, which live as long as their module.
	harmless := []string{"vm.Str", "vm.Type", "vm.Code", "vm.Head", "vm.Cell", "vm.Instance", "vm.Boxed"}
	require.Greater(t, len(objects), 60)
	for name := range objects {
		o, known := structs[name]
		if !known || traced[name] || slices.Contains(harmless, name) {
			continue
		}
		pkg, _, _ := strings.Cut(name, ".")
		for _, f := range o.fields.Fields.List {
			if _, isFunc := f.Type.(*ast.FuncType); isFunc || len(f.Names) == 0 {
				continue
			}
			ast.Inspect(f.Type, func(n ast.Node) bool {
				held := ""
				switch n := n.(type) {
				case *ast.FuncType:
					return false
				case *ast.SelectorExpr:
					if x, ok := n.X.(*ast.Ident); ok {
						held = x.Name + "." + n.Sel.Name
					}
				case *ast.Ident:
					held = pkg + "." + n.Name
				}
				if held == "vm.Value" || objects[held] && !slices.Contains(harmless, held) {
					t.Errorf("%s: %s holds a %s in %s and has no method Trace(visit func(vm.Value)) that visits it", o.file, name, held, f.Names[0].Name)
				}
				return true
			})
		}
	}
}
