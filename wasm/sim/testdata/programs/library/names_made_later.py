"""Names that a module makes only when they are asked for are like all others."""
import asyncio
import asyncio as again
import collections
import enum
import importlib
import json
import os
import re
import socket
import statistics
import sys
import time
import typing
from unittest import mock

for module in asyncio, collections, enum, json, os, re, socket, statistics, sys, time, typing:
    missing = [name for name in [*dir(module), *getattr(module, "__all__", ())] if not hasattr(module, name)]
    print(module.__name__, missing, "__dir__" in vars(module))

for module, name in [(time, "strftime"), (os, "EX_OK"), (re, "VERBOSE"), (json, "decoder"), (typing, "SupportsInt"), (typing, "BinaryIO"),
                     (collections, "ChainMap"), (socket, "MSG_OOB"), (sys, "meta_path"), (enum, "verify"), (asyncio, "Barrier")]:
    print(name, name in dir(module), getattr(module, name) is getattr(module, name), name in vars(module))

names = {}
exec("from time import *", names)
print(names["strftime"]("%Y", names["gmtime"](0)), callable(names["mktime"]))

with mock.patch("asyncio.to_thread", "patched"):
    print(asyncio.to_thread)
print(again.to_thread.__name__, asyncio.threads.to_thread is asyncio.to_thread)

asyncio.Queue = "mine"
print(asyncio.Queue, asyncio.LifoQueue.__name__, asyncio.Queue, asyncio.queues.Queue.__name__)

for module, name in [(time, "strftim"), (re, "VERBOS"), (os, "EX_O"), (json, "decode"), (asyncio, "Barier"), (statistics, "NormalDis"), (enum, "verif"),
                     (collections, "UserLis"), (time, "zzzzz"), (asyncio, "zzzzz"), (json, "zzzzz"), (enum, "zzzzz"), (typing, "zzzzz")]:
    try:
        getattr(module, name)
    except AttributeError as error:
        print(error)
    try:
        exec(f"from {module.__name__} import {name}")
    except ImportError as error:
        print(str(error).split(" (")[0].split(":")[0])
print(importlib.import_module("collections.abc") is collections.abc, json.encoder.JSONEncoder is json.JSONEncoder)
