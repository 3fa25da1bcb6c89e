package sweep

// The plan of a sweep: which programs run with what, in which order, and one of these runs.

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// Plan is a sweep that can be carried out.
type Plan struct {
	Range
	Label, Unit string    // of the parameter
	Values      []float64 // it takes
	Has         []bool    // by file: whether it has the parameter at all. One that has not is the same at every value
}

// Run is one run of a plan: indexes of the value and of the file, and how far the seed is from the first one.
type Run struct{ Point, File, Seed int }

// Make plans the sweep over the main files of some programs.
func Make(text string, files []sim.File) (*Plan, *Problem) {
	r, bad := Parse(text)
	if bad != nil {
		return nil, bad
	}
	p := &Plan{Range: r, Has: make([]bool, len(files))}
	var param *sim.Param
	var numeric []string
	known := map[string]bool{}
	for i, f := range files {
		for _, candidate := range sim.Inspect(f.Name, f.Text).Params {
			numbers := candidate.Type == "slider" || candidate.Type == "number"
			if numbers && !known[candidate.Name] {
				numeric = append(numeric, candidate.Name)
			}
			known[candidate.Name] = true
			if candidate.Name == r.Name && numbers {
				p.Has[i] = true
				if param == nil {
					param = &candidate
				}
			}
		}
	}
	switch {
	case len(numeric) == 0:
		return nil, problem("none")
	case param == nil && known[r.Name]:
		return nil, problem("kind", r.Name, strings.Join(numeric, ", "))
	case param == nil:
		return nil, problem("unknown", r.Name, strings.Join(numeric, ", "))
	}
	p.Label, p.Unit = param.Label, param.Unit
	p.Values, bad = r.Values(param)
	return p, bad
}

// Runs lists the runs in the order in which they tell most the soonest: first the ends of the range, then the middle of what is
// between, all with the first seed, then with the next.
func (p *Plan) Runs() []Run {
	var runs []Run
	order := coarseToFine(len(p.Values))
	for seed := range p.Seeds {
		for n, point := range order {
			for file, has := range p.Has {
				if has {
					runs = append(runs, Run{point, file, seed})
				} else if n == 0 {
					runs = append(runs, Run{0, file, seed})
				}
			}
		}
	}
	return runs
}

// coarseToFine orders 0 … n−1 so that each beginning of the order is spread over all of it.
func coarseToFine(n int) []int {
	order := []int{0}
	if n > 1 {
		order = append(order, n-1)
	}
	type gap struct{ lo, hi int }
	gaps := []gap{{0, n - 1}}
	for len(gaps) > 0 {
		g := gaps[0]
		gaps = gaps[1:]
		if mid := (g.lo + g.hi) / 2; mid > g.lo {
			order = append(order, mid)
			gaps = append(gaps, gap{g.lo, mid}, gap{mid, g.hi})
		}
	}
	return order
}

// Literal returns the value of a point as it is written into the code.
func (p *Plan) Literal(point int) string { return number(p.Values[point]) }

// Measure carries out one run: the program with the value in its files and its seed moved on, without a trace.
func (p *Plan) Measure(e *sim.Engine, program sim.Program, run Run) Sample {
	return Measure(e, program, p.Name, p.Literal(run.Point), p.Has[run.File], run)
}

// Measure is a plan's Measure for who holds the plan's parts: the parameter's name, the literal, and whether the file has it.
func Measure(e *sim.Engine, program sim.Program, name, literal string, has bool, run Run) Sample {
	s := Sample{Run: run}
	if has {
		program.Files = slices.Clone(program.Files)
		for i, f := range program.Files { // of programs that run together any may have it
			text, err := sim.SetParam(f.Text, name, literal)
			if err == nil {
				program.Files[i].Text = text
			} else if slices.ContainsFunc(sim.Inspect(f.Name, f.Text).Params, func(p sim.Param) bool { return p.Name == name }) {
				s.Failed = err.Error()
				return s
			}
		}
	}
	program.Seed += uint64(run.Seed)
	program.NoTrace = true
	r := e.Run(program)
	for i, m := range Measures {
		s.Figures[i] = m.of(&r.Stats)
	}
	switch {
	case len(r.Problems) > 0:
		s.Failed = r.Problems[0].Kind
		if first, _, _ := strings.Cut(r.Problems[0].Msg, "\n"); first != "" && first != s.Failed {
			s.Failed = first
		}
	case r.ExitCode != 0:
		s.Failed = "exit code " + number(float64(r.ExitCode))
	}
	return s
}
