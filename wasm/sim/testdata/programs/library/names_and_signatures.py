# Names that a module loads when they are asked for are in dir() all the same; signatures are CPython's.
import collections
import csv
import difflib
import enum
import inspect
import io
import logging.config
import logging.handlers
import os
import pickle
import re
import secrets
import sys
import tempfile
import time
import typing
import unittest
import weakref

for module, name in ((time, "strftime"), (sys, "stdlib_module_names"), (typing, "Protocol"), (collections, "UserDict"), (enum, "verify"),
                     (pickle, "Unpickler"), (unittest, "IsolatedAsyncioTestCase"), (logging.handlers, "SysLogHandler")):
    print(module.__name__, name in dir(module), hasattr(module, name))
print("asyncio" in sys.stdlib_module_names, "numpy" in sys.stdlib_module_names, type(sys.stdlib_module_names))
print(os.EX_USAGE, os.EX_CONFIG, os.waitstatus_to_exitcode(256), os.waitstatus_to_exitcode(9), os.getenvb(b"NOPE"), os.sched_yield())
print(os.listdir(None) == os.listdir(), [e.path for e in os.scandir()] == [e.path for e in os.scandir(None)])
print(secrets.randbits(k=1) in (0, 1), re.escape(pattern="a.b"), logging.config.DEFAULT_LOGGING_CONFIG_PORT)
print(time.tzset(), time.gmtime, time.strptime)

# Classes that annotations put brackets behind.
for cls in (weakref.WeakKeyDictionary, weakref.WeakValueDictionary, csv.DictReader, csv.DictWriter, difflib.SequenceMatcher,
            tempfile.TemporaryDirectory, logging.LoggerAdapter, tempfile.SpooledTemporaryFile):
    print(cls[int])
tasks: weakref.WeakSet[int] = weakref.WeakSet()

for f in (object.__lt__, str.__len__, dict.__setitem__, len.__call__, type.__call__, object.__init__, "a".__len__, property.setter,
          Exception.add_note, weakref.WeakMethod, inspect.Signature.format, inspect.Parameter.replace, os.listdir, os.path.splitroot,
          secrets.randbits, re.compile("a").search, io.RawIOBase.read, io.IOBase.seek):
    print(inspect.signature(f))
try:
    inspect.signature(ord).format(quote_annotation_strings=False)
except TypeError as error:
    print(error)
