package sim_test

// Laws of queues and streams that hold on every run, whatever is drawn: property tests over seeds.

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// figures runs a listing, with words of it replaced, and reads the numbers that it prints.
func figures(t *testing.T, text string, seed uint64, words ...string) ([]float64, *sim.Result) {
	t.Helper()
	r := sim.New().Run(sim.Program{Files: []sim.File{{Name: "main.py", Text: strings.NewReplacer(words...).Replace(text)}}, Seed: seed})
	require.Equal(t, 0, r.ExitCode, "seed %d %v: %s", seed, words, r.Stderr())
	var list []float64
	for _, word := range strings.Fields(r.Stdout()) {
		x, err := strconv.ParseFloat(word, 64)
		require.NoError(t, err, r.Stdout())
		list = append(list, x)
	}
	return list, r
}

// arrivals is an open queue: requests come at random times, whether the host keeps up or not.
const arrivals = `
import asyncio, playground, random, time
playground.host("h.example", latency=LATENCY, workers=WORKERS)
random.seed(playground.seed())
SERVICE, RATE = 0.1, LOAD * WORKERS / 0.1

async def ask(i):
    return (await playground.fetch_async(f"http://h.example/{i}")).elapsed

async def main():
    tasks = []
    for i in range(NUMBER):
        await asyncio.sleep(random.expovariate(RATE))
        tasks.append(asyncio.create_task(ask(i)))
    times = await asyncio.gather(*tasks)
    print(len(times), sum(times), sum(times) / len(times) - SERVICE)

asyncio.run(main())
`

// Little's law: the mean number of requests at the host is their rate times the mean time each spends there. So the area under the
// counter of requests is the sum of those times, which the clients measure on their own.
func TestLittlesLaw(t *testing.T) {
	for seed := uint64(0); seed < 4; seed++ {
		for _, latency := range []string{"0.1", "playground.lognormal(0.08, 0.6)", "playground.erlang(3, 0.1)"} {
			for _, load := range []string{"0.5", "1.3"} {
				got, r := figures(t, arrivals, seed, "LATENCY", latency, "WORKERS", "3", "LOAD", load, "NUMBER", "150")
				area, last, at := 0.0, int64(0), int64(0)
				for i := range r.Trace.NumSamples() {
					if s := r.Trace.Sample(i); s.Name == "requests" {
						area += float64(last) * float64(s.At-at)
						last, at = s.Value, s.At
					}
				}
				assert.Zero(t, last, "nobody is left")
				assert.InEpsilon(t, got[1], area/1e9, 0.01, "seed %d, latency %s, load %s", seed, latency, load)
			}
		}
	}
}

// erlangC is the probability that somebody waits, with c servers and an offered load of a.
func erlangC(c int, a float64) float64 {
	sum, term := 0.0, 1.0
	for k := range c {
		if k > 0 {
			term *= a / float64(k)
		}
		sum += term
	}
	term *= a / float64(c)
	last := term * float64(c) / (float64(c) - a)
	return last / (sum + last)
}

// N requests that arrive at random and take the same time each, over W workers: the mean wait is that of the queue M/D/W within 25 %.
// For one worker that is Pollaczek and Khinchine's formula, for more Cosmetatos' approximation: half of M/M/W's wait, times a correction.
func TestRandomArrivalsWaitAsInMDW(t *testing.T) {
	for _, workers := range []int{1, 2, 5} {
		const load, service, seeds = 0.7, 0.1, 5
		sum := 0.0
		for seed := uint64(1); seed <= seeds; seed++ {
			got, _ := figures(t, arrivals, seed, "LATENCY", "0.1", "WORKERS", strconv.Itoa(workers), "LOAD", "0.7", "NUMBER", "1500")
			sum += got[2] / seeds
		}
		c := float64(workers)
		mmc := erlangC(workers, load*c) * service / (c * (1 - load))
		want := mmc / 2 * (1 + (1-load)*(c-1)*(math.Sqrt(4+5*c)-2)/(16*load*c))
		assert.InEpsilon(t, want, sum, 0.25, "%d workers", workers)
	}
}

const fates = `
import asyncio, collections, playground
playground.host("h.example", latency=playground.lognormal(0.05, 0.8), rtt=0.01, workers=4, connections=6, backlog=3, refuse=0.1,
                reset=0.1, silent=0.1, fail=0.2)

async def ask(i):
    try:
        async with asyncio.timeout(3):
            return (await playground.fetch_async(f"http://h.example/{i}")).status
    except OSError as e:
        return type(e).__name__

async def main():
    fates = collections.Counter(await asyncio.gather(*(ask(i) for i in range(80))))
    print(sum(fates.values()), fates[200], fates[503], fates["ConnectionRefusedError"], fates["ConnectionResetError"], fates["TimeoutError"])

asyncio.run(main())
`

