package threading

// Module _thread, its locks: Lock and RLock.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// maxTimeout is threading.TIMEOUT_MAX in seconds: what CPython can count in 64 bits of ns.
const maxTimeout = 9223372036.0

type (
	// lock is _thread.lock.
	lock struct {
		vm.Head
		l *kernel.Lock
	}
	// rlock is _thread.RLock.
	rlock struct {
		vm.Head
		l *kernel.RLock
	}
)

// Class returns the lock's type.
func (l *lock) Class(*vm.Interp) *vm.Type { return l.Cls }

// Class returns the lock's type.
func (l *rlock) Class(*vm.Interp) *vm.Type { return l.Cls }

// lockWait reads the arguments of acquire(blocking=True, timeout=-1): the deadline in ns, -1 for ever, and whether to wait at all.
func lockWait(t *vm.Thread, blocking, timeout vm.Value) (deadline int64, wait bool, exc *vm.Exc) {
	wait = true
	if blocking.O != nil {
		if wait, exc = t.Truth(blocking); exc != nil {
			return 0, false, exc
		}
	}
	if timeout.O == nil {
		return -1, wait, nil
	}
	if !isNumber(timeout) {
		return 0, false, t.TypeErrorf("'%T' object cannot be interpreted as an integer", timeout)
	}
	s, exc := t.ToFloat(timeout)
	switch {
	case exc != nil:
		return 0, false, exc
	case s == -1:
		return -1, wait, nil
	case !wait:
		return 0, false, t.ValueErrorf("can't specify a timeout for a non-blocking call")
	case s != s:
		return 0, false, t.ValueErrorf("Invalid value NaN (not a number)")
	case s < 0:
		return 0, false, t.ValueErrorf("timeout value must be a non-negative number")
	case s > maxTimeout*1e9:
		return 0, false, t.OverflowErrorf("timestamp out of range for platform time_t")
	case s > maxTimeout:
		return 0, false, t.OverflowErrorf("timeout value is too large")
	}
	return rt.Now(t) + rt.Nanos(s), true, nil
}

func isNumber(v vm.Value) bool {
	_, whole := vm.AsInt(vm.Unbox(v))
	return whole || vm.Unbox(v).IsFloat()
}

// acquirer is what both kinds of locks of the machine can do.
type acquirer interface {
	TryAcquire(k *kernel.Thread) bool
	Acquire(k *kernel.Thread, deadline int64) bool
}

// acquireMethod is acquire(blocking=True, timeout=-1) of the lock that self finds.
func acquireMethod(self func(a []vm.Value) acquirer) vm.NativeFn {
	return func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		k := rt.Settle(t)
		if a[1].O == nil && a[2].O == nil {
			return vm.Bool(self(a).Acquire(k, -1)), nil
		}
		end, wait, exc := lockWait(t, a[1], a[2])
		if exc != nil {
			return vm.Value{}, exc
		}
		if !wait {
			return vm.Bool(self(a).TryAcquire(k)), nil
		}
		return vm.Bool(self(a).Acquire(k, end)), nil
	}
}

