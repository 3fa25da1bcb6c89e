package listings

// This file reads programs.txt, which makes a folder's files several programs of one run instead of a comparison.
//
// A line is a program: its name, its file and arguments, and what happens to it:
//
//	broker: broker.py | SIGINT at 6s
//	ada: listener.py news | from 0.1s | types Ada
//
// "from" says when it starts (the first one starts at 0), "SIGINT at", "SIGTERM at" and "SIGKILL at" when it gets a signal, "types" gives
// a line of its standard input. Blank lines and those that begin with # mean nothing.

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// ProgramsFile is the file's name.
const ProgramsFile = "programs.txt"

var signals = map[string]int{"SIGINT": 2, "SIGKILL": 9, "SIGTERM": 15}

// ReadPrograms reads the programs of a folder; none where it has no such file.
func ReadPrograms(folder string) ([]sim.Process, error) {
	text, err := os.ReadFile(filepath.Join(folder, ProgramsFile))
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []sim.Process
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		p, err := ParseProgram(line)
		if err == nil && p.Name == "" {
			err = fmt.Errorf(`a program is "name: file.py …"`)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", filepath.Join(folder, ProgramsFile), n, err)
		}
		list = append(list, p)
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("%s names no program", filepath.Join(folder, ProgramsFile))
	}
	return list, nil
}

// ParseProgram reads a line. The name may be missing.
func ParseProgram(line string) (sim.Process, error) {
	var p sim.Process
	parts := strings.Split(line, " | ")
	command := parts[0]
	if name, rest, named := strings.Cut(command, ": "); named {
		p.Name, command = strings.TrimSpace(name), rest
	}
	words := strings.Fields(command)
	if len(words) == 0 {
		return p, fmt.Errorf("which file is %q?", line)
	}
	p.Main, p.Argv = words[0], words[1:]
	for _, part := range parts[1:] {
		verb, rest, _ := strings.Cut(strings.TrimSpace(part), " ")
		switch number := signals[verb]; {
		case verb == "types":
			p.Stdin += rest + "\n"
		case verb == "from":
			at, err := moment(rest)
			if err != nil {
				return p, err
			}
			p.Start = at
		case number != 0:
			at, err := moment(strings.TrimPrefix(rest, "at "))
			if err != nil {
				return p, err
			}
			p.Signals = append(p.Signals, sim.Signal{At: at, Number: number})
		default:
			return p, fmt.Errorf(`what is %q? There are "from 0.1s", "SIGINT at 6s" (SIGTERM, SIGKILL) and "types some words"`, part)
		}
	}
	return p, nil
}

// moment reads a time like 1.5s, in ns.
func moment(text string) (int64, error) {
	d, err := time.ParseDuration(strings.TrimSpace(text))
	if err != nil || d < 0 {
		return 0, fmt.Errorf("%q is no time like 1.5s", text)
	}
	return int64(d), nil
}
