package threading

// The list of modules, and module _thread: starting threads, and who is running.

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are the modules _thread, threading, queue, sched and concurrent.futures.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_thread", Build: build(e)})
}

// Shutdown is what the interpreter does at its end: it joins the threads that a listing left, if it has any.
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

// handle is a started thread, or the main one.
type handle struct {
	vm.Head
	k *kernel.Thread // nil for the main one
}

// Class returns the handle's type.
func (h *handle) Class(*vm.Interp) *vm.Type { return h.Cls }

// nativeID is what the system calls the thread.
func nativeID(k *kernel.Thread) int64 { return 1000 + int64(k.ID) }

// newHandleType makes the type of a started thread as threading.Thread sees it.
func newHandleType(e *rt.Env, in *vm.Interp) *vm.Type {
	thread := func(a []vm.Value) *kernel.Thread {
		if k := a[0].O.(*handle).k; k != nil {
			return k
		}
		return rt.Kernel(e.MainThread)
	}
	return in.NewLibType("_thread", "_ThreadHandle", nil, vm.Slots{}, func() []vm.Method {
		return []vm.Method{
			{Name: "ident", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(rt.Ident(thread(a))), nil }},
			{Name: "native_id", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(nativeID(thread(a))), nil }},
			{Name: "is_done", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				rt.Settle(t).Sync()
				return vm.Bool(thread(a).Left()), nil
			}},
			// _leave makes the thread, which is the running one, count as ended.
			{Name: "_leave", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				rt.Settle(t).Leave()
				return vm.None, nil
			}},
			// join waits until the thread has ended, or for so many seconds (None or negative: for ever).
			{Name: "join", Sig: "timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				k := rt.Settle(t)
				if thread(a) == k {
					return vm.Value{}, t.RuntimeErrorf("Cannot join current thread")
				}
				end := int64(-1)
				if a[1].O != nil && !a[1].IsNone() {
					if !isNumber(a[1]) {
						return vm.Value{}, t.TypeErrorf("'%T' object cannot be interpreted as an integer", a[1])
					}
					s, exc := t.ToFloat(a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					if s >= 0 {
						end = k.Clock() + rt.Nanos(s)
					}
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
}

func build(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		lockType, handleType := newLockType(e, in), newHandleType(e, in)
		m.Set(in, "error", vm.Obj(in.E.RuntimeError))
		m.Set(in, "lock", vm.Obj(lockType))
		m.Set(in, "LockType", vm.Obj(lockType))
		m.Set(in, "RLock", vm.Obj(newRLockType(e, in)))
		m.Set(in, "TIMEOUT_MAX", vm.Float(maxTimeout))
		stack := int64(0)
		allocate := func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return t.Call(vm.Obj(lockType)) }
		exit := func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return vm.Value{}, t.Raise(t.In.E.SystemExit) }
		startNew := func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return startNewThread(e, t, a) }
		m.Add(in, []vm.Method{
			{Name: "allocate_lock", Fn: allocate},
			{Name: "allocate", Fn: allocate},
			{Name: "exit", Fn: exit},
			{Name: "exit_thread", Fn: exit},
			{Name: "start_new_thread", Sig: "function, args, kwargs={}, /", Fn: startNew},
			{Name: "start_new", Sig: "function, args, kwargs={}, /", Fn: startNew},
			// _count is how many threads the process has besides its main one.
			{Name: "_count", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				k, n := rt.Settle(t), int64(-1)
				k.Sync()
				for _, other := range e.Machine.Threads() {
					if other.Process == k.Process() {
						n++
					}
				}
				return vm.Int(n), nil
			}},
			{Name: "interrupt_main", Sig: "signum=2, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n := int64(2)
				if a[0].O != nil {
					var exc *vm.Exc
					if n, exc = t.Index(a[0]); exc != nil {
						return vm.Value{}, exc
					}
				}
				if n < 1 || n > 64 {
					return vm.Value{}, t.ValueErrorf("signal number out of range")
				}
				rt.Settle(t)
				e.Interrupt(int(n), e.Sender(t))
				return vm.None, nil
			}},
			{Name: "get_ident", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(rt.Ident(rt.Kernel(t))), nil }},
			{Name: "get_native_id", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(nativeID(rt.Kernel(t))), nil
			}},
			// stack_size notes the number and answers the old one: what a thread's stack takes is address space, not memory, and
			// the simulated machine has enough of that.
			{Name: "stack_size", Sig: "size=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n := int64(0)
				if a[0].O != nil {
					var exc *vm.Exc
					if n, exc = t.Index(a[0]); exc != nil {
						return vm.Value{}, exc
					}
				}
				switch {
				case n < 0:
					return vm.Value{}, t.ValueErrorf("size must be 0 or a positive value")
				case n > 0 && n < 32768:
					return vm.Value{}, t.ValueErrorf("size not valid: %d bytes", n)
				}
				old := stack
				if a[0].O != nil {
					stack = n
				}
				return vm.Int(old), nil
			}},
			// _cores is how many cores the simulated machine has.
			{Name: "_cores", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(int64(e.Machine.Config().Cores)), nil }},
			{Name: "_current_handle", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Obj(&handle{Head: vm.Head{Cls: handleType}, k: rt.Kernel(t)}), nil
			}},
			{Name: "_main_handle", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Obj(&handle{Head: vm.Head{Cls: handleType}}), nil
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
				k, exc := start(e, t, a)
				if exc != nil {
					return vm.Value{}, exc
				}
				return vm.Obj(&handle{Head: vm.Head{Cls: handleType}, k: k}), nil
			}},
		})
		return nil
	}
}

