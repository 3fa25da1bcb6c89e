package vm

// What is said of a call's wrong arguments by functions in Go that do not word it as most built-in functions do: methods of classes
// that CPython has written in Python, and methods of built-in classes that get their class with each call.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// CallError is what a Python function with this qualified name and signature (written as in Method) says of a call whose arguments do
// not fit it, self not among them; nil where they do.
func (t *Thread) CallError(name, sig string, a Args) *Exc {
	s := &Sig{text: "self, " + sig}
	s.parse()
	code := &compile.Code{LocalNames: s.names, NumPosOnly: s.posOnly, NumArgs: s.npos - s.posOnly}
	if code.NumKwOnly = len(s.names) - s.npos; s.star >= 0 {
		code.Flags |= compile.FlagVarArgs
		code.NumKwOnly--
		code.LocalNames = append(append(s.names[:s.star:s.star], s.names[s.star+1:]...), s.names[s.star]) // as the registers are
	}
	f := &Function{code: &Code{Code: code}, QualName: t.In.Intern(name), kwDefaults: NewDict()}
	for i, required := range s.required {
		switch {
		case required || i == s.star:
		case i < s.npos:
			f.defaults = append(f.defaults, None)
		default:
			f.kwDefaults.SetStr(t.In.Intern(s.names[i]), None)
		}
	}
	return t.bindArgs(f, Args{V: append([]Value{None}, a.V...), Names: a.Names}, make([]Value, f.code.nparams()))
}

// reword gives the words of an error about a call's arguments (the receiver not among them) that this kind of function uses.
func (fn *Native) reword(t *Thread, a Args, exc *Exc) *Exc {
	s := fn.Sig
	if fn.Owner != nil && fn.Owner.InPython {
		if python := t.CallError(fn.display(), strings.ReplaceAll(s.text, ", /", ""), a); python != nil {
			return python
		}
		return exc
	}
	if !s.counts {
		return exc
	}
	word, n, kind, given := "", s.npos, "positional ", len(a.V)-len(a.Names)
	switch {
	case len(s.names) == 0:
		return t.TypeErrorf("%s() takes no arguments", fn.Name)
	case len(a.V) > len(s.names):
		word, n, kind, given = "at most", len(s.names), "", len(a.V)
	case given > s.npos && s.npos == 0:
		return t.TypeErrorf("%s() takes no positional arguments", fn.Name)
	case given > s.npos && s.min < s.npos:
		word = "at most"
	case given > s.npos:
		word = "exactly"
	case given < s.posOnly && s.min < s.npos:
		word, n = "at least", s.min
	case given < s.posOnly:
		word, n = "exactly", s.posOnly
	default:
		return exc
	}
	return t.TypeErrorf("%s() takes %s %d %sargument%s (%d given)", fn.Name, word, n, kind, plural(n), given)
}
