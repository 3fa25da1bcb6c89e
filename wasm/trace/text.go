package trace

// Text: the story of a run, one event a line, for people and golden files.
//
//	   0.500000 s  MainThread > loop > Task-2       waits: sleep (line 12)

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// line is one event of the story: when, where in the order of the log, whose,
// and what.
type line struct {
	at    int64
	order int64
	track TrackID
	text  string
}

// Text writes the trace in the order of time: births and by whom, states and
// why, who woke whom, prints and exceptions, ends and how; and the notes of a
// recorder that tells the story (TellStory).
func Text(t *Trace) string {
	lines := t.story()
	paths := t.paths()
	var b strings.Builder
	for i := range lines {
		l := &lines[i]
		writeTime(&b, l.at)
		path := paths[l.track]
		b.WriteString(path)
		b.WriteString(strings.Repeat(" ", max(2, pathWidth-len(path))))
		b.WriteString(l.text)
		b.WriteByte('\n')
	}
	if t.Truncated {
		writeTime(&b, t.Cut)
		b.WriteString("(the limit of recorded events was reached; what follows is missing)\n")
	}
	writeTime(&b, t.End)
	b.WriteString("(end)\n")
	return b.String()
}

// pathWidth is how wide the column of paths is; longer ones push the text on.
const pathWidth = 34

func writeTime(b *strings.Builder, ns int64) {
	whole := itoa(ns / 1e9)
	b.WriteString(strings.Repeat(" ", max(0, 4-len(whole))))
	b.WriteString(whole)
	b.WriteByte('.')
	micro := itoa(ns % 1e9 / 1e3)
	b.WriteString("000000"[len(micro):])
	b.WriteString(micro)
	b.WriteString(" s  ")
}

// story collects the lines in order. Events at the same time keep the order in
// which they were recorded.
func (t *Trace) story() []line {
	var lines []line
	add := func(at int64, order int64, track TrackID, text string) {
		lines = append(lines, line{at, order, track, text})
	}
	// Event i of the log has the order 4i; what happened between two events
	// comes between: births, then ends, the children's before their parents'.
	for i := range t.tracks {
		tr, id := &t.tracks[i], TrackID(i+1)
		if id == 1 && tr.kind == KindProcess {
			continue
		}
		add(tr.born, 4*int64(tr.seq)-2, id, t.birth(id))
	}
	for i := len(t.tracks) - 1; i >= 0; i-- {
		if tr := &t.tracks[i]; tr.finished && (i > 0 || tr.kind != KindProcess) {
			add(tr.ended, 4*int64(tr.endSeq)-1, TrackID(i+1), ending(tr.how))
		}
	}
	waited := make([]string, len(t.tracks)+1) // what each track waited for last; the GIL does not count
	var sender Link                           // of the signal whose mark comes next
	for i := range t.log.n {
		order := 4 * int64(i)
		switch e := t.log.at(i); e.kind() {
		case evSpan:
			state, st := State(e.sub()), &t.stands[e.detail()]
			add(e.at, order, TrackID(e.who), t.doing(TrackID(e.who), state, st))
			if why := t.strings[st.why()]; state >= Waiting && why != "gil" {
				waited[e.who] = strings.TrimRight(why+" "+t.strings[st.onName()], " ")
			}
		case evLink:
			l := t.linkOf(e)
			if l.Kind == LinkSignalled {
				sender = l
			}
			if l.Kind == LinkSent {
				order = -1 // it is recorded where it arrives, and what comes of it at once is not to be told before it
			}
			if at, who, text := t.influence(&l, waited[l.To]); text != "" {
				add(at, order, who, text)
			}
		case evMark:
			m := t.markOf(e)
			if m.Kind == MarkSignal {
				if sender.To != m.Track || sender.ToAt != m.At {
					sender = Link{}
				}
				if from := sender.From; from != 0 && sender.FromAt == m.At && t.process(from) != t.process(m.Track) {
					add(m.At, order, from, "sends "+first(m.Text)+" to "+t.other(m.Track, from))
				}
				add(m.At, order, m.Track, t.signal(m.Text, &sender))
				sender = Link{}
				continue
			}
			add(m.At, order, m.Track, t.event(&m))
		case evNote:
			n := &t.notes[e.detail()]
			add(e.at, order, TrackID(e.who), t.told[n.text]+t.at(n.where))
		}
	}
	slices.SortStableFunc(lines, func(a, b line) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.order, b.order))
	})
	return lines
}

// paths returns each track's name after those it lies under, by ID. The first
// process is left out, except in its own path.
func (t *Trace) paths() []string {
	paths := make([]string, len(t.tracks)+1)
	for i := range t.tracks {
		tr := &t.tracks[i]
		name := t.strings[tr.name]
		if tr.parent > 0 && (tr.parent > 1 || t.tracks[0].kind != KindProcess) {
			name = paths[tr.parent] + " > " + name
		}
		paths[i+1] = name
	}
	return paths
}

