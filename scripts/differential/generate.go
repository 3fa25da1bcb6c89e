package main

// The generator: a program grows from templates (expressions.go, statements.go, scenes.go) by filling their holes.
//
// A hole <int>, <str>, <list> … is an expression of that kind, <any> of any; <n> is a small number; <new int> a new variable of that kind;
// <block> an indented block of statements; <name>, used again as <name>, one new name in the template; <a|b|c> one of the words.
// What is printed never depends on the order of a set, on addresses or on hashes.

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// generate returns the program of a seed.
func generate(seed uint64) string {
	g := &generator{rnd: rand.New(rand.NewPCG(seed, 0))}
	g.line("# seed " + fmt.Sprint(seed))
	for n := 2 + g.rnd.IntN(4); n > 0; n-- {
		if g.chance(45) {
			g.statements(3)
		} else {
			g.scene()
		}
	}
	if g.chance(40) { // the last word may be a traceback
		g.template(pick(g, uncaught))
	}
	return g.out.String()
}

// A variable is a name that holds a value of a kind.
type variable struct{ name, kind string }

type generator struct {
	rnd    *rand.Rand
	out    strings.Builder
	indent int
	vars   []variable
	names  int
	depth  int  // of blocks
	loop   bool // break and continue have a meaning
	inFunc bool
}

func (g *generator) chance(percent int) bool { return g.rnd.IntN(100) < percent }

func pick[T any](g *generator, from []T) T { return from[g.rnd.IntN(len(from))] }

func (g *generator) line(s string) {
	g.out.WriteString(strings.Repeat("    ", g.indent) + s + "\n")
}

// name makes a new name.
func (g *generator) name(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// declare makes a variable known.
func (g *generator) declare(name, kind string) { g.vars = append(g.vars, variable{name, kind}) }

// known returns a variable of a kind, "" when there is none.
func (g *generator) known(kind string) string {
	var names []string
	for _, v := range g.vars {
		if v.kind == kind {
			names = append(names, v.name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return pick(g, names)
}

// expr returns an expression of a kind, in parentheses where it could need them.
func (g *generator) expr(kind string, depth int) string {
	if kind == "any" {
		kind = pick(g, []string{"int", "int", "str", "str", "float", "list", "tuple", "dict", "bool", "bytes", "none", "complex"})
	}
	if v := g.known(kind); v != "" && g.chance(35) {
		return v
	}
	if depth <= 0 || g.chance(15) {
		return pick(g, literals[kind])
	}
	if g.chance(2) {
		return g.fill(pick(g, wrong), depth-1, nil)
	}
	return g.fill(pick(g, expressions[kind]), depth-1, nil)
}

// fill fills the holes of an expression, or of one line of a template; names are those that the template has in common.
func (g *generator) fill(template string, depth int, names map[string]string) string {
	var b strings.Builder
	var declared []variable
	for {
		i := strings.IndexByte(template, '<')
		if i < 0 {
			break
		}
		j := strings.IndexByte(template[i:], '>')
		if j < 2 || strings.ContainsAny(template[i+1:i+2], "=<{ ") {
			b.WriteString(template[:i+1])
			template = template[i+1:]
			continue
		}
		b.WriteString(template[:i])
		hole := template[i+1 : i+j]
		template = template[i+j+1:]
		switch {
		case strings.Contains(hole, "|"):
			b.WriteString(pick(g, strings.Split(hole, "|")))
		case hole == "n":
			b.WriteString(fmt.Sprint(g.rnd.IntN(5)))
		case strings.HasPrefix(hole, "new "):
			v := variable{g.name("v"), hole[4:]}
			declared = append(declared, v)
			b.WriteString(v.name)
		case hole == "wrongly":
			b.WriteString(g.fill(pick(g, wrong), depth-1, nil))
		case literals[hole] != nil || hole == "any":
			b.WriteString(g.expr(hole, depth))
		default:
			if names[hole] == "" {
				names[hole] = g.name(hole)
			}
			b.WriteString(names[hole])
		}
	}
	b.WriteString(template)
	g.vars = append(g.vars, declared...)
	return b.String()
}

// template writes the lines of a statement's or a scene's template.
func (g *generator) template(text string) {
	names := map[string]string{}
	before := g.indent
	for _, l := range strings.Split(strings.Trim(text, "\n"), "\n") {
		bare := strings.TrimLeft(l, "\t")
		g.indent = before + len(l) - len(bare)
		switch bare {
		case "<block>":
			g.block(1 + g.rnd.IntN(2))
		case "<return>":
			g.line("return " + g.expr("any", 2))
		case "<drive>":
			g.drive(names)
		default:
			g.line(g.fill(bare, 2, names))
		}
	}
	g.indent = before
}

// block writes some statements at the present indentation; what they declare is not known after it.
func (g *generator) block(n int) {
	known := len(g.vars)
	g.depth++
	g.statements(n)
	g.depth--
	g.vars = g.vars[:known]
}

// statements writes up to n statements.
func (g *generator) statements(n int) {
	for i := 1 + g.rnd.IntN(n); i > 0; i-- {
		if g.depth < 3 && g.chance(40) {
			g.template(pick(g, compound))
		} else {
			g.template(pick(g, simple))
		}
	}
}

// scene writes a class, a generator, a coroutine … and what is done with it. Names of the program's top level are not used inside.
func (g *generator) scene() { g.template(pick(g, scenes)) }

// drive writes the steps that drive a generator or coroutine named <it>, each with what it does to the caller. The last closes it, so that
// nothing is left to its end.
func (g *generator) drive(names map[string]string) {
	for n := 3 + g.rnd.IntN(4); n >= 0; n-- {
		step := pick(g, steps)
		if n == 0 {
			step = "<it>.close()"
		}
		g.line("try:")
		g.line("    print(" + g.fill(step, 1, names) + ")")
		g.line("except BaseException as e:")
		g.line("    print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))")
	}
}
