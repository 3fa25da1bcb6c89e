package compile

// Blocks: what surrounds the code being compiled, and how control leaves it.

// block is a loop, the body of a try or with, or the clause that handles an exception.
type block struct {
	// Loops.
	loop        bool
	head, after *label // where continue and break go
	// Protected code: exceptions raised from instruction from on go to handler, with registers reg and reg+1.
	handler *label
	reg     int
	from    int // -1 while paused
	// leave emits what has to run when control leaves by break, continue or return: a finally body, the call of __exit__,
	// the end of handling an exception.
	leave func(at Position)
	star  bool // an except* clause, which control may not leave
}

// protect opens a block whose exceptions go to handler.
func (u *unit) protect(handler *label, reg int, leave func(at Position)) *block {
	b := &block{handler: handler, reg: reg, from: u.here(), leave: leave}
	if !u.dead && !handler.used {
		// Conservative: whatever the body assigns may not have been assigned yet, whatever it deletes may be gone.
		handler.used, handler.bound = true, u.bound.clone()
		handler.bound.remove(u.fickle)
	}
	u.blocks = append(u.blocks, b)
	return b
}

// pause ends the protected range here for the time being.
func (u *unit) pause(b *block) {
	if b.handler == nil || b.from < 0 {
		return
	}
	if b.from < u.here() {
		u.handlers = append(u.handlers, rangedHandler{Handler{Start: int32(b.from), End: int32(u.here()), Reg: uint16(b.reg)}, b.handler, u.depth(b)})
		u.code.NumRegs = max(u.code.NumRegs, b.reg+2)
	}
	b.from = -1
}

// resume protects again from here on.
func (u *unit) resume(b *block) {
	if b.handler != nil {
		b.from = u.here()
	}
}

// pop closes the innermost block, b.
func (u *unit) pop(b *block) {
	u.pause(b)
	u.blocks = u.blocks[:len(u.blocks)-1]
}

func (u *unit) depth(b *block) int {
	for i, x := range u.blocks {
		if x == b {
			return i
		}
	}
	return len(u.blocks)
}

// exit leaves all blocks from depth to on for a statement at p, running what each has to run, calls jump to emit the jump away, and comes back
// to where it was: what follows is in all those blocks again.
func (u *unit) exit(p Position, to int, jump func()) {
	all := u.blocks
	for i := len(all) - 1; i >= to; i-- {
		u.pause(all[i])
		u.blocks = all[:i:i]
		if all[i].leave != nil {
			all[i].leave(p)
		}
	}
	jump()
	u.blocks = all
	for _, b := range all[to:] {
		u.resume(b)
	}
}

// exits tells whether leaving the blocks from depth to on runs code.
func (u *unit) exits(to int) bool {
	for _, b := range u.blocks[to:] {
		if b.leave != nil {
			return true
		}
	}
	return false
}
