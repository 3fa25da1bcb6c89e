package sim

// host is what the interpreter of one process sees of a run: the clock through checkpoints, output, input and modules.

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// shared is what the processes of a run have in common.
type shared struct {
	m      *kernel.Machine
	rec    *trace.Recorder
	p      *Program
	res    *Result
	engine *Engine
	files  []string
	texts  map[string]string
	hosts  []*host // by order of creation
	// children are the processes that processes started.
	children []*process
	world    map[string]any
	// programs are those that the run was asked for; other processes are their children.
	programs []*program

	maxSteps        int64
	written, maxOut int
	limit           Problem // why the run was stopped
	limitedProcess  int     // and the program that met it
}

// host is one process: an interpreter and its modules.
type host struct {
	*shared
	program *program
	process *kernel.Process
	in      *vm.Interp
	env     *rt.Env
	modules *lib.Library
	stdin   string
	exit    int // the exit code
	signal  int // the signal that ended it; 0 = none
}

func newShared(m *kernel.Machine, rec *trace.Recorder, p *Program, res *Result) *shared {
	r := &shared{m: m, rec: rec, p: p, res: res, texts: map[string]string{}, world: map[string]any{},
		maxSteps: p.Limits.Steps, maxOut: p.Limits.Output}
	if r.maxSteps == 0 {
		r.maxSteps = DefaultSteps
	}
	if r.maxOut == 0 {
		r.maxOut = DefaultOutput
	}
	for _, f := range p.Files {
		r.files = append(r.files, f.Name)
		r.texts[f.Name] = f.Text
	}
	lib.Serve(m)
	return r
}

// newHost makes the host of a process, which is a program (parent 0) or the child of a process of that number.
func (r *shared) newHost(p *program, process *kernel.Process, parent int) *host {
	limits := r.p.limits()
	h := r.engine.takeReady(limits, p.Process)
	if h == nil {
		h = r.engine.makeHost(limits, p.Process)
	}
	h.shared, h.program, h.process = r, p, process
	h.env.Run = &rt.Run{Machine: r.m, Seed: r.p.Seed, Switch: r.p.Switch, Process: process.ID, Parent: parent, FileIndex: r.fileIndex,
		Start: h.start, Main: p.code, World: r.world, Kill: h.kill, Exit: h.leave, SignalTo: r.signalTo}
	for _, f := range r.p.Files {
		h.env.Files = append(h.env.Files, rt.File{Name: f.Name, Text: f.Text})
	}
	if r.p.CallbackLog {
		h.env.Log = func(line string) { r.res.CallbackLog = append(r.res.CallbackLog, line) }
	}
	if h.env.Switch == "" {
		h.env.Switch = "gil"
	}
	r.hosts = append(r.hosts, h)
	return h
}

// makeHost makes a host with its interpreter, which no run uses yet.
func (e *Engine) makeHost(limits vm.Limits, process Process) *host {
	h := &host{env: &rt.Env{Source: e.source, Argv: append([]string{process.Main}, process.Argv...)}}
	h.modules = lib.New(h.env)
	h.in = vm.New(h, limits)
	h.env.Interp = h.in
	return h
}

// start begins a process that has an interpreter of its own, in which body runs.
func (h *host) start(t *vm.Thread, name string, body func(t *vm.Thread) *vm.Exc) rt.Process {
	rt.Settle(t)
	child := &process{}
	child.Process = h.m.StartProcess(name, func(k *kernel.Thread) {
		k.Consume(h.m.Costs().ProcessBoot)
		c := h.newHost(h.program, k.Process(), h.process.ID)
		child.host = c
		t := c.in.NewThread()
		c.env.Attach(t, k)
		c.live(t, k, body)
	})
	h.children = append(h.children, child)
	return child
}

// process is a process as the one that started it sees it.
type process struct {
	*kernel.Process
	host   *host // nil until its interpreter runs
	killed int   // the signal that ended it before that
}

// Kernel returns the simulated process.
func (p *process) Kernel() *kernel.Process { return p.Process }

// ExitCode returns the code with which the process has ended; that of a signal, negative, where one ended it.
func (p *process) ExitCode() int {
	switch {
	case p.killed != 0:
		return -p.killed
	case p.host == nil:
		return -sigTerm
	case p.host.signal != 0:
		return -p.host.signal
	}
	return p.host.exit
}

// Signal sends a signal; a process whose interpreter does not run yet takes it by its default action.
func (p *process) Signal(number int, by rt.Sender) {
	switch {
	case p.Ended():
	case p.host == nil:
		rt.MarkSignal(p.Machine(), p.Track, number, by, trace.SignalFatal)
		p.killed = number
		p.Kill()
	default:
		p.host.env.Signal(number, by)
	}
}

