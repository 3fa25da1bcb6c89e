// Command differential runs programs on CPython 3.13 and on our engine and shows where they differ: in what they print, in the
// traceback, in how they end.
//
//	go run ./scripts/differential                      makes 200 random programs, from seed 1
//	go run ./scripts/differential -n 10000 -seed 5000  10,000 of them, from seed 5000
//	go run ./scripts/differential -show 17             prints program 17 and runs nothing
//	go run ./scripts/differential FILE.py...           compares these files
//	go run ./scripts/differential -record FILE.py...   writes beside each, as FILE.out, what CPython prints
//	go run ./scripts/differential -probe [NAME...]     asks built-in types and functions with odd arguments, all or these
//	go run ./scripts/differential -serve               the engine's half of run.py, which compares programs of asyncio
//
// Every program comes from its seed alone. Of a random program that differs, the seed, what is left of it after shrinking, and both
// outputs are shown; of a file only the lines of output that differ (-shrink shrinks it too). Exit code 1: there was a difference.
// It needs a CPython 3.13 and is therefore no part of ./scripts/test; a test sees to it that what it makes is Python to our engine.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/asyncio-playground/playground/wasm/sim"
)

func main() {
	count := flag.Int("n", 200, "how many random programs")
	seed := flag.Uint64("seed", 1, "the seed of the first")
	show := flag.Uint64("show", 0, "print the program of this seed and stop")
	small := flag.Bool("shrink", false, "shrink files too")
	most := flag.Int("most", 10, "stop after so many differences; of the probe: show so many of a kind")
	keep := flag.Bool("record", false, "write what CPython prints beside the files")
	probing := flag.Bool("probe", false, "ask built-in types and functions, all or the named ones, with odd arguments")
	server := flag.Bool("serve", false, "read paths of listings, answer what the engine makes of each")
	flag.Parse()
	if *server {
		serve(os.Stdin, os.Stdout)
		return
	}
	if *show != 0 {
		fmt.Print(generate(*show))
		return
	}
	python, err := startCPython()
	if err != nil {
		fatal(err)
	}
	defer python.close()
	c := &comparison{python: python, steps: 10_000_000}
	if *probing {
		python.seconds, c.steps = 60, 1_000_000_000
		c.probe(flag.Args(), *most)
	} else if flag.NArg() > 0 {
		for _, file := range flag.Args() {
			text, err := os.ReadFile(file)
			if err != nil {
				fatal(err)
			}
			if *keep {
				c.record(file, string(text))
			} else {
				c.file(filepath.Base(file), string(text), *small)
			}
		}
	} else {
		began := time.Now()
		n := uint64(0)
		for ; n < uint64(*count) && c.found < *most; n++ {
			c.random(*seed + n)
		}
		fmt.Printf("seeds %d to %d: %d differences, %d answered in two ways by CPython (%s)\n", *seed, *seed+n-1, c.found, c.open, time.Since(began).Round(time.Second))
	}
	if c.found > 0 {
		os.Exit(1)
	}
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, "differential:", err)
	os.Exit(2)
}

// A comparison counts the differences that it has shown.
type comparison struct {
	python *cpython
	steps  int64 // that a program may take here
	found  int
	open   int // programs that CPython itself runs in one way and in another
}

// both runs a program on both sides.
func (c *comparison) both(name, text string) (theirs, our outcome) {
	theirs, err := c.python.run(name, text)
	if err != nil {
		fatal(err)
	}
	our = ours(name, text, c.steps)
	if our.Code == sim.ExitLimit && theirs.Code >= 0 { // it ends there
		our = ours(name, text, 100*c.steps)
	}
	return theirs, our
}

// file compares a written program and shows the lines of output that differ.
func (c *comparison) file(name, text string, small bool) {
	theirs, our := c.both(name, text)
	if theirs.text() == our.text() {
		return
	}
	c.found++
	fmt.Printf("=== %s\n", name)
	if small {
		c.shrunk(name, text, theirs)
		return
	}
	fmt.Print(diff(theirs.text(), our.text()))
}

// record keeps what CPython prints of a program that ends well.
func (c *comparison) record(file, text string) {
	theirs, err := c.python.run(filepath.Base(file), text)
	if err != nil {
		fatal(err)
	}
	if theirs.Err != "" || theirs.Code != 0 {
		c.found++
		fmt.Printf("=== %s: not recorded, it ends with exit code %d\n%s", file, theirs.Code, theirs.Err)
		return
	}
	if err := os.WriteFile(strings.TrimSuffix(file, ".py")+".out", []byte(theirs.Out), 0o644); err != nil {
		fatal(err)
	}
}

// random compares the program of a seed.
func (c *comparison) random(seed uint64) {
	name, text := "program.py", generate(seed)
	theirs, our := c.both(name, text)
	if theirs.text() == our.text() || theirs.Code < 0 { // does not end
		return
	}
	// Real time passes in CPython, its sets of objects go by where those lie, and its collector of cycles comes when it likes: some
	// programs have no one answer.
	for more := range 12 {
		env := []string{"PYTHONMALLOC=" + []string{"default", "malloc", "malloc_debug"}[more%3]}
		if more%2 == 0 {
			env = append(env, c.python.withoutCollector)
		}
		for i := range 13 * more { // other objects before the program's
			env = append(env, fmt.Sprintf("PADDING_%d=%d", i, i))
		}
		again, err := c.python.run(name, text, env...)
		if err != nil {
			fatal(err)
		}
		if again.text() == our.text() {
			c.open++
			return
		}
	}
	c.found++
	fmt.Printf("=== seed %d\n", seed)
	c.shrunk(name, text, theirs)
}

// shrunk shows the least program on which the two still differ. A program that CPython refuses is none, unless the first was refused too;
// and one that loses itself in a NameError teaches nothing.
func (c *comparison) shrunk(name, text string, first outcome) {
	refused := strings.Contains(first.Err, "SyntaxError: ") || strings.Contains(first.Err, "IndentationError: ")
	lost := strings.Contains(first.Err, "NameError: ")
	defer func(seconds int) { c.python.seconds = seconds }(c.python.seconds)
	c.python.seconds = 2 // many a shorter program does not end
	text = shrink(text, func(text string) bool {
		theirs, our := c.both(name, text)
		if theirs.Code < 0 { // it does not end there
			return false
		}
		if !refused && (strings.Contains(theirs.Err, "SyntaxError: ") || strings.Contains(theirs.Err, "IndentationError: ")) {
			return false
		}
		if !lost && strings.Contains(theirs.Err, "NameError: ") {
			return false
		}
		return theirs.text() != our.text()
	})
	theirs, our := c.both(name, text)
	fmt.Print(text, diff(theirs.text(), our.text()))
}

// diff shows two texts as lines: "-" CPython's, "+" ours, where they differ, in order of the text.
func diff(theirs, our string) string {
	a, b := strings.Split(theirs, "\n"), strings.Split(our, "\n")
	if len(a)*len(b) > 25_000_000 {
		return "(too long to show)\n"
	}
	common := make([][]int32, len(a)+1) // length of the longest common tail
	for i := range common {
		common[i] = make([]int32, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var out strings.Builder
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			out.WriteString("  - " + a[i] + "\n")
			i++
		default:
			out.WriteString("  + " + b[j] + "\n")
			j++
		}
	}
	return out.String()
}
