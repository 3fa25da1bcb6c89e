package sim

// Engine: one run from program to result.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Engine runs programs, one at a time.
type Engine struct {
	// Crowded is called with true when a run has begun to hold many tasks and threads: what is in memory then mostly lives, so whoever
	// collects garbage may wait. It is called with false before the next run, or when Prepare has collected that garbage. May be nil.
	Crowded func(bool)
	crowded bool

	library   map[string]*vm.CompiledSource // compiled library files
	recipes   []*recipe                     // what Prepare makes ready, most recent last
	personal  map[string]bool               // modules that cannot be imported ahead
	collected uint64                        // bytes that had been allocated when Prepare last collected garbage
}

// New makes an engine.
func New() *Engine {
	return &Engine{library: map[string]*vm.CompiledSource{}, personal: map[string]bool{}}
}

// source compiles a library file once.
func (e *Engine) source(name string, read func() string) *vm.CompiledSource {
	if c := e.library[name]; c != nil {
		return c
	}
	text := read()
	code, err := compile.Library(name, text)
	if err != nil {
		panic("library file does not compile: " + err.Error())
	}
	c := &vm.CompiledSource{Code: code, Text: text, Library: true, Silent: rt.InC(name)}
	e.library[name] = c
	return c
}

// Run executes a program. It always returns a result.
func (e *Engine) Run(p Program) *Result { return e.run(p, -1, nil) }

// run executes a program, up to the moment at which look is called, if that comes (ns; look may be nil).
func (e *Engine) run(p Program, at int64, look func(*shared)) (res *Result) {
	res = &Result{}
	defer func() {
		if r := recover(); r != nil {
			res.internal(r, "")
		}
	}()
	cfg := kernel.Config{Cores: p.Machine.Cores, SwitchInterval: p.Machine.SwitchInterval, Costs: kernel.DefaultCosts()}
	if refused := p.Machine.refused(); refused != "" {
		return res.refuse("Machine", refused)
	}
	for _, s := range kernel.Settings {
		if value, ok := p.Machine.Costs[s.Key]; ok {
			if refused := cfg.Costs.Set(s.Key, value); refused != "" {
				return res.refuse("Machine", refused)
			}
		}
	}
	switch p.Switch {
	case "", "gil":
	case "any":
		cfg.Mode = kernel.Any
	case "free":
		cfg.Mode = kernel.Free
	default:
		return res.refuse("Switch", "unknown switch mode '"+p.Switch+"': choose gil, any or free")
	}
	programs, refused := p.processes()
	if refused != "" {
		return res.refuse("Program", refused)
	}
	var sched kernel.Scheduler = kernel.Seeded(p.Seed)
	if p.Schedule != "" {
		r, err := kernel.Replay(p.Schedule)
		if err != nil {
			return res.refuse("Schedule", err.Error())
		}
		sched = r
	}

	mains := map[string]*vm.CompiledSource{}
	for i := range programs {
		for _, f := range p.Files {
			if f.Name != programs[i].Main || mains[f.Name] != nil {
				continue
			}
			code, serr := compile.Source(f.Name, f.Text)
			if serr != nil {
				return res.syntaxError(f, serr, i)
			}
			mains[f.Name] = &vm.CompiledSource{Code: code, Text: f.Text}
		}
	}

	var rec *trace.Recorder
	if !p.NoTrace {
		rec = trace.New(p.Limits.Events)
		if p.Story {
			rec.TellStory()
		}
	}
	m := kernel.New(cfg, sched, rec)
	r := newShared(m, rec, &p, res)
	r.engine = e
	r.begin(programs, mains)
	if look != nil {
		m.At(at, func() {
			look(r)
			m.Stop("looked into")
		})
	}
	e.crowd(false)
	m.WhenCrowded(func() { e.crowd(true) })
	out := m.Run(r.programs[0].run)
	r.ends()
	e.remember(p.limits(), r.programs)

	st := out.Stats
	res.Stats = Stats{
		End: out.End, Steps: r.steps(), Switches: st.Switches, PeakThreads: st.PeakThreads, PeakTasks: st.PeakTasks,
		Threads: st.Threads, Tasks: st.Tasks, PeakMemory: st.PeakMemory, BusyNs: st.Busy, GILWaitNs: st.GILWait,
		Iterations: r.iterations(), PeakRequests: st.PeakRequests, Choices: len(out.Chosen),
	}
	if out.End > 0 {
		res.Stats.BusyPercent = 100 * float64(st.Busy) / float64(out.End)
	}
	res.Schedule = out.Chosen.String()
	switch {
	case out.Panic != nil:
		res.internal(out.Panic.Value, out.Panic.Stack)
	case out.Deadlock != nil:
		res.deadlock(out.Deadlock, r)
	case out.Stopped != "":
		res.ExitCode = ExitLimit
		res.Problems = append(res.Problems, r.limit)
		res.note(out.End, r.limitedProcess, "playground: "+out.Stopped+"\n")
	}
	if rec != nil {
		res.Trace = rec.Finish(out.End, r.files)
		res.Hash = res.Trace.Hash()
	}
	return res
}

