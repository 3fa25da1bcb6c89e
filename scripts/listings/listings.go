package listings

// This file turns scenarios/chapters.txt and the folders beside it into values.

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// Languages are those, besides English, in which texts may be translated: name.zh.md beside name.py, about.zh.md
// beside about.md, chapters.zh.txt beside chapters.txt.
var Languages = []string{"zh"}

// A Chapter is a folder of scenarios with a title.
type Chapter struct {
	ID        string // the folder's name, "1-threads"
	Title     string
	Titles    map[string]string // by language, where it is translated
	Scenarios []Scenario
}

// A Scenario is one listing, a comparison of several with the same parameters, or several programs that run together.
type Scenario struct {
	ID    string            // "1-threads/restaurant": the page's address of it
	About string            // text of a comparison's about.md; "" where the first file's docstring is the text
	Texts map[string]string // by language: the text of its .zh.md, a heading first
	Files []File
	// Programs are those that run side by side, where the files are no comparison but the programs of one run (programs.go).
	Programs []sim.Process
}

// A File is one listing and where it lies.
type File struct {
	Name   string // "threads.py"
	Path   string // from the top of the repository, with slashes
	Source string
}

// Read returns the chapters of the repository whose top is root. It is an error when chapters.txt
// names a listing that is not there, or leaves out one that is.
func Read(root string) ([]Chapter, error) {
	index := filepath.Join(root, "scenarios", "chapters.txt")
	text, err := os.ReadFile(index)
	if err != nil {
		return nil, err
	}
	r := reader{root: root, named: map[string]bool{}}
	lines := bufio.NewScanner(strings.NewReader(string(text)))
	for n := 1; lines.Scan(); n++ {
		if err := r.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("scenarios/chapters.txt:%d: %w", n, err)
		}
	}
	for _, language := range Languages {
		if err := r.titles(language); err != nil {
			return nil, err
		}
	}
	return r.chapters, r.leftOut()
}

// Find returns the top folder of the repository that the working directory lies in.
func Find() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "scenarios", "chapters.txt")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", errors.New("not inside a checkout: no scenarios/chapters.txt here or above")
		}
		dir = up
	}
}

// Program is the run that a file of the scenario is in: its own, or that of all the scenario's programs.
func (s *Scenario) Program(f File) sim.Program {
	if s.Programs == nil {
		return sim.Program{Files: []sim.File{{Name: f.Name, Text: f.Source}}}
	}
	p := sim.Program{Processes: s.Programs}
	for _, f := range s.Files {
		p.Files = append(p.Files, sim.File{Name: f.Name, Text: f.Source})
	}
	return p
}

type reader struct {
	root     string
	chapters []Chapter
	named    map[string]bool // paths that chapters.txt names
}

func (r *reader) line(line string) error {
	text := strings.TrimSpace(line)
	if text == "" || text[0] == '#' {
		return nil
	}
	head, rest, colon := strings.Cut(text, ":")
	rest = strings.TrimSpace(rest)
	if !strings.HasPrefix(line, " ") {
		if !colon || rest == "" {
			return errors.New(`a chapter is "folder: title"`)
		}
		r.chapters = append(r.chapters, Chapter{ID: head, Title: rest})
		return nil
	}
	if len(r.chapters) == 0 {
		return errors.New("a scenario before the first chapter")
	}
	chapter := &r.chapters[len(r.chapters)-1]
	s := Scenario{ID: chapter.ID + "/" + strings.TrimSuffix(head, ".py")}
	folder, names := "scenarios/"+chapter.ID, []string{head}
	text = strings.TrimSuffix(head, ".py")
	if colon {
		text = "about"
		folder, names = folder+"/"+head, strings.Fields(rest)
		about, err := os.ReadFile(filepath.Join(r.root, folder, "about.md"))
		if err != nil {
			return err
		}
		s.About = string(about)
	}
	for _, language := range Languages {
		at := path.Join(folder, text+"."+language+".md")
		if translated, err := os.ReadFile(filepath.Join(r.root, at)); err == nil {
			r.named[at] = true
			if s.Texts == nil {
				s.Texts = map[string]string{}
			}
			s.Texts[language] = string(translated)
		}
	}
	for _, name := range names {
		at := path.Join(folder, name)
		source, err := os.ReadFile(filepath.Join(r.root, at))
		if err != nil {
			return err
		}
		r.named[at] = true
		s.Files = append(s.Files, File{Name: name, Path: at, Source: string(source)})
	}
	if colon {
		programs, err := ReadPrograms(filepath.Join(r.root, folder))
		if err != nil {
			return err
		}
		for _, p := range programs {
			if !slices.Contains(names, p.Main) {
				return fmt.Errorf("%s/%s starts %s, which does not stand here", folder, ProgramsFile, p.Main)
			}
		}
		s.Programs = programs
	}
	chapter.Scenarios = append(chapter.Scenarios, s)
	return nil
}

// titles reads chapters.LANGUAGE.txt, a line "folder: title" for each chapter, if there is one.
func (r *reader) titles(language string) error {
	name := "chapters." + language + ".txt"
	text, err := os.ReadFile(filepath.Join(r.root, "scenarios", name))
	if err != nil {
		return nil
	}
	for n, line := range strings.Split(string(text), "\n") {
		id, title, colon := strings.Cut(line, ":")
		if line == "" || line[0] == '#' {
			continue
		}
		i := slices.IndexFunc(r.chapters, func(c Chapter) bool { return c.ID == id })
		if !colon || i < 0 {
			return fmt.Errorf("scenarios/%s:%d: a chapter of chapters.txt, a colon and its title are wanted", name, n+1)
		}
		if r.chapters[i].Titles == nil {
			r.chapters[i].Titles = map[string]string{}
		}
		r.chapters[i].Titles[language] = strings.TrimSpace(title)
	}
	return nil
}

// leftOut is an error that names a listing in the tree which chapters.txt does not mention, or a translation of nothing.
func (r *reader) leftOut() error {
	return filepath.WalkDir(filepath.Join(r.root, "scenarios"), func(p string, d fs.DirEntry, err error) error {
		translated := slices.ContainsFunc(Languages, func(l string) bool { return strings.HasSuffix(p, "."+l+".md") })
		if err != nil || d.IsDir() || filepath.Ext(p) != ".py" && !translated {
			return err
		}
		at, err := filepath.Rel(r.root, p)
		if err != nil {
			return err
		}
		if at = filepath.ToSlash(at); !r.named[at] {
			return fmt.Errorf("scenarios/chapters.txt does not mention %s", at)
		}
		return nil
	})
}
