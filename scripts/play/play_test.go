package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A session is what one call of the command did.
type session struct {
	code        int
	out, errOut string
}

func command(t *testing.T, stdin string, args ...string) session {
	t.Helper()
	var out, errOut bytes.Buffer
	code := run(args, strings.NewReader(stdin), &out, &errOut)
	return session{code, out.String(), errOut.String()}
}

// listing writes a program into a folder of its own and returns its path.
func listing(t *testing.T, source string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "listing.py")
	require.NoError(t, os.WriteFile(path, []byte(source), 0o600))
	return path
}

func TestTheProgramsOutputAndExitCodeAreTheCommands(t *testing.T) {
	s := command(t, "", listing(t, "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(7)\n"))
	assert.Equal(t, session{7, "out\n", "err\n"}, s)
}

func TestAListingCanComeFromStdin(t *testing.T) {
	assert.Equal(t, session{0, "42\n", ""}, command(t, "print(6 * 7)\n", "-"))
}

func TestAnUncaughtExceptionIsATracebackAndExitCode1(t *testing.T) {
	s := command(t, "", listing(t, "print('before')\n1 / 0\n"))
	assert.Equal(t, 1, s.code)
	assert.Equal(t, "before\n", s.out)
	assert.Contains(t, s.errOut, "Traceback (most recent call last):")
	assert.Contains(t, s.errOut, "line 2, in <module>")
	assert.Contains(t, s.errOut, "ZeroDivisionError: division by zero")
}

func TestAListingThatIsNoTextIsRefused(t *testing.T) {
	s := command(t, "", listing(t, "a = 1\nb = '\xff'\n"))
	assert.Equal(t, 2, s.code)
	assert.Contains(t, s.errOut, "line 2: the byte 0xff is not UTF-8; save the file in that encoding")
}

func TestASyntaxErrorIsToldBeforeAnythingRuns(t *testing.T) {
	s := command(t, "", listing(t, "print('before')\nif True\n    pass\n"))
	assert.Equal(t, 1, s.code)
	assert.Empty(t, s.out)
	assert.Contains(t, s.errOut, "SyntaxError: expected ':'")
}

func TestADeadlockEndsWithAReportThatNamesTheWaiters(t *testing.T) {
	s := command(t, "", listing(t, `import threading, time
first, second = threading.Lock(), threading.Lock()
def both(a, b):
    with a:
        time.sleep(0.1)
        with b:
            pass
print("starting")
threading.Thread(target=both, args=(first, second), name="Ada").start()
threading.Thread(target=both, args=(second, first), name="Bob").start()
`))
	assert.Equal(t, 3, s.code)
	assert.Equal(t, "starting\n", s.out, "what it printed so far is kept")
	assert.Contains(t, s.errOut, "deadlock")
	assert.Contains(t, s.errOut, "Ada")
	assert.Contains(t, s.errOut, "Bob")
}

func TestAnEndlessLoopEndsAtItsLimit(t *testing.T) {
	s := command(t, "", "--max-steps", "100000", listing(t, "print('once')\nwhile True:\n    pass\n"))
	assert.Equal(t, 4, s.code)
	assert.Equal(t, "once\n", s.out)
	assert.NotEmpty(t, s.errOut)
}

const withParams = `"""Title"""
COUNT = 3      # @param {type:"slider", min:1, max:5, step:1}
WORD = "tea"   # @param ["tea", "dry toast"]
LOUD = False   # @param {type:"boolean"}
print(COUNT, WORD, LOUD)
`

func TestParametersAreSetInTheListing(t *testing.T) {
	path := listing(t, withParams)
	s := command(t, "", path, "--param", "COUNT=5", "--param", "WORD=dry toast", "--param=LOUD=true")
	assert.Equal(t, session{0, "5 dry toast True\n", ""}, s)
	s = command(t, "", "--param", `WORD="dry toast"`, path)
	assert.Equal(t, "3 dry toast False\n", s.out, "a literal is taken as it is")
}

func TestAParameterThatCannotBeIsRefused(t *testing.T) {
	path := listing(t, withParams)
	for given, want := range map[string]string{
		"COUNT=many": "COUNT", "NOTHING=1": "NOTHING", "WORD=beer": "WORD", "LOUD=perhaps": "LOUD",
	} {
		s := command(t, "", "--param", given, path)
		assert.Equal(t, exitUsage, s.code, given)
		assert.Contains(t, s.errOut, want)
		assert.Empty(t, s.out, "%s: nothing has run", given)
	}
}

