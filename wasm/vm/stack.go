package vm

// What the library may see of running code: the entries of a traceback, copies of the frames on the stack, lines of source.

// Entry is what a traceback shows of one frame. Columns count bytes from 0, as CPython's; unknown ones are -1.
type Entry struct {
	Frame                      *FrameObj
	File, Name                 string
	Line, EndLine, Col, EndCol int
	Shown                      string // the source lines with their marks, as in a traceback; "" when there is no source
}

// Entries lists the entries of a traceback, outermost first.
func (t *Thread) Entries(tb *Traceback) []Entry {
	var out []Entry
	for ; tb != nil; tb = tb.Next {
		e := Entry{Frame: tb.object(), File: tb.code.File, Name: tb.code.Name, Line: int(tb.Line()), Col: -1, EndCol: -1}
		e.EndLine = e.Line
		if p := tb.code.Pos[tb.pc]; p.Line > 0 {
			e.EndLine = int(p.EndLine)
			e.Col, e.EndCol = int(p.Col), int(p.EndCol)
		}
		for _, l := range t.In.shown(tb.code, tb.pc) {
			e.Shown += "    " + l + "\n"
		}
		out = append(out, e)
	}
	return out
}

// FrameObj is a frame as a Python object. While the frame runs it shows the frame itself, afterwards what the frame was.
type FrameObj struct {
	f     *Frame
	back  *FrameObj // the caller's, once the frame has ended
	kept  *kept     // what tracebacks will hold of it
	extra *Dict     // what f_locals was given by names that the code does not have
}

// Class makes FrameObj a Python object.
func (*FrameObj) Class(in *Interp) *Type { return in.T.Frame }

// object returns the frame as a Python object, always the same one.
func (f *Frame) object() *FrameObj {
	if f.obj == nil {
		f.obj = &FrameObj{f: f}
	}
	return f.obj
}

// object returns the frame that an entry of a traceback is about.
func (tb *Traceback) object() *FrameObj {
	if tb.frame == nil {
		tb.frame = &FrameObj{f: &Frame{code: tb.code, pc: tb.pc + 1, globals: tb.globals}}
	}
	return tb.frame
}

// caller is f_back. What an exception is thrown into from further out has on its stack what delegates to it, though that does not run.
func (o *FrameObj) caller() *FrameObj {
	if g := o.f.gen; g != nil && g.state == genRunning && o.f.obj == o {
		if g.thrower != nil {
			return g.thrower.frame.object()
		}
		at := g
		for at.frame.back == nil {
			sub, ok := at.frame.regs[at.frame.code.Instrs[at.frame.pc].B()].O.(*Gen) // as standsAt has it
			if !ok {
				return nil
			}
			at = sub
		}
		return at.frame.back.object()
	}
	if o.back == nil && o.f.back != nil {
		return o.f.back.object()
	}
	return o.back
}

// keep returns what will outlive the frame of a plain function.
func (f *Frame) keep() *kept {
	o := f.object()
	if o.kept == nil {
		o.kept = &kept{}
	}
	return o.kept
}

// outlive copies a frame that is about to end, since its place will be used for others.
func (o *FrameObj) outlive(t *Thread) {
	f := o.f
	if o.kept != nil {
		lost := len(t.lost)
		o.kept.locals, _ = t.heldLocals(f)
		o.kept.back = t.callerKept(f)
		t.lost = t.lost[:lost]
	}
	o.back = o.caller()
	was := &struct { // in one piece: every frame that an exception leaves comes here
		Frame
		few [6]Value
	}{Frame: Frame{code: f.code, pc: f.pc, globals: f.globals, locals: f.locals, fn: f.fn, cells: f.cells}}
	was.regs = append(was.few[:0], f.regs[:len(f.code.LocalNames)]...)
	o.f, f.obj = &was.Frame, nil
}

// Trace visits what a frame holds that has ended or is a generator's: what runs is reached from its thread.
func (o *FrameObj) Trace(visit func(Value)) {
	if o.f.obj != o || o.f.gen != nil { // otherwise it is running
		for r := range min(len(o.f.code.LocalNames), len(o.f.regs)) {
			visit(o.f.regs[r])
		}
	}
	visit(o.f.locals)
	if o.extra != nil {
		visit(Obj(o.extra))
	}
	if o.back != nil {
		visit(Obj(o.back))
	}
}

// Stack returns the frame that t is running, or the one that stands depth above it; nil when the stack is not that deep.
func (t *Thread) Stack(depth int) *FrameObj {
	if t.frame == nil {
		return nil
	}
	o := t.frame.object()
	for ; o != nil && depth > 0; depth-- {
		o = o.caller()
	}
	return o
}

// Shown is the frame that runs now, past those that CPython has not: of functions that it has in C.
func (t *Thread) Shown() *FrameObj {
	for f := t.frame; f != nil; f = f.back {
		if !f.hidden() {
			return f.object()
		}
	}
	return nil
}

// Source returns the lines of a file of the program or of the library, as far as it was loaded.
func (in *Interp) Source(file string) ([]string, bool) {
	lines, ok := in.sources[file]
	return lines, ok
}

// CodeSource makes the source of a code object known, and returns its file's lines.
func (in *Interp) CodeSource(c *Code) []string {
	in.sourceLine(c, 1)
	return in.sources[c.File]
}

// ModuleName is the __name__ of the module whose code the frame runs.
func (o *FrameObj) ModuleName(t *Thread) Value {
	return valueOrNone(o.f.globals.GetStr(t.In.names.name))
}
