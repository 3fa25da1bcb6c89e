package main

// This file turns a command line into a program: the listing, the modules beside it, its parameters.

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// imports finds the modules a source names. A name in a string is found too: it costs one file read.
var imports = regexp.MustCompile(`(?m)^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+([\w., \t]+))`)

// load reads the listing and the modules in its folder that it imports, and those that they import.
func load(o *options, stdin io.Reader) (sim.Program, error) {
	p := sim.Program{
		Argv: o.argv, Seed: o.seed, Switch: o.switchMode, Schedule: o.schedule, NoTrace: o.trace == "",
		CallbackLog: o.log != "", Story: o.trace == "text", Interrupts: o.interrupts,
		Machine: sim.Machine{Cores: o.cores, SwitchInterval: o.interval.Nanoseconds()},
		Limits:  sim.Limits{Steps: o.maxSteps, Memory: o.maxMemory, Output: o.maxOutput},
	}
	if o.file == "-" {
		text, err := io.ReadAll(stdin)
		p.Files = []sim.File{{Name: "<stdin>", Text: string(text)}}
		return p, err
	}
	text, err := os.ReadFile(o.file)
	if err != nil {
		return p, err
	}
	name := filepath.Base(o.file)
	p.Files = []sim.File{{Name: name, Text: string(text)}}
	seen := map[string]bool{name: true}
	for i := 0; i < len(p.Files); i++ {
		for _, module := range importedBy(p.Files[i].Text) {
			sibling := module + ".py"
			if seen[sibling] {
				continue
			}
			seen[sibling] = true
			if text, err := os.ReadFile(filepath.Join(filepath.Dir(o.file), sibling)); err == nil {
				p.Files = append(p.Files, sim.File{Name: sibling, Text: string(text)})
			}
		}
	}
	return p, nil
}

// importedBy lists the top-level modules that a source imports, in order.
func importedBy(source string) []string {
	var modules []string
	for _, m := range imports.FindAllStringSubmatch(source, -1) {
		for name := range strings.SplitSeq(cmp.Or(m[1], m[2]), ",") {
			if words := strings.Fields(name); len(words) > 0 {
				module, _, _ := strings.Cut(words[0], ".")
				modules = append(modules, module)
			}
		}
	}
	return modules
}

// setParams puts values into the listing. A value that is one of a parameter's words may come
// without its quotes, as it must be easy to type; a boolean in lower case too.
func setParams(source string, params []param) (string, error) {
	for _, given := range params {
		value := given.value
		for _, p := range sim.Inspect("", source).Params {
			if p.Name != given.name {
				continue
			}
			switch p.Type {
			case "select", "text":
				if !strings.HasPrefix(value, `"`) && !strings.HasPrefix(value, "'") {
					if _, err := strconv.ParseFloat(value, 64); err != nil || p.Type == "text" {
						value = strconv.Quote(value)
					}
				}
			case "boolean":
				if value != "" {
					value = strings.ToUpper(value[:1]) + value[1:]
				}
			}
		}
		changed, err := sim.SetParam(source, given.name, value)
		if err != nil {
			return "", fmt.Errorf("--param %s=%s: %w", given.name, given.value, err)
		}
		source = changed
	}
	return source, nil
}

// listParams prints the parameters of a listing, one a line.
func listParams(stdout io.Writer, file sim.File) int {
	table := tabwriter.NewWriter(stdout, 0, 0, 3, ' ', 0)
	for _, p := range sim.Inspect(file.Name, file.Text).Params {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", p.Name, strings.TrimSpace(p.Value+" "+p.Unit), allowed(p), p.Label)
	}
	table.Flush()
	return 0
}

// allowed says in words which values a parameter takes.
func allowed(p sim.Param) string {
	switch {
	case len(p.Options) > 0:
		return strings.Join(p.Options, " | ")
	case p.HasRange:
		return fmt.Sprintf("%v to %v, step %v", p.Min, p.Max, p.Step)
	}
	return p.Type
}
