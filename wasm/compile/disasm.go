package compile

// The disassembler: one instruction a line, with line numbers, names, constants and jump targets spelled out.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// Disassemble renders a Code and the Codes among its constants, for tests and for those who want to see what runs.
func Disassemble(k *Code) string {
	var d disassembler
	d.code(k)
	return d.String()
}

type disassembler struct {
	strings.Builder
	k *Code
}

func (d *disassembler) code(k *Code) {
	d.k = k
	d.WriteString(k.QualName + flagNames(k.Flags) + " regs " + strconv.Itoa(k.NumRegs))
	if len(k.LocalNames) > 0 {
		d.WriteString(" locals " + strings.Join(k.LocalNames, " "))
	}
	if n := k.NumPosOnly + k.NumArgs + k.NumKwOnly; n > 0 {
		d.WriteString(" args " + strconv.Itoa(k.NumPosOnly) + "/" + strconv.Itoa(k.NumArgs) + "*" + strconv.Itoa(k.NumKwOnly))
	}
	for _, c := range k.CellVars {
		d.WriteString(" cell " + c.Name)
		if c.Param >= 0 {
			d.WriteString("=r" + strconv.Itoa(c.Param))
		}
	}
	for _, f := range k.FreeVars {
		d.WriteString(" free " + f.Name + "@" + strconv.Itoa(f.Outer))
	}
	d.WriteByte('\n')
	line := int32(-1)
	for i, in := range k.Instrs {
		num := ""
		if l := k.Pos[i].Line; l != line {
			line = l
			num = "-"
			if l > 0 {
				num = strconv.Itoa(int(l))
			}
		}
		d.pad(num, 4)
		d.pad(strconv.Itoa(i), 5)
		d.WriteString("  ")
		d.instr(in)
		d.WriteByte('\n')
	}
	for _, h := range k.Handlers {
		d.WriteString("  handler " + strconv.Itoa(int(h.Start)) + "–" + strconv.Itoa(int(h.End)) + " → " +
			strconv.Itoa(int(h.Target)) + " r" + strconv.Itoa(int(h.Reg)) + "\n")
	}
	for i := range k.Consts {
		if c := k.Consts[i].Code; c != nil {
			d.WriteByte('\n')
			d.code(c)
		}
	}
}

// pad writes s right-aligned.
func (d *disassembler) pad(s string, width int) {
	for n := len(s); n < width; n++ {
		d.WriteByte(' ')
	}
	d.WriteString(s)
}

func flagNames(flags int) string {
	s := ""
	for i, n := range [...]string{"*args", "**kw", "generator", "coroutine", "asyncgen", "module", "class", "comprehension"} {
		if flags>>i&1 != 0 {
			s += " " + n
		}
	}
	return s
}

// instr writes one instruction as its operation's operand format says.
func (d *disassembler) instr(in Instr) {
	op := opTable[in.Op()]
	d.WriteString(op.name)
	for i := 0; i < len(op.format); i++ {
		if c := op.format[i]; c != ' ' {
			d.operand(c, in)
		}
	}
	if f := in.F(); f != 0 && strings.IndexByte(op.format, 'o') < 0 && strings.IndexByte(op.format, 'q') < 0 {
		d.WriteString(" f=" + strconv.Itoa(int(f)))
	}
}

// operand writes one operand; the letters are those of opTable.
func (d *disassembler) operand(c byte, in Instr) {
	d.WriteByte(' ')
	reg := func(r int) {
		d.WriteString("r" + strconv.Itoa(r))
		if r < len(d.k.LocalNames) {
			d.WriteString(":" + d.k.LocalNames[r])
		}
	}
	switch c {
	case 'A':
		reg(in.A())
	case 'B':
		reg(in.B())
	case 'C':
		reg(in.C())
	case 'a', 'b', 'c':
		d.WriteString(strconv.Itoa(map[byte]int{'a': in.A(), 'b': in.B(), 'c': in.C()}[c]))
	case 'i':
		d.WriteString(strconv.Itoa(in.SC()))
	case 'h':
		d.WriteString(strconv.Itoa(in.SB()))
	case 'j':
		d.WriteString(strconv.Itoa(in.J()))
	case 'J':
		d.WriteString("→" + strconv.Itoa(in.J()))
	case 'T':
		d.WriteString("→" + strconv.Itoa(in.C()))
	case 'k':
		d.WriteString(constText(d.k.Consts[in.J()]))
	case 'K':
		d.WriteString(constText(d.k.Consts[in.C()]))
	case 'n':
		d.WriteString(d.k.Names[in.J()])
	case 'm', 'N', 'l', 's', 'L':
		n, _ := d.k.NameOf(in)
		d.WriteString(d.k.Names[n])
	case 'x':
		d.WriteString(d.k.cellName(in.J()))
	case 'y':
		d.WriteString(d.k.cellName(in.B()))
	case 'o':
		d.WriteString(operatorText[syntax.Operator(in.F())])
	case 'q':
		if in.F()&JumpSense != 0 {
			d.WriteString("not ")
		}
		d.WriteString(compareText[syntax.CmpOp(in.F()&^JumpSense)])
	}
}

// cellName is the name of cell i, own or captured.
func (k *Code) cellName(i int) string {
	if i < len(k.CellVars) {
		return "cell:" + k.CellVars[i].Name
	}
	return "free:" + k.FreeVars[i-len(k.CellVars)].Name
}

func constText(k Const) string {
	switch k.Kind {
	case KNone:
		return "None"
	case KBool:
		if k.Int != 0 {
			return "True"
		}
		return "False"
	case KInt:
		return strconv.FormatInt(k.Int, 10)
	case KBig:
		return k.Big.String()
	case KFloat:
		return strconv.FormatFloat(k.Float, 'g', -1, 64)
	case KComplex:
		return strconv.FormatFloat(k.Float, 'g', -1, 64) + "j"
	case KStr:
		return strconv.Quote(k.Str)
	case KBytes:
		return "b" + strconv.Quote(k.Str)
	case KEllipsis:
		return "..."
	case KCode:
		return "<code " + k.Code.QualName + ">"
	}
	items := make([]string, len(k.Items))
	for i, x := range k.Items {
		items[i] = constText(x)
	}
	if k.Kind == KFrozenSet {
		return "{" + strings.Join(items, ", ") + "}"
	}
	return "(" + strings.Join(items, ", ") + ")"
}

// operatorText is indexed by syntax.Operator, compareText by syntax.CmpOp.
var operatorText = [...]string{"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"}

var compareText = [...]string{"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"}
