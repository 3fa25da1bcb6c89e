package multiprocessing

// The list of modules, and module _multiprocessing: starting processes.

import (
	"embed"
	"slices"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are the modules _multiprocessing, multiprocessing and concurrent.futures.process.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_multiprocessing", Build: build(e)})
}

// handle is a process that was started.
type handle struct {
	vm.Head
	p rt.Process
}

// Class returns the handle's type.
func (h *handle) Class(*vm.Interp) *vm.Type { return h.Cls }

func newHandleType(e *rt.Env, in *vm.Interp) *vm.Type {
	self := func(a []vm.Value) rt.Process { return a[0].O.(*handle).p }
	return in.NewLibType("_multiprocessing", "ProcessHandle", nil, vm.Slots{}, func() []vm.Method {
		return []vm.Method{
			{Name: "pid", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(rt.PID(self(a).Kernel().ID)), nil
			}},
			// exitcode is None while the process lives.
			{Name: "exitcode", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				at(t)
				if !self(a).Kernel().Ended() {
					return vm.None, nil
				}
				return vm.Int(int64(self(a).ExitCode())), nil
			}},
			{Name: "join", Sig: "timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				k := at(t)
				end, exc := deadline(t, k, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				return vm.Bool(k.JoinProcess(self(a).Kernel(), end)), nil
			}},
			{Name: "signal", Sig: "number, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				at(t)
				n, exc := t.Index(a[1])
				if exc == nil {
					self(a).Signal(int(n), e.Sender(t))
				}
				return vm.None, exc
			}},
			// tell puts a message into a channel when the process ends.
			{Name: "tell", Sig: "channel, message, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				at(t)
				c, ok := a[1].O.(*channelObject)
				b, ok2 := a[2].O.(*vm.Bytes)
				if !ok || !ok2 {
					return vm.Value{}, t.TypeErrorf("tell() takes a channel and bytes")
				}
				self(a).Kernel().AtEnd(func(*kernel.Process) {
					c.send(b.B, nil)
				})
				return vm.None, nil
			}},
		}
	})
}

// look lists which of the channels and processes are ready.
func look(objects []vm.Value) (found bool, list []vm.Value) {
	for _, o := range objects {
		ready := false
		switch o := o.O.(type) {
		case *channelObject:
			ready = o.ready()
		case *handle:
			ready = o.p.Kernel().Ended()
		}
		found = found || ready
		list = append(list, vm.Bool(ready))
	}
	return found, list
}

// watch has the thread woken by the channels and processes, or takes that back.
func watch(k *kernel.Thread, objects []vm.Value, on bool) {
	for _, o := range objects {
		switch o := o.O.(type) {
		case *channelObject:
			if on {
				o.watchers = append(o.watchers, k)
			} else if i := slices.Index(o.watchers, k); i >= 0 {
				o.watchers = slices.Delete(o.watchers, i, i+1)
			}
		case *handle:
			if on {
				o.p.Kernel().Await(k)
			} else {
				o.p.Kernel().Forget(k)
			}
		}
	}
}

// nameOf is what a report says that somebody waits for.
func nameOf(objects []vm.Value) string {
	if len(objects) == 1 {
		if c, ok := objects[0].O.(*channelObject); ok {
			return c.name
		}
	}
	return "pipes and processes"
}

func build(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		handleType := newHandleType(e, in)
		m.Set(in, "Channel", vm.Obj(newChannelType(e, in)))
		m.Set(in, "SemLock", vm.Obj(newSemaphoreType(e, in)))
		m.Set(in, "Memory", vm.Obj(newMemoryType(e, in)))
		m.Add(in, []vm.Method{
			{Name: "pid", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(rt.PID(e.Process)), nil }},
			{Name: "is_child", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(e.Parent != 0), nil }},
			// start(name, message) begins a process that calls multiprocessing.process._begin(message).
			{Name: "start", Sig: "name, message, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				name, exc := t.Str(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				b, ok := a[1].O.(*vm.Bytes)
				if !ok {
					return vm.Value{}, t.TypeErrorf("start() takes a name and bytes")
				}
				message := append([]byte(nil), b.B...)
				p := e.Start(t, name, func(t *vm.Thread) *vm.Exc {
					m, exc := t.ImportModule("multiprocessing.process")
					if exc != nil {
						return exc
					}
					_, exc = t.Call(m.Dict.GetStr(t.In.Intern("_begin")), vm.NewBytes(message))
					return exc
				})
				return vm.Obj(&handle{vm.Head{Cls: handleType}, p}), nil
			}},
			// wait(objects, timeout) waits until one of the channels has a message or an end, or one of the processes has ended, and
			// lists for each whether it has.
			{Name: "wait", Sig: "objects, timeout=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				objects, exc := t.ToSlice(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				k := at(t)
				end, exc := deadline(t, k, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				for {
					found, list := look(objects)
					if found || end >= 0 && end <= k.Clock() {
						return vm.NewList(list), nil
					}
					watch(k, objects, true)
					timedOut := k.Park("queue", 0, nameOf(objects), end)
					watch(k, objects, false)
					if exc := t.TakeInterrupt(); timedOut && exc != nil {
						return vm.Value{}, exc
					}
				}
			}},
			// block(name, size=-1) gives the memory of that name as a bytearray that all processes see: a new one of size bytes, an old
			// one where size is negative; None where there is none.
			{Name: "block", Sig: "name, size=-1, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				name, exc := t.Str(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				size := int64(-1)
				if a[1].O != nil {
					if size, exc = t.Index(a[1]); exc != nil {
						return vm.Value{}, exc
					}
				}
				at(t)
				r := registryOf(e)
				if size >= 0 {
					if exc := t.Alloc(int(size)); exc != nil {
						return vm.Value{}, exc
					}
					r.blocks[name] = make([]byte, size)
				}
				b, ok := r.blocks[name]
				if !ok {
					return vm.None, nil
				}
				return vm.Obj(&vm.Bytes{B: b, Mutable: true}), nil
			}},
			// unlink forgets the memory of that name; who has it open keeps it.
			{Name: "unlink", Sig: "name, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				name, exc := t.Str(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				at(t)
				r := registryOf(e)
				_, ok := r.blocks[name]
				delete(r.blocks, name)
				return vm.Bool(ok), nil
			}},
			// run_main executes the listing again, as the main module of this process.
			{Name: "run_main", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.None, t.RunMain(e.Main, "__mp_main__")
			}},
		})
		return nil
	}
}
