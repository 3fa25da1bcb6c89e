package sim

// Several programs in one run: each a process with its own arguments, input, output, signals and end, all on one clock.

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const echoServer = `
import socket, sys
with socket.create_server(("localhost", 8000)) as server:
    print("listening as", *sys.argv)
    try:
        while True:
            client, _ = server.accept()
            with client:
                while data := client.recv(100):
                    client.sendall(data.upper())
    except KeyboardInterrupt:
        print("stopped")
`

const echoClient = `
import socket, sys
from helper import ask
with socket.create_connection(("localhost", 8000)) as s:
    for line in sys.stdin:
        print(sys.argv[1], "got", ask(s, line.strip()))
sys.exit(int(sys.argv[2]))
`

// together is a server, and two clients that start later; the server gets Ctrl-C after a second.
func together() Program {
	return Program{
		Files: []File{{"server.py", echoServer}, {"client.py", echoClient}, {"helper.py", "def ask(s, word):\n    s.sendall(word.encode())\n    return s.recv(100).decode()\n"}},
		Processes: []Process{
			{Name: "echo", Main: "server.py", Argv: []string{"--loud"}, Signals: []Signal{{At: 1e9, Number: 2}}},
			{Main: "client.py", Argv: []string{"ada", "0"}, Stdin: "tea\ntoast\n", Start: 100e6},
			{Main: "client.py", Argv: []string{"bob", "7"}, Stdin: "water\n", Start: 200e6},
		},
	}
}

func TestProgramsRunSideBySideEachWithItsOwnInputAndOutput(t *testing.T) {
	for _, mode := range []string{"gil", "any", "free"} {
		p := together()
		p.Switch = mode
		r := New().Run(p)
		require.Empty(t, r.Problems, mode)
		assert.Equal(t, "listening as server.py --loud\nstopped\n", r.StdoutOf(0), mode)
		assert.Equal(t, "ada got TEA\nada got TOAST\n", r.StdoutOf(1))
		assert.Equal(t, "bob got WATER\n", r.StdoutOf(2))
		assert.Equal(t, 7, r.ExitCode, "the first that is not 0")
		require.Len(t, r.Ends, 3)
		for i, want := range []End{{Name: "echo"}, {Name: "client ada 0", Start: 100e6}, {Name: "client bob 7", Start: 200e6, ExitCode: 7}} {
			got := r.Ends[i]
			assert.Equal(t, want.Name, got.Name)
			assert.Equal(t, want.ExitCode, got.ExitCode)
			assert.Equal(t, want.Name, r.Trace.Track(got.Track).Name)
			assert.Equal(t, want.Start, r.Trace.Track(got.Track).Born)
			assert.Equal(t, got.End, r.Trace.Track(got.Track).Ended)
		}
		assert.GreaterOrEqual(t, r.Ends[0].End, int64(1e9), "it waits until Ctrl-C")
		assert.Less(t, r.Ends[2].End, int64(300e6))
		again := New().Run(p)
		assert.Equal(t, r.Hash, again.Hash, "the same input gives the same bytes")
	}
}

const readsStdin = `
import asyncio, select, sys
print([len(files) for files in select.select([sys.stdin], [sys.stdout], [])])
async def main():
    loop = asyncio.get_running_loop()
    over = loop.create_future()
    def typed():
        line = sys.stdin.readline()
        print("typed", repr(line))
        if not line:
            over.set_result(loop.remove_reader(sys.stdin))
    loop.add_reader(sys.stdin, typed)
    print(await over)
asyncio.run(main())
`

func TestWhatIsTypedIsReadyToBeRead(t *testing.T) {
	r := New().Run(Program{Files: []File{{"a.py", readsStdin}}, Stdin: "one\ntwo\n"})
	assert.Equal(t, "[1, 1, 0]\ntyped 'one\\n'\ntyped 'two\\n'\ntyped ''\nTrue\n", r.Stdout())
	assert.Empty(t, r.Stderr())
}

func TestAProgramsEndIsNotThatOfTheOthers(t *testing.T) {
	two := func(first, second string, signals ...Signal) *Result {
		return New().Run(Program{Files: []File{{"a.py", first}, {"b.py", second}},
			Processes: []Process{{Main: "a.py", Signals: signals}, {Main: "b.py"}}})
	}
	const slow = "import time\ntime.sleep(1)\nprint('done')\n"
	r := two("print(1 / 0)", slow)
	assert.Equal(t, "done\n", r.StdoutOf(1), "an uncaught exception")
	assert.Contains(t, r.StderrOf(0), "ZeroDivisionError")
	assert.Equal(t, 1, r.Ends[0].ExitCode)

	for number, name := range map[int]string{9: "SIGKILL", 15: "SIGTERM"} {
		r = two("while True: pass", slow, Signal{0.5e9, number})
		assert.Equal(t, "done\n", r.StdoutOf(1), "signal %d", number)
		assert.Equal(t, 128+number, r.Ends[0].ExitCode)
		assert.InDelta(t, 0.5e9, r.Ends[0].End, 1e6)
		assert.Contains(t, r.StderrOf(0), "ended by "+name)
	}

	r = two("import signal, sys, time\nsignal.signal(15, lambda *_: sys.exit('bye'))\ntime.sleep(9)", slow, Signal{0.5e9, 15})
	assert.Equal(t, "bye\n", r.StderrOf(0), "a handler")
	assert.Equal(t, 1, r.Ends[0].ExitCode)

	r = two("pass", "import sys\nprint('still here')\n"+slow, Signal{0.5e9, 15})
	assert.Equal(t, "still here\ndone\n", r.StdoutOf(1), "the signal comes too late")
	assert.Zero(t, r.ExitCode)
}

