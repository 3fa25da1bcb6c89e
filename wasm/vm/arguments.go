package vm

// The binding of a call's arguments to a function's parameters, and what is said where they do not fit.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// bindArgs fills the parameter registers of a call; regs may overlap the positional arguments at its start.
func (t *Thread) bindArgs(f *Function, a Args, regs []Value) *Exc {
	c := f.code
	npos := c.NumPosOnly + c.NumArgs
	pos := a.Pos()
	given := len(pos)
	if len(a.V) == given && given >= npos && c.NumKwOnly == 0 && c.Flags&compile.FlagVarKw == 0 { // the usual case
		switch {
		case c.Flags&compile.FlagVarArgs != 0:
			rest := tupleOf(pos[npos:])
			fill(regs, pos[:npos])
			regs[npos] = rest
			return nil
		case given == npos:
			fill(regs, pos)
			return nil
		}
	}
	kwStart := given
	star := npos + c.NumKwOnly
	kwStar := star
	if c.Flags&compile.FlagVarArgs != 0 {
		kwStar++
	}
	var kw []Value
	if len(a.Names) > 0 {
		kw = append(kw, a.V[kwStart:]...) // the registers they stand in are about to be overwritten
	}
	var rest Value
	if c.Flags&compile.FlagVarArgs != 0 {
		if given > npos {
			rest = tupleOf(pos[npos:])
		} else {
			rest = NewTuple()
		}
	}
	n := min(given, npos)
	copy(regs[:n], pos[:n])
	clear(regs[n:c.nparams()])
	if rest.O != nil {
		regs[star] = rest
	}
	var extra *Dict
	if c.Flags&compile.FlagVarKw != 0 {
		extra = NewDict()
		regs[kwStar] = Obj(extra)
	}
	for i, k := range a.Names {
		j := -1
		for x := c.NumPosOnly; x < npos+c.NumKwOnly; x++ {
			if c.LocalNames[x] == k.S {
				j = x
				break
			}
		}
		if j < 0 {
			if extra != nil {
				extra.SetStr(t.In.internStr(k), kw[i])
				continue
			}
			if exc := t.badCallOfC(f, a, kw); exc != nil {
				return exc
			}
			return t.unexpectedKeyword(f, a, k)
		}
		if regs[j].O != nil {
			if exc := t.badCallOfC(f, a, kw); exc != nil {
				return exc
			}
			return t.TypeErrorf("%s() got multiple values for argument %q", f.QualName, k.S)
		}
		regs[j] = kw[i]
	}
	if given > npos && c.Flags&compile.FlagVarArgs == 0 {
		if exc := t.badCallOfC(f, a, kw); exc != nil {
			return exc
		}
		return t.tooMany(f, given, regs)
	}
	if nd := len(f.defaults); given < npos {
		missing := 0
		for i := given; i < npos; i++ {
			if regs[i].O != nil {
				continue
			}
			if d := i - (npos - nd); d >= 0 {
				regs[i] = f.defaults[d]
			} else {
				missing++
			}
		}
		if missing > 0 {
			if exc := t.badCallOfC(f, a, kw); exc != nil {
				return exc
			}
			return t.missing(f, regs, 0, npos, "positional")
		}
	}
	missing := false
	for i := npos; i < npos+c.NumKwOnly; i++ {
		if regs[i].O == nil {
			if f.kwDefaults != nil {
				regs[i] = f.kwDefaults.GetStr(t.In.Intern(c.LocalNames[i]))
			}
			missing = missing || regs[i].O == nil
		}
	}
	if missing {
		return t.missing(f, regs, npos, npos+c.NumKwOnly, "keyword-only")
	}
	return nil
}

// missing words the error of parameters that got no value.
func (t *Thread) missing(f *Function, regs []Value, from, to int, kind string) *Exc {
	var names []string
	for i := from; i < to; i++ {
		if regs[i].O == nil {
			names = append(names, "'"+f.code.LocalNames[i]+"'")
		}
	}
	list := names[0]
	switch n := len(names); {
	case n == 2:
		list = names[0] + " and " + names[1]
	case n > 2:
		list = strings.Join(names[:n-1], ", ") + ", and " + names[n-1]
	}
	return t.TypeErrorf("%s() missing %d required %s argument%s: %s", f.QualName, len(names), kind, plural(len(names)), list)
}

// tooMany words the error of more positional arguments than parameters.
func (t *Thread) tooMany(f *Function, given int, regs []Value) *Exc {
	c := f.code
	npos := c.NumPosOnly + c.NumArgs
	takes := strconv.Itoa(npos)
	many := npos != 1
	if nd := len(f.defaults); nd > 0 {
		takes = "from " + strconv.Itoa(npos-nd) + " to " + takes
		many = true
	}
	kwGiven := 0
	for i := npos; i < npos+c.NumKwOnly; i++ {
		if regs[i].O != nil {
			kwGiven++
		}
	}
	verb := "were"
	if given == 1 && kwGiven == 0 {
		verb = "was"
	}
	s := ""
	if many {
		s = "s"
	}
	gave := strconv.Itoa(given)
	if kwGiven > 0 {
		gave += " positional argument" + plural(given) + " (and " + strconv.Itoa(kwGiven) + " keyword-only argument" + plural(kwGiven) + ")"
	}
	return t.TypeErrorf("%s() takes %s positional argument%s but %s %s given", f.QualName, takes, s, gave, verb)
}

// unexpectedKeyword words the error of a keyword that no parameter has, with the nearest name where one is near.
func (t *Thread) unexpectedKeyword(f *Function, a Args, k *Str) *Exc {
	c := f.code
	var posOnly []string
	for _, n := range a.Names {
		for i := 0; i < c.NumPosOnly; i++ {
			if c.LocalNames[i] == n.S {
				posOnly = append(posOnly, n.S)
			}
		}
	}
	if len(posOnly) > 0 {
		return t.TypeErrorf("%s() got some positional-only arguments passed as keyword arguments: %q", f.QualName, strings.Join(posOnly, ", "))
	}
	if s := suggest(k.S, c.LocalNames[c.NumPosOnly:c.NumPosOnly+c.NumArgs+c.NumKwOnly]); s != "" {
		return t.TypeErrorf("%s() got an unexpected keyword argument %q. Did you mean %q?", f.QualName, k.S, s)
	}
	return t.TypeErrorf("%s() got an unexpected keyword argument %q", f.QualName, k.S)
}