// crowd tells Crowded what is new to it.
func (e *Engine) crowd(is bool) {
	if e.Crowded != nil && is != e.crowded {
		e.crowded = is
		e.Crowded(is)
	}
}

// refuse is the result of a program that cannot even begin.
func (r *Result) refuse(kind, msg string) *Result {
	r.ExitCode = 2
	r.Problems = append(r.Problems, Problem{Kind: kind, Msg: msg})
	r.note(0, 0, "playground: "+msg+"\n")
	return r
}

// note appends a line of the playground's own to a program's standard error.
func (r *Result) note(at int64, process int, text string) {
	r.Output = append(r.Output, Chunk{At: at, Stream: 2, Text: text, Process: process})
}

// syntaxError is the result of a main file that does not compile.
func (r *Result) syntaxError(f File, e *syntax.Error, process int) *Result {
	r.ExitCode = 1
	r.Problems = append(r.Problems, problemOf(f, e))
	for _, w := range e.Before {
		r.note(0, process, w.File+":"+strconv.Itoa(int(w.Line))+": SyntaxWarning: "+w.Msg+"\n  "+strings.TrimSpace(lineOf(f.Text, int(w.Line)))+"\n")
	}
	in := vm.New(nullHost{}, vm.Limits{})
	t := in.NewThread()
	if e.AtEnd {
		unplaced := *e
		unplaced.Col = -1
		e = &unplaced
	}
	r.note(0, process, t.FormatException(t.SyntaxError(e)))
	return r
}

// problemOf places a compile error.
func problemOf(f File, e *syntax.Error) Problem {
	p := Problem{Kind: e.Kind, Msg: e.Msg, File: f.Name, Line: int(e.Line), EndLine: int(e.EndLine)}
	p.Col = utf16Col(lineOf(f.Text, int(e.Line)), int(e.Col))
	if e.EndLine > 0 {
		p.EndCol = utf16Col(lineOf(f.Text, int(e.EndLine)), int(e.EndCol))
	}
	return p
}

// deadlock reports a program in which nothing can ever run again.
func (r *Result) deadlock(d *kernel.Deadlock, h *shared) {
	r.ExitCode = ExitDeadlock
	text := d.Text(h.position)
	p := Problem{Kind: "Deadlock", Msg: text, File: h.files[0]}
	for _, w := range d.Waiters {
		if file, line := trace.SplitWhere(w.Where); line > 0 && file < len(h.files) {
			p.File, p.Line = h.files[file], line
			break
		}
	}
	r.Problems = append(r.Problems, p)
	process := 0
	if len(d.Waiters) > 0 {
		process = h.programOf(d.Waiters[0].Process)
	}
	r.note(d.At, process, text)
	if n := len(text); n > 0 && text[n-1] != '\n' {
		r.note(d.At, process, "\n")
	}
}

// internal reports a fault of the engine's own.
func (r *Result) internal(value any, stack string) {
	r.ExitCode = ExitInternal
	msg := "unknown fault"
	switch v := value.(type) {
	case string:
		msg = v
	case error:
		msg = v.Error()
	}
	r.Problems = append(r.Problems, Problem{Kind: "Internal", Msg: "internal error of the playground: " + msg})
	r.note(0, 0, "playground: internal error: "+msg+"\n"+stack+"\nPlease report it with the listing.\n")
}

func itoa(n int) string { return strconv.Itoa(n) }
