package compile

// Calls: plain, of methods, with keywords, with * and **.

import "github.com/asyncio-playground/playground/wasm/syntax"

// spread tells whether a call needs CallEx: for * or **, or very many arguments.
func spread(args []syntax.Expr, keywords []*syntax.Keyword) bool {
	if hasStarred(args) || len(args)+len(keywords) > maxArgs {
		return true
	}
	for _, k := range keywords {
		if k.Name == "" {
			return true
		}
	}
	return false
}

// maxArgs is how many arguments stand in registers; calls with more build a list and a dict first.
const maxArgs = 1000

func (u *unit) call(e *syntax.Call, dst int) {
	u.checkKeywords(e.Keywords)
	p := u.exprPos(e)
	if m, ok := e.Func.(*syntax.Attribute); ok && !spread(e.Args, e.Keywords) {
		u.callMethod(e, m, p, dst)
		return
	}
	b := u.base(dst)
	u.push(e.Func)
	u.arguments(p, b, dst, e.Args, e.Keywords)
}

// checkKeywords refuses a keyword argument given twice, and __debug__.
func (u *unit) checkKeywords(list []*syntax.Keyword) {
	for i, k := range list {
		if k.Name == "" {
			continue
		}
		u.forbidDebug(k.Span, k.Name)
		for _, o := range list[i+1:] {
			if o.Name == k.Name {
				u.c.fail(o.Span, "keyword argument repeated: "+k.Name)
			}
		}
	}
}

// arguments evaluates the arguments of a call whose callable is in R[b], the topmost temporary, and calls it.
func (u *unit) arguments(p Position, b, dst int, args []syntax.Expr, keywords []*syntax.Keyword) {
	if spread(args, keywords) {
		u.callEx(p, b, dst, 0, args, keywords)
		return
	}
	n := u.registerArgs(args, keywords)
	u.callN(p, b, dst, n, keywords)
}

// registerArgs evaluates arguments into consecutive temporaries.
func (u *unit) registerArgs(args []syntax.Expr, keywords []*syntax.Keyword) int {
	for _, a := range args {
		u.push(a)
	}
	for _, k := range keywords {
		u.push(k.Value)
	}
	return len(args) + len(keywords)
}

// callN emits the call of R[b] with the n values behind it.
func (u *unit) callN(p Position, b, dst, n int, keywords []*syntax.Keyword) {
	if len(keywords) == 0 {
		u.abc(p, Call, 0, dst, b, n)
		return
	}
	u.abc(p, CallKw, 0, dst, b, n)
	u.keywordNames(p, keywords)
}

// keywordNames emits the operand word that names the keyword arguments.
func (u *unit) keywordNames(p Position, keywords []*syntax.Keyword) {
	if u.dead {
		return
	}
	k := Const{Kind: KTuple, Items: make([]Const, len(keywords))}
	for i, w := range keywords {
		k.Items[i] = Const{Kind: KStr, Str: w.Name}
	}
	u.aj(p, Ext, 0, 0, u.constant(k))
}

func (u *unit) callMethod(e *syntax.Call, m *syntax.Attribute, p Position, dst int) {
	b := u.base(dst)
	u.alloc(2)
	obj := u.any(m.Value)
	u.top = b + 2
	attr := methodPos(spanPos(m.Span), m)
	u.abc(attr, LoadMethod, 0, b, obj, u.lookup(u.private.mangle(m.Attr)))
	n := u.registerArgs(e.Args, e.Keywords)
	p = methodPos(p, m)
	if len(e.Keywords) == 0 {
		u.abc(p, CallMethod, 0, dst, b, n)
		return
	}
	u.abc(p, CallMethodKw, 0, dst, b, n)
	u.keywordNames(p, e.Keywords)
}

// methodPos moves the start of a call that spans lines to the line of the method's name, as tracebacks show it.
func methodPos(p Position, m *syntax.Attribute) Position {
	if p.Line != m.EndLine {
		p.Line = m.EndLine
		p.Col = m.EndCol - int32(len(m.Attr))
	}
	return p
}

// callEx calls R[b] with a list and a dict; extra values before the arguments (a class's function and name) already
// stand in the registers behind b.
func (u *unit) callEx(p Position, b, dst, extra int, args []syntax.Expr, keywords []*syntax.Keyword) {
	list := b + 1
	if extra == 0 {
		u.alloc(1)
	}
	u.top = b + 1 + max(extra, 1)
	switch {
	case extra == 0 && !hasStarred(args) && len(args) <= chunk:
		u.top = list
		u.pushAll(args)
		u.abc(p, BuildTuple, 0, list, list, len(args))
	default:
		// A lone *args is blamed on the call, one of several arguments is not.
		lone := uint8(0)
		if extra == 0 && len(args) == 1 {
			lone = 1
		}
		u.abc(p, BuildList, 0, list, list, extra)
		u.top = list + 1
		for _, a := range args {
			if s, ok := a.(*syntax.Starred); ok {
				u.abc(p, ListExtend, lone, list, u.any(s.Value), b)
			} else {
				u.abc(p, ListAppend, 0, list, u.any(a), 0)
			}
			u.top = list + 1
		}
		u.abc(p, ListToTuple, 0, list, list, 0)
	}
	u.top = list + 1
	d := u.alloc(1)
	if len(keywords) == 0 {
		u.aj(p, LoadNil, 0, d, 0)
	} else {
		u.keywordDict(p, b, d, keywords)
	}
	u.abc(p, CallEx, 0, dst, b, 0)
}

// keywordDict builds the dict of keyword arguments in d for a call of R[b].
func (u *unit) keywordDict(p Position, b, d int, keywords []*syntax.Keyword) {
	n := 0
	for n < len(keywords) && n < chunk/2 && keywords[n].Name != "" {
		n++
	}
	u.top = d
	u.pairs(p, keywords[:n])
	u.abc(p, BuildDict, 0, d, d, n)
	for i := n; i < len(keywords); {
		u.top = d + 1
		if keywords[i].Name == "" {
			u.abc(p, DictUpdate, 1, d, u.any(keywords[i].Value), b)
			i++
			continue
		}
		j := i
		for j < len(keywords) && j-i < chunk/2 && keywords[j].Name != "" {
			j++
		}
		u.pairs(p, keywords[i:j])
		u.abc(p, BuildDict, 0, d+1, d+1, j-i)
		u.abc(p, DictUpdate, 1, d, d+1, b)
		i = j
	}
	u.top = d + 1
}

func (u *unit) pairs(p Position, keywords []*syntax.Keyword) {
	for _, k := range keywords {
		u.loadStr(p, k.Name, u.alloc(1))
		u.push(k.Value)
	}
	if len(keywords) == 0 {
		u.alloc(1)
	}
}
