package sim

// Interpreters that are made ready between runs: a page that has shown a picture waits for its reader, and the next run of the same
// program begins with what this one imported (vm.Shelve).

import (
	"runtime"
	"slices"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// recipe says what to make ready: for which program, and with which modules.
type recipe struct {
	process Process
	limits  vm.Limits
	modules []string // those of the library that its last run imported, in that order
	wanted  int      // how many interpreters that run had: the program's, and those of the processes that it started
	ready   []*host
}

const (
	maxRecipes = 6 // for how many programs interpreters are kept ready: the files of a comparison, or the programs of a scenario
	maxReady   = 8 // how many for each
)

// Prepare makes an interpreter ready for one of the last programs and reports whether there is more to make. The result of a run does
// not depend on it.
func (e *Engine) Prepare() (more bool) {
	for _, r := range e.recipes {
		if len(r.ready) < r.wanted {
			e.make(r)
			return true
		}
	}
	e.collect()
	return false
}

// litter is how many bytes may be allocated until garbage is collected between runs, where nobody waits for it.
const litter = 24 << 20

// collect collects the garbage of the last runs, if it is much.
func (e *Engine) collect() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.TotalAlloc-e.collected > litter {
		e.collected = m.TotalAlloc
		runtime.GC()
		e.crowd(false)
	}
}

// make makes the recipe's interpreter. A module that cannot be imported ahead is left out from then on.
func (e *Engine) make(r *recipe) {
	names := slices.DeleteFunc(slices.Clone(r.modules), func(name string) bool { return e.personal[name] })
	for {
		h := e.makeHost(r.limits, r.process)
		failed := h.in.Shelve(names)
		if failed < 0 {
			r.ready = append(r.ready, h)
			return
		}
		e.personal[names[failed]] = true
		names = slices.Delete(names, failed, failed+1)
	}
}

// takeReady takes the interpreter that is ready for a program; nil = there is none.
func (e *Engine) takeReady(limits vm.Limits, process Process) *host {
	r := e.recipe(limits, process)
	if r == nil || len(r.ready) == 0 {
		return nil
	}
	last := len(r.ready) - 1
	h := r.ready[last]
	r.ready = r.ready[:last]
	return h
}

// recipe finds the recipe for a program.
func (e *Engine) recipe(limits vm.Limits, process Process) *recipe {
	for _, r := range e.recipes {
		if r.limits == limits && r.process.Main == process.Main && slices.Equal(r.process.Argv, process.Argv) {
			return r
		}
	}
	return nil
}

// remember notes what the programs of a run imported.
func (e *Engine) remember(limits vm.Limits, programs []*program) {
	for _, p := range programs {
		if p.host == nil {
			continue
		}
		r := e.recipe(limits, p.Process)
		if r == nil {
			r = &recipe{process: p.Process, limits: limits}
		}
		e.recipes = append(slices.DeleteFunc(e.recipes, func(other *recipe) bool { return other == r }), r)
		r.modules, r.wanted = p.host.in.Library(), 0
		for _, h := range p.shared.hosts {
			if h.program == p && r.wanted < maxReady {
				r.wanted++
			}
		}
	}
	e.recipes = e.recipes[max(0, len(e.recipes)-maxRecipes):]
}
