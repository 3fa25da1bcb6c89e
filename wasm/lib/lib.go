// Package lib is the library of the playground: which modules there are, and the few things that a run asks of them as a whole.
package lib

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/asyncio"
	"github.com/asyncio-playground/playground/wasm/lib/data"
	"github.com/asyncio-playground/playground/wasm/lib/files"
	"github.com/asyncio-playground/playground/wasm/lib/guests"
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

// Library is the modules of one interpreter.
type Library struct {
	defs map[string]vm.ModuleDef
	env  *rt.Env
}

// Serve says how those hosts of a machine's network talk that the listing does not serve itself.
func Serve(m *kernel.Machine) { m.Network().Protocol = playground.HTTP{} }

// New makes the library of an interpreter.
func New(e *rt.Env) *Library {
	l := &Library{defs: map[string]vm.ModuleDef{}, env: e}
	e.Track, e.Actor = asyncio.CurrentTrack, asyncio.Actor
	for _, defs := range [][]vm.ModuleDef{std.Defs(e), files.Defs(e), re.Defs(e), data.Defs(e), tools.Defs(e), threading.Defs(e), multiprocessing.Defs(e), signals.Defs(e), socket.Defs(e), asyncio.Defs(e), playground.Defs(e), web.Defs(e), guests.Defs(e)} {
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

// Known tells whether name is a module of CPython's, or of a third party's, that readers may import and the playground does not have, and
// what comes nearest among those that it has.
func (l *Library) Known(name string) (nearest string, known bool) {
	top, _, _ := strings.Cut(name, ".")
	for _, line := range strings.Split(expected, "\n") {
		names, have, _ := strings.Cut(line, ":")
		if slices.Contains(strings.Fields(names), top) {
			return strings.TrimSpace(have), true
		}
	}
	_, ours := l.defs[top]
	return "", ours
}

// expected are modules that readers of the book may import and that the playground does not have, by what they are for.
const expected = `subprocess pty sh pexpect: for processes it has multiprocessing and concurrent.futures
zmq ftplib smtplib imaplib poplib telnetlib paramiko aiosmtplib aiodns dns pycurl grpc socketio: for the network it has socket, asyncio streams, http, urllib, requests, httpx, aiohttp and websockets
trio curio gevent eventlet twisted tornado greenlet: for concurrency it has asyncio, anyio, threading, concurrent.futures and multiprocessing
nest_asyncio: for what must wait inside a running loop it has await, and asyncio.run() in another thread
joblib dask ray celery rq dramatiq aiomultiprocess multiprocess loky: for work in other processes it has multiprocessing and concurrent.futures
aiolimiter ratelimit asyncio_throttle throttler: for limits it has asyncio.Semaphore, asyncio.Queue and threading.Semaphore
backoff retrying stamina aiohttp_retry: for calls that are tried again it has tenacity
cachetools async_lru aiocache diskcache: for caches it has functools.cache and functools.lru_cache
aiostream aioitertools more_itertools toolz: for streams of values it has itertools and async generators
sortedcontainers blist: for things in order it has heapq and bisect
loguru structlog aiologger: for logs it has logging
flask fastapi django starlette uvicorn gunicorn sanic bottle: for servers it has asyncio streams, http and aiohttp.web
mmap bz2 lzma zipfile tarfile fileinput aiofile: for files it has io, pathlib, os, tempfile, zlib, gzip and aiofiles, in memory
sqlite3 dbm shelve redis aioredis psycopg psycopg2 asyncpg aiosqlite aiomysql pymysql pymongo motor sqlalchemy kafka aiokafka pika aio_pika: for data it has dict, json, csv and pickle
dis token tokenize opcode pyclbr symtable code codeop py_compile: for code it has compile(), exec(), eval() and inspect
ctypes cffi marshal msgpack orjson ujson simplejson: for bytes and text of values it has json, pickle, struct, array and memoryview
cProfile profile pstats tracemalloc resource psutil pdb faulthandler memory_profiler line_profiler objgraph pympler viztracer pyinstrument aiomonitor aiodebug: to see what a program does it has the timeline, timeit and traceback
numpy pandas scipy matplotlib: for numbers it has math, statistics, random, array, fractions and decimal
xml xmlrpc plistlib netrc lxml bs4 yaml toml: for text it has re, string, json, csv and configparser
curses tkinter readline turtle termios tty webbrowser colorama termcolor rich tqdm alive_progress: for output it has print, textwrap and pprint
doctest pytest pytest_asyncio nose hypothesis aioresponses: for tests it has unittest
gettext pytz dateutil: for dates and text it has datetime, calendar and string
venv site sysconfig runpy pkgutil zipimport pydoc ensurepip zipapp fcntl pwd grp syslog posix trace bdb wave filecmp wsgiref
optparse click typer fire docopt: for arguments it has argparse and getopt
pydantic attr attrs: for records it has dataclasses, typing and enum`

// Iterations is how often event loops went round.
func (l *Library) Iterations() int64 { return asyncio.Iterations(l.env) }

// Track is the track of what runs on t now: a task, or 0 for the thread itself.
func (l *Library) Track(t *vm.Thread) trace.TrackID { return asyncio.CurrentTrack(t) }

// Shutdown ends what the listing left running: it joins the threads that are not daemons.
func (l *Library) Shutdown(t *vm.Thread) { threading.Shutdown(l.env, t) }
