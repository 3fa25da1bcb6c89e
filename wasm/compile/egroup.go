package compile

// try/except*: every clause takes its part of the exception group, what the clauses raise is put together at the end.

import "github.com/asyncio-playground/playground/wasm/syntax"

// starClauses compiles the except* clauses inside the clean-up block b; R[h] is the group.
func (u *unit) starClauses(s *syntax.Try, b *block, h int, end *label) {
	// R[raised] lists what the clauses raise, R[rest] is what none has taken yet.
	raised, rest := u.alloc(1), u.alloc(1)
	u.abc(noPos, BuildList, 0, raised, raised, 0)
	u.move(noPos, rest, h)
	for _, c := range s.Handlers {
		u.starClause(c, raised, rest)
	}
	u.abc(noPos, ListAppend, 0, raised, rest, 0)
	r := u.alloc(2)
	u.abc(noPos, EgRaise, 0, r, h, raised)
	u.pause(b)
	again := newLabel()
	u.jump(noPos, JumpNotNone, r, again)
	u.abc(noPos, PopExc, 0, h, 0, 0)
	u.jump(noPos, Jump, 0, end)
	u.place(again)
	u.abc(noPos, Move, 0, r+1, h+1, 0)
	u.abc(noPos, Reraise, 0, r, 0, 0)
	u.dead = true
}

func (u *unit) starClause(c *syntax.ExceptHandler, raised, rest int) {
	p := spanPos(c.Span)
	next := newLabel()
	save := u.top
	part := u.alloc(2)
	t := u.any(c.Type)
	u.abc(p, EgMatch, 0, part, rest, t)
	u.move(p, rest, part+1)
	u.jump(p, JumpNone, part, next)
	if c.Name != "" {
		u.forbidDebug(c.Span, c.Name)
		u.storeName(p, c.Name, part)
	}
	u.top = save
	handler := newLabel()
	h := u.top
	b := u.protect(handler, h, nil)
	b.star = true
	u.stmts(c.Body)
	u.pop(b)
	if c.Name != "" {
		u.unbindName(noPos, c.Name)
	}
	u.jump(noPos, Jump, 0, next)
	u.place(handler)
	u.top = h
	u.alloc(2)
	u.abc(noPos, ListAppend, 0, raised, h, 0)
	u.abc(noPos, PopExc, 0, h, 0, 0)
	if c.Name != "" {
		u.unbindName(noPos, c.Name)
	}
	u.place(next)
	u.top = save
}