func TestWhoTalksToADeadProgramHearsOfIt(t *testing.T) {
	const server = "import socket\ns = socket.create_server(('localhost', 8000))\nc, _ = s.accept()\nwhile True: pass\n"
	const client = "import socket\nc = socket.create_connection(('localhost', 8000))\nprint(c.recv(10))\ntry: socket.create_connection(('localhost', 8000))\nexcept OSError as e: print(e)\n"
	r := New().Run(Program{Files: []File{{"server.py", server}, {"client.py", client}},
		Processes: []Process{{Main: "server.py", Signals: []Signal{{1e9, 9}}}, {Main: "client.py", Start: 1e8}}})
	assert.Equal(t, "b''\n[Errno 111] Connection refused\n", r.StdoutOf(1), r.StderrOf(1))
}

func TestProgramsSendEachOtherSignals(t *testing.T) {
	const waits = "import os, signal\nsignal.signal(signal.SIGUSR1, lambda n, f: print('got', signal.Signals(n).name))\nprint(os.getpid(), os.getppid())\nsignal.pause()\n"
	const sends = "import os, signal\nos.kill(os.getpid() - 1, 0)\nos.kill(os.getpid() - 1, signal.SIGUSR1)\ntry: os.kill(1, 15)\nexcept ProcessLookupError as e: print(e)\n"
	r := New().Run(Program{Files: []File{{"a.py", waits}, {"b.py", sends}},
		Processes: []Process{{Main: "a.py"}, {Main: "b.py", Start: 1e8}}})
	assert.Equal(t, "4242 4241\ngot SIGUSR1\n", r.StdoutOf(0))
	assert.Equal(t, "[Errno 3] No such process\n", r.StdoutOf(1), r.StderrOf(1))
}

func TestALookInsideNamesThePrograms(t *testing.T) {
	p := together()
	x := New().XRay(p, 150e6)
	seen := map[string]string{}
	for _, l := range x.Lanes {
		seen[l.Process] = l.Why
	}
	assert.Equal(t, map[string]string{"echo": "accept"}, seen, "the first client has gone, the second is to come")
	assert.Empty(t, New().XRay(Program{Files: []File{{"a.py", "import time\ntime.sleep(1)"}}}, 1e8).Lanes[0].Process, "a lone program needs no name")
}

func TestChildrenPrintWhereTheirProgramDoes(t *testing.T) {
	const parent = "import multiprocessing as mp\ndef child(): print('child')\nif __name__ == '__main__':\n    p = mp.Process(target=child)\n    p.start()\n    p.join()\n"
	r := New().Run(Program{Files: []File{{"a.py", "print('a')"}, {"b.py", parent}}, Processes: []Process{{Main: "a.py"}, {Main: "b.py"}}})
	assert.Equal(t, "a\n", r.StdoutOf(0))
	assert.Equal(t, "child\n", r.StdoutOf(1), r.StderrOf(1))
}

func TestADeadlockOfProgramsNamesThem(t *testing.T) {
	r := New().Run(Program{Files: []File{{"a.py", "import socket\nsocket.create_server(('localhost', 1)).accept()"}, {"b.py", "import threading\nthreading.Event().wait()"}},
		Processes: []Process{{Main: "a.py"}, {Main: "b.py"}}})
	assert.Equal(t, ExitDeadlock, r.ExitCode)
	assert.Contains(t, r.StderrOf(0), "MainThread of a waits for a connection to 127.0.0.1:1")
	assert.Contains(t, r.StderrOf(0), "MainThread of b waits")
}

func TestProgramsThatCannotBeAreRefused(t *testing.T) {
	files := []File{{"a.py", "pass"}, {"b.py", "if"}}
	for want, list := range map[string][]Process{
		"there is no file 'c.py' for the program ada": {{Name: "ada", Main: "c.py"}},
		"the first program starts at 0":               {{Main: "a.py", Start: 1}},
		"there is no signal 99":                       {{Main: "a.py", Signals: []Signal{{0, 99}}}},
		"SyntaxError":                                 {{Main: "a.py"}, {Main: "b.py"}},
	} {
		r := New().Run(Program{Files: files, Processes: list})
		assert.NotZero(t, r.ExitCode)
		assert.Contains(t, r.Stderr(), want)
	}
}
