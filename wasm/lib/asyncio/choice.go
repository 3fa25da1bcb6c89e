package asyncio

// The orders that CPython leaves open (SEMANTICS U1–U6): the machine's scheduler answers, creation order being its plain answer.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// chooseNext lets the scheduler say which of the first n items comes first; the others keep their order.
func chooseNext[T any](m *kernel.Machine, items []T, n int) {
	moveUp(items, m.Choose(kernel.TaskOrder, n))
}

// moveUp makes the item at j the first.
func moveUp[T any](items []T, j int) {
	if j > 0 {
		chosen := items[j]
		copy(items[1:j+1], items[:j])
		items[0] = chosen
	}
}

// arrange is _asyncio.arrange(items): a list of them in the order that the scheduler chooses (U1–U4).
func arrange(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	left, exc := t.ToSlice(a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	left = append([]vm.Value(nil), left...)
	m := of(t.In).env.Machine
	for i := range left {
		chooseNext(m, left[i:], len(left)-i)
	}
	return vm.NewList(left), nil
}

// Timers that are due together are open to choice when their times are no further apart than nearTie, in seconds: what a millisecond of
// the poller (SEMANTICS A5) or a pause of a real machine swallows. maxTied bounds how many are looked at.
const (
	nearTie = 0.001
	maxTied = 16
)

// openTies lets the scheduler order due timers whose deadlines nearly coincide by different sums (U5): that is, those that were set in
// different iterations. Timers of one iteration stay as they are.
func (l *Loop) openTies(due []entry) {
	for ; len(due) > 1; due = due[1:] {
		var firsts [maxTied]int
		n := 1
	others:
		for j := 1; j < len(due) && n < maxTied && due[j].handle.when < due[0].handle.when+nearTie; j++ {
			for _, i := range firsts[:n] {
				if due[i].handle.round == due[j].handle.round {
					continue others
				}
			}
			firsts[n] = j
			n++
		}
		moveUp(due, firsts[l.env.Machine.Choose(kernel.TaskOrder, n)])
	}
}
