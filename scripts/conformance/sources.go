package main

// Finding CPython's test files, and putting the stand-ins before them.

import (
	"embed"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

//go:embed all:stand_ins
var standIns embed.FS

//go:embed absent.py
var absent string

// absentModules are what only a test would want.
var absentModules = strings.Fields("absent tty _ast _pyio _testinternalcapi _testlimitedcapi curses dbm dis mailbox filecmp fileinput marshal mmap nturl2path opcode pdb pickletools pydoc " +
	"readline sqlite3 subprocess symtable termios token tokenize tarfile tracemalloc zipfile lzma encodings _operator test/test_importlib/util " +
	"test/support/asyncore test/support/smtpd test/support/bytecode_helper test/support/hypothesis_helper")

// findTests returns a CPython 3.13 and its folder Lib/test: that of $CONFORMANCE_PYTHON or $ORACLE_PYTHON, of a python3.13 on the
// PATH, or of pyenv's.
func findTests() (python, tests string, err error) {
	candidates := []string{os.Getenv("CONFORMANCE_PYTHON"), os.Getenv("ORACLE_PYTHON")}
	if p, err := exec.LookPath("python3.13"); err == nil {
		candidates = append(candidates, p)
	}
	if home, err := os.UserHomeDir(); err == nil {
		found, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.13*/bin/python3.13"))
		candidates = append(candidates, found...)
	}
	for _, python := range candidates {
		if python == "" {
			continue
		}
		out, err := exec.Command(python, "-c", "import sys, test; print(sys.version_info[:2] == (3, 13), test.__path__[0])").Output()
		if path, ok := strings.CutPrefix(strings.TrimSpace(string(out)), "True "); err == nil && ok {
			return python, path, nil
		}
	}
	return "", "", errors.New("no CPython 3.13 with its test files here: set CONFORMANCE_PYTHON to one")
}

// isData reports whether a file holds cases that a test reads.
func isData(name string) bool {
	for _, folder := range [...]string{"test/decimaltestdata/", "test/mathdata/", "test/test_tomllib/data/", "test/test_zoneinfo/data/"} {
		if strings.HasPrefix(name, folder) {
			return true
		}
	}
	return false
}

// readSources returns the Python files below Lib/test as files of a program, named test/…, with the stand-ins in place of those
// that they replace. CPython's own test.support is left out whole: it looks into the C interpreter.
func readSources(top string) ([]sim.File, error) {
	var files []sim.File
	seen := map[string]bool{}
	add := func(tree fs.FS, prefix string, skip func(name string) bool) error {
		return fs.WalkDir(tree, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			name := prefix + path
			if d.IsDir() {
				if skip(name) {
					return filepath.SkipDir
				}
				return nil
			}
			if !strings.HasSuffix(name, ".py") && !isData(name) || seen[name] {
				return nil
			}
			text, err := fs.ReadFile(tree, path)
			if err == nil {
				seen[name] = true
				files = append(files, sim.File{Name: name, Text: string(text)})
			}
			return err
		})
	}
	for _, name := range absentModules {
		seen[name+".py"] = true
		files = append(files, sim.File{Name: name + ".py", Text: absent})
	}
	ours, err := fs.Sub(standIns, "stand_ins")
	if err != nil {
		return nil, err
	}
	if err := add(ours, "", func(string) bool { return false }); err != nil {
		return nil, err
	}
	return files, add(os.DirFS(top), "test/", func(name string) bool {
		base := filepath.Base(name)
		return name == "test/support" || base == "__pycache__"
	})
}
