package threading

// Module _thread: starting threads, locks, and who is running.

import (
	_ "embed"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

var (
	//go:embed py/threading.py
	threadingText string
	//go:embed py/queue.py
	queueText string
	//go:embed py/futures.py
	futuresText string
)

// Defs are the modules _thread, threading, queue and concurrent.futures.
func Defs(e *rt.Env) []vm.ModuleDef {
	python := func(name, file, text string) vm.ModuleDef {
		return vm.ModuleDef{Name: name, Code: func() *vm.CompiledSource { return e.Source(file, text) }}
	}
	return []vm.ModuleDef{
		{Name: "_thread", Build: build(e)},
		python("threading", "threading.py", threadingText), python("queue", "queue.py", queueText),
		{Name: "concurrent", Package: true}, python("concurrent.futures", "concurrent/futures.py", futuresText),
	}
}

// Shutdown joins the threads that a listing left, if it has any.
func Shutdown(e *rt.Env, t *vm.Thread) {
	m, ok := t.In.Modules.GetStr(t.In.Intern("threading")).O.(*vm.Module)
	if !ok {
		return
	}
	fn := m.Dict.GetStr(t.In.Intern("_shutdown"))
	if fn.O == nil {
		return
	}
	if _, exc := t.Call(fn); exc != nil {
		_ = t.In.Host.Write(t, 2, t.FormatException(exc))
	}
}

// lock is _thread.lock; handle is a started thread.
type (
	lock struct {
		vm.Head
		l *kernel.Lock
	}
	handle struct {
		vm.Head
		k *kernel.Thread
	}
)

// Class returns the lock's type.
func (l *lock) Class(*vm.Interp) *vm.Type { return l.Cls }

// Class returns the handle's type.
func (h *handle) Class(*vm.Interp) *vm.Type { return h.Cls }

// deadline turns a timeout in seconds (None or negative: for ever) into a moment.
func deadline(t *vm.Thread, v vm.Value) (int64, *vm.Exc) {
	if v.O == nil || v.IsNone() {
		return -1, nil
	}
	f, exc := t.Call(vm.Obj(t.In.T.Float), v)
	if exc != nil {
		return 0, exc
	}
	if f.F() < 0 {
		return -1, nil
	}
	return rt.Now(t) + rt.Nanos(f.F()), nil
}

func build(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		m.Set(in, "error", vm.Obj(in.E.RuntimeError))
		locks := 0
		var lockType *vm.Type
		self := func(a []vm.Value) *lock { return a[0].O.(*lock) }
		acquire := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			k := rt.Settle(t)
			blocking := true
			if a[1].O != nil {
				var exc *vm.Exc
				if blocking, exc = t.Truth(a[1]); exc != nil {
					return vm.Value{}, exc
				}
			}
			if !blocking {
				if a[2].O != nil && a[2].N != -1 {
					return vm.Value{}, t.ValueErrorf("can't specify a timeout for a non-blocking call")
				}
				return vm.Bool(self(a).l.TryAcquire(k)), nil
			}
			end, exc := deadline(t, a[2])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Bool(self(a).l.Acquire(k, end)), nil
		}
		release := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if !self(a).l.Release(rt.Settle(t)) {
				return vm.Value{}, t.RuntimeErrorf("release unlocked lock")
			}
			return vm.None, nil
		}
		lockType = in.NewLibType("_thread", "lock", nil, vm.Slots{
			New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
				locks++
				return vm.Obj(&lock{Head: vm.Head{Cls: cls}, l: e.Machine.NewLock(t.Sprintf("Lock-%d", locks))}), nil
			},
			Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
			Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
				word := "unlocked"
				if v.O.(*lock).l.Locked() {
					word = "locked"
				}
				return vm.NewStr("<" + word + " _thread.lock object at " + t.In.Address(v) + ">"), nil
			},
		}, func() []vm.Method {
			return []vm.Method{
				{Name: "acquire", Sig: "blocking=True, timeout=-1", Fn: acquire},
				{Name: "release", Fn: release},
				{Name: "locked", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(self(a).l.Locked()), nil }},
				{Name: "__enter__", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Bool(self(a).l.Acquire(rt.Settle(t), -1)), nil
				}},
				{Name: "__exit__", Sig: "exc_type, exc, tb, /", Fn: release},
				{Name: "_label", Sig: "why, name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					why, exc := t.Str(a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					name, exc := t.Str(a[2])
					self(a).l.Why, self(a).l.Name = why, name
					return a[0], exc
				}},
			}
		})
		m.Set(in, "lock", vm.Obj(lockType))
		m.Set(in, "LockType", vm.Obj(lockType))
		thread := func(a []vm.Value) *kernel.Thread { return a[0].O.(*handle).k }
		handleType := in.NewLibType("_thread", "_ThreadHandle", nil, vm.Slots{}, func() []vm.Method {
			return []vm.Method{
				{Name: "ident", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(ident(thread(a))), nil }},
				{Name: "is_done", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(thread(a).Ended()), nil }},
				{Name: "join", Sig: "timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					k := rt.Settle(t)
					if thread(a) == k {
						return vm.Value{}, t.RuntimeErrorf("Cannot join current thread")
					}
					end, exc := deadline(t, a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					return vm.Bool(k.Join(thread(a), end)), nil
				}},
				{Name: "set_name", Sig: "name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					s, exc := t.Str(a[1])
					thread(a).SetName(s)
					return vm.None, exc
				}},
			}
		})
		m.Add(in, []vm.Method{
			{Name: "allocate_lock", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return t.Call(vm.Obj(lockType)) }},
			{Name: "get_ident", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(ident(rt.Kernel(t))), nil }},
			{Name: "get_native_id", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(int64(1000 + rt.Kernel(t).ID)), nil
			}},
			{Name: "_main", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Obj(&handle{Head: vm.Head{Cls: handleType}, k: rt.Kernel(t)}), nil
			}},
			{Name: "_failed", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				rt.Kernel(t).How = trace.HowRaised
				return vm.None, nil
			}},
			{Name: "_traceback", Sig: "exc, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				exc, ok := a[0].O.(*vm.Exc)
				if !ok {
					return vm.NewStr(""), nil
				}
				return vm.NewStr(t.FormatException(exc)), nil
			}},
			{Name: "_start", Sig: "function, name, daemon, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				name, exc := t.Str(a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				daemon, exc := t.Truth(a[2])
				if exc != nil {
					return vm.Value{}, exc
				}
				fn := a[0]
				k := e.Spawn(t, name, daemon, func(t *vm.Thread) {
					if _, exc := t.Call(fn); exc != nil && !exc.Is(t, t.In.E.SystemExit) {
						rt.Kernel(t).How = trace.HowRaised
						_ = t.In.Host.Write(t, 2, t.FormatException(exc))
					}
				})
				return vm.Obj(&handle{Head: vm.Head{Cls: handleType}, k: k}), nil
			}},
		})
		return nil
	}
}

// ident is what get_ident gives: a number that looks like CPython's.
func ident(k *kernel.Thread) int64 { return 0x7f4000000000 + int64(k.ID)*0x1000 }
