package sim_test

// Programs whose output CPython 3.13 has recorded, by topic: testdata/programs/TOPIC/NAME.py, and the rules of scripts/oracle/rules.
// Beside NAME.py lie NAME.out (stdout), NAME.err (stderr, where it matters), NAME.log (the handles that event loops ran, in order) and NAME.exit (where the program does not end with 0).

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/sim"
)

func TestProgramsDoWhatTheyDoOnCPython(t *testing.T) {
	for _, pattern := range []string{"testdata/programs/*/*.py", "../../scripts/oracle/rules/*.py"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths, pattern)
		for _, path := range paths {
			name := filepath.Base(filepath.Dir(path)) + "/" + strings.TrimSuffix(filepath.Base(path), ".py")
			t.Run(name, func(t *testing.T) {
				source, err := os.ReadFile(path)
				require.NoError(t, err)
				e, p := sim.New(), sim.Program{Files: []sim.File{{Name: filepath.Base(path), Text: string(source)}}, CallbackLog: true}
				first := e.Run(p)
				for e.Prepare() {
				}
				r := e.Run(p)
				assert.Equal(t, first.Hash, r.Hash, "the same input gives the same bytes, with modules imported ahead or not")
				assert.Equal(t, first.Stderr(), r.Stderr())
				assert.Equal(t, beside(t, path, ".out"), r.Stdout(), "stderr: %s", r.Stderr())
				if expected := beside(t, path, ".err"); expected != "" {
					assert.Equal(t, expected, r.Stderr())
				}
				if expected := beside(t, path, ".log"); expected != "" {
					assert.Equal(t, strings.Split(strings.TrimSuffix(expected, "\n"), "\n"), r.CallbackLog, "the handles that the loop ran")
				}
				switch strings.TrimSpace(beside(t, path, ".exit")) {
				case "deadlock":
					assert.Equal(t, sim.ExitDeadlock, r.ExitCode)
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
}

// Programs in testdata/alone end otherwise within the oracle: how CPython's last collection goes depends on all that came before. Their
// outputs are from a process of their own (go run ./scripts/differential -record).
func TestProgramsEndAsCPythonAloneEndsThem(t *testing.T) {
	paths, err := filepath.Glob("testdata/alone/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		source, err := os.ReadFile(path)
		require.NoError(t, err)
		r := sim.New().Run(sim.Program{Files: []sim.File{{Name: filepath.Base(path), Text: string(source)}}})
		assert.Equal(t, beside(t, path, ".out"), r.Stdout(), "%s: %s", path, r.Stderr())
	}
}

// beside reads the file of another suffix beside a listing; "" where there is none.
func beside(t *testing.T, path, suffix string) string {
	t.Helper()
	text, err := os.ReadFile(strings.TrimSuffix(path, ".py") + suffix)
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	return string(text)
}
