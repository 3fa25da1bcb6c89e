"""A command line, its help and its errors, a configuration, and files in memory."""
import argparse
import configparser
import io
import pathlib
import tempfile
import os
import textwrap
import shutil
import json
import csv
import sys

def build():
    p = argparse.ArgumentParser(prog="fetch", description="Fetch many pages.", epilog="Be kind.")
    p.add_argument("urls", nargs="*", metavar="URL", help="what to fetch")
    p.add_argument("-n", "--workers", type=int, default=4, help="how many at once (default: %(default)s)")
    p.add_argument("--timeout", type=float, choices=[1.0, 2.5], help="seconds")
    g = p.add_mutually_exclusive_group()
    g.add_argument("-v", "--verbose", action="count", default=0)
    g.add_argument("-q", "--quiet", action="store_true")
    p.add_argument("--header", action="append", metavar="K=V")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    sub = p.add_subparsers(dest="command", title="commands", required=False)
    s = sub.add_parser("stats", help="show numbers", aliases=["st"])
    s.add_argument("--json", action=argparse.BooleanOptionalAction, default=True)
    return p

p = build()
p.print_help()
print(p.format_usage())
for argv in ["-n 3 -vv --header a=1 --header b=2", "stats --no-json", "--timeout 2.5", "-n x", "-v -q", "--timeout 3", "--nope", "st", "--version", "-h", "stats -h"]:
    print("$", argv)
    err = io.StringIO()
    old, sys.stderr = sys.stderr, err
    try:
        print(p.parse_args(argv.split()))
    except SystemExit as e:
        print("exit", e.code)
    finally:
        sys.stderr = old
    print(err.getvalue(), end="")

c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string("[DEFAULT]\nroot = /srv\n[paths]\ndata = ${root}/data\nlogs: ${paths:data}/logs\n[server]\nport = 8080\ndebug = yes\nhosts =\n  a.example\n  b.example\n")
print(c.sections(), c["paths"]["logs"], c.getint("server", "port"), c["server"].getboolean("debug"), c["server"]["hosts"].split(), c.get("server", "x", fallback="none"))
out = io.StringIO()
c["new"] = {"a": "1"}
c.write(out)
print(out.getvalue())
for f in (lambda: c["nope"], lambda: c["server"]["nope"], lambda: c.getint("server", "debug"), lambda: c.read_string("x = 1"), lambda: c.read_string("[a]\n[a]"), lambda: c.set("paths", "bad", "${x:y}"), lambda: c["paths"]["bad"]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

with tempfile.TemporaryDirectory() as d:
    base = pathlib.Path(d)
    (base / "a" / "b").mkdir(parents=True)
    for i in range(3):
        (base / "a" / f"f{i}.txt").write_text("line\n" * i, encoding="utf-8")
    (base / "a" / "b" / "data.json").write_text(json.dumps({"x": [1, 2]}, indent=1))
    print(sorted(str(x.relative_to(base)) for x in base.rglob("*")))
    print([x.name for x in sorted(base.glob("a/*.txt"))], (base / "a" / "f2.txt").stat().st_size, (base / "nope").exists())
    f = base / "a" / "f1.txt"
    print(f.stem, f.suffix, f.parts[-2:], f.with_suffix(".md").name, f.is_file(), f.parent.is_dir())
    f.rename(base / "moved.txt")
    print(sorted(os.listdir(base)), os.path.exists(f))
    with (base / "t.csv").open("w", newline="") as h:
        w = csv.DictWriter(h, ["a", "b"])
        w.writeheader()
        w.writerows([{"a": 1, "b": "x,y"}, {"a": 2, "b": 'q"'}])
    print((base / "t.csv").read_text())
    with open(base / "t.csv", newline="") as h:
        print(list(csv.DictReader(h)))
    try:
        (base / "a").rmdir()
    except OSError as e:
        print(e.errno, e.strerror)
    try:
        open(base / "missing" / "x")
    except FileNotFoundError as e:
        print(e.errno, e.strerror, pathlib.Path(e.filename).name)
    shutil.rmtree(base / "a")
    print(sorted(os.listdir(base)))
    with open(base / "log", "a+") as h:
        print(h.tell(), h.write("abc"), h.seek(0), h.read(), h.mode, h.closed, h.encoding)
