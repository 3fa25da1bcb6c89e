package vm

// The shelf: modules of the library that were imported before the program began, which takes one when it imports it. Importing takes
// no virtual time and nothing else happens meanwhile (lull), so nobody can tell; but a run begins some ten milliseconds earlier.

import (
	"slices"
	"strings"
)

// shelf is the modules that no program has asked for yet.
type shelf struct {
	filling  bool
	meddled  bool // a body has changed what others see
	modules  map[string]*shelved
	makers   map[*Type]*shelved // whose body made the class
	entered  []*shelved         // while it is filled: the modules whose bodies are being executed
	builtins []Value            // with which their bodies were executed
}

// shelved is a module and the names for which its body asked, in that order: what comes with it.
type shelved struct {
	m     *Module
	asks  []string
	taken bool
}

// Shelve imports modules of the library ahead of the program, and needs no more of the Host than their definitions. It answers the
// place of the first name whose import a program could notice (it wants the run that it is in, or hooks the exit), after which
// the interpreter is of no use; -1 = there is none.
func (in *Interp) Shelve(names []string) (failed int) {
	defer func() { _ = recover() }() // failed says what was being imported
	in.shelf = &shelf{filling: true, modules: map[string]*shelved{}, makers: map[*Type]*shelved{}, builtins: in.builtins()}
	t := in.NewThread()
	ids, hooks := in.nextID, len(in.exitHooks)
	for failed = range names {
		_, exc := t.ImportModule(names[failed])
		if exc != nil || in.shelf.meddled || in.nextID != ids || len(in.exitHooks) != hooks || in.mortals > 0 || !in.sameBuiltins() {
			return failed
		}
	}
	t.End()
	for name, x := range in.shelf.modules { // the order does not matter: what is left keeps its own
		in.Modules.DeleteStr(in.Intern(name))
		if parent := in.shelf.modules[parentOf(name)]; parent != nil && !in.shelf.brings(parent, x, map[*shelved]bool{}) {
			parent.m.Dict.DeleteStr(in.Intern(lastPart(name)))
		}
	}
	in.shelf.filling = false
	return -1
}

// Library returns the names of the modules of the library that the program has imported, in the order of sys.modules.
func (in *Interp) Library() []string {
	var names []string
	for pos := 0; ; {
		_, v, more := in.Modules.Next(&pos)
		if !more {
			return names
		}
		if m, ok := v.O.(*Module); ok && m.def != nil {
			names = append(names, m.Name)
		}
	}
}

// builtins returns the values of the builtins.
func (in *Interp) builtins() []Value {
	values := make([]Value, 0, in.Builtins.Len())
	for pos := 0; ; {
		_, v, more := in.Builtins.Next(&pos)
		if !more {
			return values
		}
		values = append(values, v)
	}
}

// sameBuiltins reports whether the builtins are those with which the bodies were executed.
func (in *Interp) sameBuiltins() bool {
	pos := 0
	for _, expected := range in.shelf.builtins {
		if _, v, _ := in.Builtins.Next(&pos); v != expected {
			return false
		}
	}
	return in.Builtins.Len() == len(in.shelf.builtins)
}

// asked notes that a body asks for a module.
func (s *shelf) asked(name string) {
	if s != nil && s.filling && len(s.entered) > 0 {
		outer := s.entered[len(s.entered)-1]
		outer.asks = append(outer.asks, name)
	}
}

// found notes that a body takes a module from its package, where it is because another body asked for it before.
func (s *shelf) found(v Value) {
	if s == nil || !s.filling {
		return
	}
	if m, ok := v.O.(*Module); ok && s.modules[m.Name] != nil {
		s.asked(m.Name)
	}
}

// enter notes that a module's body begins, and leave that it has ended.
func (s *shelf) enter(m *Module) {
	if s != nil && s.filling {
		x := &shelved{m: m}
		s.modules[m.Name] = x
		s.entered = append(s.entered, x)
	}
}

func (s *shelf) leave() {
	if s != nil && s.filling {
		s.entered = s.entered[:len(s.entered)-1]
	}
}

// made notes that a class is made.
func (s *shelf) made(c *Type) {
	if s != nil && s.filling && len(s.entered) > 0 {
		s.makers[c] = s.entered[len(s.entered)-1]
	}
}

// changes notes that a class is changed: where another body made it that has ended, a program that uses it could notice.
func (s *shelf) changes(c *Type) {
	if s != nil && s.filling && !slices.Contains(s.entered, s.makers[c]) {
		s.meddled = true
	}
}

// Meddles says that what is being executed changes what other modules see; the body of a module that does cannot be executed ahead.
func (in *Interp) Meddles() {
	if in.shelf != nil {
		in.shelf.meddled = true
	}
}

// takeFromShelf moves a module to sys.modules, and what its body asked for; nil where it is not on the shelf. Its package is there already.
func (in *Interp) takeFromShelf(name string) *Module {
	s := in.shelf
	if s == nil || s.filling {
		return nil
	}
	x := s.modules[name]
	if x == nil || x.taken {
		return nil
	}
	if !in.sameBuiltins() || !in.fits(x, map[*shelved]bool{}) {
		in.shelf = nil // the program has changed something that the bodies would have seen
		return nil
	}
	in.take(x)
	return x.m
}

// fits reports whether the modules that come with x are still those that its body has seen.
func (in *Interp) fits(x *shelved, seen map[*shelved]bool) bool {
	seen[x] = true
	for _, name := range x.asks {
		y := in.shelf.modules[name]
		if y == nil || seen[y] {
			continue
		}
		v := in.Modules.GetStr(in.Intern(name))
		if in.shadows(name) || (y.taken || v.O != nil) && v.O != Object(y.m) || !in.fits(y, seen) {
			return false
		}
	}
	return true
}

// brings reports whether x comes with the module from.
func (s *shelf) brings(from, x *shelved, seen map[*shelved]bool) bool {
	seen[from] = true
	for _, name := range from.asks {
		if y := s.modules[name]; y == x || y != nil && !seen[y] && s.brings(y, x, seen) {
			return true
		}
	}
	return false
}

// take puts a module and what comes with it where a program finds it.
func (in *Interp) take(x *shelved) {
	if x.taken {
		return
	}
	x.taken = true
	in.Modules.SetStr(in.Intern(x.m.Name), Obj(x.m))
	for _, name := range x.asks {
		if y := in.shelf.modules[name]; y != nil {
			in.take(y)
		}
	}
	if parent := in.shelf.modules[parentOf(x.m.Name)]; parent != nil {
		parent.m.Dict.SetStr(in.Intern(lastPart(x.m.Name)), Obj(x.m))
	}
}

// parentOf is the package of a module by its dotted name, "" where it has none; lastPart is its name there.
func parentOf(name string) string { return name[:max(0, strings.LastIndexByte(name, '.'))] }
func lastPart(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// unshelved leaves out the classes of modules that the program has not imported.
func (in *Interp) unshelved(classes []*Type) []*Type {
	if in.shelf == nil {
		return classes
	}
	var out []*Type
	for _, c := range classes {
		if x := in.shelf.makers[c]; x == nil || x.taken {
			out = append(out, c)
		}
	}
	return out
}
