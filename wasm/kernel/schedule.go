package kernel

// Schedules as strings: what was chosen, short enough to paste.
//
// A schedule is "1-" (the version) and one token per choice. A token is the
// chosen number in base 36, the digits before the last one in capitals A–Z
// (base 26), so that a token ends where its small letter or digit stands:
// 5 is "5", 37 is "B1". A run of equal tokens is one token, a dot and the
// number of times in the same writing: eleven zeros are "0.b".

import "strconv"

const scheduleVersion = "1-"

// Recording is a Scheduler that passes choices on to another one and
// remembers the answers.
type Recording struct {
	from    Scheduler
	choices []uint32
}

// Record wraps s so that its answers can be written down.
func Record(s Scheduler) *Recording { return &Recording{from: s} }

// Choose passes the question on.
func (r *Recording) Choose(kind ChoiceKind, n int) int {
	i := r.from.Choose(kind, n)
	r.choices = append(r.choices, uint32(i))
	return i
}

// Len returns how many choices there were.
func (r *Recording) Len() int { return len(r.choices) }

// String returns the schedule so far; Replay reads it.
func (r *Recording) String() string {
	b := []byte(scheduleVersion)
	for i := 0; i < len(r.choices); {
		j := i + 1
		for j < len(r.choices) && r.choices[j] == r.choices[i] {
			j++
		}
		start := len(b)
		b = appendToken(b, r.choices[i])
		if width := len(b) - start; j-i > 1 {
			run := append([]byte{'.'}, appendToken(nil, uint32(j-i))...)
			if len(run) < width*(j-i-1) {
				b = append(b, run...)
			} else {
				j = i + 1
			}
		}
		i = j
	}
	return string(b)
}

func appendToken(b []byte, n uint32) []byte {
	if high := n / 36; high > 0 {
		b = appendCapitals(b, high)
	}
	return append(b, "0123456789abcdefghijklmnopqrstuvwxyz"[n%36])
}

func appendCapitals(b []byte, n uint32) []byte {
	if n >= 26 {
		b = appendCapitals(b, n/26)
	}
	return append(b, byte('A'+n%26))
}

// Replayed is a Scheduler that gives the answers of a schedule.
type Replayed struct {
	choices  []uint32
	next     int
	diverged bool
}

// ScheduleError says where a schedule cannot be read, and why.
type ScheduleError struct {
	Pos int // character, from 0
	Msg string
}

func (e *ScheduleError) Error() string {
	return "bad schedule: " + e.Msg + " (character " + strconv.Itoa(e.Pos+1) + ")"
}

// maxScheduleRun bounds how many choices a schedule may hold, so that a few
// characters cannot ask for gigabytes.
const maxScheduleRun = 50_000_000

// Replay reads a schedule that a Recording wrote.
func Replay(schedule string) (*Replayed, error) {
	if len(schedule) < len(scheduleVersion) || schedule[:len(scheduleVersion)] != scheduleVersion {
		return nil, &ScheduleError{0, "it must begin with " + strconv.Quote(scheduleVersion)}
	}
	r := &Replayed{}
	pos := len(scheduleVersion)
	for pos < len(schedule) {
		value, end, err := readToken(schedule, pos)
		if err != nil {
			return nil, err
		}
		times := uint32(1)
		if end < len(schedule) && schedule[end] == '.' {
			if times, end, err = readToken(schedule, end+1); err != nil {
				return nil, err
			}
			if times == 0 {
				return nil, &ScheduleError{end - 1, "a run of no choices"}
			}
		}
		if len(r.choices)+int(times) > maxScheduleRun {
			return nil, &ScheduleError{pos, "too many choices"}
		}
		for ; times > 0; times-- {
			r.choices = append(r.choices, value)
		}
		pos = end
	}
	return r, nil
}

// readToken reads the token at pos and returns its number and where it ends.
func readToken(s string, pos int) (n uint32, end int, err error) {
	start := pos
	high := uint64(0)
	for ; pos < len(s) && 'A' <= s[pos] && s[pos] <= 'Z'; pos++ {
		high = high*26 + uint64(s[pos]-'A')
		if high > 1<<31/36 {
			return 0, 0, &ScheduleError{start, "a number too large"}
		}
	}
	if pos == len(s) {
		return 0, 0, &ScheduleError{start, "it ends in the middle of a number"}
	}
	var low uint64
	switch c := s[pos]; {
	case '0' <= c && c <= '9':
		low = uint64(c - '0')
	case 'a' <= c && c <= 'z':
		low = uint64(c-'a') + 10
	default:
		return 0, 0, &ScheduleError{pos, "unexpected " + strconv.Quote(s[pos:pos+1])}
	}
	return uint32(high*36 + low), pos + 1, nil
}

// Choose gives the next recorded answer. A schedule that does not fit the
// program (an answer out of range, or none left) gives 0 and notes it.
func (r *Replayed) Choose(_ ChoiceKind, n int) int {
	if r.next >= len(r.choices) {
		r.diverged = true
		return 0
	}
	i := int(r.choices[r.next])
	r.next++
	if i >= n {
		r.diverged = true
		return 0
	}
	return i
}

// Diverged reports whether the schedule did not fit the run: it was made by
// another program, or by other parameters.
func (r *Replayed) Diverged() bool { return r.diverged || r.next < len(r.choices) }
