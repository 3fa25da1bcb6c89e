package signals

// Signals that are blocked, and waiting for one by name. Only the main thread's mask counts: signals come to no other.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// How pthread_sigmask changes the mask.
const (
	sigBlock = iota
	sigUnblock
	sigSetMask
)

// set reads a list of signal numbers.
func set(t *vm.Thread, v vm.Value) (list [count]bool, _ *vm.Exc) {
	return list, t.Each(v, func(v vm.Value) *vm.Exc {
		n, exc := t.Index(v)
		if exc == nil && (n < 1 || n >= count) {
			exc = t.ValueErrorf("signal number %d out of range [1; %d]", n, count-1)
		}
		if exc == nil {
			list[n] = true
		}
		return exc
	})
}

// numbers lists a set in the order of its numbers.
func numbers(set [count]bool) vm.Value {
	var list []vm.Value
	for n, in := range set {
		if in {
			list = append(list, vm.Int(int64(n)))
		}
	}
	return vm.NewList(list)
}

func (s *signals) masks() []vm.Method {
	return []vm.Method{
		{Name: "pthread_sigmask", Sig: "how, mask, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			how, exc := t.Index(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			mask, exc := set(t, a[1])
			switch {
			case exc != nil:
				return vm.Value{}, exc
			case how < sigBlock || how > sigSetMask:
				return vm.Value{}, invalid(t)
			case t != s.env.MainThread:
				return vm.NewList(nil), nil
			}
			before := s.blocked
			for n := range mask {
				if (how == sigSetMask || mask[n]) && n != sigKill && n != sigStop {
					s.blocked[n] = mask[n] && how != sigUnblock
				}
			}
			rt.Settle(t)
			for n, waits := range s.pending {
				if waits && !s.blocked[n] {
					s.pending[n] = false
					s.arrive(n, s.senders[n])
				}
			}
			return numbers(before), t.TakeInterrupt()
		}},
		{Name: "sigpending", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return numbers(s.pending), nil }},
		// sigwait(set, timeout) takes a signal out of those that came, or waits for one; None after the timeout in seconds.
		{Name: "sigwait", Sig: "sigset, timeout, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			wanted, exc := set(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if t != s.env.MainThread {
				return vm.Value{}, t.Errorf(t.In.E.NotImplementedError, "waiting for signals in another thread than the main one is not modelled")
			}
			k, end := rt.Settle(t), int64(-1)
			if !a[1].IsNone() {
				in, exc := seconds(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				end = k.Clock() + in
			}
			return s.await(t, k, wanted, end)
		}},
	}
}

func (s *signals) await(t *vm.Thread, k *kernel.Thread, wanted [count]bool, end int64) (vm.Value, *vm.Exc) {
	for {
		for n, waits := range s.pending {
			if waits && wanted[n] {
				s.pending[n] = false
				return vm.Int(int64(n)), nil
			}
		}
		if end >= 0 && end <= k.Clock() {
			return vm.None, nil
		}
		s.wanted = wanted
		k.Park("signal", 0, "", end)
		s.wanted = [count]bool{}
		if exc := t.TakeInterrupt(); exc != nil {
			return vm.Value{}, exc
		}
	}
}
