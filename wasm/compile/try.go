package compile

// try: except, except*, else, finally.
//
// A finally body is compiled once for every way out: the normal end, each break, continue and return, and the
// exception. While an exception is handled its clause is protected by a clean-up handler that puts back what was being
// handled before and lets the new exception go on.

import "github.com/asyncio-playground/playground/wasm/syntax"

func (u *unit) try(s *syntax.Try) {
	if len(s.Finally) == 0 {
		u.tryExcept(s)
		return
	}
	handler, end := newLabel(), newLabel()
	h := u.top
	b := u.protect(handler, h, func(Position) { u.stmts(s.Finally) })
	if len(s.Handlers) > 0 {
		u.tryExcept(s)
	} else {
		u.stmts(s.Body)
	}
	u.pop(b)
	u.stmts(s.Finally)
	u.jump(noPos, Jump, 0, end)
	u.handle(handler, h, func(*block) Position { u.stmts(s.Finally); return noPos })
	u.place(end)
}

// handle emits the code that runs at handler while the exception in R[h] is being handled: body, which goes on raising it
// when it falls through, and returns where that is then said to be; the body gets the block of the clean-up, to pause it where it ends the
// handling itself.
func (u *unit) handle(handler *label, h int, body func(*block) Position) {
	u.place(handler)
	u.top = h
	u.alloc(2)
	cleanup := newLabel()
	b := u.protect(cleanup, h+2, func(Position) { u.abc(noPos, PopExc, 0, h, 0, 0) })
	at := body(b)
	u.pop(b)
	last := u.lastPos()
	u.abc(at, Reraise, 0, h, 0, 0)
	u.dead = true
	u.place(cleanup)
	u.goOnRaising(last, h)
	u.top = h
}

// goOnRaising ends the handling of R[h] because of the exception in R[h+2], which has replaced it.
func (u *unit) goOnRaising(p Position, h int) {
	u.top = h + 2
	u.alloc(2)
	u.abc(p, Move, 0, h+3, h+1, 0)
	u.abc(noPos, Reraise, 0, h+2, 0, 0)
	u.dead = true
}

func (u *unit) tryExcept(s *syntax.Try) {
	handler, end := newLabel(), newLabel()
	h := u.top
	b := u.protect(handler, h, nil)
	u.stmts(s.Body)
	u.pop(b)
	u.stmts(s.Else)
	u.jump(noPos, Jump, 0, end)
	u.handle(handler, h, func(b *block) Position {
		if s.Star {
			u.starClauses(s, b, h, end)
			return noPos
		}
		for i, c := range s.Handlers {
			if c.Type == nil && i < len(s.Handlers)-1 {
				u.c.fail(c.Span, "default 'except:' must be last")
			}
			u.clause(c, b, h, end)
		}
		if last := s.Handlers[len(s.Handlers)-1]; last.Type != nil {
			return spanPos(last.Span) // where it did not match
		}
		return noPos
	})
	u.place(end)
}

// clause compiles one except clause.
func (u *unit) clause(c *syntax.ExceptHandler, b *block, h int, end *label) {
	next := newLabel()
	if c.Type != nil {
		p := spanPos(c.Span)
		save := u.top
		t := u.any(c.Type)
		m := u.alloc(1)
		u.abc(p, ExcMatch, 0, m, h, t)
		u.jump(p, JumpIfNot, m, next)
		u.top = save
	}
	if c.Name == "" {
		u.stmts(c.Body)
		u.pause(b)
		u.abc(endOf(c.Body), PopExc, 0, h, 0, 0)
		u.jump(noPos, Jump, 0, end)
	} else {
		u.forbidDebug(c.Span, c.Name)
		p := spanPos(c.Span)
		u.storeName(p, c.Name, h)
		u.named(c, b, h, end)
	}
	u.resume(b)
	u.place(next)
}

// endOf is the position of the clean-up behind a clause's body: where its last statement is, when that is a pass, which has no code of its own.
func endOf(body []syntax.Stmt) Position {
	if p, ok := body[len(body)-1].(*syntax.Pass); ok {
		return spanPos(p.Span)
	}
	return noPos
}

// named compiles the body of a clause with a name, which is unbound however the body ends, on the line where that is; b is the clean-up block.
func (u *unit) named(c *syntax.ExceptHandler, b *block, h int, end *label) {
	cleanup := newLabel()
	save := u.top
	n := u.protect(cleanup, save, func(at Position) { u.unbindName(at, c.Name) })
	u.stmts(c.Body)
	u.pop(n)
	u.pause(b)
	at := endOf(c.Body)
	u.abc(at, PopExc, 0, h, 0, 0)
	u.unbindName(at, c.Name)
	u.jump(noPos, Jump, 0, end)
	u.place(cleanup)
	u.top = save
	u.alloc(2)
	u.unbindName(noPos, c.Name)
	u.goOnRaising(noPos, h)
	u.top = save
}
