#!/usr/bin/env python3
"""Random asyncio programs on CPython 3.13 and on the engine: the same output and the same callback log?

    scripts/differential/run.py                     500 programs, from seed 0
    scripts/differential/run.py --count 5000 --seed 100000
    scripts/differential/run.py --show 4711         prints the program of a seed
    scripts/differential/run.py --shrink 4711       makes the program of a seed as small as its difference allows

Each difference is printed with its seed. A program that CPython itself runs differently when timers come 2 ms early or late, or on a
slower machine, is passed over. A difference that was mended becomes a program in wasm/sim/testdata/programs/asyncio_found.
"""
import argparse
import ast
import concurrent.futures
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
sys.path.insert(0, str(HERE))
import asyncio_programs

# What CPython does otherwise under one of these, it leaves open: timers 2 ms early or late, and a slower machine.
VARIATIONS = [{"ORACLE_JITTER": "1"}, {"ORACLE_TICK": "1e-4"}, {"ORACLE_JITTER": "2"}, {"ORACLE_TICK": "3e-4"}]
DEADLOCK = {97: "deadlock", 3: "deadlock"}


def python():
    import importlib.machinery, importlib.util
    loader = importlib.machinery.SourceFileLoader("record", str(TOP / "scripts/oracle/record"))
    record = importlib.util.module_from_spec(importlib.util.spec_from_loader("record", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(record)
    return record.find_python()[0]


class Judge:
    def __init__(self):
        self.python = python()
        self.folder = Path(tempfile.mkdtemp(prefix="differential-"))
        self.play = self.folder / "play"
        subprocess.run(["go", "build", "-o", str(self.play), "./scripts/play"], cwd=TOP, check=True)

    def run(self, command, listing, **env):
        log = listing.with_suffix(f".{env.pop('which')}")
        keep = {k: v for k, v in os.environ.items() if not k.startswith(("ORACLE_", "PYTHON"))}
        try:
            done = subprocess.run([*command(log), ], cwd=listing.parent, env={**keep, **env, "ORACLE_LOG": str(log), "PYTHONHASHSEED": "0"},
                                  capture_output=True, text=True, timeout=60)
        except subprocess.TimeoutExpired:
            return "(no end)", "", 1, ""
        return done.stdout, log.read_text() if log.exists() else "", DEADLOCK.get(done.returncode, done.returncode), done.stderr

    def real(self, listing, **env):
        return self.run(lambda log: [self.python, str(TOP / "scripts/oracle/oracle.py"), listing.name], listing, which="real", **env)

    def ours(self, listing):
        return self.run(lambda log: [str(self.play), listing.name, "--log", str(log)], listing, which="ours")

    def differs(self, text, name, variations=VARIATIONS):
        """What differs first, or None; programs that are undetermined do not."""
        listing = self.folder / f"{name}.py"
        listing.write_text(text)
        real, ours = self.real(listing), self.ours(listing)
        if real[:3] == ours[:3]:
            return None
        for variation in variations:
            if self.real(listing, **variation)[:3] != real[:3]:
                return None
        return first_difference(real, ours)

    def shrink(self, text, name):
        """Removes statements as long as the difference stays."""
        again = True
        while again:
            again = False
            for smaller in smaller_programs(text):
                if self.differs(smaller, name, VARIATIONS[:2]):
                    text, again = smaller, True
                    break
        return text


def first_difference(real, ours):
    for what, a, b in zip(("output", "log"), real, ours):
        if a != b:
            a, b = a.splitlines() + ["(end)"], b.splitlines() + ["(end)"]
            n = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)) - 1)
            return f"{what}, line {n + 1}\n    CPython: {a[n]}\n    engine:  {b[n]}" + ("\n" + ours[3][-1500:] if ours[3] else "")
    return f"exit code: CPython {real[2]}, engine {ours[2]}\n{ours[3][-1500:]}"


def smaller_programs(text):
    """The program without one statement, or with a block's body in its place; big pieces first."""
    tree = ast.parse(text)
    places = []
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                places += [(node, field, i) for i in range(len(block))]
    places.sort(key=lambda p: -len(ast.unparse(getattr(p[0], p[1])[p[2]])))
    for node, field, i in places:
        block = getattr(node, field)
        inner = getattr(block[i], "body", None)
        for replacement in ([], inner) if isinstance(inner, list) and not isinstance(block[i], (ast.FunctionDef, ast.AsyncFunctionDef)) else ([],):
            setattr(node, field, block[:i] + replacement + block[i + 1:] or [ast.Pass()])
            try:
                yield ast.unparse(tree) + "\n"
            except Exception:
                pass
        setattr(node, field, block)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=500)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--show", type=int)
    options.add_argument("--shrink", type=int)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--most", type=int, default=20, help="differences after which to stop")
    o = options.parse_args()
    if o.show is not None:
        print(asyncio_programs.source(o.show), end="")
        return 0
    judge = Judge()
    if o.shrink is not None:
        text = asyncio_programs.source(o.shrink)
        if not judge.differs(text, "shrink"):
            print("no difference")
            return 0
        text = judge.shrink(text, "shrink")
        print(text, judge.differs(text, "shrink"), sep="\n")
        return 1
    found = 0
    with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        seeds = range(o.seed, o.seed + o.count)
        for seed, difference in zip(seeds, pool.map(lambda s: judge.differs(asyncio_programs.source(s), f"p{s}"), seeds)):
            if difference:
                found += 1
                print(f"seed {seed}: {difference}", flush=True)
                if found >= o.most:
                    pool.shutdown(cancel_futures=True, wait=False)
                    break
    print(f"{seed - o.seed + 1} programs, {found} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
