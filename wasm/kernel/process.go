package kernel

// Processes: each has threads of its own and, but in free mode, a GIL of its own. What they share is the machine: the clock, the cores
// and what goes through it from one to the other.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Process is a simulated process. It lives until its last thread that is no daemon has ended.
type Process struct {
	ID    int // 1 is the first one
	Name  string
	Track trace.TrackID
	How   trace.How // how its track will end; a body may set it before it returns

	m          *Machine
	run        *runqueue
	foreground int   // threads that live and are no daemons
	endAt      int64 // the latest end of a thread
	used       int64 // CPU time
	ended      bool
	closed     bool // its track has ended
	mem        memory
	joiners    []*Thread
	atEnd      []func(*Process)
}

// StartProcess makes a process whose main thread runs body, and makes the executing thread pay for the system's part of it. The new
// process begins with no time of its own used: what its interpreter needs to start is for body to consume.
func (m *Machine) StartProcess(name string, body func(*Thread)) *Process {
	by := m.cur
	if by != nil {
		by.Consume(m.cfg.Costs.ProcessStart)
		by.Sync()
	}
	p := m.newProcess(name, by)
	m.spawn(p, "MainThread", false, p.Track, by, body)
	return p
}

// PlanProcess has a process start at a time (ns), by nobody's hand; the run does not end before.
func (m *Machine) PlanProcess(at int64, name string, body func(*Thread)) {
	m.living++
	m.At(at, func() {
		m.living--
		m.StartProcess(name, body)
	})
}

// Rename gives the process and its track another name.
func (p *Process) Rename(name string) {
	p.Name = name
	p.m.rec.Rename(p.Track, name)
}

func (m *Machine) newProcess(name string, by *Thread) *Process {
	m.processSeq++
	p := &Process{ID: m.processSeq, Name: name, How: trace.HowReturned, m: m, run: m.shared}
	if m.cfg.Mode != Free {
		p.run = &runqueue{slots: make([]slot, 1), limit: 1}
		m.queues = append(m.queues, p.run)
	}
	var byTrack trace.TrackID
	if by != nil {
		byTrack = by.Track
	}
	at := m.Now()
	p.Track = m.rec.Track(trace.KindProcess, 0, name, at, byTrack, by.where())
	if by != nil {
		m.rec.Link(trace.LinkCreated, byTrack, at, p.Track, at)
	}
	m.processes = append(m.processes, p)
	m.living++
	m.addMemory(p, m.cfg.Costs.BaseMemory)
	return p
}

// Process returns the process that the thread belongs to.
func (t *Thread) Process() *Process { return t.proc }

// Machine returns the machine that the process runs on.
func (p *Process) Machine() *Machine { return p.m }

// Ended reports whether the process has come to its end, and EndedAt when that was, in ns.
func (p *Process) Ended() bool    { return p.ended }
func (p *Process) EndedAt() int64 { return p.endAt }

// AtEnd has f called when the process ends, inside whatever ends it: f may wake threads and must not wait.
func (p *Process) AtEnd(f func(*Process)) { p.atEnd = append(p.atEnd, f) }

// JoinProcess waits until the process has ended, or until the deadline (ns; -1 = for ever); it reports whether it has ended.
func (t *Thread) JoinProcess(p *Process, deadline int64) bool {
	t.Sync()
	if p.ended {
		return true
	}
	p.joiners = append(p.joiners, t)
	if t.Park("process", p.Track, p.Name, deadline) {
		p.joiners = without(p.joiners, t)
	}
	return p.ended
}

// Await has the thread, which is about to park, woken when the process ends; Forget takes that back.
func (p *Process) Await(t *Thread) { p.joiners = append(p.joiners, t) }

// Forget ends what Await began.
func (p *Process) Forget(t *Thread) { p.joiners = without(p.joiners, t) }

// Kill ends a process at once, as a fatal signal does: none of its threads runs any further. A thread may do that to its own process; then
// it does not return. A timer's callback may do it too.
func (p *Process) Kill() {
	m := p.m
	if p.ended {
		return
	}
	p.How = trace.HowStopped
	if by := m.cur; by == nil || by.proc != p {
		p.endAt = max(p.endAt, m.Now())
		p.end()
		return
	}
	m.killThreads(p, m.cur)
	panic(unwind{}) // Run finds that the process has no thread left
}

// killThreads unwinds the threads of a process, but for one.
func (m *Machine) killThreads(p *Process, but *Thread) {
	for t := m.first; t != nil; {
		next := t.next
		if t.proc == p && t != but {
			t.kill()
		}
		t = next
	}
}

// close ends the process's track.
func (p *Process) close(at int64) {
	if !p.closed {
		p.closed = true
		p.m.rec.End(p.Track, at, p.How)
	}
}

// endProcesses ends the processes that have only daemons left.
func (m *Machine) endProcesses() {
	for _, p := range m.processes {
		if !p.ended && p.foreground == 0 {
			p.end()
		}
	}
}

// end takes a process off the machine, with whatever is left of it. The last one leaves that to the end of the run.
func (p *Process) end() {
	m := p.m
	p.ended = true
	m.living--
	if m.living == 0 {
		return
	}
	m.killThreads(p, nil)
	if m.net != nil {
		m.net.closeAll(p)
	}
	m.addMemoryAt(p, -p.mem.bytes, p.endAt)
	p.close(p.endAt)
	if m.cfg.Mode != Free {
		m.queues = slices.DeleteFunc(m.queues, func(q *runqueue) bool { return q == p.run })
	}
	for _, j := range p.joiners {
		j.unpark(p.Track, p.endAt)
	}
	for _, f := range p.atEnd {
		f(p)
	}
}
