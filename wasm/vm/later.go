package vm

// Names that a module of the library has, but makes only when they are asked for: they lie in another module, which few programs need.

import "strings"

// later is some names of a module, separated and surrounded by blanks, and the module that has them.
type later struct{ part, names string }

const (
	itself  = ""  // names of a part that is a submodule: the part is what is asked for
	allOfIt = "*" // … of one whose public names, and __all__, are all the module's, and which alone knows them
)

// Later says that the module has the names (separated by blanks) which lie in another module, its part: that is imported when one of
// them is asked for. No names: it has the part itself, a submodule. "*": it has all public names of the part, and its __all__.
func (m *Module) Later(part, names string) {
	if names != itself && names != allOfIt {
		names = " " + strings.Join(strings.Fields(names), " ") + " "
	}
	m.later = append(m.later, later{part, names})
}

// madeLater makes the name, if it is one of those, and binds it in the module. No object: it is none.
func (t *Thread) madeLater(m *Module, name *Str) (Value, *Exc) {
	for _, l := range m.later {
		switch l.names {
		case itself:
			if name.S != lastPart(l.part) {
				continue
			}
		case allOfIt:
			if strings.HasPrefix(name.S, "_") && name != t.In.names.all {
				continue
			}
		default:
			if !strings.Contains(l.names, " "+name.S+" ") {
				continue
			}
		}
		part, exc := t.ImportModule(l.part)
		if exc != nil {
			return Value{}, exc
		}
		v := Obj(part)
		if l.names != itself {
			v = part.Dict.GetStr(name)
		}
		if v.O != nil {
			m.Dict.SetStr(name, v)
			return v, nil
		}
	}
	return Value{}, nil
}

// makeAllLater makes all names that the module can still make: who asks for its namespace looks for them there.
func (t *Thread) makeAllLater(m *Module) {
	for _, name := range t.laterNames(m) {
		if key := t.In.Intern(name); m.Dict.GetStr(key).O == nil {
			_, _ = t.madeLater(m, key) // what cannot be made is said when it is asked for by its name
		}
	}
}

// laterNames are the names that the module can still make.
func (t *Thread) laterNames(m *Module) (names []string) {
	for _, l := range m.later {
		switch l.names {
		case itself:
			names = append(names, lastPart(l.part))
		case allOfIt:
			part, exc := t.ImportModule(l.part)
			if exc != nil {
				continue
			}
			for _, n := range part.Dict.appendNames(nil) {
				if !strings.HasPrefix(n, "_") {
					names = append(names, n)
				}
			}
		default:
			names = append(names, strings.Fields(l.names)...)
		}
	}
	return names
}
