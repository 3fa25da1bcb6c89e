package asyncio

// The books about tasks: which ones there are, and which is the current one of each loop. Tasks of the loop's own keep them by
// themselves; the functions here are for tasks and loops of other classes.

import "github.com/asyncio-playground/playground/wasm/vm"

// entered is the current task of a loop of another class.
type entered struct{ loop, task vm.Value }

func (s *state) visitBooks(visit func(vm.Value)) {
	for _, v := range s.foreign {
		visit(v)
	}
	for _, e := range s.entered {
		visit(e.loop)
		visit(e.task)
	}
}

// currentOf is where a loop's current task is kept; it holds no value where there is none.
func (s *state) currentOf(loop vm.Value) *vm.Value {
	if l, ok := loop.O.(*Loop); ok {
		return &l.current
	}
	for i := range s.entered {
		if vm.Is(s.entered[i].loop, loop) {
			return &s.entered[i].task
		}
	}
	return new(vm.Value)
}

// setCurrent notes a loop's current task; None: it has none.
func (s *state) setCurrent(loop, task vm.Value) {
	if task.IsNone() {
		task = vm.Value{}
	}
	if l, ok := loop.O.(*Loop); ok {
		l.current = task
		return
	}
	for i := range s.entered {
		if vm.Is(s.entered[i].loop, loop) {
			s.entered = append(s.entered[:i:i], s.entered[i+1:]...)
			break
		}
	}
	if task.O != nil {
		s.entered = append(s.entered, entered{loop, task})
	}
}

func bookFunctions() []vm.Method {
	return []vm.Method{
		{Name: "_enter_task", Sig: "loop, task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := of(t.In)
			if current := *s.currentOf(a[0]); current.O != nil {
				return vm.Value{}, t.RuntimeErrorf("Cannot enter into task %r while another task %r is being executed.", a[1], current)
			}
			s.setCurrent(a[0], a[1])
			return vm.None, nil
		}},
		{Name: "_leave_task", Sig: "loop, task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := of(t.In)
			if current := vm.OrNone(*s.currentOf(a[0])); !vm.Is(current, a[1]) {
				return vm.Value{}, t.RuntimeErrorf("Leaving task %r does not match the current task %r.", a[1], current)
			}
			s.setCurrent(a[0], vm.None)
			return vm.None, nil
		}},
		{Name: "_swap_current_task", Sig: "loop, task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := of(t.In)
			before := vm.OrNone(*s.currentOf(a[0]))
			s.setCurrent(a[0], a[1])
			return before, nil
		}},
		{Name: "_register_task", Sig: "task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if s := of(t.In); asFuture(a[0]) == nil {
				s.foreign = append(s.foreign, a[0])
			}
			return vm.None, nil
		}},
		{Name: "_unregister_task", Sig: "task", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := of(t.In)
			for i, v := range s.foreign {
				if vm.Is(v, a[0]) {
					s.foreign = append(s.foreign[:i:i], s.foreign[i+1:]...)
					break
				}
			}
			return vm.None, nil
		}},
		{Name: "_tasks_of", Sig: "loop, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var vs []vm.Value
			if l, ok := a[0].O.(*Loop); ok {
				for _, k := range l.tasks {
					if k != nil {
						vs = append(vs, vm.Obj(k))
					}
				}
			}
			return vm.NewList(append(vs, of(t.In).foreign...)), nil
		}},
	}
}
