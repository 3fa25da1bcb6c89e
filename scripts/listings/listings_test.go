package listings_test

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/scripts/listings"
	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/asyncio-playground/playground/wasm/trace"
)

var update = flag.Bool("update", false, "rewrite the .trace files beside the scenarios")

const top = "../.."

// A play is one run of the scenarios: of a listing, or of the programs that run together.
type play struct {
	path    string // of the listing, or of programs.txt
	program sim.Program
	outputs []string // for each program, whose recorded output it prints: a listing's path, with other suffixes
}

// plays are the runs of every scenario.
func plays(t *testing.T) []play {
	t.Helper()
	chapters, err := listings.Read(top)
	require.NoError(t, err)
	var list []play
	for _, c := range chapters {
		for _, s := range c.Scenarios {
			if s.Programs == nil {
				for _, f := range s.Files {
					list = append(list, play{f.Path, s.Program(f), []string{f.Path}})
				}
				continue
			}
			folder := filepath.Dir(s.Files[0].Path)
			p := play{path: folder + "/" + listings.ProgramsFile, program: s.Program(s.Files[0])}
			for _, program := range s.Programs {
				p.outputs = append(p.outputs, folder+"/"+program.Name+".py")
			}
			list = append(list, p)
		}
	}
	require.NotEmpty(t, list)
	return list
}

// beside reads the file of another suffix beside a listing; "" where there is none.
func beside(t *testing.T, path, suffix string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(top, stem(path)+suffix))
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	return string(text)
}

func stem(path string) string { return strings.TrimSuffix(path, filepath.Ext(path)) }

func run(p sim.Program, seed uint64, mode string) *sim.Result {
	p.Seed, p.Switch, p.Story = seed, mode, true
	return sim.New().Run(p)
}

func TestEveryScenarioPrintsWhatCPythonPrints(t *testing.T) {
	for _, p := range plays(t) {
		t.Run(p.path, func(t *testing.T) {
			r := run(p.program, 0, "gil")
			for i, path := range p.outputs {
				assert.Equal(t, beside(t, path, ".out"), r.StdoutOf(i), path)
			}
			if exitCode(t, p) == 0 {
				assert.Empty(t, r.Stderr())
			}
			assert.Equal(t, exitCode(t, p), r.ExitCode)
		})
	}
}

// exitCode is how a scenario ends: a deadlock is one that shows it.
func exitCode(t *testing.T, p play) int {
	t.Helper()
	switch strings.TrimSpace(beside(t, p.path, ".exit")) {
	case "":
		return 0
	case "deadlock":
		return sim.ExitDeadlock
	}
	t.Fatalf("%s ends in a way that no scenario should", p.path)
	return -1
}

// The .trace files are our own: rewritten by -update and reviewed as diffs.
func TestEveryScenarioDoesWhatItsTraceTells(t *testing.T) {
	for _, p := range plays(t) {
		t.Run(p.path, func(t *testing.T) {
			told := digest(trace.Text(run(p.program, 0, "gil").Trace))
			golden := filepath.Join(top, stem(p.path)+".trace")
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(told), 0o644))
			}
			assert.Equal(t, beside(t, p.path, ".trace"), told, "review, then: go test ./scripts/listings -update")
		})
	}
}

func TestEveryScenarioRunsInEveryModeAndWithOtherSeeds(t *testing.T) {
	for _, p := range plays(t) {
		for _, mode := range []string{"gil", "any", "free"} {
			t.Run(p.path+"/"+mode, func(t *testing.T) {
				first, again := run(p.program, 3, mode), run(p.program, 3, mode)
				assert.Equal(t, exitCode(t, p), first.ExitCode, first.Stderr())
				assert.Equal(t, first.Hash, again.Hash, "the same input gives the same trace")
			})
		}
	}
}

