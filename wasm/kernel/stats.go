package kernel

// Accounting: what the machine did, and modelled memory.

// Stats are the sums of a run.
type Stats struct {
	Busy        int64 // ns of CPU time consumed, by all threads
	GILWait     int64 // ns that threads waited for the GIL (in free mode: for a core)
	Switches    int64 // how often a slot passed to another thread
	Waits       int64 // how often a thread began to wait
	Threads     int64 // threads created, the main thread included
	PeakThreads int64
	Tasks       int64 // tasks created
	PeakTasks   int64
	PeakMemory  int64 // bytes, modelled

	PeakSockets  int64 // open at the same time
	PeakRequests int64 // at the simulation's hosts at the same time, waiting or being served
}

// memory is what lives now.
type memory struct {
	threads, tasks, bytes int64
}

// Stats returns the sums so far.
func (m *Machine) Stats() Stats { return m.stats }

// CountTask says that a task was created (+1) or is gone (-1).
func (m *Machine) CountTask(delta int) {
	p := m.process()
	m.mem.tasks += int64(delta)
	p.mem.tasks += int64(delta)
	if delta > 0 {
		m.stats.Tasks += int64(delta)
		m.stats.PeakTasks = max(m.stats.PeakTasks, m.mem.tasks)
		m.fill()
	}
	m.rec.Count("tasks", p.Track, m.Now(), p.mem.tasks)
	m.AddMemory(int64(delta) * m.cfg.Costs.TaskMemory)
}

// AddMemory says that modelled memory grew or shrank by so many bytes.
func (m *Machine) AddMemory(bytes int64) { m.addMemory(m.process(), bytes) }

func (m *Machine) addMemory(p *Process, bytes int64) { m.addMemoryAt(p, bytes, m.Now()) }

func (m *Machine) addMemoryAt(p *Process, bytes, at int64) {
	m.mem.bytes += bytes
	p.mem.bytes += bytes
	m.stats.PeakMemory = max(m.stats.PeakMemory, m.mem.bytes)
	m.rec.Count("memory", p.Track, at, p.mem.bytes)
}

// process returns the process of the executing thread; of a timer, the first one.
func (m *Machine) process() *Process {
	if m.cur != nil {
		return m.cur.proc
	}
	return m.processes[0]
}

// Memory returns the modelled resident memory, in bytes.
func (m *Machine) Memory() int64 { return m.mem.bytes }

// countThread says that a thread of p was created (+1) or is gone (-1).
func (m *Machine) countThread(p *Process, delta, at int64) {
	m.mem.threads += delta
	p.mem.threads += delta
	if delta > 0 {
		m.stats.Threads += delta
		m.stats.PeakThreads = max(m.stats.PeakThreads, m.mem.threads)
		m.fill()
	}
	m.rec.Count("threads", p.Track, at, p.mem.threads)
	m.addMemoryAt(p, delta*m.cfg.Costs.ThreadMemory, at)
}

// crowd is how many tasks and threads are many.
const crowd = 1000

// WhenCrowded has fn called once, as soon as many tasks and threads live at the same time.
func (m *Machine) WhenCrowded(fn func()) { m.crowded = fn }

// fill looks whether the machine is crowded now.
func (m *Machine) fill() {
	if fn := m.crowded; fn != nil && m.mem.tasks+m.mem.threads >= crowd {
		m.crowded = nil
		fn()
	}
}