// iterations is how often the event loops of all processes went round.
func (r *shared) iterations() int64 {
	n := int64(0)
	for _, h := range r.hosts {
		n += h.modules.Iterations()
	}
	return n
}

// steps is how many instructions all processes have executed.
func (r *shared) steps() int64 {
	n := int64(0)
	for _, h := range r.hosts {
		n += h.in.Steps
	}
	return n
}

// A round of an event loop and a wait take us as long as so many instructions: a program that sleeps for ever ends in good time, too.
const (
	roundSteps = 150
	waitSteps  = 100
)

// spent is how much of its budget of steps the run has used.
func (r *shared) spent() int64 {
	return r.steps() + roundSteps*r.iterations() + waitSteps*r.m.Stats().Waits
}

// fileIndex numbers a file for trace positions; a file that is not the program's own is 0 lines deep in the first.
func (r *shared) fileIndex(name string) int {
	for i, f := range r.files {
		if f == name {
			return i
		}
	}
	return 0
}

// position renders a trace position for reports.
func (r *shared) position(where uint32) string {
	file, line := trace.SplitWhere(where)
	if line == 0 || file >= len(r.files) {
		return ""
	}
	return r.files[file] + ":" + itoa(line)
}

// Checkpoint settles what t has run, stops the run when its budget is used up, and lets the machine decide who runs next.
func (h *host) Checkpoint(t *vm.Thread, used int64, atSwitch bool) int64 {
	k := rt.Kernel(t)
	if h.spent() > h.maxSteps {
		h.stop(t, "StepLimit", "the program used up its budget of "+itoa(int(h.maxSteps/1_000_000))+
			" million steps: "+cmp.Or(h.in.Labour, "an endless loop? Let it end, or do less of it"))
	}
	if h.in.Overfull() {
		h.stop(t, "MemoryLimit", "the program keeps more alive than its memory budget of "+itoa(int(h.in.Limits.Memory>>20))+
			" MB, and goes on after a MemoryError: what does it keep making? A limit can be raised in the settings")
	}
	if used > 0 {
		k.Consume(used * h.m.Costs().Bytecode)
	}
	k.Checkpoint(atSwitch)
	return h.grant(t, k)
}

// grant is how many instructions a thread may run before the next checkpoint; 0 when it owes its slot, so that the very next switch
// point is seen.
func (h *host) grant(t *vm.Thread, k *kernel.Thread) int64 {
	n := k.Slice() / h.m.Costs().Bytecode
	return max(0, min(n, h.maxSteps-h.spent()+1, 1<<20))
}

// stop ends the run; it does not return.
func (h *host) stop(t *vm.Thread, kind, msg string) {
	h.limit, h.limitedProcess = Problem{Kind: kind, Msg: msg, File: h.program.Main, Line: t.Where().Line}, h.program.place
	h.m.Stop(msg)
}

// Write appends to the output.
func (h *host) Write(t *vm.Thread, stream int, pieces ...string) *vm.Exc {
	text := strings.Join(pieces, "")
	k, onThread := t.Local.(*kernel.Thread)
	if text == "" {
		return nil
	}
	track := trace.TrackID(0)
	if onThread {
		if track = h.modules.Track(t); track == 0 {
			track = k.Track
		}
		if at := rt.Now(t); h.rec != nil && strings.TrimSpace(text) != "" {
			h.rec.Mark(trace.MarkPrint, track, at, k.WhereFn(), strings.TrimRight(text, "\n"))
		}
	}
	if !onThread || !k.Contended() {
		h.write(t, stream, track, text)
		return nil
	}
	for i, piece := range pieces {
		if i > 0 {
			k.OfferGIL()
		}
		h.write(t, stream, track, piece)
	}
	return nil
}

// write appends a piece of output, up to the limit.
func (h *host) write(t *vm.Thread, stream int, track trace.TrackID, text string) {
	if text == "" {
		return
	}
	at := int64(0)
	if _, ok := t.Local.(*kernel.Thread); ok {
		at = rt.Now(t)
	}
	if h.written+len(text) > h.maxOut {
		cut := text[:max(0, h.maxOut-h.written)]
		for len(cut) > 0 && !utf8.ValidString(cut) {
			cut = cut[:len(cut)-1]
		}
		h.append(Chunk{At: at, Stream: uint8(stream), Track: track, Text: cut, Process: h.program.place})
		h.written = h.maxOut
		h.stop(t, "OutputLimit", "the program printed more than "+itoa(h.maxOut>>10)+" kB; the rest is cut off")
	}
	h.written += len(text)
	h.append(Chunk{At: at, Stream: uint8(stream), Track: track, Text: text, Process: h.program.place})
}

