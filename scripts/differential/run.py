#!/usr/bin/env python3
"""Random asyncio programs on CPython 3.13 and on the engine: the same output and the same callback log?

    scripts/differential/run.py                     500 programs, from seed 0
    scripts/differential/run.py --count 5000 --seed 100000
    scripts/differential/run.py --threads           programs of threads, without a main loop
    scripts/differential/run.py --show 4711         prints the program of a seed
    scripts/differential/run.py --shrink 4711       makes the program of a seed as small as its difference allows

Each difference is printed with its seed. A program that CPython itself runs differently when timers come 2 ms early or late, on a slower
machine, with sets in another order or another thread first is passed over, and counted. A difference that was mended becomes a program in wasm/sim/testdata/programs/asyncio_found.
"""
import argparse
import ast
import concurrent.futures
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
sys.path[:0] = [str(HERE), str(TOP / "scripts/oracle")]
import asyncio_programs
import pythons
import thread_programs

# What CPython does otherwise under one of these, it leaves open: timers 2 ms early or late, a slower machine, a millisecond that ends
# between two timers, the order of sets and of files that are ready, another thread first.
VARIATIONS = [*({"ORACLE_JITTER": str(n)} for n in range(1, 7)), *({"ORACLE_TICK": tick} for tick in ("1e-5", "1e-4", "3e-4", "5e-4")),
              {"ORACLE_ROUND": "0"}, {"ORACLE_SETS": "rev"}, {"ORACLE_FDS": "rev"}, *({"ORACLE_READY": first} for first in ("lifo", "handoff", "io")),
              *({"ORACLE_READY": f"lots{n}"} for n in range(1, 9)), *[{}] * 8]     # and itself again: objects lie elsewhere
DEADLOCK = {97: "deadlock", 3: "deadlock"}


class Server:
    """A process that runs the listings whose paths it reads; it is started when it is first asked."""

    def __init__(self, command, **env):
        self.command, self.env, self.process, self.turn = command, env, None, threading.Lock()

    def run(self, listing):
        with self.turn:
            return self.ask(listing)

    def ask(self, listing):
        if not self.process:
            keep = {k: v for k, v in os.environ.items() if not k.startswith(("ORACLE_", "PYTHON"))}
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                            env={**keep, **self.env, "PYTHONHASHSEED": "0", "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1"})
        print(listing, file=self.process.stdin, flush=True)
        line = self.process.stdout.readline().replace(f"{listing.parent}/", "")     # CPython tells of a listing by its whole path
        answer = json.loads(line)
        return answer["out"], answer["log"], DEADLOCK.get(answer["code"], answer["code"]), answer["err"]

    def close(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()
            self.process = None


def oracle(**env):
    return Server([pythons.find_python()[0], str(TOP / "scripts/oracle/oracle.py"), "--serve"], **env)


class Judge:
    """CPython and the engine, one of each for one thread, and CPython's variations, which threads may share."""

    def __init__(self, engine, variations=None):
        self.folder = Path(tempfile.mkdtemp(prefix="differential-"))
        self.real, self.ours = oracle(), Server([engine, "-serve"])
        self.variations = variations or [oracle(**variation) for variation in VARIATIONS]
        self.open = 0

    def close(self):
        for server in self.real, self.ours, *self.variations:
            server.close()
        shutil.rmtree(self.folder)

    def differs(self, text):
        """What differs first, or None; programs that are undetermined do not."""
        listing = self.folder / "program.py"
        listing.write_text(text)
        real, ours = self.real.run(listing), self.ours.run(listing)
        if real[:3] == ours[:3]:
            return None
        if any(other.run(listing)[:3] != real[:3] for other in self.variations):
            self.open += 1
            return None
        return first_difference(real, ours)

    def shrink(self, text, seconds=240):
        """Removes statements as long as the same two lines differ, at most for so long."""
        lines = lambda text: (difference := self.differs(text)) and difference.splitlines()[1:3]
        end, changed, what = time.monotonic() + seconds, True, lines(text)
        while changed:
            changed, at = False, 0
            while (smaller := smaller_program(text, at)) and time.monotonic() < end:
                if smaller != text and lines(smaller) == what:
                    text, changed = smaller, True
                else:
                    at += 1
        return text


def first_difference(real, ours):
    for what, a, b in zip(("output", "log"), real, ours):
        if a != b:
            a, b = a.splitlines() + ["(end)"], b.splitlines() + ["(end)"]
            n = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)) - 1)
            return f"{what}, line {n + 1}\n    CPython: {a[n]}\n    engine:  {b[n]}" + ("\n" + ours[3][-1500:] if ours[3] else "")
    return f"exit code: CPython {real[2]}, engine {ours[2]}\n{ours[3][-1500:]}"


def smaller_program(text, at):
    """The program without its piece number `at`, or None where it has not so many: a run of statements, long ones first, or what
    holds a block, the block being left in its place."""
    tree = ast.parse(text)
    places = []
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if not isinstance(block, list):
                continue
            size = len(block)
            while size > 0:
                places += [(node, field, i, size, []) for i in range(0, len(block), size)]
                size //= 2
            places += [(node, field, i, 1, inner) for i, part in enumerate(block) if isinstance(inner := getattr(part, "body", None), list)
                       and not isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))]
    if at >= len(places):
        return None
    node, field, i, size, instead = places[at]
    block = getattr(node, field)
    setattr(node, field, block[:i] + instead + block[i + size:] or [ast.Pass()])
    try:
        return ast.unparse(tree) + "\n"
    except ValueError:
        return text


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=500)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--show", type=int)
    options.add_argument("--shrink", type=int)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--most", type=int, default=20, help="differences after which to stop")
    options.add_argument("--threads", action="store_true", help="programs of threads")
    o = options.parse_args()
    source = thread_programs.source if o.threads else asyncio_programs.source
    if o.show is not None:
        print(source(o.show), end="")
        return 0
    signal.signal(signal.SIGINT, signal.default_int_handler)    # a shell in the background has it ignored, and so would the programs
    with tempfile.TemporaryDirectory(prefix="differential-") as folder:
        engine = folder + "/engine"
        subprocess.run(["go", "build", "-o", engine, "./scripts/differential"], cwd=TOP, check=True)
        if o.shrink is not None:
            return shrink(engine, source(o.shrink))
        return compare(engine, source, o)


def shrink(engine, text):
    judge = Judge(engine)
    if not judge.differs(text):
        print("no difference")
        return 0
    text = judge.shrink(text)
    print(text, judge.differs(text), sep="\n")
    judge.close()
    return 1


def compare(engine, source, o):
    judges, variations = queue.SimpleQueue(), [oracle(**variation) for variation in VARIATIONS]
    for _ in range(o.jobs):
        judges.put(Judge(engine, variations))

    def one(seed):
        judge = judges.get()
        try:
            return judge.differs(source(seed))
        finally:
            judges.put(judge)

    found, seeds = 0, range(o.seed, o.seed + o.count)
    with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        for seed, difference in zip(seeds, pool.map(one, seeds)):
            if difference:
                found += 1
                print(f"seed {seed}: {difference}", flush=True)
                if found >= o.most:
                    pool.shutdown(cancel_futures=True)
                    break
    left_open = 0
    for _ in range(o.jobs):
        judge = judges.get()
        left_open += judge.open
        judge.close()
    print(f"{seed - o.seed + 1} programs, {found} differences; {left_open} differ where CPython leaves it open")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
