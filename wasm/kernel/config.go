package kernel

import "strconv"

// What a machine is made of: its mode, its cores and what things cost.

// Mode says when a running thread may be interrupted (SEMANTICS G1–G3).
type Mode uint8

// The modes.
const (
	GIL  Mode = iota // CPython 3.13: one thread at a time, switches at switch points
	Any              // one thread at a time, switches between any two instructions
	Free             // free-threaded: as many threads at once as there are cores
)

// String returns the mode's word: gil, any or free.
func (m Mode) String() string {
	switch m {
	case Any:
		return "any"
	case Free:
		return "free"
	}
	return "gil"
}

// Costs are the modelled prices, in ns and bytes. They are a model, not a
// measurement of anybody's machine.
type Costs struct {
	Bytecode     int64 // one VM instruction. Modelled: 20 million a second
	ThreadStart  int64 // paid by the creator of a thread. SEMANTICS M: 250–1,400 µs
	ProcessStart int64 // paid by the creator of a process. Measured: CPython 3.13.0, fork and exec, 1 ms
	ProcessBoot  int64 // CPU time until a new interpreter runs its program. Measured: CPython 3.13.0, 12 ms
	ThreadSwitch int64 // a slot passes to another thread. SEMANTICS M: 1–5 µs
	TaskCreate   int64 // SEMANTICS M: 10 µs
	TaskStep     int64 // one step of a task by its loop. SEMANTICS M: 3–6 µs
	LockHandover int64 // from the release of a lock until its waiter has it; 0 = at once
	SocketCall   int64 // send or recv of a small message. Measured: CPython 3.13.0, loopback, 13.2 µs for both
	SocketOpen   int64 // connect or accept. Measured: CPython 3.13.0, loopback, 120 µs for both and two closes
	ExecutorTrip int64 // submit to an executor and back. SEMANTICS M: 120–220 µs
	BaseMemory   int64 // the interpreter with asyncio imported. Measured: CPython 3.13.0, 20.6 MB resident
	ThreadMemory int64 // resident, of a thread that does little. SEMANTICS M: 16 kB
	TaskMemory   int64 // SEMANTICS M: 1.1 kB
}

// DefaultCosts returns the prices of SEMANTICS M.
func DefaultCosts() Costs {
	return Costs{
		Bytecode:     50,
		ThreadStart:  300_000,
		ProcessStart: 1_000_000,
		ProcessBoot:  12_000_000,
		ThreadSwitch: 2_000,
		TaskCreate:   10_000,
		TaskStep:     4_000,
		LockHandover: 0,
		SocketCall:   6_000,
		SocketOpen:   50_000,
		ExecutorTrip: 150_000,
		BaseMemory:   20_600_000,
		ThreadMemory: 16_000,
		TaskMemory:   1_100,
	}
}

const (
	microsecond = 1_000
	millisecond = 1_000_000
	second      = 1_000_000_000
)

// Defaults of a Config's zero fields.
const (
	DefaultCores          = 4               // what a small laptop has; under the GIL it only matters to work outside of it
	DefaultSwitchInterval = 5 * millisecond // sys.getswitchinterval()
	DefaultCoreSlice      = 3 * millisecond // how long an OS lets a thread have a core while others wait; Linux: about that
)

// MaxCores is how many cores a machine can have: as many as the largest servers of one board.
const MaxCores = 1024

// CheckCores says in a sentence why a machine cannot have n cores; "" when it can.
func CheckCores(n int64) (refused string) {
	if n < 1 || n > MaxCores {
		return "cores must be from 1 to " + strconv.Itoa(MaxCores) + ", not " + strconv.FormatInt(n, 10)
	}
	return ""
}

// CheckSwitchInterval says in a sentence why ns cannot be the switch interval; "" when it can.
func CheckSwitchInterval(ns int64) (refused string) {
	if ns <= 0 {
		return "switch_interval must be more than 0 seconds"
	}
	return ""
}

// Config describes a machine. Zero fields take their defaults, zero Costs
// (all of them) DefaultCosts.
type Config struct {
	Mode           Mode
	Cores          int
	SwitchInterval int64 // ns a thread waits for the GIL before it asks for it
	CoreSlice      int64 // ns a thread keeps a core in free mode while others wait
	Costs          Costs
	MaxTime        int64 // ns of virtual time after which the run stops; 0 = never
}

func (c Config) withDefaults() Config {
	if c.Cores <= 0 {
		c.Cores = DefaultCores
	}
	if c.SwitchInterval <= 0 {
		c.SwitchInterval = DefaultSwitchInterval
	}
	if c.CoreSlice <= 0 {
		c.CoreSlice = DefaultCoreSlice
	}
	if c.Costs == (Costs{}) {
		c.Costs = DefaultCosts()
	}
	return c
}
