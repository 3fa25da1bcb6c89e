package trace

// The recorder's storage: a chunked log of small records without pointers, and
// what a record is too small to hold.

// What a record is. A record whose span turned out to be empty becomes evNone.
const (
	evNone uint32 = iota
	evSpan
	evLink
	evMark
	evNote // only in the story: recorded when the recorder tells it
	evCount
)

// event is one record of the log: when something happened, to whom (a count: to which series), and what. That packs the record's kind, the state
// or the kind of link or mark, and the number of its detail in the list that details of its kind have.
//
// A span ends where its track's next one begins, or with what its track knows (see track).
type event struct {
	at   int64 // ns; of a link, when its cause was
	who  int32
	what uint32
}

// Where the parts of event.what are.
const (
	kindBits   = 3
	subBits    = 3
	detailBits = 32 - kindBits - subBits
)

// whatOf packs what an event is; sub is its State, LinkKind or MarkKind.
func whatOf(kind uint32, sub uint8, detail int) uint32 {
	return kind | uint32(sub)<<kindBits | uint32(detail)<<(kindBits+subBits)
}

func (e *event) kind() uint32 { return e.what & (1<<kindBits - 1) }
func (e *event) sub() uint8   { return uint8(e.what >> kindBits & (1<<subBits - 1)) }
func (e *event) detail() int  { return int(e.what >> (kindBits + subBits)) }

// stand is where a track stands and why: for whom and for what it waits. Spans share it, for there are few. Two words are compared quicker than four.
type stand struct {
	place  uint64 // where<<32 | on, a TrackID
	reason uint64 // why<<32 | onName, numbers of the string table
}

func (s *stand) where() uint32 { return uint32(s.place >> 32) }
func (s *stand) on() TrackID   { return TrackID(uint32(s.place)) }
func (s *stand) why() int32    { return int32(s.reason >> 32) }
func (s *stand) onName() int32 { return int32(uint32(s.reason)) }

// standTable numbers stands; number 0 is the zero stand. A stand that left the cache gets another number when it comes again: a
// number is never worth a search.
type standTable struct {
	list  []stand
	cache [cacheSize]knownStand
}

type knownStand struct {
	stand
	id int
}

// id returns a number of s.
func (t *standTable) id(s stand) int {
	c := &t.cache[(s.place>>32^s.place*31^s.reason>>31^s.reason)%cacheSize]
	if c.place == s.place && c.reason == s.reason {
		return c.id
	}
	return t.fresh(s, c)
}

// fresh gives s a new number and puts it into its place of the cache. It stays out of id, which is small enough to be part of its callers.
//
//go:noinline
func (t *standTable) fresh(s stand, c *knownStand) int {
	*c = knownStand{s, len(t.list)}
	t.list = append(roomy(t.list), s)
	return c.id
}

// details are what the log's other events are too small to hold, by kind.
type details struct {
	linkEnds []linkEnd
	remarks  []remark // of marks
	notes    []remark
	told     []string // the texts of notes
	values   []int64  // of counts
}

type (
	linkEnd struct {
		at int64 // ns; when its effect was
		to TrackID
	}
	remark struct { // a mark's or a note's
		text  int32 // a mark's: a number of the string table; a note's: of details.told
		where uint32
	}
)

const (
	chunkBits = 9 // a small run should not pay for a long log
	chunkSize = 1 << chunkBits
)

// eventLog is an append-only list of events that never moves them.
type eventLog struct {
	chunks []*[chunkSize]event
	n      int
}

// add appends a zero event and returns it, to be filled in.
func (l *eventLog) add() *event {
	if l.n>>chunkBits == len(l.chunks) {
		l.chunks = append(l.chunks, new([chunkSize]event))
	}
	e := &l.chunks[l.n>>chunkBits][l.n&(chunkSize-1)]
	l.n++
	return e
}

// at returns the i-th event.
func (l *eventLog) at(i int) *event { return &l.chunks[i>>chunkBits][i&(chunkSize-1)] }
