package kernel

// The open choices and who answers them.

// ChoiceKind says what a choice is about. A Scheduler may treat kinds apart.
type ChoiceKind uint8

// The kinds of choices. For all of them 0 is the plain answer: the first in
// order of arrival or of creation.
const (
	WhichThread ChoiceKind = iota // which of the threads that wait for a slot gets it (SEMANTICS G5)
	Preempt                       // how long a thread runs before it is interrupted (any, free)
	Waiter                        // whether a released lock can be snatched from its waiter; which waiter
	Latency                       // a draw from a distribution of latencies
	TaskOrder                     // an order of tasks that CPython leaves open (SEMANTICS U1–U6)
	Offer                         // whether a short release of the GIL lets somebody else in
	choiceKinds
)

// Scheduler answers open choices: a number 0 ≤ i < n, for n ≥ 2. The same
// questions in the same order must get the same answers.
type Scheduler interface {
	Choose(kind ChoiceKind, n int) int
}

// seeded draws every kind of choice from a stream of its own, so that a change
// of mode, which changes how often threads are preempted, leaves the latencies
// as they were.
type seeded struct {
	fifo  bool
	state [choiceKinds]uint64
}

// Seeded returns the scheduler of a seed. With seed 0 everything is first come,
// first served; preemption and latencies are drawn all the same, because there
// is no plain answer to them.
func Seeded(seed uint64) Scheduler {
	s := &seeded{fifo: seed == 0}
	for kind := range s.state {
		state := seed + uint64(kind)<<56
		s.state[kind] = mix(&state)
	}
	return s
}

func (s *seeded) Choose(kind ChoiceKind, n int) int {
	if kind >= choiceKinds {
		return 0
	}
	if s.fifo && kind != Preempt && kind != Latency {
		return 0
	}
	// The upper half of a 32-bit fraction times n: even enough for any n here.
	return int((mix(&s.state[kind]) >> 32) * uint64(n) >> 32)
}

// mix advances a counter by the golden ratio and scrambles it (splitmix64).
func mix(state *uint64) uint64 {
	*state += 0x9e3779b97f4a7c15
	z := *state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Choose asks the machine's scheduler and keeps the answer; with fewer than two
// possibilities there is nothing to ask and the answer is 0.
func (m *Machine) Choose(kind ChoiceKind, n int) int {
	if n < 2 {
		return 0
	}
	i := m.sched.Choose(kind, n)
	if i < 0 || i >= n {
		i = 0
	}
	m.outcome.Chosen = append(m.outcome.Chosen, uint32(i))
	return i
}
