package vm

// What a code object says of its instructions: which line and columns each stands for, how many there are. The instructions are our own
// machine's, two bytes each, as f_lasti and tb_lasti count them; their places are those that CPython's instructions for the same have.

import "github.com/asyncio-playground/playground/wasm/compile"

// instrBytes is how long an instruction is in co_code.
const instrBytes = 2

// bytecode shortens each instruction to its operation and one byte of what it works on.
func (c *Code) bytecode() []byte {
	c.Complete()
	out := make([]byte, 0, instrBytes*len(c.Instrs))
	for _, i := range c.Instrs {
		operand := i >> 8
		for shifted := operand >> 8; shifted != 0; shifted >>= 8 {
			operand = operand*31 + shifted
		}
		out = append(out, byte(i.Op()), byte(operand))
	}
	return out
}

// places are those of the instructions: one that none is written for stands where the one before does.
func (c *Code) places() []compile.Position {
	c.Complete()
	out := make([]compile.Position, len(c.Instrs))
	for i, p := range c.Pos {
		switch {
		case i == 0 && c.Name == "<module>": // it begins before its first line
			p = compile.Position{EndLine: 1}
		case i == 0:
			p = compile.Position{Line: c.FirstLine, EndLine: c.FirstLine}
		case p.Line == 0:
			p = out[i-1]
		}
		out[i] = p
	}
	return out
}

// positions is co_positions(): (line, last line, column, last column) of each instruction.
func (t *Thread) positions(c *Code) (Value, *Exc) {
	var out []Value
	for _, p := range c.places() {
		out = append(out, NewTuple(Int(int64(p.Line)), Int(int64(p.EndLine)), Int(int64(p.Col)), Int(int64(p.EndCol))))
	}
	return t.Iter(NewTuple(out...))
}

// lines is co_lines(): (first byte, byte after the last, line) of instructions that follow each other on one line.
func (t *Thread) lines(c *Code) (Value, *Exc) {
	var out []Value
	places := c.places()
	for start := 0; start < len(places); {
		end := start + 1
		for end < len(places) && places[end].Line == places[start].Line {
			end++
		}
		out = append(out, NewTuple(Int(int64(instrBytes*start)), Int(int64(instrBytes*end)), Int(int64(places[start].Line))))
		start = end
	}
	return t.Iter(NewTuple(out...))
}

func tableMethods(c func(a []Value) *Code) []Method {
	return []Method{
		{Name: "co_code", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewBytes(c(a).bytecode()), nil }},
		{Name: "co_stacksize", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			c(a).Complete()
			return Int(int64(max(c(a).NumRegs-len(c(a).LocalNames), 1))), nil
		}},
		{Name: "co_lines", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.lines(c(a)) }},
		{Name: "co_positions", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.positions(c(a)) }},
	}
}
