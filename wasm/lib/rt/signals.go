package rt

// What is told of a signal: its name, who sent it, and what becomes of it where no handler of the program's is called.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Sender is who sends a signal, and when; the zero one is somebody outside of the run.
type Sender struct {
	Track trace.TrackID
	At    int64 // ns; before the signal comes where it is an alarm, or was blocked
	Alarm bool  // it is the timer that the sender set
}

// Sender is what runs on t now, as a sender.
func (e *Env) Sender(t *vm.Thread) Sender { return Sender{Track: e.Actor(t), At: Now(t)} }

// names are those of the signals from 1 on, as on Linux, without "SIG".
const names = "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ " +
	"VTALRM PROF WINCH IO PWR SYS"

// SignalName is "SIGTERM" for 15; "signal-40" where there is no such name.
func SignalName(number int) string {
	if all := strings.Fields(names); number >= 1 && number <= len(all) {
		return "SIG" + all[number-1]
	}
	return "signal-" + strconv.Itoa(number)
}

// MarkSignal tells the trace that a signal comes to a track. fate is what becomes of it, one of trace.SignalFatal and so on, "" = a handler is called.
func MarkSignal(m *kernel.Machine, to trace.TrackID, number int, by Sender, fate string) {
	rec, now := m.Recorder(), max(m.Now(), by.At)
	if rec == nil {
		return
	}
	words := SignalName(number)
	if by.Alarm {
		words += " " + trace.SignalAlarm
	}
	if fate != "" {
		words += " " + fate
	}
	rec.Link(trace.LinkSignalled, by.Track, by.At, to, now)
	rec.Mark(trace.MarkSignal, to, now, 0, words)
}
