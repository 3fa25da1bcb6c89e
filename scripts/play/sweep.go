package main

// This file is --sweep: a listing, or all of a folder, run for many values of a parameter, on all cores of this machine.

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"

	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/asyncio-playground/playground/wasm/sweep"
)

// playSweep carries the sweep out and writes what the flags ask for.
func playSweep(o *options, stdout, stderr io.Writer) int {
	programs, err := loadAll(o)
	if err != nil {
		return fail(stderr, exitFailed, err)
	}
	var names []string
	var mains []sim.File
	for i := range programs {
		if programs[i].Files[0].Text, err = setKnown(programs[i].Files[0].Text, o.params); err != nil {
			return fail(stderr, exitUsage, err)
		}
		names, mains = append(names, programs[i].Files[0].Name), append(mains, programs[i].Files[0])
	}
	plan, bad := sweep.Make(o.sweep, mains)
	if bad != nil {
		return fail(stderr, exitUsage, bad)
	}
	samples := measureAll(plan, programs, stderr)
	for _, key := range o.measures {
		chart := plan.Draw(samples, sweep.Look{Files: names, Measure: sweep.MeasureIndex(key)})
		writeSweep(stdout, plan, chart, names, sweep.MeasureIndex(key))
	}
	if o.csv != "" {
		if err := writeFile(o.csv, plan.CSV(samples, names, o.seed), stdout); err != nil {
			return fail(stderr, exitFailed, err)
		}
	}
	if o.svg != "" {
		title := strings.TrimSuffix(filepath.Base(filepath.Clean(o.programs[0])), ".py")
		look := sweep.Look{Files: names, Measure: sweep.MeasureIndex(o.measures[0]), Title: title}
		if err := writeFile(o.svg, plan.Draw(samples, look).SVG+"\n", stdout); err != nil {
			return fail(stderr, exitFailed, err)
		}
	}
	return 0
}

// loadAll reads the listing, or every listing of a folder, each with the modules beside it that it imports. A module that another one
// of the folder imports is no listing of its own.
func loadAll(o *options) ([]sim.Program, error) {
	info, err := os.Stat(o.programs[0])
	if err != nil {
		return nil, err
	}
	files := []string{o.programs[0]}
	if info.IsDir() {
		if files, err = filepath.Glob(filepath.Join(o.programs[0], "*.py")); err != nil {
			return nil, err
		}
	}
	var programs []sim.Program
	imported := map[string]bool{}
	for _, file := range files {
		one := *o
		one.programs = []string{file}
		p, err := load(&one, strings.NewReader(""))
		if err != nil {
			return nil, err
		}
		for _, f := range p.Files[1:] {
			imported[f.Name] = true
		}
		programs = append(programs, p)
	}
	programs = slices.DeleteFunc(programs, func(p sim.Program) bool { return imported[p.Files[0].Name] })
	if len(programs) == 0 {
		return nil, fmt.Errorf("%s has no listing", o.programs[0])
	}
	return programs, nil
}

// setKnown puts those values into the listing whose parameters it has: the files of a comparison need not have the same ones.
func setKnown(source string, params []param) (string, error) {
	known := sim.Inspect("", source).Params
	return setParams(source, slices.DeleteFunc(slices.Clone(params), func(given param) bool {
		return !slices.ContainsFunc(known, func(p sim.Param) bool { return p.Name == given.name })
	}))
}

// measureAll carries out all runs of the plan, as many at once as there are cores, each on an engine that it shares with no other.
func measureAll(plan *sweep.Plan, programs []sim.Program, stderr io.Writer) []sweep.Sample {
	runs := plan.Runs()
	samples := make([]sweep.Sample, len(runs))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			engine := sim.New()
			for i := range next {
				samples[i] = plan.Measure(engine, programs[runs[i].File], runs[i])
			}
		})
	}
	for i := range runs {
		next <- i
		if (i+1)*10/len(runs) > i*10/len(runs) {
			fmt.Fprintf(stderr, "%d of %d runs\n", i+1, len(runs))
		}
	}
	close(next)
	workers.Wait()
	return samples
}

// writeSweep prints a measure as a table, and in words where its curves cross.
func writeSweep(stdout io.Writer, plan *sweep.Plan, chart *sweep.Chart, names []string, measure int) {
	m := sweep.Measures[measure]
	seeds := ""
	if plan.Seeds > 1 {
		seeds = fmt.Sprintf(" (median of %d seeds, lowest to highest)", plan.Seeds)
	}
	fmt.Fprintf(stdout, "%s%s\n", m.Title, seeds)
	table := tabwriter.NewWriter(stdout, 0, 0, 3, ' ', tabwriter.AlignRight)
	fmt.Fprintf(table, "%s\t%s\t\n", plan.Name, strings.Join(names, "\t"))
	for i, value := range plan.Values {
		cells := []string{sweep.Value(value)}
		for _, curve := range chart.Curves {
			cells = append(cells, cell(curve[i], m.Unit))
		}
		fmt.Fprintf(table, "%s\t\n", strings.Join(cells, "\t"))
	}
	table.Flush()
	if chart.Lowest >= 0 {
		fmt.Fprintf(stdout, "%s is lowest at every value.\n", names[chart.Lowest])
	}
	for _, c := range chart.Crossings {
		near := ""
		if c.Near {
			near = " (within the spread of the seeds)"
		}
		fmt.Fprintf(stdout, "At %s = %s %s is below %s, from %s on above it%s.\n", plan.Name, sweep.Value(plan.Values[c.Before]),
			names[c.Lower], names[c.Upper], sweep.Value(plan.Values[c.After]), near)
	}
	for _, f := range chart.Failures {
		fmt.Fprintf(stdout, "%s at %s = %s: %d of %d runs failed: %s\n", names[f.File], plan.Name, sweep.Value(plan.Values[f.Point]), f.Count, plan.Seeds, f.Why)
	}
	fmt.Fprintln(stdout)
}

func cell(s sweep.Stat, unit sweep.Unit) string {
	switch {
	case s.N == 0:
		return "–"
	case s.Low == s.High:
		return sweep.Figure(s.Median, unit)
	}
	return fmt.Sprintf("%s (%s–%s)", sweep.Figure(s.Median, unit), sweep.Figure(s.Low, unit), sweep.Figure(s.High, unit))
}

// writeFile writes a text to a file; - is stdout.
func writeFile(name, text string, stdout io.Writer) error {
	if name == "-" {
		_, err := io.WriteString(stdout, text)
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}
