// Command shrink makes a linked main.wasm small for readers.
//
//	shrink mark FILE.wasm MARKED.wasm                   writes a copy in which every function that is called leaves a mark
//	shrink split FILE.wasm VISIT FIRST.wasm REST.wasm   writes two modules: what a visit needed, and the rest
//
// Both modules are without what only the traceback of a Go panic would show.
// Go's linker always keeps, for each function, its name, its files and lines, and what was inlined where: a fifth of what a
// reader would download. The engine catches its panics and never prints where they came from, so nobody misses it. What the
// runtime works with (sizes of frames, maps of pointers, places of defers) stays.
//
// Of the rest, a first visit calls less than half. first_visit.mjs pays that visit to a marked engine; VISIT is what it wrote: the marks
// in hexadecimal, and on a second line the modules of the library that were imported. The page fetches the second module when it has
// shown its first picture, or at once when a listing needs it (split.go tells how it joins). Where VISIT is wrong, a visit needs the
// second module sooner, and all works.
//
// The result depends on the files alone. The tables are Go's own affair and may change with its version. A file whose tables do not look as
// expected is refused, and shrink says so.
package main

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "shrink:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	want := map[string]int{"mark": 3, "split": 5}
	if len(args) == 0 || len(args) != want[args[0]] {
		return errors.New("usage: shrink mark FILE.wasm MARKED.wasm | shrink split FILE.wasm VISIT FIRST.wasm REST.wasm")
	}
	file, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	made := map[string][]byte{}
	if args[0] == "mark" {
		made[args[2]], err = mark(file)
	} else {
		var v visit
		if v, err = readVisit(args[2], "wasm/lib", "wasm/syntax/names.txt"); err == nil {
			made[args[3]], made[args[4]], err = split(file, v)
		}
	}
	if err != nil {
		return fmt.Errorf("%s: %w", args[1], err)
	}
	for path, module := range made {
		if err := os.WriteFile(path, module, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// readVisit reads what first_visit.mjs wrote, the library's Python sources below a folder that were not imported, and other embedded files
// that a visit does not read.
func readVisit(path, library string, others ...string) (v visit, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return v, err
	}
	marks, modules, _ := bytes.Cut(text, []byte("\n"))
	if v.marks, err = hex.DecodeString(string(marks)); err != nil {
		return v, fmt.Errorf("%s holds no marks: %w", path, err)
	}
	imported := strings.Fields(string(modules))
	err = filepath.WalkDir(library, func(path string, entry fs.DirEntry, err error) error {
		_, name, python := strings.Cut(filepath.ToSlash(path), "/py/")
		if err != nil || entry.IsDir() || !python || filepath.Ext(path) != ".py" {
			return err
		}
		module := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(name, ".py"), "/__init__"), "/", ".")
		if slices.Contains(imported, module) {
			return nil
		}
		text, err := os.ReadFile(path)
		v.unread = append(v.unread, text)
		return err
	})
	if err != nil {
		return v, err
	}
	for _, path := range others {
		text, err := os.ReadFile(path)
		if err != nil {
			return v, err
		}
		v.unread = append(v.unread, text)
	}
	return v, nil
}
