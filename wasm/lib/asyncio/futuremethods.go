package asyncio

// Future as Python sees it: construction, repr, methods and the attributes that asyncio's own parts and debuggers look at.

import "github.com/asyncio-playground/playground/wasm/vm"

func futureSlots() vm.Slots {
	return vm.Slots{
		New: func(t *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, *vm.Exc) {
			return vm.Obj(&Future{Head: vm.Head{Cls: cls}}), nil
		},
		Init: func(t *vm.Thread, self vm.Value, a vm.Args) *vm.Exc {
			if n := len(a.V); n > 1 {
				return t.TypeErrorf("Future() takes at most 1 argument (%d given)", n)
			} else if n > len(a.Names) {
				return t.TypeErrorf("Future() takes no positional arguments")
			} else if n == 1 && a.Names[0].S != "loop" {
				return t.TypeErrorf("Future() got an unexpected keyword argument %q", a.Names[0].S)
			}
			loop, exc := loopArg(t, a.Kw("loop"))
			if exc == nil {
				self.O.(*Future).born(t, loop)
			}
			return exc
		},
		Await: awaitFuture,
		Iter:  awaitFuture,
		Repr: func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
			if !t.ReprEnter(v.O) {
				return vm.NewStr("..."), nil
			}
			defer t.ReprLeave(v.O)
			if f := asFuture(v); f.task != nil {
				return callPython(t, "asyncio.base_tasks", "_task_repr", v)
			}
			return callPython(t, "asyncio.base_futures", "_future_repr", v)
		},
	}
}

// born ties a future to its loop.
func (f *Future) born(t *vm.Thread, l *Loop) {
	f.loop = l
	if l.debug {
		f.origin = origin(t)
	}
}

// origin notes where something is made, for debug mode; stack is what it noted.
func origin(t *vm.Thread) *[]vm.Caller {
	callers := t.Callers(debugStackDepth)
	return &callers
}

func stack(origin *[]vm.Caller) []vm.Caller {
	if origin == nil {
		return nil
	}
	return *origin
}

// debugStackDepth is how many frames debug mode remembers.
const debugStackDepth = 10

// future returns the future part of a method's receiver.
func future(t *vm.Thread, a []vm.Value) (*Future, *vm.Exc) {
	f := asFuture(a[0])
	if f.loop == nil {
		return nil, uninitialized(t, f)
	}
	return f, nil
}

func futureMethods() []vm.Method {
	// method is one that needs an initialized future.
	method := func(name, sig string, fn func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc)) vm.Method {
		kind := vm.CountingMethod
		if name == "cancel" {
			kind = vm.PlainMethod
		}
		return vm.Method{Name: name, Sig: sig, Kind: kind, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f, exc := future(t, a)
			if exc != nil {
				return vm.Value{}, exc
			}
			return fn(t, f, a)
		}}
	}
	return []vm.Method{
		{Name: "result", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return asFuture(a[0]).get(t) }},
		{Name: "exception", Kind: vm.CountingMethod, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			f := asFuture(a[0])
			switch f.state {
			case cancelled:
				return vm.Value{}, t.InContext(f.cancelledError(t))
			case pending:
				return vm.Value{}, t.Errorf(of(t.In).invalidState, "Exception is not set.")
			}
			f.unseen = false
			if f.exc == nil {
				return vm.None, nil
			}
			return vm.Obj(f.exc), nil
		}},
		{Name: "done", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Bool(asFuture(a[0]).state != pending), nil
		}},
		{Name: "cancelled", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Bool(asFuture(a[0]).state == cancelled), nil
		}},
		method("cancel", "msg=None", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) {
			done, exc := f.cancel(t, a[1])
			return vm.Bool(done), exc
		}),
		method("set_result", "result, /", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) {
			if f.state != pending {
				return vm.Value{}, t.Errorf(of(t.In).invalidState, "invalid state")
			}
			return vm.None, f.setResult(t, a[1])
		}),
		method("set_exception", "exception, /", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) {
			if f.state != pending {
				return vm.Value{}, t.Errorf(of(t.In).invalidState, "invalid state")
			}
			v := a[1]
			if c, isClass := v.O.(*vm.Type); isClass && c.IsSubtype(t.In.E.BaseException) {
				var exc *vm.Exc
				if v, exc = t.Call(v); exc != nil {
					return vm.Value{}, exc
				}
			}
			e, ok := v.O.(*vm.Exc)
			if !ok {
				return vm.Value{}, t.TypeErrorf("invalid exception object")
			}
			if e.Is(t, t.In.E.StopIteration) {
				n := t.RuntimeErrorf("StopIteration interacts badly with generators and cannot be raised into a Future")
				n.Cause, n.Context, n.Suppress = e, e, true
				e = n
			}
			return vm.None, f.setException(t, e)
		}),
		method("add_done_callback", "fn, /, *, context=None", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) {
			ctx, exc := contextArg(t, a[2])
			if exc == nil {
				c := callback{fn: a[1], ctx: ctx}
				if w, ok := a[1].O.(*taskWakeup); ok {
					c = callback{task: w.k}
				}
				exc = f.addCallback(t, c)
			}
			return vm.None, exc
		}),
		method("remove_done_callback", "fn, /", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := f.removeCallback(t, a[1])
			return vm.Int(int64(n)), exc
		}),
		method("get_loop", "", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Obj(f.loop), nil }),
		method("_make_cancelled_error", "", func(t *vm.Thread, f *Future, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(f.cancelledError(t)), nil
		}),
		{Name: "__class_getitem__", Sig: "item, /", Kind: vm.ClassMethod, Fn: vm.ClassGetItem},
		{Name: "_state", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.NewStr([...]string{pending: "PENDING", cancelled: "CANCELLED", finished: "FINISHED"}[asFuture(a[0]).state]), nil
		}},
		{Name: "_loop", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if l := asFuture(a[0]).loop; l != nil {
				return vm.Obj(l), nil
			}
			return vm.None, nil
		}},
		{Name: "_exception", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if f := asFuture(a[0]); f.exc != nil && f.state == finished {
				return vm.Obj(f.exc), nil
			}
			return vm.None, nil
		}},
		{Name: "_result", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.OrNone(asFuture(a[0]).result), nil }},
		{Name: "_callbacks", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var list []vm.Value
			for _, c := range asFuture(a[0]).callbacks() {
				fn, ctx := c.fn, c.ctx
				if c.task != nil {
					fn, ctx = vm.Obj(&taskWakeup{c.task}), c.task.ctx
				}
				list = append(list, vm.NewTuple(fn, vm.Obj(ctx)))
			}
			if list == nil {
				return vm.None, nil
			}
			return vm.NewList(list), nil
		}},
		{Name: "_source_traceback", Kind: vm.Getter, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return callerList(t, stack(asFuture(a[0]).origin))
		}},
	}
}

