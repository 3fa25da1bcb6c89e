// Package signals is Python's module signal on the simulated machine.
//
// A signal comes from the program (os.kill, raise_signal, alarm) or from the reader, at a time that the Program names. It is handled on
// the main thread, at its next switch point or in the middle of a wait, which goes on afterwards unless the handler raised (PEP 475).
// An event loop hears of it through its self-pipe, as with set_wakeup_fd.
package signals

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// The signals that something here depends on, numbered as on Linux.
const (
	sigInt  = 2
	sigKill = 9
	sigPipe = 13
	sigAlrm = 14
	sigChld = 17
	sigCont = 18
	sigStop = 19
	sigUrg  = 23
	sigXFSZ = 25
	sigWin  = 28
	count   = 65
)

// signals are the handlers of one process.
type signals struct {
	env      *rt.Env
	handlers [count]vm.Value  // unbound: the default action
	onInt    vm.Value         // default_int_handler
	paused   bool             // in signal.pause
	blocked  [count]bool      // the main thread's mask
	pending  [count]bool      // came while they were blocked
	senders  [count]rt.Sender // of those
	wanted   [count]bool      // the main thread is in sigwait for them
	wakeup   *kernel.Socket   // of set_wakeup_fd: it is sent the number of each signal that has a handler
	alarm    *kernel.Timer
	rings    int64     // when the alarm will ring, ns
	ringer   rt.Sender // who set it
	interval int64     // of setitimer, ns
}

// Defs are the modules signal and _signal.
func Defs(e *rt.Env) []vm.ModuleDef {
	s := &signals{env: e}
	e.Signal = s.arrive
	e.Interrupt = func(number int, by rt.Sender) {
		if s.prepare(e.MainThread.In); !s.handlerOf(number).IsInt() {
			s.note(number, by)
		}
	}
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_signal", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		s.prepare(t.In)
		m.Set(t.In, "default_int_handler", s.onInt)
		m.Set(t.In, "SIG_DFL", vm.Int(0))
		m.Set(t.In, "SIG_IGN", vm.Int(1))
		m.Set(t.In, "NSIG", vm.Int(count))
		m.Set(t.In, "SIGINT", vm.Int(sigInt))
		m.Add(t.In, append(s.functions(), s.masks()...))
		return nil
	}})
}

// prepare makes SIGINT raise KeyboardInterrupt, which is how Python starts.
func (s *signals) prepare(in *vm.Interp) {
	if s.onInt.O == nil {
		s.onInt = in.NewNative("_signal", "default_int_handler", "signalnum, frame, /", func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Value{}, t.Raise(t.In.E.KeyboardInterrupt)
		})
		s.handlers[sigInt] = s.onInt
		s.handlers[sigPipe], s.handlers[sigXFSZ] = vm.Int(1), vm.Int(1) // Python asks for errors instead
		in.Roots(func(visit func(vm.Value)) {
			for _, h := range s.handlers {
				visit(h)
			}
		})
	}
}

// arrive is the moment of a signal: it may come from a timer, when no thread executes. A wait of the main thread is interrupted.
func (s *signals) arrive(number int, by rt.Sender) {
	if s.note(number, by) {
		rt.Kernel(s.env.MainThread).Signal()
	}
}

// note has the main thread call a signal's handler when it next executes; it reports whether there is one to be called.
func (s *signals) note(number int, by rt.Sender) bool {
	t := s.env.MainThread
	if t == nil || number <= 0 || number >= count {
		return false
	}
	k := rt.Kernel(t)
	if k == nil || k.Ended() {
		return false
	}
	s.prepare(t.In)
	fate := s.fate(number)
	rt.MarkSignal(s.env.Machine, k.Track, number, by, fate)
	switch fate {
	case trace.SignalAwaited:
		s.pending[number] = true
		k.Unpark(nil)
		return false
	case trace.SignalBlocked:
		s.pending[number], s.senders[number] = true, by
		return false
	case trace.SignalIgnored:
		return false
	case trace.SignalFatal:
		s.env.Kill(number)
		return false
	}
	if f := s.env.SignalFD; f != nil {
		f(number, by)
	} else if s.wakeup != nil {
		s.wakeup.Tell([]byte{byte(number)})
	}
	t.Interrupt(func(t *vm.Thread) *vm.Exc { return s.handle(t, number) })
	k.Signalled = func() bool {
		exc := t.TakeInterrupt()
		if exc == nil {
			return !s.paused
		}
		t.Interrupt(func(*vm.Thread) *vm.Exc { return exc }) // raised where the wait was asked for
		return false
	}
	return true
}

