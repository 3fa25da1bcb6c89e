package re

// Scanners: a search that the program takes on by itself, match by match (pattern.scanner, of which CPython's documentation does not speak
// and recipes for tokenizers do).

import "github.com/asyncio-playground/playground/wasm/vm"

// scanner is what pattern.scanner returns.
type scanner struct {
	vm.Head
	scan *scan
	done bool // a try has failed: all later ones do
}

// Class returns the scanner's type.
func (s *scanner) Class(*vm.Interp) *vm.Type { return s.Cls }

// Trace visits the subject.
func (s *scanner) Trace(visit func(vm.Value)) { visit(s.scan.str); visit(vm.Obj(s.scan.p)) }

func (mod *module) scanner(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, exc := mod.newScan(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	if mod.scannerType == nil {
		mod.scannerType = t.In.NewLibType("_sre", "SRE_Scanner", nil, vm.Slots{}, scannerMethods)
	}
	return vm.Obj(&scanner{Head: vm.Head{Cls: mod.scannerType}, scan: s, done: s.from > s.end}), nil
}

func scannerMethods() []vm.Method {
	try := func(name string, run func(s *scan) (bool, *vm.Exc)) vm.Method {
		return vm.Method{Name: name, Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s := a[0].O.(*scanner)
			if s.done {
				return vm.None, nil
			}
			s.scan.t = t
			ok, exc := s.scan.after(run(s.scan))
			if !ok {
				s.done = true
				return vm.None, exc
			}
			return vm.Obj(s.scan.found()), nil
		}}
	}
	return []vm.Method{
		try("match", func(s *scan) (bool, *vm.Exc) { return s.matchAt(s.from) }),
		try("search", func(s *scan) (bool, *vm.Exc) { return s.search(s.from) }),
		{Name: "pattern", Kind: vm.Getter, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Obj(a[0].O.(*scanner).scan.p), nil
		}},
	}
}
