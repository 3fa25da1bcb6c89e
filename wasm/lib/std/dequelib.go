package std

// collections.deque for other parts of the library that are written in Go.

import "github.com/asyncio-playground/playground/wasm/vm"

// Deque is a collections.deque.
type Deque = deque

// AsDeque returns v as a deque, or nil if it is none, or one of a subclass or with a limit.
func AsDeque(v vm.Value) *Deque {
	if d, ok := v.O.(*deque); ok && !d.Cls.User && d.limit < 0 {
		return d
	}
	return nil
}

// Len is the number of items; At is the ith, counted from 0.
func (d *deque) Len() int          { return d.n }
func (d *deque) At(i int) vm.Value { return *d.at(i) }

// Push adds an item at the right. The error is a MemoryError.
func (d *deque) Push(t *vm.Thread, v vm.Value) *vm.Exc { return d.push(t, v) }

// Shift takes the first item, which must be there.
func (d *deque) Shift() vm.Value { return d.shift() }

// Drop takes the object o out, where it is first, and reports whether it was there.
func (d *deque) Drop(o vm.Object) bool {
	for i := range d.n {
		if d.at(i).O == o {
			d.remove(i)
			return true
		}
	}
	return false
}
