package main

// This file is the catalog's format, and how it comes out of the listings.

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/scripts/listings"
	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/asyncio-playground/playground/wasm/trace"
)

// The size of a scenario's picture on the home page, in CSS pixels.
const pictureWidth, pictureHeight = 480, 160

// The catalog. Names are those of the engine's own JSON, so that the page has one type for both.
type (
	catalog struct {
		Version  int       `json:"v"`
		Chapters []chapter `json:"chapters"`
	}
	chapter struct {
		ID        string     `json:"id"`
		Title     string     `json:"title"`
		Scenarios []scenario `json:"scenarios"`
	}
	scenario struct {
		ID      string `json:"id"`
		Title   string `json:"title"`
		Summary string `json:"summary"`
		Text    string `json:"text"` // Markdown
		Files   []file `json:"files"`
		// Together is set where the files are the programs of one run; they have no runs of their own then.
		Together *together `json:"together,omitempty"`

		answers [][]byte // of its runs, as the engine gives them to the page: one of each file, or one of all together
	}
	together struct {
		Programs []program `json:"programs"` // as they stand in a run's request
		SVG      string    `json:"-"`
		Output   []chunk   `json:"output"`
		Stats    stats     `json:"stats"`
		Hash     string    `json:"hash"`
	}
	program struct {
		Name    string   `json:"name"`
		Main    string   `json:"main"`
		Argv    []string `json:"argv,omitempty"`
		Stdin   string   `json:"stdin,omitempty"`
		Start   int64    `json:"start,omitempty"`
		Signals []signal `json:"signals,omitempty"`
	}
	signal struct {
		At     int64 `json:"at"`
		Number int   `json:"number"`
	}
	file struct {
		Name   string   `json:"name"`
		Source string   `json:"source"`
		Params []param  `json:"params"`
		Folds  [][2]int `json:"folds"` // first and last line, from 1
		SVG    string   `json:"-"`
		Output []chunk  `json:"output"`
		Stats  stats    `json:"stats"`
		Hash   string   `json:"hash"`

		title string
	}
	param struct {
		Name     string   `json:"name"`
		Type     string   `json:"type"`
		Value    string   `json:"value"`
		Label    string   `json:"label,omitempty"`
		Unit     string   `json:"unit,omitempty"`
		Min      float64  `json:"min"`
		Max      float64  `json:"max"`
		Step     float64  `json:"step"`
		HasRange bool     `json:"hasRange"`
		Options  []string `json:"options,omitempty"`
		Line     int      `json:"line"`
		Start    int      `json:"start"` // of the literal, in UTF-16 units
		End      int      `json:"end"`
		Doc      string   `json:"doc,omitempty"`
	}
	chunk struct {
		At      int64         `json:"at"`
		Stream  uint8         `json:"stream"`
		Track   trace.TrackID `json:"track"`
		Text    string        `json:"text"`
		Process int           `json:"process,omitempty"`
	}
	stats struct {
		End          int64   `json:"end"`
		Steps        int64   `json:"steps"`
		Switches     int64   `json:"switches"`
		PeakThreads  int64   `json:"peakThreads"`
		PeakTasks    int64   `json:"peakTasks"`
		Threads      int64   `json:"threads"`
		Tasks        int64   `json:"tasks"`
		PeakMemory   int64   `json:"peakMemory"`
		BusyNs       int64   `json:"busyNs"`
		BusyPercent  float64 `json:"busyPercent"`
		GILWaitNs    int64   `json:"gilWaitNs"`
		Iterations   int64   `json:"iterations"`
		PeakRequests int64   `json:"peakRequests"`
		Choices      int     `json:"choices"`
	}
)

// build runs every listing with its author's parameters.
func build(chapters []listings.Chapter) (*catalog, error) {
	made := &catalog{Version: 1}
	engine := sim.New()
	for _, c := range chapters {
		out := chapter{ID: c.ID, Title: c.Title, Scenarios: []scenario{}}
		for _, s := range c.Scenarios {
			one, err := buildScenario(engine, s)
			if err != nil {
				return nil, err
			}
			out.Scenarios = append(out.Scenarios, one)
		}
		made.Chapters = append(made.Chapters, out)
	}
	return made, nil
}

func buildScenario(engine *sim.Engine, s listings.Scenario) (scenario, error) {
	first := sim.Inspect(s.Files[0].Name, s.Files[0].Source)
	out := scenario{ID: s.ID, Title: first.Title, Summary: first.Summary, Text: first.Text}
	if s.About != "" {
		out.Title, out.Summary, out.Text = split(s.About)
	}
	out.Summary = fill(out.Summary, s)
	var traces []*trace.Trace
	var looks []trace.SVGOptions
	if out.Title == "" || out.Summary == "" {
		return out, fmt.Errorf("scenario %s has no title or no first paragraph", s.ID)
	}
	for _, f := range s.Files {
		one, err := inspect(f)
		if err != nil {
			return out, err
		}
		if s.Programs == nil {
			run, err := play(engine, f.Path, s.Program(f))
			if err != nil {
				return out, err
			}
			one.Output, one.Stats, one.Hash = chunks(run), stats(run.Stats), run.Hash
			out.answers = append(out.answers, slices.Concat(run.Encode()...))
			traces, looks = append(traces, run.Trace), append(looks, picture(f.Path, one.title))
		}
		out.Files = append(out.Files, one)
	}
	for i, svg := range trace.SVGs(traces, looks) {
		out.Files[i].SVG = svg
	}
	if s.Programs != nil {
		run, err := play(engine, s.ID, s.Program(s.Files[0]))
		if err != nil {
			return out, err
		}
		out.answers = [][]byte{slices.Concat(run.Encode()...)}
		svg := trace.SVG(run.Trace, picture(s.ID, out.Title))
		out.Together = &together{SVG: svg, Output: chunks(run), Stats: stats(run.Stats), Hash: run.Hash}
		for _, p := range s.Programs {
			q := program{Name: p.Name, Main: p.Main, Argv: p.Argv, Stdin: p.Stdin, Start: p.Start}
			for _, s := range p.Signals {
				q.Signals = append(q.Signals, signal(s))
			}
			out.Together.Programs = append(out.Together.Programs, q)
		}
	}
	return out, nil
}

