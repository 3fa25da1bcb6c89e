package sim_test

// Hosts and HTTP clients: our own models, of which CPython knows nothing. testdata/network/NAME.out is what NAME.py must print: worked
// out by hand from the declared times, or printed by the real client, of the version that the listing names, over the loopback. A listing may
// import _server.py, which is none itself. The laws below hold for every seed.

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/sim"
)

func TestModelsOfHTTPClients(t *testing.T) {
	paths, err := filepath.Glob("testdata/network/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	server := fileAt(t, "testdata/network/_server.py")
	for _, path := range paths {
		if filepath.Base(path) == server.Name {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) {
			r := sim.New().Run(sim.Program{Files: []sim.File{fileAt(t, path), server}})
			assert.Equal(t, beside(t, path, ".out"), r.Stdout())
			assert.Equal(t, 0, r.ExitCode, r.Stderr())
		})
	}
}

// fileAt reads a listing.
func fileAt(t *testing.T, path string) sim.File {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return sim.File{Name: filepath.Base(path), Text: string(text)}
}

const crowd = `
import asyncio, playground, time
playground.host("h.example", latency=playground.lognormal(0.05, 0.5), workers=WORKERS, rtt=0.01)

async def main():
    start = time.monotonic()
    pages = await asyncio.gather(*[playground.fetch_async(f"http://h.example/{i}") for i in range(200)])
    total = time.monotonic() - start
    waits = [p.elapsed for p in pages]
    print(len(pages), total, max(waits), sum(waits))

asyncio.run(main())
`

// However the latencies fall: no request is lost, the whole takes at least the longest and at most the sum of them, and W workers with
// a mean service time S need about N·S/W for N requests (lognormal: S = median·exp(σ²/2) = 56.7 ms; 200 draws stray by some 15 %, and
// the last ones are served with workers idle).
func TestLawsOfAHostWithWorkers(t *testing.T) {
	for seed := uint64(0); seed < 6; seed++ {
		for _, workers := range []int{1, 5, 20} {
			text := strings.Replace(crowd, "WORKERS", strconv.Itoa(workers), 1)
			r := sim.New().Run(sim.Program{Files: []sim.File{{Name: "main.py", Text: text}}, Seed: seed})
			require.Equal(t, 0, r.ExitCode, r.Stderr())
			fields := strings.Fields(r.Stdout())
			require.Len(t, fields, 4)
			number := func(i int) float64 {
				x, err := strconv.ParseFloat(fields[i], 64)
				require.NoError(t, err)
				return x
			}
			assert.Equal(t, 200.0, number(0))
			assert.GreaterOrEqual(t, number(1), number(2))
			assert.LessOrEqual(t, number(1), number(3))
			expected := 200 * 0.0567 / float64(workers)
			assert.InEpsilon(t, expected, number(1), 0.35, "seed %d, %d workers", seed, workers)
		}
	}
}

// A host that refuses, resets, is silent or gone leaves the program's output whole.
func TestAFailingHostLosesNoOutput(t *testing.T) {
	for option, want := range map[string]string{
		"refuse=1": "before\nConnectionError\nafter\n", "reset=1": "before\nConnectionError\nafter\n",
		"silent=1": "before\nReadTimeout\nafter\n", "down=True": "before\nConnectTimeout\nafter\n",
		"served=True": "before\nConnectionError\nafter\n", "fail=1": "before\n503\nafter\n",
	} {
		text := "import playground, requests\nplayground.host('h.example', latency=0.1, " + option + ")\nprint('before')\n" +
			"try:\n    print(requests.get('http://h.example/', timeout=5).status_code)\nexcept requests.RequestException as e:\n    print(type(e).__name__)\nprint('after')\n"
		r := sim.New().Run(sim.Program{Files: []sim.File{{Name: "main.py", Text: text}}})
		assert.Equal(t, want, r.Stdout(), "%s: %s", option, r.Stderr())
	}
}

func TestADeadlockNamesWhoWaitsOnWhichSocket(t *testing.T) {
	text := "import socket\ns = socket.create_server(('127.0.0.1', 8888))\nc = socket.create_connection(('127.0.0.1', 8888))\nprint(1)\nc.recv(1)\n"
	r := sim.New().Run(sim.Program{Files: []sim.File{{Name: "main.py", Text: text}}})
	assert.Equal(t, sim.ExitDeadlock, r.ExitCode)
	assert.Contains(t, r.Stderr(), "MainThread waits for data from 127.0.0.1:8888 (main.py:5)")
	assert.Equal(t, "1\n", r.Stdout())
}
