package std

// Module time: every clock reads virtual time, and sleeping takes none but that.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// epoch is what time.time() reads when a run begins, in seconds: fixed, so that runs agree.
const epoch = 1_700_000_000

func timeModule(e *rt.Env) vm.ModuleDef {
	return vm.ModuleDef{Name: "time", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		clock := func(name string, from int64, now func(t *vm.Thread) int64) []vm.Method {
			return []vm.Method{
				{Name: name, Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Float(float64(from) + rt.Seconds(now(t))), nil
				}},
				{Name: name + "_ns", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Int(from*1e9 + now(t)), nil
				}},
			}
		}
		m.Add(t.In, clock("time", epoch, rt.Now))
		m.Add(t.In, clock("monotonic", rt.Boot, rt.Now))
		m.Add(t.In, clock("perf_counter", rt.Boot, rt.Now))
		m.Add(t.In, clock("process_time", 0, processTime))
		m.Add(t.In, clock("thread_time", 0, threadTime))
		for _, c := range []struct {
			name string
			id   int64
		}{{"REALTIME", 0}, {"MONOTONIC", 1}, {"PROCESS_CPUTIME_ID", 2}, {"THREAD_CPUTIME_ID", 3}, {"MONOTONIC_RAW", 4}, {"BOOTTIME", 7}, {"TAI", 11}} {
			m.Set(t.In, "CLOCK_"+c.name, vm.Int(c.id))
		}
		m.Add(t.In, []vm.Method{
			{Name: "clock_gettime", Sig: "clk_id, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				ns, exc := clockTime(t, a[0])
				return vm.Float(float64(ns/1e9) + rt.Seconds(ns%1e9)), exc
			}},
			{Name: "clock_gettime_ns", Sig: "clk_id, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				ns, exc := clockTime(t, a[0])
				return vm.Int(ns), exc
			}},
			{Name: "clock_getres", Sig: "clk_id, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				_, exc := clockTime(t, a[0])
				return vm.Float(1e-9), exc
			}},
			{Name: "sleep", Sig: "seconds, /", Fn: sleep},
		})
		m.Later("_timetext", "struct_time gmtime localtime mktime strftime asctime ctime strptime get_clock_info tzset")
		for _, name := range []string{"timezone", "altzone", "daylight"} {
			m.Set(t.In, name, vm.Int(0))
		}
		m.Set(t.In, "tzname", vm.NewTuple(vm.NewStr("UTC"), vm.NewStr("UTC")))
		return nil
	}}
}

// threadTime is the CPU time that the thread has used, in ns; to sleep or wait takes none.
func threadTime(t *vm.Thread) int64 { return rt.Settle(t).Used() }

// processTime is what all threads of the process have.
func processTime(t *vm.Thread) int64 { return rt.Settle(t).Process().Used() }

// clockTime reads the clock with one of the numbers CLOCK_…, in ns.
func clockTime(t *vm.Thread, id vm.Value) (int64, *vm.Exc) {
	n, exc := t.Index(id)
	if exc != nil {
		return 0, exc
	}
	switch now := rt.Now(t); n {
	case 0, 11:
		return epoch*1e9 + now, nil
	case 1, 4, 7:
		return rt.Boot*1e9 + now, nil
	case 2:
		return processTime(t), nil
	case 3:
		return threadTime(t), nil
	}
	return 0, t.Errorf(t.In.E.OSError, "[Errno 22] Invalid argument")
}

// sleep is time.sleep: the thread gives the GIL away and waits.
func sleep(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	v := vm.Unbox(a[0])
	var s float64
	switch n, ok := vm.AsInt(v); {
	case ok:
		s = float64(n)
	case v.IsFloat():
		s = v.F()
	default:
		return vm.Value{}, t.TypeErrorf("'%T' object cannot be interpreted as an integer", a[0])
	}
	if s < 0 {
		return vm.Value{}, t.ValueErrorf("sleep length must be non-negative")
	}
	if s != s {
		return vm.Value{}, t.ValueErrorf("Invalid value NaN (not a number)")
	}
	rt.Settle(t).Sleep(rt.Nanos(s))
	return vm.None, nil
}
