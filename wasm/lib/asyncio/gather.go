package asyncio

// gather of plain coroutines: the usual case, done in Go in the same order and at the same cost as by the Python code in
// py/asyncio/tasks.py, which deals with all others.

import "github.com/asyncio-playground/playground/wasm/vm"

// gathering is what the children of one gather report to.
type gathering struct {
	fn         vm.Value // the done-callback that Python sees, until the last child has reported
	outer      *Future  // nil until gather has made it
	outerValue vm.Value
	exceptions bool // return_exceptions
	children   []*Task
	finished   int
}

// What the Python code costs that is stood in for, in instructions.
const (
	gatherFirst                           = 22        // finding the loop
	gatherCreate, gatherAdd, gatherNext   = 20, 15, 5 // up to create_task, to add_done_callback, and behind it
	reportStart, reportCheck, reportEnd   = 12, 6, 5
	resultsStart, resultsEach, resultsEnd = 4, 13, 7
	lateStart, lateAsk, lateEnd           = 13, 2, 2
	reportError                           = 4
)

// Class makes gathering an object that functions can be given.
func (g *gathering) Class(in *vm.Interp) *vm.Type { return of(in).gathering }

// Trace visits the children and what waits for them.
func (g *gathering) Trace(visit func(vm.Value)) {
	visit(g.fn)
	visit(g.outerValue)
	for _, k := range g.children {
		visit(vm.Obj(k))
	}
}

// gatherPlain is _asyncio.gather_plain(coros_or_futures, return_exceptions, done_callback): it makes the tasks of arguments that all are
// coroutine objects, where the running loop is an ordinary one, and gives back what knows of them; otherwise None.
func gatherPlain(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	l := on(t).running
	coros := items(a[0])
	if l == nil || l.debug || l.closed || !l.makesPlainTasks(t) || !vm.Coroutines(coros) {
		return vm.None, nil
	}
	exceptions, exc := t.Truth(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	g := &gathering{fn: a[2], exceptions: exceptions, children: make([]*Task, len(coros))}
	contexts := make([]Context, len(coros))
	t.Charge(gatherFirst)
	for i, coro := range coros {
		t.Charge(gatherCreate)
		k, exc := l.newTask(t, coro, taskOptions{})
		if exc != nil {
			return vm.Value{}, exc
		}
		t.Charge(gatherAdd)
		k.quiet = true
		g.children[i] = k
		contexts[i].vars = on(t).context.vars
		k.first = callback{fn: g.fn, ctx: &contexts[i], gather: g}
		t.Charge(gatherNext)
	}
	return vm.Obj(g), nil
}

// gathered is _asyncio.gathered(gathering): its tasks. gathers is _asyncio.gathers(gathering, future): the future is what waits for them.
func gathered(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	g := a[0].O.(*gathering)
	vs := make([]vm.Value, len(g.children))
	for i, k := range g.children {
		vs[i] = vm.Obj(k)
	}
	return vm.NewList(vs), nil
}

func gathers(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	g := a[0].O.(*gathering)
	g.outerValue, g.outer = a[1], asFuture(a[1])
	return a[1], nil
}

// gatherReport is _asyncio.gather_report(gathering, child), for whoever calls the done-callback by hand.
func gatherReport(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	if f := asFuture(a[1]); f != nil {
		return vm.None, a[0].O.(*gathering).report(t, f)
	}
	return vm.None, nil
}

// report is the done-callback of a child.
func (g *gathering) report(t *vm.Thread, f *Future) *vm.Exc {
	if g.finished++; g.finished == len(g.children) {
		defer func() {
			t.Drop(g.fn)
			g.fn, g.outerValue = vm.Value{}, vm.Value{} // it has this in a cell: a cycle that CPython has not
		}()
	}
	if g.outer.state != pending {
		t.Charge(lateStart)
		if f.state != cancelled {
			t.Charge(lateAsk)
			f.unseen = false // it was noticed, if only here
		}
		t.Charge(lateEnd)
		return nil
	}
	t.Charge(reportStart)
	if !g.exceptions {
		t.Charge(reportCheck)
		var e *vm.Exc
		switch {
		case f.state == cancelled:
			e = f.cancelledError(t)
		case f.exc != nil:
			f.unseen = false
			e = f.exc
		}
		if e != nil {
			t.Charge(reportError)
			g.outer.setException(t, e)
			t.Charge(lateEnd)
			return nil
		}
	}
	if g.finished == len(g.children) {
		if exc := g.finish(t); exc != nil {
			return exc
		}
	}
	t.Charge(reportEnd)
	return nil
}

// finish sets the outer future when all children are done.
func (g *gathering) finish(t *vm.Thread) *vm.Exc {
	results := make([]vm.Value, len(g.children))
	t.Charge(resultsStart)
	for i, k := range g.children {
		t.Charge(resultsEach)
		switch {
		case k.state == cancelled && k.cancelMsg.O != nil && !k.cancelMsg.IsNone():
			results[i] = vm.Obj(t.Raise(t.In.E.CancelledError, k.cancelMsg))
		case k.state == cancelled:
			results[i] = vm.Obj(t.Raise(t.In.E.CancelledError, vm.NewStr("")))
		case k.exc != nil:
			k.unseen = false
			results[i] = vm.Obj(k.exc)
		default:
			k.unseen = false
			results[i] = k.result
		}
	}
	t.Charge(resultsEnd)
	asked, exc := t.GetAttr(g.outerValue, t.In.Intern("_cancel_requested"))
	if exc != nil {
		return exc
	}
	if yes, _ := t.Truth(asked); yes {
		// Our own cancellation goes on, whatever became of the children.
		g.outer.setException(t, g.children[len(g.children)-1].cancelledError(t))
	} else {
		g.outer.setResult(t, vm.NewList(results))
	}
	return nil
}
