package main

// This file runs the program and hands out what came of it.

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/asyncio-playground/playground/wasm/trace"
)

// play runs p and returns its exit code, or exitFailed where the trace could not be written.
func play(o *options, p sim.Program, stdout, stderr io.Writer) int {
	began := time.Now()
	r := sim.New().Run(p)
	took := time.Since(began)
	if len(p.Processes) > 1 {
		printTogether(r, stdout, stderr)
	} else {
		for _, chunk := range r.Output {
			io.WriteString(streamOf(chunk.Stream, stdout, stderr), chunk.Text)
		}
	}
	if r.Trace != nil {
		title := "" // of several programs: their names
		if len(o.programs) == 1 {
			title = sim.Inspect(p.Files[0].Name, p.Files[0].Text).Title
		}
		if err := writeTrace(o, r.Trace, title, stdout); err != nil {
			return fail(stderr, cmp.Or(r.ExitCode, exitFailed), err)
		}
	}
	if o.log != "" {
		if err := os.WriteFile(o.log, []byte(lines(r.CallbackLog)), 0o644); err != nil {
			return fail(stderr, cmp.Or(r.ExitCode, exitFailed), err)
		}
	}
	if o.stats {
		printStats(stderr, r, took)
	}
	if o.inspect >= 0 {
		printXRay(stderr, sim.New().XRay(p, o.inspect.Nanoseconds()))
	}
	return r.ExitCode
}

// lines is one string of each text on a line of its own.
func lines(texts []string) string {
	var b strings.Builder
	for _, text := range texts {
		b.WriteString(text)
		b.WriteByte('\n')
	}
	return b.String()
}

// printTogether writes what several programs printed, line by line in the order of time, each with its program's name before it.
func printTogether(r *sim.Result, stdout, stderr io.Writer) {
	width := 0
	for _, e := range r.Ends {
		width = max(width, len(e.Name))
	}
	type source struct {
		process int
		stream  uint8
	}
	begun := map[source]string{}
	put := func(s source, line string) {
		name := ""
		if s.process < len(r.Ends) {
			name = r.Ends[s.process].Name
		}
		fmt.Fprintf(streamOf(s.stream, stdout, stderr), "%-*s | %s\n", width, name, line)
	}
	for _, c := range r.Output {
		s := source{c.Process, c.Stream}
		lines := strings.Split(begun[s]+c.Text, "\n")
		for _, line := range lines[:len(lines)-1] {
			put(s, line)
		}
		begun[s] = lines[len(lines)-1]
	}
	for i := range r.Ends {
		for _, stream := range []uint8{1, 2} {
			if s := (source{i, stream}); begun[s] != "" {
				put(s, begun[s])
			}
		}
	}
}

func streamOf(stream uint8, stdout, stderr io.Writer) io.Writer {
	if stream == 2 {
		return stderr
	}
	return stdout
}

// writeTrace writes the trace as --trace asks and its picture as --svg does; title stands above the picture.
func writeTrace(o *options, t *trace.Trace, title string, stdout io.Writer) error {
	if o.svg != "" {
		if err := writeFile(o.svg, string(encode("svg", t, title))+"\n", stdout); err != nil {
			return err
		}
	}
	if o.trace == "" {
		return nil
	}
	return writeFile(cmp.Or(o.output, "-"), string(encode(o.trace, t, title)), stdout)
}

// printStats writes the figures of a run: of the simulated machine, and of this one.
func printStats(stderr io.Writer, r *sim.Result, took time.Duration) {
	s := r.Stats
	table := tabwriter.NewWriter(stderr, 0, 0, 2, ' ', 0)
	row := func(name, format string, values ...any) {
		fmt.Fprintf(table, "%s\t"+format+"\n", append([]any{name}, values...)...)
	}
	row("virtual time", "%.6f s", float64(s.End)/1e9)
	row("CPU busy", "%.1f %% (%.6f s)", s.BusyPercent, float64(s.BusyNs)/1e9)
	row("waited for the GIL", "%.6f s", float64(s.GILWaitNs)/1e9)
	row("threads", "%d, at most %d at once", s.Threads, s.PeakThreads)
	row("tasks", "%d, at most %d at once", s.Tasks, s.PeakTasks)
	row("thread switches", "%d", s.Switches)
	row("loop iterations", "%d", s.Iterations)
	row("memory (modelled)", "%d kB at most", (s.PeakMemory+999)/1000)
	row("instructions", "%d", s.Steps)
	row("open choices", "%d", s.Choices)
	if r.Schedule != "" {
		row("schedule", "%s", r.Schedule)
	}
	if r.Hash != "" {
		row("trace hash", "%s", r.Hash)
	}
	row("took here", "%s", took.Round(10*time.Microsecond))
	table.Flush()
}
