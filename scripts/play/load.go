package main

// This file turns a command line into a program: the listing, the modules beside it, its parameters.

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/scripts/listings"
	"github.com/asyncio-playground/playground/wasm/sim"
)

// imports finds the modules a source names. A name in a string is found too: it costs one file read.
var imports = regexp.MustCompile(`(?m)^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+([\w., \t]+))`)

// load reads the listings and the modules in their folder that they import, and those that these import.
func load(o *options, stdin io.Reader) (sim.Program, error) {
	p, err := read(o, stdin)
	return p, cmp.Or(err, readable(p.Files))
}

// readable refuses a listing that is no text.
func readable(files []sim.File) error {
	for _, f := range files {
		for at, r := range f.Text {
			if r == utf8.RuneError && !strings.HasPrefix(f.Text[at:], string(utf8.RuneError)) {
				return fmt.Errorf("%s, line %d: the byte 0x%02x is not UTF-8; save the file in that encoding", f.Name, 1+strings.Count(f.Text[:at], "\n"), f.Text[at])
			}
		}
	}
	return nil
}

func read(o *options, stdin io.Reader) (sim.Program, error) {
	p := sim.Program{
		Seed: o.seed, Switch: o.switchMode, Schedule: o.schedule, NoTrace: o.trace == "" && o.svg == "",
		CallbackLog: o.log != "", Story: o.trace == "text",
		Machine: sim.Machine{Cores: o.cores, SwitchInterval: o.interval.Nanoseconds(), Costs: o.costs},
		Limits:  sim.Limits{Steps: o.maxSteps, Memory: o.maxMemory, Output: o.maxOutput},
	}
	if o.programs[0] == "-" {
		text, err := io.ReadAll(stdin)
		p.Files, p.Processes = []sim.File{{Name: "<stdin>", Text: string(text)}}, []sim.Process{{}}
		return p, cmp.Or(err, giveRest(o, &p))
	}
	folder, err := loadPrograms(o, &p)
	if err != nil {
		return p, err
	}
	looked := map[string]bool{}
	for i := 0; i < len(p.Files); i++ {
		for _, module := range importedBy(p.Files[i].Text) {
			if looked[module] {
				continue
			}
			looked[module] = true
			for _, name := range sources(folder, module) {
				if slices.ContainsFunc(p.Files, func(f sim.File) bool { return f.Name == name }) {
					continue
				}
				if text, err := os.ReadFile(filepath.Join(folder, name)); err == nil {
					p.Files = append(p.Files, sim.File{Name: name, Text: string(text)})
				}
			}
		}
	}
	return p, nil
}

// sources are the files of a module in a folder, with slashes: MODULE.py, or all of a package's.
func sources(folder, module string) []string {
	if _, err := os.Stat(filepath.Join(folder, module, "__init__.py")); err != nil {
		return []string{module + ".py"}
	}
	var names []string
	_ = fs.WalkDir(os.DirFS(folder), module, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".py") {
			names = append(names, path)
		}
		return nil // what cannot be read cannot be imported, which the program then says
	})
	return names
}

// loadPrograms reads the programs' main files, in whose folder the modules are that they import.
func loadPrograms(o *options, p *sim.Program) (folder string, err error) {
	for _, given := range o.programs {
		var q sim.Process
		info, err := os.Stat(given)
		switch {
		case err == nil && info.IsDir() && len(o.programs) == 1:
			folder = given
			if p.Processes, err = listings.ReadPrograms(given); err == nil && p.Processes == nil {
				err = fmt.Errorf("%s has no %s that says which programs run; name the files that shall", given, listings.ProgramsFile)
			}
			if err != nil {
				return "", err
			}
			continue
		case err == nil || !strings.Contains(given, " "):
			q.Main = given
		default:
			if q, err = listings.ParseProgram(given); err != nil {
				return "", err
			}
		}
		if at := filepath.Dir(q.Main); folder != "" && folder != at {
			return "", fmt.Errorf("the programs of one run lie in one folder, not in %s and %s", folder, at)
		}
		folder, q.Main = filepath.Dir(q.Main), filepath.Base(q.Main)
		p.Processes = append(p.Processes, q)
	}
	for _, q := range p.Processes {
		if slices.ContainsFunc(p.Files, func(f sim.File) bool { return f.Name == q.Main }) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(folder, q.Main))
		if err != nil {
			return "", err
		}
		p.Files = append(p.Files, sim.File{Name: q.Main, Text: string(text)})
	}
	return folder, giveRest(o, p)
}

// giveRest hands what the command line says about a lone program to it.
func giveRest(o *options, p *sim.Program) error {
	if len(p.Processes) > 1 {
		if len(o.argv) > 0 || len(o.interrupts) > 0 {
			return errors.New(`of several programs each has its own: "FILE.py ARG... | SIGINT at 1.5s"`)
		}
		return nil
	}
	q := &p.Processes[0]
	q.Name = "" // its track is called what a lone program's is
	if len(q.Argv) == 0 {
		q.Argv = o.argv
	}
	for _, at := range o.interrupts {
		q.Signals = append(q.Signals, sim.Signal{At: at, Number: 2})
	}
	return nil
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

// mainFiles are the listings that run; after them, p.Files has what they import.
func mainFiles(p sim.Program) []sim.File {
	n := 1
	for n < len(p.Files) && slices.ContainsFunc(p.Processes, func(q sim.Process) bool { return q.Main == p.Files[n].Name }) {
		n++
	}
	return p.Files[:n]
}

// setAllParams puts values into the listings that have a parameter of that name.
func setAllParams(files []sim.File, params []param) error {
	for _, given := range params {
		found := false
		for i := range files {
			if len(files) > 1 && !slices.ContainsFunc(sim.Inspect("", files[i].Text).Params, func(p sim.Param) bool { return p.Name == given.name }) {
				continue
			}
			changed, err := setParams(files[i].Text, []param{given})
			if err != nil {
				return err
			}
			files[i].Text, found = changed, true
		}
		if !found {
			return fmt.Errorf("--param %s=%s: none of the programs has that parameter", given.name, given.value)
		}
	}
	return nil
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

// listParams prints the parameters of the listings, one a line.
func listParams(stdout io.Writer, files []sim.File) int {
	table := tabwriter.NewWriter(stdout, 0, 0, 3, ' ', 0)
	for _, file := range files {
		for _, p := range sim.Inspect(file.Name, file.Text).Params {
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", p.Name, strings.TrimSpace(p.Value+" "+p.Unit), allowed(p), p.Label)
		}
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
