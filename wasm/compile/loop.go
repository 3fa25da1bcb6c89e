package compile

// Loops: while, for, async for, break and continue.

import "github.com/asyncio-playground/playground/wasm/syntax"

func (u *unit) whileStmt(s *syntax.While) {
	head, done, after := u.loopHead(), newLabel(), newLabel()
	u.cond(s.Test, false, done)
	u.loopBody(s.Body, head, after)
	u.jump(spanPos(s.Test.Pos()), Loop, 0, head)
	u.place(done)
	u.stmts(s.Else)
	u.place(after)
}

// loopBody compiles the body of a loop as a block.
func (u *unit) loopBody(body []syntax.Stmt, head, after *label) {
	u.blocks = append(u.blocks, &block{loop: true, head: head, after: after})
	u.stmts(body)
	u.blocks = u.blocks[:len(u.blocks)-1]
}

func (u *unit) forStmt(s *syntax.For) {
	p := u.exprPos(s.Iter)
	it := u.alloc(1)
	u.getIter(s.Iter, it)
	head, done, after := u.loopHead(), newLabel(), newLabel()
	u.forIter(p, s.Target, it, done)
	u.loopBody(s.Body, head, after)
	u.jump(p, Loop, 0, head)
	u.loopSpan(head, it)
	u.place(done)
	u.stmts(s.Else)
	u.place(after)
}

// loopSpan notes how far a loop's iterator reaches: from its head to here.
func (u *unit) loopSpan(head *label, it int) {
	if head.at >= 0 && u.here() > head.at {
		u.code.Loops = append(u.code.Loops, Loopspan{int32(head.at), int32(u.here()), uint16(it)})
	}
}

// getIter evaluates an iterable and puts its iterator into it.
func (u *unit) getIter(e syntax.Expr, it int) {
	r := u.any(e)
	u.abc(u.exprPos(e), GetIter, 0, it, r, 0)
	u.top = it + 1
}

// forIter takes the next item into a target, or jumps to done.
func (u *unit) forIter(p Position, target syntax.Expr, it int, done *label) {
	save := u.top
	if r := u.targetRegister(target); r >= 0 {
		u.reach(done, u.abc(p, ForIter, 0, r, it, 0))
		u.bound.add(r)
		return
	}
	r := u.alloc(1)
	u.reach(done, u.abc(p, ForIter, 0, r, it, 0))
	u.store(target, r)
	u.top = save
}

// targetRegister is the register of a target that is a plain local name, or -1.
func (u *unit) targetRegister(e syntax.Expr) int {
	if n, ok := e.(*syntax.Name); ok {
		u.forbidDebug(n.Span, n.ID)
		return u.local(n.ID)
	}
	return -1
}

func (u *unit) asyncFor(s *syntax.For) {
	if !u.mayAwait() {
		u.c.fail(s.Span, "'async for' outside async function")
	}
	it := u.alloc(1)
	u.getAIter(s.Iter, u.any(s.Iter), it)
	head, done, after := u.loopHead(), newLabel(), newLabel()
	finish := u.asyncNext(spanPos(s.Span), s.Target, it, done)
	u.loopBody(s.Body, head, after)
	u.jump(u.exprPos(s.Iter), Loop, 0, head)
	u.loopSpan(head, it)
	finish()
	u.place(done)
	u.stmts(s.Else)
	u.place(after)
}

// getAIter puts the asynchronous iterator of what e gave, R[r], into R[it], the last register in use then.
func (u *unit) getAIter(e syntax.Expr, r, it int) {
	u.abc(u.exprPos(e), GetAIter, 0, it, r, 0)
	u.top = it + 1
}

// asyncNext awaits the next item into a target. It returns a function that emits, out of line, what happens at the end of
// the iteration: StopAsyncIteration is swallowed and control goes to done.
func (u *unit) asyncNext(p Position, target syntax.Expr, it int, done *label) func() {
	handler := newLabel()
	h := u.top
	b := u.protect(handler, h, nil)
	t := u.alloc(1)
	u.abc(p, GetANext, 0, t, it, 0)
	u.abc(p, GetAwait, AwaitANext, t, t, 0)
	u.abc(p, YieldFrom, 1, t, t, 0)
	u.pop(b)
	u.store(target, t)
	u.top = h
	return func() {
		save := u.top
		u.top = h
		u.alloc(2)
		u.place(handler)
		other := newLabel()
		u.jump(p, JumpNotStopAsync, h, other)
		u.abc(p, PopExc, 0, h, 0, 0)
		u.jump(p, Jump, 0, done)
		u.place(other)
		u.abc(p, Reraise, 0, h, 0, 0)
		u.dead = true
		u.top = save
	}
}

// leaveLoop compiles break and continue.
func (u *unit) leaveLoop(at syntax.Span, brk bool) {
	i := len(u.blocks) - 1
	for i >= 0 && !u.blocks[i].loop {
		if u.blocks[i].star {
			u.c.fail(at, "'break', 'continue' and 'return' cannot appear in an except* block")
		}
		i--
	}
	if i < 0 {
		if brk {
			u.c.fail(at, "'break' outside loop")
		} else {
			u.c.fail(at, "'continue' not properly in loop")
		}
		return
	}
	loop := u.blocks[i]
	p := spanPos(at)
	u.exit(p, i+1, func() {
		if brk {
			u.jump(p, Jump, 0, loop.after)
		} else {
			u.jump(p, Loop, 0, loop.head)
		}
	})
}
