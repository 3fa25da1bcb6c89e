package trace

// The words of the model: kinds of tracks, states, links and marks. Their
// numbers are part of the columns format.

// TrackID names a track of one trace: 1, 2, … in order of birth; 0 is nobody.
type TrackID int32

// Kind is what a track stands for.
type Kind uint8

// The kinds of tracks, outermost first.
const (
	KindProcess Kind = iota
	KindThread
	KindLoop
	KindTask
)

// String returns the kind's word.
func (k Kind) String() string { return word(kindWords[:], int(k)) }

// State is what a track does during a span.
type State uint8

// The states of a span.
const (
	Running State = iota // executes
	Ready                // stands in a loop's ready queue
	Waiting              // has nothing to do until something happens
	Blocked              // wants to run: the GIL, a core or a lock is taken
)

// String returns the state's word.
func (s State) String() string { return word(stateWords[:], int(s)) }

// How is how a track ended.
type How uint8

// The ways to end.
const (
	HowAlive     How = iota // still alive when the run ended
	HowReturned             // came to its end
	HowRaised               // ended by an exception
	HowCancelled            // ended by its cancellation
	HowPending              // never finished: its loop was gone before
	HowStopped              // stopped from outside (a daemon thread at exit, a used-up budget)
)

// String returns the word for the ending.
func (h How) String() string { return word(howWords[:], int(h)) }

// LinkKind is how a cause on one track made an effect on another.
type LinkKind uint8

// The kinds of links.
const (
	LinkCreated   LinkKind = iota // From made To
	LinkWoke                      // From ended To's wait
	LinkHanded                    // From gave To a lock that To waited for
	LinkSent                      // From sent To data
	LinkCancelled                 // From asked To to stop
	LinkSignalled                 // From sent To a signal; the MarkSignal that follows says which
)

// String returns the link's word.
func (k LinkKind) String() string { return word(linkWords[:], int(k)) }

// MarkKind is what happened at a moment.
type MarkKind uint8

// The kinds of marks.
const (
	MarkPrint     MarkKind = iota // wrote Text
	MarkException                 // raised Text
	MarkCancel                    // a cancellation arrived
	MarkSwitch                    // had to give up the CPU or the GIL here
	MarkWarning                   // Text warns
	MarkDeadlock                  // nothing could run any more
	MarkSignal                    // a signal came: Text is its name and words about it (below); the LinkSignalled before it says from whom
)

// The words that may follow the name of a signal in its mark. First SignalAlarm, where a timer of the program's sent it; then what becomes
// of it where no handler of the program's is called.
const (
	SignalAlarm   = "alarm"
	SignalFatal   = "fatal"   // ends the process
	SignalIgnored = "ignored" // nothing comes of it
	SignalBlocked = "blocked" // comes later
	SignalAwaited = "awaited" // ends a sigwait
)

// String returns the mark's word.
func (k MarkKind) String() string { return word(markWords[:], int(k)) }

var (
	kindWords  = [...]string{"process", "thread", "loop", "task"}
	stateWords = [...]string{"running", "ready", "waiting", "blocked"}
	howWords   = [...]string{"alive", "returned", "raised", "cancelled", "pending", "stopped"}
	linkWords  = [...]string{"created", "woke", "handed", "sent", "cancelled", "signalled"}
	markWords  = [...]string{"print", "exception", "cancel", "switch", "warning", "deadlock", "signal"}
)

func word(words []string, i int) string {
	if i < len(words) {
		return words[i]
	}
	return "?"
}

// lineBits is how many low bits of a position hold the line.
const lineBits = 24

// Where packs a position: an index into Trace.Files and a line from 1.
func Where(file, line int) uint32 { return uint32(file)<<lineBits | uint32(line)&(1<<lineBits-1) }

// SplitWhere is the inverse of Where.
func SplitWhere(where uint32) (file, line int) {
	return int(where >> lineBits), int(where & (1<<lineBits - 1))
}

// Track is somebody who lived.
type Track struct {
	ID        TrackID
	Kind      Kind
	Parent    TrackID
	Name      string
	Born      int64 // ns
	Ended     int64 // ns; -1 = alive when the run ended
	How       How
	CreatedBy TrackID
	BornWhere uint32 // where the creator stood
}

// Span is one stretch of a track's life in one state.
type Span struct {
	Track      TrackID
	Start, End int64 // ns, Start < End
	State      State
	Why        string  // for waiting and blocked: sleep, future, lock, gil, …
	On         TrackID // whom it waits for, if somebody
	OnName     string  // what it waits for; "" where On says it
	Where      uint32
}

// Link joins a cause to its effect.
type Link struct {
	Kind   LinkKind
	From   TrackID
	FromAt int64 // ns
	To     TrackID
	ToAt   int64 // ns
}

// Mark is a moment on a track.
type Mark struct {
	Kind  MarkKind
	Track TrackID
	At    int64 // ns
	Where uint32
	Text  string
}

// Sample is the value that a counter took at a moment.
type Sample struct {
	Name  string
	Track TrackID
	At    int64 // ns
	Value int64
}
