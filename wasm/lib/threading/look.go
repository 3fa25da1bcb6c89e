package threading

// Looking into a stopped program: the machine's locks behind Python's.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// LockOf returns the machine's lock behind a threading.Lock or RLock, or nil.
func LockOf(o vm.Object) *kernel.Lock {
	switch l := o.(type) {
	case *lock:
		return l.l
	case *rlock:
		return &l.l.Lock
	}
	return nil
}

// Glance shows a lock by its name and its holder.
func (l *lock) Glance(func(vm.Value) string) string { return glance(l.l, "Lock") }

// Glance shows a lock by its name and its holder.
func (l *rlock) Glance(func(vm.Value) string) string { return glance(&l.l.Lock, "RLock") }

func glance(l *kernel.Lock, kind string) string {
	if owner := l.Owner(); owner != nil {
		return "<" + kind + " held by " + owner.Name + ">"
	}
	return "<" + kind + " " + lockWord(l.Locked()) + ">"
}