// play runs a program; path names it.
func play(engine *sim.Engine, path string, p sim.Program) (*sim.Result, error) {
	run := engine.Run(p)
	ended := run.ExitCode == 0 && len(run.Problems) == 0 || run.ExitCode == sim.ExitDeadlock // a scenario may show a deadlock
	if !ended {
		return nil, fmt.Errorf("%s ends with exit code %d: %v\n%s", path, run.ExitCode, run.Problems, run.Stderr())
	}
	return run, nil
}

// picture is how a run is drawn.
func picture(path, title string) trace.SVGOptions {
	id := strings.NewReplacer("/", "-", ".", "-").Replace(path)
	return trace.SVGOptions{Width: pictureWidth, Height: pictureHeight, Title: title, ID: id}
}

func chunks(run *sim.Result) []chunk {
	list := make([]chunk, len(run.Output))
	for i, c := range run.Output {
		list[i] = chunk(c)
	}
	return list
}

// inspect is what a file says without running.
func inspect(f listings.File) (file, error) {
	seen := sim.Inspect(f.Name, f.Source)
	if len(seen.Problems) > 0 {
		return file{}, fmt.Errorf("%s: %v", f.Path, seen.Problems)
	}
	out := file{Name: f.Name, Source: f.Source, Folds: seen.Folds, Params: make([]param, len(seen.Params)), Output: []chunk{}, title: seen.Title}
	for i, p := range seen.Params {
		out.Params[i] = param(p)
	}
	if out.Folds == nil {
		out.Folds = [][2]int{}
	}
	return out, nil
}

// split takes a comparison's about.md apart: its heading, its first paragraph, and the rest.
func split(about string) (title, summary, text string) {
	heading, text, _ := strings.Cut(strings.TrimSpace(about), "\n")
	title = strings.TrimSpace(strings.TrimLeft(heading, "# "))
	text = strings.TrimSpace(text)
	paragraph, _, _ := strings.Cut(text, "\n\n")
	return title, strings.Join(strings.Fields(paragraph), " "), text
}

// fill puts the authors' values in place of {{NAME}}, where a text of a scenario stands without controls beside it.
func fill(text string, s listings.Scenario) string {
	for _, f := range s.Files {
		for _, p := range sim.Inspect(f.Name, f.Source).Params {
			text = strings.ReplaceAll(text, "{{"+p.Name+"}}", strings.Trim(p.Value, `"'`))
		}
	}
	return text
}

// scenarios are those of all chapters.
func (c *catalog) scenarios() (all []scenario) {
	for _, chapter := range c.Chapters {
		all = append(all, chapter.Scenarios...)
	}
	return all
}

// pictures are what the home page shows of each scenario, by its id: of a comparison the first file's and the last one's, which are the
// greatest contrast. They are kept apart from the catalog, since a scenario's own page has no use for them.
func (c *catalog) pictures() map[string][]string {
	pictures := map[string][]string{}
	for _, s := range c.scenarios() {
		if s.Together != nil {
			pictures[s.ID] = []string{s.Together.SVG}
			continue
		}
		pictures[s.ID] = []string{s.Files[0].SVG}
		if last := len(s.Files) - 1; last > 0 {
			pictures[s.ID] = append(pictures[s.ID], s.Files[last].SVG)
		}
	}
	return pictures
}

// figures are the pictures of all scenarios by their file names below figures/: of a comparison its files' one below the other.
func (c *catalog) figures() map[string]string {
	pictures := map[string]string{}
	for _, s := range c.scenarios() {
		if s.Together != nil {
			pictures[s.ID+".svg"] = s.Together.SVG
		} else {
			pictures[s.ID+".svg"] = stack(s.Files)
		}
	}
	return pictures
}

// runs are the answers of all runs by their file names below runs/: in one file those of a scenario, in the order of its files, of each
// its length in bytes (u32, little-endian) and the answer, both filled up to 8 bytes.
func (c *catalog) runs() map[string][]byte {
	files := map[string][]byte{}
	for _, s := range c.scenarios() {
		var file []byte
		for _, answer := range s.answers {
			file = binary.LittleEndian.AppendUint64(file, uint64(len(answer)))
			file = append(file, answer...)
			file = append(file, make([]byte, -len(file)&7)...)
		}
		files[s.ID+".run"] = file
	}
	return files
}

// stack makes one picture of the files' pictures, which may be placed inside another as they are.
func stack(files []file) string {
	if len(files) == 1 {
		return files[0].SVG
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%[2]d" viewBox="0 0 %[1]d %[2]d">`, pictureWidth, pictureHeight*len(files))
	for i, f := range files {
		b.WriteString(strings.Replace(f.SVG, "<svg ", fmt.Sprintf(`<svg y="%d" `, i*pictureHeight), 1))
	}
	b.WriteString("</svg>\n")
	return b.String()
}
