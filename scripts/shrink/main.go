// Command shrink takes out of a linked main.wasm what only the traceback of a Go panic would show, in place.
//
//	shrink FILE.wasm
//
// Go's linker always keeps, for each function, its name, its files and lines, and what was inlined where: a fifth of what a
// reader would download. The engine catches its panics and never prints where they came from, so nobody misses it. What the
// runtime works with (sizes of frames, maps of pointers, places of defers) stays. The result depends on the file alone.
//
// The tables are Go's own affair and may change with its version. A file whose tables do not look as expected is left as it is,
// and shrink says so: the page is then larger, and works.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: shrink FILE.wasm")
		os.Exit(2)
	}
	path := os.Args[1]
	file, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, "shrink:", err)
		os.Exit(1)
	}
	small, err := shrink(file)
	if err != nil {
		fmt.Fprintf(os.Stderr, "shrink: %s is left as it is: %v\n", path, err)
		return
	}
	if err := os.WriteFile(path, small, 0o644); err != nil {
		fmt.Fprintln(os.Stderr, "shrink:", err)
		os.Exit(1)
	}
}

// shrink returns the module of file without what only tracebacks need, or says why it cannot.
func shrink(file []byte) ([]byte, error) {
	m, err := parse(file)
	if err != nil {
		return nil, err
	}
	t, err := findTables(&m.memory)
	if err != nil {
		return nil, err
	}
	if err := t.strip(); err != nil {
		return nil, err
	}
	return m.encode(), nil
}
