package vm

// Activations: what a stopped program was doing, frame by frame, with the local variables. Looking changes nothing.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
)

// Activation is a frame of the reader's own code.
type Activation struct {
	Name   string // qualified name of the function, "<module>" at the top
	File   string
	Line   int
	Locals []Local
	Inside []Value // the context managers in whose with blocks the frame stands, innermost first
}

// Local is a variable with its value.
type Local struct {
	Name  string
	Value Value
}

// Activations lists the frames of a thread, innermost first; those of the library are passed over. inner are those of the generator g
// and what it called, when g runs on this thread; g may be nil.
func (t *Thread) Activations(g *Gen) (inner, outer []Activation) {
	var all []Activation
	for f := t.frame; f != nil; f = f.back {
		if f.own() {
			all = append(all, f.activation(int(f.line()), max(f.pc-1, 0)))
		}
		if g != nil && f.gen == g {
			inner, all = all, nil
		}
	}
	return inner, all
}

// Activations lists the frames of a suspended generator or coroutine: what it awaits first, its own last.
func (g *Gen) Activations() []Activation {
	var all []Activation
	for g != nil && g.state != genDone {
		if g.frame.own() {
			line := int(g.frame.code.FirstLine)
			if g.state != genNew {
				line = int(lineAt(g.frame.code, g.at()))
			}
			all = append([]Activation{g.frame.activation(line, g.at())}, all...)
		}
		if g.state != genSuspended {
			break
		}
		g = g.inner()
	}
	return all
}

// Running reports whether the body is being executed, or has called what is.
func (g *Gen) Running() bool { return g.state == genRunning }

// own reports whether the frame is of the reader's code.
func (f *Frame) own() bool { return f.code.source == nil || !f.code.source.Library }

func (f *Frame) activation(line, pc int) Activation {
	a := Activation{Name: f.code.QualName, File: f.code.File, Line: line, Inside: f.inside(pc)}
	if f.code.Flags&compile.FlagModule != 0 {
		a.Name, a.Locals = "<module>", plainGlobals(f.globals)
	} else {
		f.ownVariables(func(name string, v Value) {
			if name[0] != '.' {
				a.Locals = append(a.Locals, Local{name, v})
			}
		})
	}
	f.compVariables(pc, func(name string, v Value) {
		a.Locals = slices.DeleteFunc(a.Locals, func(x Local) bool { return x.Name == name }) // it hides the one outside
		a.Locals = append(a.Locals, Local{name, v})
	})
	return a
}

// inside finds the with blocks around an instruction: each protects its body with a handler, and the two registers before the handler's
// own hold the exit method and its receiver for as long.
func (f *Frame) inside(pc int) []Value {
	var managers []Value
	for _, h := range f.code.Handlers {
		if pc < int(h.Start) || pc >= int(h.End) || h.Reg < 2 || int(h.Reg) > len(f.regs) {
			continue
		}
		exit, self := f.regs[h.Reg-2], f.regs[h.Reg-1]
		name := ""
		if bound, ok := exit.O.(*BoundMethod); ok {
			exit, self = bound.Func, bound.Self
		}
		switch fn := exit.O.(type) {
		case *Function:
			name = fn.Name.S
		case *Native:
			name = fn.Name
			if fn.Self.O != nil {
				self = fn.Self
			}
		}
		if self.O != nil && (name == "__exit__" || name == "__aexit__") {
			managers = append(managers, self)
		}
	}
	return managers
}

// plainGlobals are the variables of a module that hold data: its functions, classes and imports are left out.
func plainGlobals(globals *Dict) []Local {
	var locals []Local
	for pos := 0; ; {
		k, v, ok := globals.Next(&pos)
		if !ok {
			return locals
		}
		switch v.O.(type) {
		case *Module, *Function, *Type, *Native:
			continue
		}
		if name, ok := AsStr(k); ok && name.S != "" && name.S[0] != '_' {
			locals = append(locals, Local{name.S, v})
		}
	}
}

// Globals lists the variables of the reader's own modules that hold data, the main file's first.
func (in *Interp) Globals() []Local {
	var locals []Local
	for pos := 0; ; {
		_, v, ok := in.Modules.Next(&pos)
		if !ok {
			return locals
		}
		if m, ok := v.O.(*Module); ok && m.def == nil && m.Dict != in.Builtins {
			locals = append(locals, plainGlobals(m.Dict)...)
		}
	}
}

// Threads lists the interpreter's threads.
func (in *Interp) Threads() []*Thread { return in.threads }

// EachObject visits every object that the program can still reach, in an order that is the same for the same run.
func (in *Interp) EachObject(visit func(o Object)) {
	if len(in.threads) == 0 {
		return
	}
	seen := map[Object]bool{}
	in.walk(in.threads[0], func(o Object) bool {
		if seen[o] {
			return false
		}
		seen[o] = true
		visit(o)
		return true
	})
}

// Attributes lists an object's own attributes in the order in which they were set; none for an object that has no room for any.
func Attributes(v Value) []Local {
	h, ok := v.O.(headed)
	if !ok {
		return nil
	}
	var list []Local
	h.head().Attrs.each(func(name, val Value) {
		if s, ok := AsStr(name); ok {
			list = append(list, Local{s.S, val})
		}
	})
	return list
}
