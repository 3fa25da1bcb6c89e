package listings_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/scripts/listings"
)

// Every listing in scripts/oracle/rules is one rule of what CPython 3.13 does, and was asked of it.
func TestTheEngineKeepsCPythonsRules(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(top, "scripts/oracle/rules/*.py"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		name := filepath.Base(path)
		t.Run(strings.TrimSuffix(name, ".py"), func(t *testing.T) {
			source, err := os.ReadFile(path)
			require.NoError(t, err)
			r := run(listings.File{Name: name, Source: string(source)}, 0, "gil")
			from := "scripts/oracle/rules/" + name
			assert.Equal(t, beside(t, from, ".out"), r.Stdout())
			if expected := beside(t, from, ".err"); expected != "" {
				assert.Equal(t, expected, r.Stderr())
			}
			switch strings.TrimSpace(beside(t, from, ".exit")) {
			case "deadlock":
				assert.Equal(t, 3, r.ExitCode)
				assert.Contains(t, r.Stderr(), "deadlock")
			case "1":
				assert.Equal(t, 1, r.ExitCode)
			case "":
				assert.Equal(t, 0, r.ExitCode, r.Stderr())
			default:
				t.Error("an exit code that this test does not know")
			}
		})
	}
}
