package sim

// The programs of a run: how each begins and ends, and the signals that reach it.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// program is one of the programs that a run was asked for.
type program struct {
	Process
	place  int // among them
	shared *shared
	code   *vm.CompiledSource
	host   *host // nil until it starts
}

// sigTerm is the signal that terminates a process politely.
const sigTerm = 15

// begin prepares the programs: the first is started by the machine, the others have their times. mains are their compiled files.
func (r *shared) begin(list []Process, mains map[string]*vm.CompiledSource) {
	for i := range list {
		p := &program{Process: list[i], place: i, shared: r, code: mains[list[i].Main]}
		r.programs = append(r.programs, p)
		if i > 0 {
			r.m.PlanProcess(p.Start, p.Name, p.run)
		} else if len(list) > 1 {
			r.m.Main().Rename(p.Name)
		}
		for _, s := range p.Signals {
			r.m.At(s.At, func() {
				if p.host != nil && !p.host.process.Ended() {
					p.host.env.Signal(s.Number, rt.Sender{})
				}
			})
		}
	}
}

// run is the life of a program, on its main thread.
func (p *program) run(k *kernel.Thread) {
	h := p.shared.newHost(p, k.Process(), 0)
	h.stdin, p.host = p.Stdin, h
	t := h.in.NewThread()
	h.env.Attach(t, k)
	h.live(t, k, func(t *vm.Thread) *vm.Exc { return t.RunMain(p.code, "__main__") })
}

// ends notes how the programs ended.
func (r *shared) ends() {
	for _, p := range r.programs {
		e := End{Name: p.Name, Start: p.Start, End: -1}
		if h := p.host; h != nil {
			e.ExitCode, e.Track = h.exit, h.process.Track
			if h.process.Ended() {
				e.End = h.process.EndedAt()
			}
		}
		if r.res.ExitCode == 0 {
			r.res.ExitCode = e.ExitCode
		}
		r.res.Ends = append(r.res.Ends, e)
	}
}

// kill ends the process by the default action of a signal. It does not return where a thread of that process executes.
func (h *host) kill(number int) {
	h.exit, h.signal = 128+number, number
	msg := "the program was ended by " + rt.SignalName(number)
	problem := Problem{Kind: "Signal", Msg: msg, File: h.program.Main}
	if t := h.env.MainThread; t != nil {
		problem.Line = t.Where().Line
	}
	if h == h.program.host { // of a child its parent may know; nobody else
		h.res.Problems = append(h.res.Problems, problem)
		h.res.note(h.m.Now(), h.program.place, "playground: "+msg+"\n")
	}
	h.process.Kill()
}

// leave ends the process at once, by its own will; it does not return.
func (h *host) leave(code int) {
	h.exit = code
	h.process.Kill()
}

// signalTo sends a signal to the process of a number (rt.PID), none where the signal's number is 0; false = there is no such process.
func (r *shared) signalTo(pid int64, number int, by rt.Sender) bool {
	var send func(int, rt.Sender)
	for _, c := range r.children {
		if rt.PID(c.ID) == pid && !c.Ended() {
			send = c.Signal
		}
	}
	for _, p := range r.programs {
		if h := p.host; h != nil && rt.PID(h.process.ID) == pid && !h.process.Ended() {
			send = h.env.Signal
		}
	}
	if send != nil && number > 0 {
		send(number, by)
	}
	return send != nil
}

// programOf finds the program to which a process belongs, by its number; 0 where it is unknown.
func (r *shared) programOf(process int) int {
	for _, h := range r.hosts {
		if h.process.ID == process {
			return h.program.place
		}
	}
	return 0
}
