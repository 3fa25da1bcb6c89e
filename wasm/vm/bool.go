package vm

// The type bool: an int with two values and a repr of its own.

func (in *Interp) initBool() {
	in.T.Bool = in.NewType("bool", in.T.Int, LayoutBoxed, Slots{
		New: func(t *Thread, cls *Type, a Args) (Value, *Exc) {
			var arg [1]Value
			if exc := t.constructorArgs("bool", a, arg[:], "/object"); exc != nil {
				return Value{}, exc
			}
			b, exc := optionalTruth(t, arg[0])
			return Bool(b), exc
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			if v.N != 0 {
				return Obj(t.In.Intern("True")), nil
			}
			return Obj(t.In.Intern("False")), nil
		},
	}, nil)
	in.T.Bool.Final = true
}
