// Package lib is the library of the playground: which modules there are, and the few things that a run asks of them as a whole.
package lib

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/lib/data"
	"github.com/asyncio-playground/playground/wasm/lib/files"
	"github.com/asyncio-playground/playground/wasm/lib/multiprocessing"
	"github.com/asyncio-playground/playground/wasm/lib/playground"
	"github.com/asyncio-playground/playground/wasm/lib/re"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/lib/signals"
	"github.com/asyncio-playground/playground/wasm/lib/socket"
	"github.com/asyncio-playground/playground/wasm/lib/std"
	"github.com/asyncio-playground/playground/wasm/lib/threading"
	"github.com/asyncio-playground/playground/wasm/lib/tools"
	"github.com/asyncio-playground/playground/wasm/lib/web"
	"github.com/asyncio-playground/playground/wasm/trace"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// Library is the modules of one run.
type Library struct {
	defs map[string]vm.ModuleDef
	env  *rt.Env
}

// New makes the library of a run.
func New(e *rt.Env) *Library {
	l := &Library{defs: map[string]vm.ModuleDef{}, env: e}
	e.Track = asyncio.CurrentTrack
	e.Machine.Network().Protocol = playground.HTTP{}
	for _, defs := range [][]vm.ModuleDef{std.Defs(e), files.Defs(e), re.Defs(e), data.Defs(e), tools.Defs(e), threading.Defs(e), multiprocessing.Defs(e), signals.Defs(e), socket.Defs(e), asyncio.Defs(e), playground.Defs(e), web.Defs(e)} {
		for _, d := range defs {
			l.defs[d.Name] = d
		}
	}
	return l
}

// Module finds a module's definition.
func (l *Library) Module(name string) (vm.ModuleDef, bool) {
	d, ok := l.defs[name]
	return d, ok
}

// Known lists the modules there are, and tells whether name is one that CPython or the book's readers would expect.
func (l *Library) Known(name string) (list string, known bool) {
	top, _, _ := strings.Cut(name, ".")
	if _, ours := l.defs[top]; !ours && !slices.Contains(expected, top) {
		return "", false
	}
	var names []string
	for n := range l.defs {
		if n[0] != '_' && !strings.Contains(n, ".") {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	return strings.Join(names, ", "), true
}

// expected are modules that readers of the book may import and that the playground does not have.
var expected = strings.Fields(`aiohttp aiofiles argparse array ast atexit base64 bisect calendar cmath codecs collections
 concurrent configparser contextvars copy csv ctypes curses dataclasses datetime decimal difflib dis email enum errno fractions
 gc getpass glob gzip hashlib heapq hmac html http httpx importlib inspect io ipaddress itertools json logging math mmap
 multiprocessing numbers os pathlib pickle platform pprint profile queue random re requests sched secrets select selectors shelve
 shutil signal socket socketserver sqlite3 ssl statistics string struct subprocess sys tempfile textwrap threading time timeit
 tkinter traceback types typing unittest urllib uuid uvloop warnings weakref xml zipfile zlib zmq zoneinfo`)

// Iterations is how often event loops went round.
func (l *Library) Iterations() int64 { return asyncio.Iterations(l.env) }

// Track is the track of what runs on t now: a task, or 0 for the thread itself.
func (l *Library) Track(t *vm.Thread) trace.TrackID { return asyncio.CurrentTrack(t) }

// Shutdown ends what the listing left running: it joins the threads that are not daemons.
func (l *Library) Shutdown(t *vm.Thread) { threading.Shutdown(l.env, t) }
