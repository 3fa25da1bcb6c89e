package compile

// with and async with.

import "github.com/asyncio-playground/playground/wasm/syntax"

// with compiles the items of s from i on, each around the next, and the body inside the last.
func (u *unit) with(s *syntax.With, i int) {
	if i == 0 && s.Async && !u.mayAwait() {
		u.c.fail(s.Span, "'async with' outside async function")
	}
	item := s.Items[i]
	p := u.exprPos(item.Context)
	save := u.top
	// R[x] and R[x+1] are the __exit__ and its receiver for as long as the body runs.
	x := u.alloc(4)
	value := x + 2
	flag := uint8(0)
	if s.Async {
		flag = 1
	}
	m := u.any(item.Context)
	u.abc(p, WithSetup, flag, x, m, 0)
	u.top = value + 1
	u.abc(p, CallMethod, 0, value, value, 0)
	u.awaitInPlace(p, s.Async, value, AwaitAEnter)

	handler, end := newLabel(), newLabel()
	b := u.protect(handler, value, func(Position) { u.exitCall(p, s.Async, x, -1) })
	if item.Vars != nil {
		u.store(item.Vars, value)
	}
	u.top = value
	if i+1 < len(s.Items) {
		u.with(s, i+1)
	} else {
		u.stmts(s.Body)
	}
	u.pop(b)
	u.exitCall(p, s.Async, x, -1)
	u.jump(noPos, Jump, 0, end)

	h := value
	u.handle(handler, h, func(b *block) Position {
		r := u.exitCall(p, s.Async, x, h)
		again := newLabel()
		u.jump(p, JumpIfNot, r, again)
		u.pause(b)
		u.abc(noPos, PopExc, 0, h, 0, 0)
		u.jump(noPos, Jump, 0, end)
		u.place(again)
		u.abc(noPos, Reraise, 1, h, 0, 0)
		u.dead = true
		return noPos
	})
	u.place(end)
	u.top = save
}

// awaitInPlace awaits what is in register r, if async.
func (u *unit) awaitInPlace(p Position, async bool, r int, flag uint8) {
	if async {
		u.abc(p, GetAwait, flag, r, r, 0)
		u.abc(p, YieldFrom, 1, r, r, 0)
	}
}

// exitCall calls the __exit__ in R[x] and R[x+1] with the exception in R[exc], or with three None if exc is -1. It returns the
// register of the result.
func (u *unit) exitCall(p Position, async bool, x, exc int) int {
	save := u.top
	b := u.alloc(5)
	u.abc(p, Move, 0, b, x, 0)
	u.abc(p, Move, 0, b+1, x+1, 0)
	if exc >= 0 {
		u.abc(p, ExcInfo, 0, b+2, exc, 0)
	} else {
		for i := 2; i <= 4; i++ {
			u.loadNone(p, b+i)
		}
	}
	u.abc(p, CallMethod, 0, b, b, 3)
	u.awaitInPlace(p, async, b, AwaitAExit)
	u.top = save
	return b
}