// Every request has one end, however the host treats it.
func TestRequestsAreConserved(t *testing.T) {
	for seed := uint64(0); seed < 8; seed++ {
		got, _ := figures(t, fates, seed)
		assert.Equal(t, got[0], got[1]+got[2]+got[3]+got[4]+got[5], "seed %d: nothing else can happen to a request", seed)
		assert.Equal(t, 80.0, got[0])
		for i, fate := range []string{"answered", "failed", "refused", "reset", "never answered"} {
			assert.Positive(t, got[i+1], "seed %d: %s", seed, fate)
		}
	}
}

// Who comes first is served first, however many workers there are.
func TestAHostServesInTheOrderOfArrival(t *testing.T) {
	const text = `
import asyncio, playground
playground.host("h.example", latency=0.1, workers=WORKERS)
served = []

async def ask(i):
    await asyncio.sleep(i / 1000)
    await playground.fetch_async(f"http://h.example/{i}")
    served.append(i)

async def main():
    await asyncio.gather(*(ask(i) for i in range(30)))

asyncio.run(main())
print(*served)
`
	for _, workers := range []string{"1", "3", "29"} {
		got, _ := figures(t, text, 0, "WORKERS", workers)
		assert.Len(t, got, 30)
		assert.IsIncreasing(t, got, "%s workers", workers)
	}
}

const stream = `
import asyncio, hashlib, playground, random, socket, threading, time
rnd = random.Random(playground.seed())
playground.machine(send_buffer=rnd.choice([100, 5_000, 200_000]), receive_buffer=rnd.choice([100, 3_000, 200_000]))
playground.host("peer.example", rtt=rnd.choice([0, 0.01, 0.3]), bandwidth=rnd.choice([None, 20_000, 1_000_000]), served=True)
NAME = rnd.choice(["peer.example", "127.0.0.1"])
SENT = rnd.randbytes(rnd.randrange(1, 60_000))

def chunks(rnd, data):
    at = 0
    while at < len(data):
        n = rnd.choice([1, 7, 1000, 30_000])
        yield data[at:at + n]
        at += n

def by_threads(reset):
    got, there = [], []
    def serve():
        connection, _ = listener.accept()
        with connection:
            r = random.Random(1)
            try:
                while data := connection.recv(r.choice([1, 10, 4096, 100_000])):
                    got.append(data)
                    if r.random() < 0.05:
                        time.sleep(r.random() / 10)
                    if reset and sum(map(len, got)) > len(SENT) / 2:
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                        return
                connection.sendall(hashlib.sha256(b"".join(got)).digest())
            except OSError:
                pass
    with socket.create_server((NAME, 7000)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        with socket.create_connection((NAME, 7000)) as c:
            r = random.Random(2)
            try:
                for part in chunks(r, SENT):
                    c.sendall(part)
                    if r.random() < 0.05:
                        time.sleep(r.random() / 10)
                c.shutdown(socket.SHUT_WR)
                answer = c.recv(100)
            except OSError:
                answer = None
        thread.join()
    return b"".join(got), answer

async def by_streams():
    got = []
    async def serve(reader, writer):
        r = random.Random(3)
        while data := await reader.read(r.choice([1, 10, 4096, 100_000])):
            got.append(data)
            if r.random() < 0.05:
                await asyncio.sleep(r.random() / 10)
        writer.write(hashlib.sha256(b"".join(got)).digest())
        writer.close()
    server = await asyncio.start_server(serve, NAME, 7001)
    reader, writer = await asyncio.open_connection(NAME, 7001)
    for part in chunks(random.Random(4), SENT):
        writer.write(part)
        await writer.drain()
    writer.write_eof()
    answer = await reader.read()
    server.close()
    return b"".join(got), answer

for got, answer in by_threads(False), asyncio.run(by_streams()):
    print(int(got == SENT), int(answer == hashlib.sha256(SENT).digest()))
got, answer = by_threads(True)
print(int(SENT.startswith(got)), int(answer is None))       # a reset is an error for who still writes or reads
`

// A stream carries every byte once and in order, in whatever pieces they are written and read, through buffers of any size, over links of
// any speed; and one that is reset in the middle has carried a beginning, and its sender hears of it.
func TestNoByteIsLostOrReordered(t *testing.T) {
	for seed := uint64(0); seed < 12; seed++ {
		got, _ := figures(t, stream, seed)
		assert.Equal(t, []float64{1, 1, 1, 1, 1, 1}, got, "seed %d", seed)
	}
}