// longChunk is the length in bytes from which a chunk is lengthened no more: a program may print all it has at one moment.
const longChunk = 4096

// append adds a chunk, or lengthens the last one when it is of the same moment.
func (h *host) append(c Chunk) {
	if n := len(h.res.Output); n > 0 {
		if l := &h.res.Output[n-1]; len(l.Text) < longChunk && l.At == c.At && l.Stream == c.Stream && l.Track == c.Track && l.Process == c.Process {
			l.Text += c.Text
			return
		}
	}
	h.res.Output = append(h.res.Output, c)
}

// ReadLine takes the next line of what the reader typed ahead.
func (h *host) ReadLine(*vm.Thread) (string, *vm.Exc) {
	i := strings.IndexByte(h.stdin, '\n')
	line := h.stdin
	if i >= 0 {
		line = h.stdin[:i+1]
	}
	h.stdin = h.stdin[len(line):]
	return line, nil
}

func (h *host) Module(name string) (vm.ModuleDef, bool)      { return h.modules.Module(name) }
func (h *host) KnownModules(name string) (string, bool)      { return h.modules.Known(name) }
func (h *host) Source(name string) (text string, found bool) { text, found = h.texts[name]; return }

// live is the life of a process's main thread: its program, then the threads that left, then the end of the interpreter.
func (h *host) live(t *vm.Thread, k *kernel.Thread, program func(t *vm.Thread) *vm.Exc) {
	h.env.MainThread = t
	exc := program(t)
	if exc == nil {
		exc = t.TakeInterrupt()
	}
	if exc != nil {
		if h.uncaught(t, exc); h.exit != 0 {
			k.How, h.process.How = trace.HowRaised, trace.HowRaised
		}
	}
	h.modules.Shutdown(t)
	t.In.Finish(t)
	t.Finalize()
	rt.Settle(t)
}

// uncaught ends the program as CPython does: sys.exit's code, or a traceback and 1.
func (h *host) uncaught(t *vm.Thread, exc *vm.Exc) {
	if exc.Is(t, t.In.E.SystemExit) {
		code := exc.ExitCode()
		switch n, ok := vm.AsInt(code); {
		case code.IsNone():
		case ok:
			h.exit = int(n) & 0xff
		default:
			h.exit = 1
			if s, bad := t.Str(code); bad == nil {
				_ = h.Write(t, 2, s+"\n")
			}
		}
		return
	}
	h.exit = 1
	if exc.Is(t, t.In.E.KeyboardInterrupt) {
		h.exit = 130
	}
	if h.rec != nil {
		k := rt.Settle(t)
		h.rec.Mark(trace.MarkException, k.Track, k.Clock(), k.WhereFn(), strings.TrimRight(t.FormatOnly(exc), "\n"))
	}
	t.Uncaught(exc)
	file, line, col, endCol := exc.Position()
	p := Problem{Kind: t.TypeOf(vm.Obj(exc)).Name, Msg: strings.TrimRight(t.FormatOnly(exc), "\n"), File: file, Line: line}
	text := lineOf(h.texts[file], line)
	if col > 0 {
		p.Col, p.EndLine, p.EndCol = utf16Col(text, col-1), line, utf16Col(text, endCol-1)
	}
	h.res.Problems = append(h.res.Problems, p)
}

// lineOf returns line n (from 1) of a text.
func lineOf(text string, n int) string {
	for ; n > 1; n-- {
		i := strings.IndexByte(text, '\n')
		if i < 0 {
			return ""
		}
		text = text[i+1:]
	}
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// utf16Col converts a byte offset in a line to a column that counts UTF-16 units from 1.
func utf16Col(line string, offset int) int {
	n := 1
	for i, r := range line {
		if i >= offset {
			break
		}
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// nullHost serves an interpreter that only words an error.
type nullHost struct{}

func (nullHost) Checkpoint(*vm.Thread, int64, bool) int64 { return 1 << 20 }
func (nullHost) Write(*vm.Thread, int, ...string) *vm.Exc { return nil }
func (nullHost) ReadLine(*vm.Thread) (string, *vm.Exc)    { return "", nil }
func (nullHost) Module(string) (vm.ModuleDef, bool)       { return vm.ModuleDef{}, false }
func (nullHost) KnownModules(string) (string, bool)       { return "", false }
func (nullHost) Source(string) (string, bool)             { return "", false }