// noThread is what CPython says when the system has no room for one more thread.
const noThread = "can't start new thread"

// start is what Thread.start needs: it begins a thread that calls a function and waits until it has begun, as CPython does. So under the
// GIL the new thread runs first, until it waits or its time is up, and only then whoever started it goes on.
func start(e *rt.Env, t *vm.Thread, a []vm.Value) (*kernel.Thread, *vm.Exc) {
	fn := a[0]
	name, exc := t.Str(a[1])
	if exc != nil {
		return nil, exc
	}
	daemon, exc := t.Truth(a[2])
	if exc != nil {
		return nil, exc
	}
	if e.Machine.Full() {
		return nil, t.RuntimeErrorf(noThread)
	}
	parent, begun := rt.Kernel(t), false
	k := e.Spawn(t, name, daemon, func(t *vm.Thread) {
		begun = true
		parent.Unpark(rt.Kernel(t))
		_, exc := t.Call(fn)
		end(t, exc)
	})
	if !begun {
		parent.Park("start", k.Track, name, -1)
	}
	return k, nil
}

// end is the end of a thread: an exception that nobody caught is told on standard error.
func end(t *vm.Thread, exc *vm.Exc) {
	if exc == nil || exc.Is(t, t.In.E.SystemExit) {
		return
	}
	rt.Kernel(t).How = trace.HowRaised
	_ = t.In.Host.Write(t, 2, t.FormatException(exc))
}

// startNewThread is _thread.start_new_thread: a thread that nobody joins and no threading.Thread stands for.
func startNewThread(e *rt.Env, t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	if t.TypeOf(a[0]).Slots.Call == nil {
		return vm.Value{}, t.TypeErrorf("first arg must be callable")
	}
	args, ok := a[1].O.(*vm.Tuple)
	if !ok {
		return vm.Value{}, t.TypeErrorf("2nd arg must be a tuple")
	}
	kw := vm.Obj(vm.NewDict())
	if a[2].O != nil {
		if _, ok := a[2].O.(*vm.Dict); !ok {
			return vm.Value{}, t.TypeErrorf("optional 3rd arg must be a dictionary")
		}
		kw = a[2]
	}
	if e.Machine.Full() {
		return vm.Value{}, t.RuntimeErrorf(noThread)
	}
	fn := a[0]
	name, _ := t.GetAttrOpt(fn, t.In.Intern("__name__"))
	label := "thread"
	if s, ok := vm.AsStr(name); ok {
		label = s.S
	}
	r, _ := t.Repr(fn)
	begun := false
	t.In.Roots(func(visit func(vm.Value)) {
		if !begun {
			visit(fn)
			visit(vm.Obj(args))
			visit(kw)
		}
	})
	k := e.Spawn(t, label, true, func(t *vm.Thread) {
		begun = true
		_, exc := t.CallSpread(fn, vm.Obj(args), kw)
		if exc != nil && !exc.Is(t, t.In.E.SystemExit) {
			rt.Kernel(t).How = trace.HowRaised
			t.Unraisable(exc, "Exception ignored in thread started by "+r, vm.Value{})
		}
	})
	return vm.Int(rt.Ident(k)), nil
}
