package vm

// What library modules written in Go ask of characters and of the running thread, beyond values and types; and what makes classes and functions
// of those written in Python look like CPython's in C.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// DecodeRunes returns the code points of a str's text, lone surrogates too.
func DecodeRunes(s string) []rune { return decodeRunes(s) }

// AppendRune appends a code point to a str's text, lone surrogates too.
func AppendRune(b []byte, r rune) []byte { return appendRune(b, r) }

// QuoteStr returns the repr of a str.
func QuoteStr(s string) string { return quoteStr(s) }

// IsSpace, IsAlpha, IsAlnum, IsDecimal and IsIdentifier are the methods of str of those names.
func IsSpace(r rune) bool        { return isSpace(r) }
func IsAlpha(r rune) bool        { return isAlpha(r) }
func IsAlnum(r rune) bool        { return isAlpha(r) || isDecimal(r) || isNumeric(r) || isDigitRune(r) }
func IsDecimal(r rune) bool      { return isDecimal(r) }
func IsIdentifier(s string) bool { return isIdentifier(s) }

// Breathe is called by long work in Go: it lets the host see that time has passed, so that a run's limits hold. No other Python
// thread runs meanwhile.
func (t *Thread) Breathe() {
	if t.fuel < 0 && t.spent() {
		t.checkpoint(false)
	}
}

// Labour is Breathe for work that may take a page very long: it counts n more of the run's budget, without their time. Where that was
// the last of it, why is in the sentence that ends the run.
func (t *Thread) Labour(n int, why string) {
	t.In.Steps += int64(n)
	t.In.Labour = why
	t.Breathe()
	t.In.Labour = ""
}

// Beside accounts for n instructions' worth of work in Go that the thread is about to do without the GIL; the host may end the run instead.
func (t *Thread) Beside(n int64) {
	t.In.Steps += n
	t.checkpoint(false)
}

// MakeStatic turns a class of a library module that is written in Python into what CPython has there: a type written in C, which
// nobody can change, whose messages name its module, whose methods no traceback shows, and whose read-only properties are computed attributes.
func (in *Interp) MakeStatic(c *Type) {
	c.Static = true
	for i, v := range c.Dict.vals {
		if f, ok := v.O.(*Function); ok && f.code.source != nil {
			f.QualName = in.Intern(c.QualName + "." + f.Name.S)
			f.silence()
		}
		p, ok := v.O.(*Property)
		if !ok || p.Get.O == nil || p.Set.O != nil {
			continue
		}
		field := c.IsSubtype(in.T.Tuple) // those of a tuple with names are
		c.Dict.vals[i] = Obj(&GetSet{Name: c.Dict.keys[i], Owner: c, Member: field, Get: func(t *Thread, self Value) (Value, *Exc) { return t.Call(p.Get, self) }})
		in.changed(c, c.Dict.keys[i])
	}
}

// MakeBuiltin turns a function of a library module that is written in Python into what CPython has there: a function of module that is
// written in C, which is no method of a class that it is put into, and which no traceback shows.
func (t *Thread) MakeBuiltin(f *Function, module string) (*Native, *Exc) {
	f.silence()
	f.module = NewStr(module)
	text, exc := f.signature(t)
	if exc != nil {
		return nil, exc
	}
	n := &Native{Name: f.Name.S, Mod: module, Sig: &Sig{text: text}, python: f}
	if doc, ok := AsStr(f.doc); ok {
		n.Doc = doc.S
	}
	return n, nil
}

// silence hides the frames of a function from tracebacks.
func (f *Function) silence() {
	if !f.code.source.Silent {
		source := *f.code.source
		source.Silent = true
		f.code.source = &source
	}
}

// signature is a function's parameters as Method.Sig writes them, with their defaults.
func (f *Function) signature(t *Thread) (string, *Exc) {
	var b strings.Builder
	c := f.code
	npos := c.NumPosOnly + c.NumArgs
	put := func(text string) {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(text)
	}
	star := npos + c.NumKwOnly
	for i, name := range c.LocalNames[:star] {
		switch {
		case i == npos && c.Flags&compile.FlagVarArgs != 0:
			put("*" + c.LocalNames[star])
		case i == npos:
			put("*")
		}
		value := Value{}
		if at := i - npos + len(f.defaults); i < npos && at >= 0 {
			value = f.defaults[at]
		} else if i >= npos && f.kwDefaults != nil {
			value = f.kwDefaults.GetStr(t.In.Intern(name))
		}
		if value.O != nil {
			text, exc := t.Repr(value)
			if exc != nil {
				return "", exc
			}
			name += "=" + text
		}
		if put(name); i == c.NumPosOnly-1 {
			put("/")
		}
	}
	if c.NumKwOnly == 0 && c.Flags&compile.FlagVarArgs != 0 {
		put("*" + c.LocalNames[star])
		star++
	}
	if c.Flags&compile.FlagVarKw != 0 {
		put("**" + c.LocalNames[star])
	}
	return b.String(), nil
}

// BindArgs arranges a constructor's arguments by a signature as Method has it; the error speaks of name.
func (t *Thread) BindArgs(name, sig string, a Args) ([]Value, *Exc) {
	s := &Sig{text: sig}
	s.parse()
	out := make([]Value, len(s.names))
	return out, s.bind(t, &Native{Name: name}, a, out)
}
