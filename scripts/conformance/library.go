package main

// CPython's own modules as listings: a module's source takes the place of ours, and CPython's tests of it run here and on CPython itself.
// What differs then is no matter of the library: it is the interpreter's.

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/asyncio-playground/playground/wasm/lib"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/sim"
)

// patience is how long CPython may take for a file of tests.
const patience = 10 * time.Minute

// comparison is a file of tests thrice: on CPython, and here with CPython's modules and with ours.
type comparison struct{ cpython, theirs, ours *report }

// librarySources puts CPython's modules of the given names before the sources, and after them those that the playground has no others of.
func librarySources(top string, names []string, sources []sim.File) ([]sim.File, error) {
	ours := lib.New(&rt.Env{})
	seen := map[string]bool{}
	for _, f := range sources {
		seen[f.Name] = true
	}
	wanted := map[string]bool{}
	var first, rest []sim.File
	root := filepath.Dir(top)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(root, path)
		name = filepath.ToSlash(name)
		module, _, _ := strings.Cut(strings.TrimSuffix(name, ".py"), "/")
		if d.IsDir() {
			if path == top || module == "site-packages" || d.Name() == "__pycache__" {
				return filepath.SkipDir
			}
			return nil
		}
		_, known := ours.Module(module)
		asked := slices.Contains(names, module)
		if !strings.HasSuffix(name, ".py") || !asked && (known || seen[name] || seen[module+".py"] || seen[module+"/__init__.py"]) {
			return nil
		}
		text, err := os.ReadFile(path)
		if asked {
			wanted[module] = true
			first = append(first, sim.File{Name: name, Text: string(text)})
		} else {
			rest = append(rest, sim.File{Name: name, Text: string(text)})
		}
		return err
	})
	for _, name := range names {
		if err == nil && !wanted[name] {
			err = fmt.Errorf("%s has no module %s", root, name)
		}
	}
	sources = slices.DeleteFunc(slices.Clone(sources), func(f sim.File) bool {
		module, _, _ := strings.Cut(strings.TrimSuffix(f.Name, ".py"), "/")
		return wanted[module]
	})
	return slices.Concat(first, sources, rest), err
}

// testsOf are the test files of a module: test_NAME, or those of the folder of that name.
func testsOf(top, name string) []string {
	test := "test_" + strings.ReplaceAll(strings.TrimLeft(name, "_"), ".", "_")
	entries, err := os.ReadDir(filepath.Join(top, test))
	if err != nil {
		return []string{test}
	}
	var tests []string
	for _, e := range entries {
		if module, ok := strings.CutSuffix(e.Name(), ".py"); ok && strings.HasPrefix(module, "test") {
			tests = append(tests, test+"."+module)
		}
	}
	return tests
}

// compare runs a file of tests thrice; theirs are the sources with CPython's modules.
func compare(python string, sources, theirs []sim.File, module string, o options) (*comparison, error) {
	var c comparison
	var err error
	var wait sync.WaitGroup
	wait.Go(func() { c.cpython, err = onCPython(python, sources, module, o) })
	wait.Go(func() { c.theirs = run(theirs, module, o) })
	wait.Go(func() { c.ours = run(sources, module, o) })
	wait.Wait()
	return &c, err
}

// onCPython runs a file of tests on CPython, with the same stand-ins of test.support, in a folder that is gone afterwards.
func onCPython(python string, sources []sim.File, module string, o options) (*report, error) {
	folder, err := os.MkdirTemp("", "conformance")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	for _, f := range append([]sim.File{{Name: "driver.py", Text: driver}}, sources...) {
		if !strings.HasPrefix(f.Name, "test/") && f.Name != "driver.py" {
			continue // they stand for modules that CPython has
		}
		path := filepath.Join(folder, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
		if err := os.WriteFile(path, []byte(f.Text), 0o600); err != nil {
			return nil, err
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "_private_names.py"), nil, 0o600); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, python, "-W", "ignore", "driver.py", module, "0", o.only)
	cmd.Dir, cmd.WaitDelay = folder, time.Second
	var problems strings.Builder
	cmd.Stderr = &problems
	out, _ := cmd.Output() // how it ends does not matter once the tests have run
	r := &report{name: module}
	if _, running, finished := r.read(string(out)); running != "" {
		r.outcomes = append(r.outcomes, outcome{running, "stopped", tail(problems.String())})
	} else if !finished {
		r.fatal = tail(problems.String())
	}
	return r, nil
}

// passed reports whether an outcome is a good one.
func (o outcome) passed() bool { return o.word == "ok" || o.word == "expected" }

// differing are the tests that ran both here and there with CPython's modules, and went well on one side only; both is how many ran on both.
func (c *comparison) differing() (differ []outcome, both int) {
	there := map[string]outcome{}
	for _, o := range c.cpython.outcomes {
		there[o.id] = o
	}
	for _, o := range c.theirs.outcomes {
		t, ok := there[o.id]
		if !ok || o.word == "skip" || t.word == "skip" {
			continue
		}
		if both++; o.passed() != t.passed() {
			if o.passed() {
				o.word, o.detail = "FAIL", "passes here, on CPython: "+tail(t.detail)
			}
			differ = append(differ, o)
		}
	}
	return differ, both
}

const libraryHead = "| module | file | tests that run | pass on CPython | here with CPython's module | here with ours | differ |\n| --- | --- | --- | --- | --- | --- | --- |"

// print tells of the tests that differ, and answers the line of the table.
func (c *comparison) print(w io.Writer, library string, o options) string {
	differ, both := c.differing()
	fatal := c.cpython.fatal
	if c.theirs.fatal != "" {
		fatal = c.theirs.fatal
	}
	fmt.Fprintf(w, "\n== %s with CPython's %s: %d of %d differ (%s)\n", c.theirs.name, library, len(differ), both, c.theirs.took.Round(10*time.Millisecond))
	(&report{outcomes: differ, fatal: fatal}).failures(w, o)
	theirs, ours := fmt.Sprint(c.theirs.passed()), fmt.Sprint(c.ours.passed())
	if c.theirs.fatal != "" {
		theirs = "does not load"
	}
	if c.ours.fatal != "" {
		ours = "–"
	}
	return fmt.Sprintf("| %s | %s | %d | %d | %s | %s | %d |", library, c.theirs.name, both, c.cpython.passed(), theirs, ours, len(differ))
}