func TestParametersAreListedWithTheirRanges(t *testing.T) {
	s := command(t, "", "--list-params", listing(t, withParams))
	assert.Equal(t, 0, s.code)
	assert.Contains(t, s.out, "1 to 5, step 1")
	assert.Contains(t, s.out, `"tea" | "dry toast"`)
	assert.NotContains(t, s.out, "3 tea False")
}

func TestModulesBesideTheListingCanBeImported(t *testing.T) {
	path := listing(t, "import helper\nprint(helper.double(21))\n")
	beside := filepath.Join(filepath.Dir(path), "helper.py")
	require.NoError(t, os.WriteFile(beside, []byte("def double(n):\n    return 2 * n\n"), 0o600))
	assert.Equal(t, session{0, "42\n", ""}, command(t, "", path))
}

func TestPackagesBesideTheListingCanBeImported(t *testing.T) {
	path := listing(t, "from shop.till import Till\nimport shop\nprint(Till().pay(21), shop.NAME)\n")
	folder := filepath.Join(filepath.Dir(path), "shop")
	require.NoError(t, os.Mkdir(folder, 0o700))
	for name, text := range map[string]string{
		"__init__.py": "NAME = 'corner'\n",
		"till.py":     "from .money import double\nclass Till:\n    def pay(self, n):\n        return double(n)\n",
		"money.py":    "def double(n):\n    return 2 * n\n",
	} { // the order does not matter
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
	}
	assert.Equal(t, session{0, "42 corner\n", ""}, command(t, "", path))
}

func TestWordsAfterTwoDashesAreTheProgramsArguments(t *testing.T) {
	s := command(t, "", listing(t, "import sys\nprint(sys.argv[1:])\n"), "--", "--seed", "x")
	assert.Equal(t, "['--seed', 'x']\n", s.out)
}

const clock = `import sys, time
N = 2  # @param {type:"slider", min:1, max:5, step:1}
for i in range(N):
    time.sleep(1)
    print(*sys.argv[1:], i, end=" " if i == N - 1 else "\n")
`

func TestSeveralProgramsRunSideBySide(t *testing.T) {
	path := listing(t, clock)
	s := command(t, "", path, path+" b | from 0.5s", path+" c | from 0.2s | SIGTERM at 1.5s", "--param", "N=3")
	assert.Equal(t, 143, s.code)
	assert.Equal(t, "listing   | 0\nlisting c | c 0\nlisting b | b 0\nlisting   | 1\nlisting b | b 1\nlisting   | 2 \nlisting b | b 2 \n", s.out)
	assert.Equal(t, "listing c | playground: the program was ended by SIGTERM\n", s.errOut)

	s = command(t, "", path, path, "--", "word")
	assert.Equal(t, exitUsage, s.code)
	assert.Contains(t, s.errOut, "each has its own")
	s = command(t, "", path, path+" | when it likes")
	assert.Contains(t, s.errOut, `what is "when it likes"?`)
	s = command(t, "", path, "elsewhere/other.py")
	assert.Contains(t, s.errOut, "lie in one folder")
}

func TestAFolderSaysWhichProgramsRun(t *testing.T) {
	path := listing(t, clock)
	folder := filepath.Dir(path)
	s := command(t, "", folder)
	assert.Contains(t, s.errOut, "has no programs.txt")
	programs := "# two clocks\nada: listing.py x\n\nbob: listing.py y | from 10ms\n"
	require.NoError(t, os.WriteFile(filepath.Join(folder, "programs.txt"), []byte(programs), 0o600))
	s = command(t, "", folder)
	assert.Equal(t, session{0, "ada | x 0\nbob | y 0\nada | x 1 \nbob | y 1 \n", ""}, s)
}

const twoTasks = `import asyncio
async def nap(n):
    await asyncio.sleep(n)
    print(n)
async def main():
    await asyncio.gather(nap(0.2), nap(0.1))
asyncio.run(main())
`

func TestATraceGoesWhereTheFlagsSay(t *testing.T) {
	path := listing(t, twoTasks)
	file := filepath.Join(t.TempDir(), "trace.json")
	for _, kind := range []string{"json", "perfetto"} {
		s := command(t, "", path, "--trace", kind, "-o", file)
		assert.Equal(t, session{0, "0.1\n0.2\n", ""}, s, kind)
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.True(t, json.Valid(text), "%s is JSON", kind)
		assert.Contains(t, string(text), "Task-2", kind)
	}
	s := command(t, "", path, "--trace", "text")
	assert.True(t, strings.HasPrefix(s.out, "0.1\n0.2\n"), "the program's own output comes first")
	assert.Contains(t, s.out, "Task-2")
	s = command(t, "", path, "--trace", "json", "-o", filepath.Join(t.TempDir(), "no", "such", "folder"))
	assert.Equal(t, exitFailed, s.code)
}