func TestTheKnifeIsLostWhereAndOnlyWhereItCanBe(t *testing.T) {
	for _, c := range []struct {
		file, mode string
		call       bool
		lost       bool
	}{
		{"threads", "gil", false, false},
		{"threads", "gil", true, true},
		{"threads", "any", false, true},
		{"threads", "free", false, true},
		{"lock", "gil", true, false},
		{"lock", "any", false, false},
		{"lock", "free", false, false},
		{"tasks", "gil", true, false},
		{"tasks", "any", true, false},
		{"tasks", "free", true, false},
	} {
		path := "scenarios/1-threads/lost_knife/" + c.file + ".py"
		source, err := os.ReadFile(filepath.Join(top, path))
		require.NoError(t, err)
		text := string(source)
		if c.call {
			text, err = sim.SetParam(text, "CALL", "True")
			require.NoError(t, err)
		}
		for seed := uint64(0); seed < 3; seed++ {
			r := run(sim.Program{Files: []sim.File{{Name: c.file + ".py", Text: text}}}, seed, c.mode)
			none := strings.HasSuffix(r.Stdout(), "'"+c.mode+"': 0\n")
			assert.Equal(t, c.lost, !none, "%s, mode %s, call %v, seed %d: %s", c.file, c.mode, c.call, seed, r.Stdout())
		}
	}
}

// recorded.txt says which expected outputs came from CPython. A listing that changed since, or an
// output that somebody edited, is found here, without a CPython.
func TestRecordedOutputsAreThoseOfCPython(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(top, "scripts/oracle/recorded.txt"))
	require.NoError(t, err)
	known := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Fields(line)
		require.Len(t, fields, 4, line)
		path, listing, output, python := fields[0], fields[1], fields[2], fields[3]
		known[path] = true
		assert.True(t, strings.HasPrefix(python, "3.13."), line)
		const again = "%s: run scripts/oracle/record %s"
		source, result := beside(t, path, ".py"), beside(t, path, ".out")+beside(t, path, ".err")+beside(t, path, ".exit")+beside(t, path, ".log")
		if filepath.Base(path) == listings.ProgramsFile {
			source, result = together(t, path)
		}
		assert.Equal(t, listing, sum(source), again, path, path)
		assert.Equal(t, output, sum(result), again, path, path)
	}
	for _, p := range plays(t) {
		assert.True(t, known[p.path], "%s has no output from CPython", p.path)
	}
}

// together is what scripts/oracle/record sums up for programs that run together: programs.txt and their files in the order in which they
// are named, then their outputs.
func together(t *testing.T, path string) (source, result string) {
	t.Helper()
	folder := filepath.Dir(path)
	programs, err := listings.ReadPrograms(filepath.Join(top, folder))
	require.NoError(t, err)
	source = beside(t, path, ".txt")
	seen := map[string]bool{}
	for _, p := range programs {
		if !seen[p.Main] {
			seen[p.Main] = true
			source += beside(t, folder+"/"+p.Main, ".py")
		}
		result += beside(t, folder+"/"+p.Name+".py", ".out")
	}
	return source, result
}

func sum(text string) string {
	h := sha256.Sum256([]byte(text))
	return hex.EncodeToString(h[:8])
}

func TestChaptersNameEveryListingAndNoOther(t *testing.T) {
	root := t.TempDir()
	put := func(name, text string) {
		path := filepath.Join(root, "scenarios", name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	put("one/a.py", "a")
	put("one/both/about.md", "# Both")
	put("one/both/x.py", "x")
	put("one/both/y.py", "y")
	put("chapters.txt", "# comment\none: First\n  a.py\n  both: y.py x.py\n")
	got, err := listings.Read(root)
	require.NoError(t, err)
	assert.Equal(t, []listings.Chapter{{ID: "one", Title: "First", Scenarios: []listings.Scenario{
		{ID: "one/a", Files: []listings.File{{Name: "a.py", Path: "scenarios/one/a.py", Source: "a"}}},
		{ID: "one/both", About: "# Both", Files: []listings.File{
			{Name: "y.py", Path: "scenarios/one/both/y.py", Source: "y"},
			{Name: "x.py", Path: "scenarios/one/both/x.py", Source: "x"},
		}},
	}}}, got)

	for text, want := range map[string]string{
		"one: First\n  a.py\n":             "does not mention scenarios/one/both/x.py",
		"one: First\n  b.py\n":             "b.py",
		"  a.py\n":                         "before the first chapter",
		"one\n":                            `"folder: title"`,
		"one: First\n  none: x.py\n  a.py": "about.md",
	} {
		put("chapters.txt", text)
		_, err := listings.Read(root)
		assert.ErrorContains(t, err, want)
	}
}
