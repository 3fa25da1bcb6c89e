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

// Choices are the answers that a run was given, in order.
type Choices []uint32

// String returns the schedule; Replay reads it.
func (c Choices) String() string {
	b := []byte(scheduleVersion)
	for i := 0; i < len(c); {
		j := i + 1
		for j < len(c) && c[j] == c[i] {
			j++
		}
		start := len(b)
		b = appendToken(b, c[i])
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
	choices  Choices
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
