"""Runs many programs on CPython, each in a process of its own: the judge's half of the differential test.

Reads JSON lines {"name", "text", "input"} and answers each with {"out", "err", "code"}. A program is a fork of this process that runs
the text as `__main__`, so that a thousand take seconds, and none sees what another left behind.
"""
import argparse, ast, asyncio, base64, bisect, calendar, collections, contextlib, csv, dataclasses, datetime, decimal, enum, fractions, hashlib, heapq    # noqa: E401
import inspect, itertools, pickle, pprint, queue, random, re, shlex, statistics, string, struct, textwrap, traceback, typing, weakref    # noqa: E401, preloaded for the children
import builtins
import io
import json
import linecache
import os
import signal
import sys
import tempfile
import warnings


def run(name, text):
    """The child: runs a program to its end, as `python NAME` would."""
    linecache.cache.clear()    # of "<string>" too, which this text is here
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    with open(name, "w", encoding="utf-8") as f:    # what the compiler refuses looks for its line there
        f.write(text)
    sys_, warnings_, builtins_ = sys, warnings, builtins
    names = sys.modules["__main__"].__dict__    # the real one: what it holds dies at the interpreter's end when a script's names do
    names.clear()
    names.update(__name__="__main__", __doc__=None, __package__=None, __loader__=None, __spec__=None, __annotations__={}, __builtins__=builtins_, __file__=name,
                 __cached__=None)
    sys_.argv = [name]
    sys_.setrecursionlimit(sys_.getrecursionlimit() + 3)     # main, run and exec
    try:
        with warnings_.catch_warnings():
            warnings_.simplefilter("ignore", DeprecationWarning)     # of ~True, which a script's own compilation does not show
            code = compile(text, name, "exec", dont_inherit=True)
        exec(code, names)
    except SystemExit:
        raise
    except BaseException as e:
        trace = e.__traceback__.tb_next
        sys_.excepthook(type(e), e.with_traceback(trace), trace)
        sys_.exit(1)
    sys_.exit(0)


def main():
    requests, answers = os.fdopen(os.dup(0), "r", encoding="utf-8"), os.fdopen(os.dup(1), "w", encoding="utf-8")
    for line in requests:
        request = json.loads(line)
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryFile() as typed, \
                tempfile.TemporaryDirectory() as folder:
            typed.write(request.get("input", "").encode())
            typed.seek(0)
            child = os.fork()
            if child == 0:
                signal.alarm(request["seconds"])
                for stream, number in (typed, 0), (out, 1), (err, 2):
                    os.dup2(stream.fileno(), number)
                sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
                requests.close()
                answers.close()    # so that nothing warns of them
                os.chdir(folder)
                run(request["name"], request["text"])
            _, status = os.waitpid(child, 0)
            out.seek(0)
            err.seek(0)
            answer = {"out": out.read().decode(errors="replace"), "err": err.read().decode(errors="replace"),
                      "code": os.waitstatus_to_exitcode(status)}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


main()