// To connect takes a round trip; bytes take half of one, and the time that the bandwidth says.
func TestALinkTakesTheTimeThatItsFiguresSay(t *testing.T) {
	const text = `
import playground, socket, threading, time
playground.host("peer.example", rtt=RTT, bandwidth=RATE, served=True)
arrived = []

def serve():
    connection, _ = listener.accept()
    while connection.recv(100_000):
        pass
    arrived.append(time.monotonic())

with socket.create_server(("peer.example", 7000)) as listener:
    thread = threading.Thread(target=serve)
    thread.start()
    began = time.monotonic()
    with socket.create_connection(("peer.example", 7000)) as c:
        connected = time.monotonic()
        c.sendall(bytes(50_000))
        c.shutdown(socket.SHUT_WR)
        thread.join()
print(connected - began, arrived[0] - connected)
`
	for _, rtt := range []float64{0.02, 0.4} {
		for _, rate := range []float64{100_000, 2_000_000} {
			number := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
			got, _ := figures(t, text, 0, "RTT", number(rtt), "RATE", number(rate))
			assert.InDelta(t, rtt, got[0], 0.001)
			assert.InDelta(t, rtt/2+50_000/rate, got[1], 0.001, "%v bytes a second", rate)
		}
	}
}

// A host that resets is heard as a reset, one that is silent not at all.
func TestAResetIsNoHangUp(t *testing.T) {
	const text = `
import playground, socket
playground.host("reset.example", reset=1.0, latency=0.1)
playground.host("silent.example", silent=1.0, latency=0.1)
for name in "reset.example", "silent.example":
    with socket.create_connection((name, 80), timeout=5) as c:
        c.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        try:
            print(len(c.recv(100)))
        except ConnectionResetError:
            print(-1)
        except TimeoutError:
            print(-2)
`
	got, _ := figures(t, text, 0)
	assert.Equal(t, []float64{-1, -2}, got)
}

// One after another takes the sum of all times, all at once at least the longest; and what a sequential program prints is the same.
func TestATotalLiesBetweenTheLongestAndTheSum(t *testing.T) {
	const text = `
import concurrent.futures, playground, time
playground.host("h.example", latency=playground.uniform(0.01, 0.5), rtt=0.02)
def ask(i):
    return playground.fetch(f"http://h.example/{i}").elapsed
began = time.monotonic()
with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
    times = list(pool.map(ask, range(40)))
print(time.monotonic() - began, max(times), sum(times))
`
	for seed := uint64(0); seed < 5; seed++ {
		for _, threads := range []string{"1", "4", "40"} {
			got, _ := figures(t, text, seed, "THREADS", threads)
			assert.GreaterOrEqual(t, got[0], got[1])
			assert.LessOrEqual(t, got[0], got[2]*1.02, "but for starting threads")
			if threads == "1" {
				assert.InEpsilon(t, got[2], got[0], 0.02)
			}
		}
	}
}

// However a host fails, and whichever client asks it: the program hears of it, and what it printed before and prints after is there.
func TestAHostThatFailsLosesNoOutput(t *testing.T) {
	clients := map[string]string{
		"httpx": "r = httpx.get('http://h.example/', timeout=5)\n    print(r.status_code)", "requests": "r = requests.get('http://h.example/', timeout=5)\n    print(r.status_code)",
		"aiohttp":        "async def main():\n        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as s:\n            async with s.get('http://h.example/') as r:\n                print(r.status)\n    asyncio.run(main())",
		"urllib.request": "r = urllib.request.urlopen('http://h.example/', timeout=5)\n    print(r.status)",
	}
	for option, fine := range map[string]bool{"refuse=1": false, "reset=1": false, "silent=1": false, "down=True": false, "served=True": false, "latency=3": true,
		"bandwidth=10_000": true, "loss=0.2": true} {
		for module, ask := range clients {
			text := "import asyncio, " + module + ", playground\nplayground.host('h.example', " + option + ")\nprint('before')\ntry:\n    " + ask +
				"\nexcept Exception as e:\n    print('heard', type(e).__name__)\nprint('after')\n"
			r := sim.New().Run(sim.Program{Files: []sim.File{{Name: "main.py", Text: text}}})
			lines := strings.Split(r.Stdout(), "\n")
			require.Len(t, lines, 4, "%s, %s: %s", module, option, r.Stderr())
			assert.Equal(t, []string{"before", "after"}, []string{lines[0], lines[2]})
			if fine {
				assert.Equal(t, "200", lines[1], "%s, %s", module, option)
			} else {
				assert.Contains(t, lines[1], "heard ", "%s, %s", module, option)
			}
		}
	}
}