// callerList shows a remembered stack as a traceback.StackSummary; None where nothing was remembered.
func callerList(t *vm.Thread, stack []vm.Caller) (vm.Value, *vm.Exc) {
	if len(stack) == 0 {
		return vm.None, nil
	}
	list := make([]vm.Value, len(stack))
	for i, c := range stack {
		list[i] = vm.NewTuple(vm.NewStr(c.File), vm.Int(int64(c.Line)), vm.NewStr(c.Name), vm.NewStr(c.Text))
	}
	m, exc := t.ImportModule("traceback")
	if exc != nil {
		return vm.Value{}, exc
	}
	summary, exc := t.GetAttr(vm.Obj(m), t.In.Intern("StackSummary"))
	if exc != nil {
		return vm.Value{}, exc
	}
	return t.CallMethod(summary, "from_list", vm.NewList(list))
}

// addFutureAttributes adds what Python may set.
func addFutureAttributes(in *vm.Interp, c *vm.Type) {
	in.AddGetSet(c, "_asyncio_future_blocking", func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
		return vm.Bool(asFuture(v).blocking), nil
	}, func(t *vm.Thread, v, x vm.Value) *vm.Exc {
		if x.O == nil {
			return t.AttributeErrorf("cannot delete attribute")
		}
		b, exc := t.Truth(x)
		asFuture(v).blocking = b
		return exc
	}).Deletable = true
	in.AddGetSet(c, "_log_traceback", func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
		return vm.Bool(asFuture(v).unseen), nil
	}, func(t *vm.Thread, v, x vm.Value) *vm.Exc {
		if x.O == nil {
			return t.AttributeErrorf("cannot delete attribute")
		}
		if b, exc := t.Truth(x); exc != nil || b {
			if exc == nil {
				exc = t.ValueErrorf("_log_traceback can only be set to False")
			}
			return exc
		}
		asFuture(v).unseen = false
		return nil
	}).Deletable = true
	in.AddGetSet(c, "_cancel_message", func(t *vm.Thread, v vm.Value) (vm.Value, *vm.Exc) {
		return vm.OrNone(asFuture(v).cancelMsg), nil
	}, func(t *vm.Thread, v, x vm.Value) *vm.Exc {
		if x.O == nil {
			return t.AttributeErrorf("cannot delete attribute")
		}
		asFuture(v).cancelMsg = x
		return nil
	}).Deletable = true
}

// labelFuture is _asyncio.label(future, why, name=""): what waiting for the future means in the trace. It returns the future, and leaves
// one of another class alone.
func labelFuture(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	if f := asFuture(a[0]); f != nil {
		if why, ok := vm.AsStr(a[1]); ok {
			r := &reason{why: why.S}
			if name, ok := vm.AsStr(a[2]); ok {
				r.onName = name.S
			}
			f.why = r
		}
	}
	return a[0], nil
}