// fate is what becomes of a signal that comes now; "" = its handler is called.
func (s *signals) fate(number int) string {
	switch h := s.handlers[number]; {
	case s.wanted[number]:
		return trace.SignalAwaited
	case s.blocked[number] && number != sigKill && number != sigStop:
		return trace.SignalBlocked
	case h.IsInt() && h.N == 1:
		return trace.SignalIgnored
	case h.O != nil && !h.IsInt():
		return ""
	case number == sigChld || number == sigCont || number == sigUrg || number == sigWin:
		return trace.SignalIgnored
	}
	return trace.SignalFatal // the system acts, and asks no thread
}

// handle calls the handler of a signal that has arrived; it may have been taken away meanwhile.
func (s *signals) handle(t *vm.Thread, number int) *vm.Exc {
	h := s.handlers[number]
	if h.O == nil || h.IsInt() {
		return nil
	}
	frame := vm.None
	if f := t.Shown(); f != nil {
		frame = vm.Obj(f)
	}
	_, exc := t.Call(h, vm.Int(int64(number)), frame)
	return exc
}

// number reads a signal's number.
func number(t *vm.Thread, v vm.Value) (int, *vm.Exc) {
	n, exc := t.Index(v)
	if exc == nil && (n < 1 || n >= count) {
		exc = t.ValueErrorf("signal number out of range")
	}
	return int(n), exc
}

func (s *signals) handlerOf(n int) vm.Value {
	if h := s.handlers[n]; h.O != nil {
		return h
	}
	return vm.Int(0)
}

// invalid is the OSError of EINVAL.
func invalid(t *vm.Thread) *vm.Exc { return osError(t, 22, "Invalid argument") }

func osError(t *vm.Thread, number int64, text string) *vm.Exc {
	return t.RaiseBy(vm.Obj(t.In.E.OSError), vm.Int(number), vm.NewStr(text))
}

// seconds reads a time as ns.
func seconds(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
	f, exc := t.ToFloat(v)
	if exc == nil && f < 0 {
		exc = invalid(t)
	}
	return rt.Nanos(f), exc
}

// ring sets the alarm and returns how much was left of the one before, and its interval, in ns.
func (s *signals) ring(t *vm.Thread, in, interval int64) (left, every int64) {
	now, m := rt.Now(t), s.env.Machine
	s.ringer = s.env.Sender(t)
	s.ringer.Alarm = true
	if m.Cancel(s.alarm) {
		left, every = max(0, s.rings-now), s.interval
	}
	s.alarm, s.interval = nil, interval
	if in > 0 {
		s.rings = now + in
		s.alarm = m.At(s.rings, s.rang)
	}
	return left, every
}

func (s *signals) rang() {
	s.alarm = nil
	if s.interval > 0 {
		s.rings += s.interval
		s.alarm = s.env.Machine.At(s.rings, s.rang)
	}
	s.arrive(sigAlrm, s.ringer)
}

