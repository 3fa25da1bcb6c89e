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
)

func main() {
	var o options
	flag.Int64Var(&o.steps, "steps", 100_000_000, "VM instructions after which a run ends; a test that needs more alone counts as stopped")
	flag.BoolVar(&o.list, "failures", false, "list every test that did not pass, with the last line of its error")
	flag.StringVar(&o.only, "only", "", "run only the tests whose id contains this, and show their errors whole")
	flag.IntVar(&o.groups, "groups", 12, "how many kinds of failure to show for each file")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "go run ./scripts/conformance [flags] test_generators test_asyncio/test_locks ...")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	top, err := findTests()
	if err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(1)
	}
	sources, err := readSources(top)
	if err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(1)
	}
	var rows []string
	for _, name := range flag.Args() {
		name = strings.Trim(strings.TrimSuffix(filepath.ToSlash(name), ".py"), "/")
		r := run(sources, strings.ReplaceAll(name, "/", "."), o)
		r.print(os.Stdout, o)
		rows = append(rows, r.row())
	}
	fmt.Println("\n| file | tests | passed | failed | error | skipped | stopped | of those that ran |\n| --- | --- | --- | --- | --- | --- | --- | --- |")
	fmt.Println(strings.Join(rows, "\n"))
}