// label names what waiting on a lock means, for traces and reports: why ("queue", "event"), and which one.
func label(t *vm.Thread, l *kernel.Lock, a []vm.Value) (vm.Value, *vm.Exc) {
	why, exc := t.Str(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	name, exc := t.Str(a[2])
	l.Why, l.Name = why, name
	return a[0], exc
}

func lockWord(locked bool) string {
	if locked {
		return "locked"
	}
	return "unlocked"
}

// newLockType makes _thread.lock.
func newLockType(e *rt.Env, in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *kernel.Lock { return a[0].O.(*lock).l }
	acquire := acquireMethod(func(a []vm.Value) acquirer { return self(a) })
	release := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		if !self(a).Release(rt.Settle(t)) {
			return vm.Value{}, t.RuntimeErrorf("release unlocked lock")
		}
		return vm.None, nil
	}
	locked := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).Locked()), nil }
	made := 0
	cls := in.NewLibType("_thread", "lock", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			if len(a.Pos()) < len(a.V) {
				return vm.Value{}, t.TypeErrorf("lock() takes no keyword arguments")
			}
			if len(a.V) > 0 {
				return vm.Value{}, t.TypeErrorf("lock expected 0 arguments, got %d", len(a.V))
			}
			made++
			return vm.Obj(&lock{Head: vm.Head{Cls: cls}, l: e.Machine.NewLock(t.Sprintf("Lock-%d", made))}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			return vm.NewStr("<" + lockWord(v.O.(*lock).l.Locked()) + " _thread.lock object at " + t.In.Address(v) + ">"), nil
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "acquire", Sig: "blocking=True, timeout=-1", Fn: acquire},
			{Name: "acquire_lock", Sig: "blocking=True, timeout=-1", Fn: acquire},
			{Name: "release", Fn: release},
			{Name: "release_lock", Fn: release},
			{Name: "locked", Fn: locked},
			{Name: "locked_lock", Fn: locked},
			{Name: "__enter__", Sig: "blocking=True, timeout=-1", Fn: acquire},
			{Name: "__exit__", Sig: "exc_type=None, exc_value=None, traceback=None, /", Fn: release},
			{Name: "_label", Sig: "why, name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return label(t, self(a), a) }},
		}
	})
	cls.Final = true
	return cls.WithoutDict()
}

// newRLockType makes _thread.RLock, which its holder may acquire again.
func newRLockType(e *rt.Env, in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) *kernel.RLock { return a[0].O.(*rlock).l }
	acquire := acquireMethod(func(a []vm.Value) acquirer { return self(a) })
	release := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		if !self(a).Release(rt.Settle(t)) {
			return vm.Value{}, t.RuntimeErrorf("cannot release un-acquired lock")
		}
		return vm.None, nil
	}
	made := 0
	return in.NewLibType("_thread", "RLock", nil, vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			made++
			return vm.Obj(&rlock{Head: vm.Head{Cls: cls}, l: e.Machine.NewRLock(t.Sprintf("RLock-%d", made))}), nil
		},
		Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			l := v.O.(*rlock).l
			owner := int64(0)
			if k := l.Owner(); k != nil {
				owner = rt.Ident(k)
			}
			return vm.NewStr(t.Sprintf("<%s _thread.RLock object owner=%d count=%d at %s>",
				lockWord(l.Depth() > 0), owner, l.Depth(), t.In.Address(v))), nil
		},
	}, func() []vm.Method {
		return []vm.Method{
			{Name: "acquire", Sig: "blocking=True, timeout=-1", Fn: acquire},
			{Name: "__enter__", Sig: "blocking=True, timeout=-1", Fn: acquire},
			{Name: "release", Fn: release},
			{Name: "__exit__", Sig: "exc_type=None, exc_value=None, traceback=None, /", Fn: release},
			{Name: "_is_owned", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Bool(self(a).Owner() == rt.Kernel(t)), nil
			}},
			{Name: "_recursion_count", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if self(a).Owner() != rt.Kernel(t) {
					return vm.Int(0), nil
				}
				return vm.Int(int64(self(a).Depth())), nil
			}},
			// What a condition does around its wait: the lock goes however often it was acquired, and comes back like that.
			{Name: "_release_save", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				depth := self(a).ReleaseAll(rt.Settle(t))
				if depth == 0 {
					return vm.Value{}, t.RuntimeErrorf("cannot release un-acquired lock")
				}
				return vm.NewTuple(vm.Int(int64(depth)), vm.Int(rt.Ident(rt.Kernel(t)))), nil
			}},
			{Name: "_acquire_restore", Sig: "state, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				depth, exc := t.GetItem(a[1], vm.Int(0))
				if exc != nil {
					return vm.Value{}, exc
				}
				n, exc := t.Index(depth)
				if exc != nil {
					return vm.Value{}, exc
				}
				self(a).AcquireDepth(rt.Settle(t), int(n))
				return vm.None, nil
			}},
			{Name: "_label", Sig: "why, name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return label(t, &self(a).Lock, a) }},
		}
	}).WithoutDict()
}