func (s *signals) functions() []vm.Method {
	return []vm.Method{
		{Name: "signal", Sig: "signalnum, handler, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if t != s.env.MainThread {
				return vm.Value{}, t.ValueErrorf("signal only works in main thread of the main interpreter")
			}
			n, exc := number(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			h := vm.Unbox(a[1])
			switch {
			case h.IsInt() && (h.N == 0 || h.N == 1), t.TypeOf(a[1]).Slots.Call != nil:
			default:
				return vm.Value{}, t.TypeErrorf("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
			}
			if n == sigKill || n == sigStop {
				return vm.Value{}, invalid(t)
			}
			before := s.handlerOf(n)
			s.handlers[n] = h
			return before, t.TakeInterrupt()
		}},
		{Name: "getsignal", Sig: "signalnum, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := number(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			return s.handlerOf(n), nil
		}},
		{Name: "raise_signal", Sig: "signalnum, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if n < 0 || n >= count {
				return vm.Value{}, invalid(t)
			}
			if rt.Settle(t); n == 0 { // only asks whether it could
				return vm.None, t.TakeInterrupt()
			}
			if t != s.env.MainThread { // it comes to the thread that raises it, and no wait of the main thread ends
				s.note(int(n), s.env.Sender(t))
				return vm.None, nil
			}
			return vm.None, s.send(t, int(n))
		}},
		{Name: "kill", Sig: "pid, signal, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if n < 0 || n >= count {
				return vm.Value{}, invalid(t)
			}
			pid, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if pid == 0 || pid == rt.PID(s.env.Process) {
				if n == 0 {
					return vm.None, nil
				}
				return vm.None, s.send(t, int(n))
			}
			rt.Settle(t).Sync()
			if !s.env.SignalTo(pid, int(n), s.env.Sender(t)) {
				return vm.Value{}, osError(t, 3, "No such process")
			}
			return vm.None, nil
		}},
		{Name: "set_wakeup_fd", Sig: "fd, /, *, warn_on_full_buffer=True", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if t != s.env.MainThread {
				return vm.Value{}, t.ValueErrorf("set_wakeup_fd only works in main thread of the main interpreter")
			}
			fd, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			var to *kernel.Socket
			if fd != -1 {
				if to = s.env.Machine.Network().SocketAt(int(fd)); to == nil {
					return vm.Value{}, osError(t, 9, "Bad file descriptor")
				}
				if !to.NonBlocking {
					return vm.Value{}, t.ValueErrorf("the fd %d must be in non-blocking mode", fd)
				}
			}
			before := int64(-1)
			if s.wakeup != nil {
				before = int64(s.wakeup.FD)
			}
			s.wakeup = to
			return vm.Int(before), nil
		}},
		{Name: "siginterrupt", Sig: "signalnum, flag, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			_, exc := number(t, a[0])
			return vm.None, exc
		}},
		{Name: "pause", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			// Any signal that is handled ends it; what its handler raises comes out.
			s.paused = true
			rt.Settle(t).Park("signal", 0, "", -1)
			s.paused = false
			return vm.None, t.TakeInterrupt()
		}},
		{Name: "alarm", Sig: "seconds, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			left, _ := s.ring(t, n*1e9, 0)
			return vm.Int((left + 1e9 - 1) / 1e9), nil
		}},
		{Name: "setitimer", Sig: "which, seconds, interval=0.0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			in, exc := seconds(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			interval := int64(0)
			if a[2].O != nil {
				if interval, exc = seconds(t, a[2]); exc != nil {
					return vm.Value{}, exc
				}
			}
			left, every := s.ring(t, in, interval)
			return vm.NewTuple(vm.Float(rt.Seconds(left)), vm.Float(rt.Seconds(every))), nil
		}},
		{Name: "getitimer", Sig: "which, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			left := int64(0)
			if s.alarm != nil {
				left = max(0, s.rings-rt.Now(t))
			}
			return vm.NewTuple(vm.Float(rt.Seconds(left)), vm.Float(rt.Seconds(s.interval))), nil
		}},
	}
}

// send is a signal from the program itself: a handler on the main thread has run before the call returns there.
func (s *signals) send(t *vm.Thread, n int) *vm.Exc {
	rt.Settle(t)
	s.arrive(n, s.env.Sender(t))
	if t == s.env.MainThread {
		return t.TakeInterrupt()
	}
	return nil
}
