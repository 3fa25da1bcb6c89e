package main

// The generator: a program grows from templates (expressions.go, statements.go, scenes.go) by filling their holes.
//
// A hole <int>, <str>, <list> … is an expression of that kind, <any> of any; <n> is a small number; <new int> a new variable of that kind;
// <block> an indented block of statements; <name>, used again as <name>, one new name in the template; <a|b|c> one of the words, which may
// have holes (\\| is a bar); <spec> and <percent> are ways to format; a line that begins with <try> prints what it raises.
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
	switch {
	case g.chance(3): // nothing runs, and the compiler says why
		g.line("# refused:")
		g.template(pick(g, refused))
	case g.chance(40): // the last word may be a traceback
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

// cutHole returns what comes before a template's first hole, the hole, and what follows; without a hole, the template and false.
func cutHole(template string) (before, hole, after string, ok bool) {
	for i := 0; i+1 < len(template); i++ {
		if template[i] != '<' || !opensHole(template[i+1:]) {
			continue
		}
		depth := 1
		for j := i + 1; j < len(template); j++ {
			switch {
			case template[j] == '<' && opensHole(template[j+1:]):
				depth++
			case template[j] == '>':
				if depth--; depth == 0 {
					return template[:i], template[i+1 : j], template[j+1:], true
				}
			}
		}
	}
	return template, "", "", false
}

// opensHole tells a hole from an operator by what follows the <.
func opensHole(rest string) bool {
	if rest == "" || strings.IndexByte("=>{ ", rest[0]) >= 0 {
		return false
	}
	return rest[0] != '<' || len(rest) > 1 && rest[1] >= 'A'
}

// splitChoices splits a hole at its own bars.
func splitChoices(hole string) (choices []string) {
	depth, from := 0, 0
	for i := 0; i < len(hole); i++ {
		switch hole[i] {
		case '<':
			if opensHole(hole[i+1:]) {
				depth++
			}
		case '>':
			depth = max(0, depth-1)
		case '|':
			if depth == 0 && (i == 0 || hole[i-1] != '\\') {
				choices = append(choices, strings.ReplaceAll(hole[from:i], `\|`, "|"))
				from = i + 1
			}
		}
	}
	return append(choices, strings.ReplaceAll(hole[from:], `\|`, "|"))
}

// spec makes a format specification, mostly a valid one.
func (g *generator) spec() string {
	var b strings.Builder
	some := func(percent int, from ...string) {
		if g.chance(percent) {
			b.WriteString(pick(g, from))
		}
	}
	some(40, "<", ">", "^", "=", "*<", "*^", "0>", "-=", "é>")
	some(25, "+", "-", " ")
	some(5, "z")
	some(15, "#")
	some(20, "0")
	some(50, "1", "5", "8", "12", "20")
	some(20, ",", "_")
	some(35, ".0", ".1", ".2", ".3", ".6", ".10", ".17")
	some(75, "d", "x", "X", "o", "b", "c", "e", "E", "f", "F", "g", "G", "n", "%", "s")
	return b.String()
}

// percent makes what follows a % in old formatting.
func (g *generator) percent() string {
	flags := pick(g, []string{"", "", "-", "+", " ", "0", "#", "+0", "-#"})
	width := pick(g, []string{"", "", "3", "8", "15"})
	precision := pick(g, []string{"", "", ".0", ".2", ".5", ".12"})
	return flags + width + precision + pick(g, []string{"d", "i", "s", "r", "a", "x", "X", "o", "e", "E", "f", "g", "G", "c", "u"})
}

// fill fills the holes of an expression, or of one line of a template; names are those that the template has in common.
func (g *generator) fill(template string, depth int, names map[string]string) string {
	var b strings.Builder
	var declared []variable
	for {
		before, hole, after, ok := cutHole(template)
		b.WriteString(before)
		if !ok {
			break
		}
		template = after
		switch choices := splitChoices(hole); {
		case len(choices) > 1:
			b.WriteString(g.fill(pick(g, choices), depth-1, names))
		case hole == "n":
			b.WriteString(fmt.Sprint(g.rnd.IntN(5)))
		case hole == "spec":
			b.WriteString(g.spec())
		case hole == "percent":
			b.WriteString(g.percent())
		case words[hole] != nil:
			b.WriteString(pick(g, words[hole]))
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
		if tried, ok := strings.CutPrefix(bare, "<try> "); ok {
			g.line("try:")
			g.line("    " + g.fill(tried, 2, names))
			g.line("except Exception as e: print(type(e).__name__, e)")
			continue
		}
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
func (g *generator) scene() {
	all := pick(g, [][]string{scenes, classScenes, flowScenes, textScenes, modernScenes, modernScenes, stdlibScenes, stdlibScenes, mixedScenes, mixedScenes, readerScenes, readerScenes, readerScenes, readerScenes})
	g.template(pick(g, all))
}

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
