package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// A program must not notice that what an earlier one imported has been imported ahead.
func TestWhatIsImportedAheadIsNotSeen(t *testing.T) {
	const earlier = `
import asyncio, threading, random, urllib.parse, concurrent.futures, typing, array, logging, queue, collections.abc
async def main():
    await asyncio.to_thread(print, random.random())
    server = await asyncio.start_server(print, "127.0.0.1", 0)
    server.close()
asyncio.run(main())
`
	for name, text := range map[string]string{
		"the same":                      earlier,
		"no import":                     "import sys\nprint(*sys.modules)\nprint(len(vars(object)))\n",
		"another order":                 "import sys, queue\nprint(*sys.modules)\nimport asyncio.queues\nprint(*sys.modules)\n",
		"submodules come when imported": "import urllib, concurrent\nprint(hasattr(urllib, 'parse'), hasattr(concurrent, 'futures'))\nimport urllib.parse\nprint(urllib.parse.quote('a b'), vars(urllib).keys())\n",
		"subclasses":                    "print([c for c in Exception.__subclasses__() if c.__module__ not in ('builtins', 'exceptions')])\nimport queue\nprint(queue.Empty in Exception.__subclasses__())\n",
		"builtins are replaced":         "import builtins\nbuild = builtins.__build_class__\ndef noisy(f, name, *a, **k):\n    print(name)\n    return build(f, name, *a, **k)\nbuiltins.__build_class__ = noisy\nimport queue\n",
		"a module is replaced":          "import sys, types\nfake = types.ModuleType('threading')\nfake.Lock = fake.Condition = fake.__getattr__ = lambda *a: print('fake', *a)\nsys.modules['threading'] = fake\nimport queue\nprint(queue.threading is fake)\n",
		"a module is imported again":    "import sys, queue\nold = queue\ndel sys.modules['queue']\nimport queue\nprint(old is queue, old.Queue is queue.Queue)\n",
		"identities":                    "class C: pass\nprint(id(C()), hash(C), C())\nimport asyncio, enum, random\nprint(C(), random.random())\n",
		"in a thread":                   "import _thread, time\ndef f():\n    import threading\n    print(threading.current_thread(), threading.main_thread(), threading.active_count())\n_thread.start_new_thread(f, ())\ntime.sleep(1)\n",
		"seeds":                         "import random\nprint(random.random(), random.Random().random(), random.Random(5).random(), random.SystemRandom().random())\n",
	} {
		t.Run(name, func(t *testing.T) {
			program := func(text string) Program {
				return Program{Files: []File{{Name: "main.py", Text: text}}, Seed: 7, CallbackLog: true}
			}
			expected := New().Run(program(text))
			e := New()
			assert.False(t, e.Prepare(), "nothing has run")
			e.Run(program(earlier))
			for e.Prepare() {
			}
			r := e.Run(program(text))
			assert.Equal(t, expected.Stdout(), r.Stdout())
			assert.Equal(t, expected.Stderr(), r.Stderr())
			assert.Equal(t, expected.CallbackLog, r.CallbackLog)
			assert.Equal(t, trace.Text(expected.Trace), trace.Text(r.Trace))
			assert.Equal(t, expected.Hash, r.Hash)
		})
	}
}

// What most programs import is there before they begin, which makes a small run half as long.
func TestWhatAProgramImportsIsImportedAhead(t *testing.T) {
	e := New()
	e.Run(Program{Files: []File{{Name: "main.py", Text: "import asyncio, concurrent.futures, contextlib, dataclasses, datetime, enum, functools, json, queue, random, re, socket, threading, time, typing, unittest\n"}}})
	for e.Prepare() {
	}
	assert.Len(t, e.recipes[0].ready, 1)
	for _, name := range e.recipes[0].modules {
		assert.False(t, e.personal[name], "%s is only imported when the program runs", name)
	}
}

// Many tasks or threads that live at once are told, once a run, and that they are gone before the next run.
func TestCrowdsAreTold(t *testing.T) {
	e := New()
	var told []bool
	e.Crowded = func(is bool) { told = append(told, is) }
	run := func(text string) {
		e.Run(Program{Files: []File{{Name: "main.py", Text: "import asyncio\nasync def main(n):\n    await asyncio.gather(*[asyncio.sleep(1) for _ in range(n)])\n" + text}}})
	}
	run("asyncio.run(main(900))\nasyncio.run(main(900))\n")
	assert.Empty(t, told)
	run("asyncio.run(main(1000))\nasyncio.run(main(1000))\n")
	assert.Equal(t, []bool{true}, told)
	run("asyncio.run(main(10))\n")
	assert.Equal(t, []bool{true, false}, told)
}
