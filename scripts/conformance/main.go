// Command conformance runs CPython's own test files under the engine and counts what passes.
//
// The files stay where a CPython 3.13 keeps them (its Lib/test); what they import of the package test.support comes from
// stand_ins/, small replacements of ours. See README.md.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

func main() {
	var o options
	flag.Int64Var(&o.steps, "steps", 100_000_000, "VM instructions after which a run ends; a test that needs more alone counts as stopped")
	flag.BoolVar(&o.list, "failures", false, "list every test that did not pass, with the last line of its error")
	flag.StringVar(&o.only, "only", "", "run only the tests whose id contains this, and show their errors whole")
	flag.IntVar(&o.groups, "groups", 12, "how many kinds of failure to show for each file")
	library := flag.String("library", "", "modules of CPython's (NAME,NAME…) to run in the place of ours; the tests are those of the first where none are named")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "go run ./scripts/conformance [flags] test_generators test_asyncio/test_locks ...")
		fmt.Fprintln(os.Stderr, "go run ./scripts/conformance [flags] -library argparse [test_argparse ...]")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() == 0 && *library == "" {
		flag.Usage()
		os.Exit(2)
	}
	table, err := count(flag.Args(), *library, o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(1)
	}
	fmt.Println(table)
}

// count runs the named files of tests and answers the table.
func count(tests []string, library string, o options) (table string, err error) {
	python, top, err := findTests()
	if err != nil {
		return "", err
	}
	sources, err := readSources(top)
	if err != nil {
		return "", err
	}
	var theirs []sim.File
	if library != "" {
		modules := strings.Split(library, ",")
		if theirs, err = librarySources(top, modules, sources); err != nil {
			return "", err
		}
		if len(tests) == 0 {
			tests = testsOf(top, modules[0])
		}
	}
	rows := []string{"", head}
	if library != "" {
		rows[1] = libraryHead
	}
	for _, name := range tests {
		name = strings.ReplaceAll(strings.Trim(strings.TrimSuffix(filepath.ToSlash(name), ".py"), "/"), "/", ".")
		if library == "" {
			r := run(sources, name, o)
			r.print(os.Stdout, o)
			rows = append(rows, r.row())
			continue
		}
		c, err := compare(python, sources, theirs, name, o)
		if err != nil {
			return "", err
		}
		rows = append(rows, c.print(os.Stdout, library, o))
	}
	return strings.Join(rows, "\n"), nil
}
