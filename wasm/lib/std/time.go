package std

// Module time: every clock reads virtual time, and sleeping takes none but that.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// epoch is what time.time() reads when a run begins, boot what time.monotonic() does, in seconds: fixed, so that runs agree.
const (
	epoch = 1_700_000_000
	boot  = 1000
)

func timeModule(e *rt.Env) vm.ModuleDef {
	return vm.ModuleDef{Name: "time", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		clock := func(name string, from int64) []vm.Method {
			return []vm.Method{
				{Name: name, Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Float(float64(from) + rt.Seconds(rt.Now(t))), nil
				}},
				{Name: name + "_ns", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
					return vm.Int(from*1e9 + rt.Now(t)), nil
				}},
			}
		}
		m.Add(t.In, clock("time", epoch))
		m.Add(t.In, clock("monotonic", boot))
		m.Add(t.In, clock("perf_counter", boot))
		m.Add(t.In, clock("process_time", 0))
		m.Add(t.In, clock("thread_time", 0))
		m.Add(t.In, []vm.Method{
			{Name: "sleep", Sig: "seconds, /", Fn: sleep},
			{Name: "strftime", Sig: "format, t=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				s, ok := vm.AsStr(a[0])
				if !ok {
					return vm.Value{}, t.TypeErrorf("strftime() argument 1 must be str, not %T", a[0])
				}
				return vm.NewStr(strftime(s.S, epoch+rt.Now(t)/1e9)), nil
			}},
		})
		return nil
	}}
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

// strftime knows the fields that logs use; the clock is in UTC.
func strftime(format string, unix int64) string {
	days, secs := unix/86400, unix%86400
	// The civil date of a day count, in the calendar's 400-year eras.
	z := days + 719468
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day := doy - (153*mp+2)/5 + 1
	month := mp + 3
	if month > 12 {
		month -= 12
	}
	year := yoe + era*400
	if month <= 2 {
		year++
	}
	two := func(n int64) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
	var out []byte
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			out = append(out, format[i])
			continue
		}
		i++
		switch format[i] {
		case 'Y':
			out = append(out, two(year/100)+two(year%100)...)
		case 'm':
			out = append(out, two(month)...)
		case 'd':
			out = append(out, two(day)...)
		case 'H':
			out = append(out, two(secs/3600)...)
		case 'M':
			out = append(out, two(secs/60%60)...)
		case 'S':
			out = append(out, two(secs%60)...)
		case 'X', 'T':
			out = append(out, two(secs/3600)+":"+two(secs/60%60)+":"+two(secs%60)...)
		case '%':
			out = append(out, '%')
		default:
			out = append(out, '%', format[i])
		}
	}
	return string(out)
}
