package sim_test

// Models of small packages that readers install: testdata/packages/NAME.out is what NAME.py must print. The real package of the version
// that the listing names printed it, under CPython 3.13 in the oracle's virtual time; what that version did not have is worked out by hand, and
// the listing says so.

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/sim"
)

func TestModelsOfSmallPackages(t *testing.T) {
	paths, err := filepath.Glob("testdata/packages/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			r := sim.New().Run(sim.Program{Files: []sim.File{fileAt(t, path)}})
			assert.Equal(t, beside(t, path, ".out"), r.Stdout())
			assert.Equal(t, 0, r.ExitCode, r.Stderr())
		})
	}
}