// other is what to call a track on the line of another: with its process, where that is not the same.
func (t *Trace) other(id, line TrackID) string {
	if p := t.process(id); p != t.process(line) && p != id {
		return t.nameOf(id) + " of " + t.nameOf(p)
	}
	return t.nameOf(id)
}

// process is the process that a track lies under, or 0.
func (t *Trace) process(id TrackID) TrackID {
	for id > 0 && t.tracks[id-1].kind != KindProcess {
		id = t.tracks[id-1].parent
	}
	return id
}

func (t *Trace) nameOf(id TrackID) string {
	if id <= 0 || int(id) > len(t.tracks) {
		return ""
	}
	return t.strings[t.tracks[id-1].name]
}

// at returns " (line 3)", or nothing where the position is unknown.
func (t *Trace) at(where uint32) string {
	if p := t.Position(where); p != "" {
		return " (" + p + ")"
	}
	return ""
}

func (t *Trace) birth(id TrackID) string {
	tr := t.Track(id)
	if by := t.other(tr.CreatedBy, id); by != "" {
		return "created by " + by + t.at(tr.BornWhere)
	}
	return "begins" + t.at(tr.BornWhere)
}

func ending(how How) string {
	switch how {
	case HowPending:
		return "ends: never finished"
	case HowAlive:
		return "ends"
	}
	return "ends: " + how.String()
}

// doing says what a track does that is in a state.
func (t *Trace) doing(who TrackID, state State, st *stand) string {
	switch state {
	case Running:
		return "runs" + t.at(st.where())
	case Ready:
		return "is ready" + t.at(st.where())
	}
	text, why := "waits: ", t.strings[st.why()]
	if state == Blocked {
		text = "is blocked: "
	}
	text += why
	name := t.strings[st.onName()]
	if name != "" {
		text += " " + name
	}
	if on := t.other(st.on(), who); on != "" && on != name {
		if state == Blocked || why == "lock" {
			text += ", held by " + on
		} else if name == "" {
			text += " " + on
		} else {
			text += ", by " + on
		}
	}
	return text + t.at(st.where())
}

// influence says what a link did: when, on whose line, in which words. A birth
// is told by the track itself. waited is what the receiver of a lock waited for.
func (t *Trace) influence(l *Link, waited string) (at int64, who TrackID, text string) {
	switch l.Kind {
	case LinkWoke:
		return l.ToAt, l.To, "woken by " + t.other(l.From, l.To)
	case LinkHanded:
		return l.ToAt, l.To, handed(waited, t.other(l.From, l.To))
	case LinkSent:
		return l.FromAt, l.From, "sends data to " + t.other(l.To, l.From)
	case LinkCancelled:
		return l.FromAt, l.From, "cancels " + t.other(l.To, l.From)
	}
	return 0, 0, ""
}

// handed says how somebody who waited in a lock gets it: a queue, an event, a condition are built of locks too.
func handed(waited, by string) string {
	switch first(waited) {
	case "", "lock", "rlock":
		return "gets the lock from " + by
	case "semaphore":
		return "gets the semaphore from " + by
	}
	return "woken by " + by + " through " + waited
}

// signal says which signal came, from whom, and what becomes of it. words are those of its mark.
func (t *Trace) signal(words string, by *Link) string {
	list := strings.Fields(words)
	text := "gets " + list[0]
	alarm := len(list) > 1 && list[1] == SignalAlarm
	switch who := t.other(by.From, by.To); {
	case by.From == 0:
		text += " from outside"
		if list[0] == "SIGINT" {
			text += " (Ctrl-C)"
		}
	case alarm && by.From == by.To:
		text += " from its alarm"
	case alarm:
		text += " from the alarm of " + who
	case by.From == by.To:
		text += " from itself"
	default:
		text += " from " + who
	}
	switch list[len(list)-1] {
	case SignalFatal:
		text += ", which ends the process"
	case SignalIgnored:
		text += ", which is ignored"
	case SignalBlocked:
		text += ", which is blocked"
	case SignalAwaited:
		text += ", for which it waits"
	}
	return text
}

// first is the first of some words.
func first(words string) string {
	word, _, _ := strings.Cut(words, " ")
	return word
}

// event says what a mark stands for.
func (t *Trace) event(m *Mark) string {
	switch m.Kind {
	case MarkPrint:
		return "prints " + strconv.Quote(strings.TrimSuffix(m.Text, "\n")) + t.at(m.Where)
	case MarkException:
		return "raises " + m.Text + t.at(m.Where)
	case MarkCancel:
		return cmp.Or(m.Text, "is cancelled") + t.at(m.Where)
	case MarkSwitch:
		return "must give way" + t.at(m.Where)
	case MarkWarning:
		return "warning: " + m.Text + t.at(m.Where)
	}
	return m.Text + t.at(m.Where)
}
