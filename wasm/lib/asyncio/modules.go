package asyncio

// The modules of this package and their Python parts.

import (
	_ "embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

var (
	//go:embed py/exceptions.py
	exceptionsText string
	//go:embed py/tasks.py
	tasksText string
	//go:embed py/locks.py
	locksText string
	//go:embed py/queues.py
	queuesText string
	//go:embed py/timeouts.py
	timeoutsText string
	//go:embed py/taskgroups.py
	taskgroupsText string
	//go:embed py/runners.py
	runnersText string
	//go:embed py/init.py
	initText string
)

// Defs are the modules asyncio, its submodules, _asyncio and contextvars.
func Defs(e *rt.Env) []vm.ModuleDef {
	python := func(name, text string) vm.ModuleDef {
		return vm.ModuleDef{Name: "asyncio." + name, Code: func() *vm.CompiledSource { return e.Source("asyncio/"+name+".py", text) }}
	}
	return []vm.ModuleDef{
		{Name: "_asyncio", Build: build(e)},
		contextvarsModule(),
		{Name: "asyncio", Package: true, Lazy: true, Code: func() *vm.CompiledSource { return e.Source("asyncio/__init__.py", initText) }},
		python("exceptions", exceptionsText), python("tasks", tasksText), python("locks", locksText), python("queues", queuesText),
		python("timeouts", timeoutsText), python("taskgroups", taskgroupsText), python("runners", runnersText),
	}
}
