package compile

// The verifier: what every Code must satisfy, whatever it was compiled from.

import (
	"fmt"
)

// verify returns what is wrong with a Code or with one inside it, or nil.
func verify(k *Code) error {
	if err := verifyOne(k); err != nil {
		return fmt.Errorf("%s: %w", k.QualName, err)
	}
	for _, c := range k.Consts {
		if c.Kind == KCode {
			for _, f := range c.Code.FreeVars {
				if n := len(k.CellVars) + len(k.FreeVars); f.Outer < 0 || f.Outer >= n {
					return fmt.Errorf("%s: free variable %s is cell %d of %d around it", c.Code.QualName, f.Name, f.Outer, n)
				}
			}
			if err := verify(c.Code); err != nil {
				return err
			}
		}
	}
	return nil
}

func verifyOne(k *Code) error {
	n := len(k.Instrs)
	if len(k.Pos) != n {
		return fmt.Errorf("%d positions for %d instructions", len(k.Pos), n)
	}
	if n == 0 || k.Instrs[0].Op() != Resume {
		return fmt.Errorf("does not start with Resume")
	}
	for i, in := range k.Instrs {
		if err := operands(k, i, in); err != nil {
			return fmt.Errorf("%d %s: %w", i, opTable[in.Op()].name, err)
		}
	}
	for i, h := range k.Handlers {
		if h.Start >= h.End || int(h.End) > n || h.Target < 0 || int(h.Target) >= n || int(h.Reg)+2 > k.NumRegs || int(h.Reg) < len(k.LocalNames) {
			return fmt.Errorf("handler %+v", h)
		}
		if h.Target >= h.Start && h.Target < h.End {
			return fmt.Errorf("handler %+v protects itself", h)
		}
		for _, o := range k.Handlers[i+1:] {
			inside := o.Start >= h.Start && o.End <= h.End && (o.Start != h.Start || o.End != h.End)
			apart := o.End <= h.Start || o.Start >= h.End
			around := o.Start <= h.Start && o.End >= h.End
			if inside || !apart && !around {
				return fmt.Errorf("handler %+v before %+v", h, o)
			}
		}
	}
	return flow(k)
}

// operands checks that every operand names something there is.
func operands(k *Code, i int, in Instr) error {
	op := opTable[in.Op()]
	if op.name == "" {
		return fmt.Errorf("no such operation")
	}
	within := func(what string, x, n int) error {
		if x < 0 || x >= n {
			return fmt.Errorf("%s %d of %d", what, x, n)
		}
		return nil
	}
	for j := 0; j < len(op.format); j++ {
		var err error
		switch op.format[j] {
		case 'J':
			err = within("target", in.J(), len(k.Instrs))
			if err == nil && (in.Op() == Loop) != (in.J() <= i) {
				err = fmt.Errorf("target %d in the wrong direction", in.J())
			}
		case 'T':
			err = within("target", in.C(), len(k.Instrs))
			if err == nil && in.C() <= i {
				err = fmt.Errorf("target %d in the wrong direction", in.C())
			}
		case 'k':
			err = within("constant", in.J(), len(k.Consts))
		case 'K':
			err = within("constant", in.C(), len(k.Consts))
		case 'n':
			err = within("name", in.J(), len(k.Names))
		case 'm':
			err = within("name", in.B(), len(k.Names))
		case 'N':
			err = within("name", in.C(), len(k.Names))
		case 'l':
			err = within("look-up", in.J(), len(k.Lookups))
		case 's':
			err = within("look-up", in.B(), len(k.Lookups))
		case 'L':
			err = within("look-up", in.C(), len(k.Lookups))
		case 'x':
			err = within("cell", in.J(), len(k.CellVars)+len(k.FreeVars))
		case 'y':
			err = within("cell", in.B(), len(k.CellVars)+len(k.FreeVars))
		}
		if err != nil {
			return err
		}
	}
	for _, r := range append(registers(op.reads, in), registers(op.writes, in)...) {
		if r >= k.NumRegs {
			return fmt.Errorf("register %d of %d", r, k.NumRegs)
		}
	}
	return nil
}

// flow checks that no path reads a temporary before it is written, or runs off the end.
func flow(k *Code) error {
	n := len(k.Instrs)
	written := make([]regSet, n)
	seen := make([]bool, n)
	var entry regSet
	for r := range k.LocalNames {
		entry.add(r)
	}
	var work []int
	reach := func(i int, s regSet) {
		if !seen[i] {
			seen[i], written[i] = true, s.clone()
			work = append(work, i)
			return
		}
		before := count(written[i])
		written[i].intersect(s)
		if count(written[i]) != before {
			work = append(work, i)
		}
	}
	reach(0, entry)
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		in := k.Instrs[i]
		op := opTable[in.Op()]
		s := written[i].clone()
		for _, r := range registers(op.reads, in) {
			if !s.has(r) {
				return fmt.Errorf("%d %s reads r%d, which is not written yet", i, op.name, r)
			}
		}
		for _, h := range k.Handlers {
			if int(h.Start) <= i && i < int(h.End) {
				t := s.clone()
				t.add(int(h.Reg))
				t.add(int(h.Reg) + 1)
				reach(int(h.Target), t)
				break
			}
		}
		// A call's window is the callee's from its base on.
		switch in.Op() {
		case Call, CallKw, CallEx, CallMethod, CallMethodKw:
			for r := in.B(); r < k.NumRegs; r++ {
				s.drop(r)
			}
		case PopExc:
			s.drop(in.A())
			s.drop(in.A() + 1)
		}
		branch := s.clone()
		for _, r := range registers(op.writes, in) {
			s.add(r)
		}
		for j := 0; j < len(op.format); j++ {
			switch op.format[j] {
			case 'J':
				reach(in.J(), branch)
			case 'T':
				reach(in.C(), branch)
			}
		}
		switch in.Op() {
		case Jump, Loop, Return, Raise, Reraise:
			continue
		}
		if i+1 >= n {
			return fmt.Errorf("%d %s runs off the end", i, op.name)
		}
		reach(i+1, s)
	}
	return nil
}

func count(s regSet) int {
	n := 0
	for _, w := range s {
		for ; w != 0; w &= w - 1 {
			n++
		}
	}
	return n
}