func TestThePictureHasTitleLegendAndCaption(t *testing.T) {
	s := command(t, "", listing(t, "\"\"\"A nap\n\nShort.\n\"\"\"\nimport time\ntime.sleep(1)\n"), "--svg", "-")
	assert.Equal(t, 0, s.code)
	for _, want := range []string{"<svg ", ">A nap</text>", ">waiting</text>", ">1 thread in 1 s of virtual time, from left to right.</text>"} {
		assert.Contains(t, s.out, want)
	}
}

func TestTheJSONTraceHoldsTheModel(t *testing.T) {
	s := command(t, "", listing(t, strings.ReplaceAll(twoTasks, "    print(n)\n", "")), "--trace", "json", "-o", "-")
	var got jsonTrace
	require.NoError(t, json.Unmarshal([]byte(s.out), &got))
	kinds := map[string]int{}
	for _, track := range got.Tracks {
		kinds[track.Kind]++
	}
	// main and its two naps; the tasks with which asyncio.run shuts down have no lane
	assert.Equal(t, map[string]int{"process": 1, "thread": 1, "loop": 1, "task": 3}, kinds)
	assert.GreaterOrEqual(t, got.End, int64(200e6), "the longer sleep")
	for _, span := range got.Spans {
		assert.Less(t, span.Start, span.End)
	}
}

func TestStatisticsComeOnStderr(t *testing.T) {
	s := command(t, "", "--stats", listing(t, twoTasks))
	assert.Equal(t, "0.1\n0.2\n", s.out)
	for _, word := range []string{"virtual time", "0.2", "at most 3 at once", "instructions"} {
		assert.Contains(t, s.errOut, word)
	}
	assert.NotContains(t, s.errOut, "trace hash", "nothing was traced")
}

func TestTheSameSeedGivesTheSameTrace(t *testing.T) {
	path := "../../scenarios/1-threads/lost_knife/threads.py"
	args := []string{path, "--switch", "any", "--seed", "7", "--trace", "columns", "-o", "-"}
	assert.Equal(t, command(t, "", args...), command(t, "", args...))
}

func TestHelpNamesEveryFlag(t *testing.T) {
	s := command(t, "", "--help")
	assert.Equal(t, 0, s.code)
	for _, name := range []string{"param", "list-params", "seed", "switch", "schedule", "cores", "switch-interval",
		"trace", "stats", "max-steps", "max-memory", "max-output"} {
		assert.Contains(t, s.out, "--"+name+" ", "--help")
	}
}

func TestACommandLineThatMakesNoSenseIsExplained(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "FILE.py is missing"},
		{[]string{"-", "b.py"}, "none can be read from stdin"},
		{[]string{"a.py", "--switch", "none"}, "gil, any, free"},
		{[]string{"a.py", "--trace", "video"}, "text, json, perfetto, speedscope"},
		{[]string{"a.py", "--trace", "json"}, "needs -o"},
		{[]string{"a.py", "-o", "x"}, "needs --trace"},
		{[]string{"a.py", "--param", "X"}, "NAME=VALUE"},
		{[]string{"a.py", "--seed", "-1"}, "seed"},
		{[]string{"a.py", "--nonsense"}, "nonsense"},
		{[]string{"a.py", "--cores", "0"}, "cores must be from 1 to 1024, not 0"},
		{[]string{"a.py", "--machine", "cores=2000"}, "cores must be from 1 to 1024, not 2000"},
		{[]string{"a.py", "--switch-interval", "0s"}, "switch_interval must be more than 0 seconds"},
	} {
		s := command(t, "", c.args...)
		assert.Equal(t, exitUsage, s.code, c.args)
		assert.Contains(t, s.errOut, c.want, c.args)
	}
	s := command(t, "", "no-such-file.py")
	assert.Equal(t, exitFailed, s.code)
	assert.Contains(t, s.errOut, "no-such-file.py")
}

func TestInspectPrintsTheInsideOfAMoment(t *testing.T) {
	got := command(t, "import time\nseats = [1, 2]\ntime.sleep(2)\n", "--inspect", "1.5s", "-")
	assert.Zero(t, got.code)
	assert.Contains(t, got.errOut, "thread MainThread: waiting for sleep, 500")
	assert.Contains(t, got.errOut, "  <module> (<stdin>:3)\n    seats = [1, 2]\n")
}
