// Command play runs a listing on the simulated machine, natively: what the page does with a
// program, on a terminal. Both call the same entry, wasm/sim, with the same inputs, so the same
// source, parameters, seed and schedule give the same output and the same trace.
//
// Its stdout and stderr are the program's, its exit code too. What is not the program's (statistics,
// the trace) goes where the flags say.
package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
)

func main() {
	debug.SetGCPercent(1000)      // the process ends after a run: most of its garbage can lie where it is
	debug.SetMemoryLimit(1 << 30) // as in the page
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// Exit codes of the command itself; the others are the program's, or the simulator's (see usage).
const (
	exitUsage  = 2  // the command line makes no sense
	exitFailed = 74 // a file could not be read or written
)

// run is the whole command: it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args)
	if err == errHelp {
		io.WriteString(stdout, usage)
		return 0
	}
	if err != nil {
		return fail(stderr, exitUsage, err)
	}
	if o.sweep != "" {
		return playSweep(o, stdout, stderr)
	}
	p, err := load(o, stdin)
	if err != nil {
		code := exitUsage
		if errors.As(err, new(*fs.PathError)) {
			code = exitFailed
		}
		return fail(stderr, code, err)
	}
	if o.listParams {
		return listParams(stdout, p.Files)
	}
	if err = setAllParams(mainFiles(p), o.params); err != nil {
		return fail(stderr, exitUsage, err)
	}
	return play(o, p, stdout, stderr)
}

func fail(stderr io.Writer, code int, err error) int {
	io.WriteString(stderr, "play: "+err.Error()+"\n")
	return code
}
