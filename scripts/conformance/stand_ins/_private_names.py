"""Private names of CPython's modules that its test files import: in small where that is easy, else absent (a test that uses one is skipped)."""
import _hashlib
import _thread
import array
import codecs
import collections
import concurrent.futures.process
import copyreg
import ctypes
import decimal
import difflib
import enum
import hashlib
import http.server
import importlib
import io
import linecache
import logging
import multiprocessing.process
import os
import pathlib
import pickle
import re
import shutil
import sys
import tempfile
import threading
import traceback
import types
import typing
import unittest
import unittest.mock
import urllib.request
import uuid
import warnings
import weakref
import _strptime
import datetime
import time

import absent


def _count_elements(mapping, iterable):
    for one in iterable:
        mapping[one] = mapping.get(one, 0) + 1


def _iter_bits_lsb(number):
    if number < 0:
        raise ValueError(f"{number} is not a positive integer")
    while number:
        bit = number & -number
        yield bit
        number ^= bit


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove, **kwargs):
    remove = f"{remove[0]}.{remove[1]}"
    warnings.warn(message.format(name=name, remove=remove), DeprecationWarning, stacklevel=3)


class RegistryError(Exception):
    pass


def give(module, **names):
    for name, value in names.items():
        if not hasattr(module, name):
            setattr(module, name, absent.Missing(f"{module.__name__}.{name}") if value is None else value)


give(collections, _count_elements=_count_elements)
give(codecs, register=lambda search: None, unregister=lambda search: None)
give(ctypes, Structure=type("Structure", (), {}), Array=None, LibraryLoader=None, py_object=None)
give(enum, _simple_enum=None, _test_simple_enum=None, _iter_bits_lsb=_iter_bits_lsb)
give(pickle, bytes_types=(bytes, bytearray), _dump=pickle.dump, _load=pickle.load, _PickleError=pickle.PickleError, _loads=pickle.loads, _dumps=pickle.dumps,
     _Pickler=pickle.Pickler, _Unpickler=pickle.Unpickler)
give(warnings, _deprecated=_deprecated)
give(logging, traceback=traceback, weakref=weakref)
give(re, Scanner=None)
give(typing, T=typing.TypeVar("T"), KT=typing.TypeVar("KT"), VT=typing.TypeVar("VT"), _cleanups=[], _overload_registry=None, _ASSERT_NEVER_REPR_MAX_LENGTH=100)
give(uuid, _ifconfig_getnode=None, _ip_getnode=None, _arp_getnode=None, _lanscan_getnode=None, _netstat_getnode=None, _find_under_heading=None,
     _find_mac_near_keyword=None, _find_mac_under_heading=None, _parse_mac=None, _random_getnode=None, _load_system_functions=None, _unix_getnode=None, _windll_getnode=None, _GETTERS=[], _OS_GETTERS=[])
give(_strptime, LocaleTime=None, TimeRE=None, _getlang=None, _regex_cache={}, _TimeRE_cache=None, _CACHE_MAX_SIZE=5,
     _strptime_time=time.strptime, _strptime_datetime=lambda cls, text, format: cls.strptime(text, format),
     _strptime=_strptime.parse)
give(threading, _PyRLock=None, _CRLock=threading.RLock, _register_atexit=None)
give(concurrent.futures.process, _check_system_limits=lambda: None, _ThreadWakeup=None, _ExecutorManagerThread=None, BrokenProcessPool=None)
give(_thread, start_joinable_thread=None, _ThreadHandle=None, daemon_threads_allowed=lambda: True)


def get_context(method=None):
    raise unittest.SkipTest("processes would run the tests' own driver")


multiprocessing.get_context = get_context
sys.modules["multiprocessing.util"] = multiprocessing.util = types.ModuleType("multiprocessing.util")
multiprocessing.util._cleanup_tests = lambda: None
give(http.server, CGIHTTPRequestHandler=None)
give(urllib.request, urlcleanup=lambda: None, url2pathname=None, pathname2url=None, _parse_proxy=None, _proxy_bypass_macosx_sysconf=None,
     _proxy_bypass_winreg_override=None, thishost=None, AbstractDigestAuthHandler=None)
give(_thread, _local=threading.local)
sys.modules["_datetime"] = absent
sys.modules["importlib.metadata"] = sys.modules["importlib.machinery"] = importlib.machinery = absent
give(tempfile, _text_openflags=0, _bin_openflags=0, _get_candidate_names=None, _RandomNameSequence=None, _candidate_tempdir_list=None,
     _get_default_tempdir=None, _infer_return_type=None, _mkstemp_inner=None, _TemporaryFileWrapper=None, _io=io, _os=os)
give(time, _STRUCT_TM_ITEMS=11)
give(linecache, __file__='linecache.py')
give(array, _array_reconstructor=None)
give(shutil, make_archive=None, register_archive_format=None, unregister_archive_format=None, get_archive_formats=None, unpack_archive=None,
     register_unpack_format=None, unregister_unpack_format=None, get_unpack_formats=None, RegistryError=RegistryError, _GiveupOnFastCopy=RegistryError, _ntuple_diskusage=None, _use_fd_functions=False, _rmtree_safe_fd=None,
     _rmtree_unsafe=None, READ_BUFFER_SIZE=65536, COPY_BUFSIZE=65536, _USE_CP_SENDFILE=False, _WIN_DEFAULT_PATHEXT="", _fastcopy_sendfile=None, _destinsrc=None)
give(difflib, HtmlDiff=None)
give(unittest.mock, _callable=None, CallableMixin=unittest.mock.Mock, _magics=set(), _get_target=None, _spec_class=None, _spec_asyncs=[],
     _CallList=None, _Call=None, _patch=None)
give(urllib.request, FancyURLopener=None, URLopener=None)
give(decimal, _pydecimal=None)
give(copyreg, add_extension=None, remove_extension=None, clear_extension_cache=None, _extension_registry={}, _inverted_registry={}, _extension_cache={})
sys.modules["pathlib._abc"] = pathlib._abc = types.ModuleType("pathlib._abc")
give(pathlib._abc, UnsupportedOperation=pathlib.UnsupportedOperation, ParserBase=None, PurePathBase=None, PathBase=None)
sys.modules["_pickle"] = types.ModuleType("_pickle")
for _name in "dump", "dumps", "load", "loads", "Pickler", "Unpickler", "PickleError", "PicklingError", "UnpicklingError":
    setattr(sys.modules["_pickle"], _name, getattr(pickle, _name))
give(importlib, metadata=absent)
give(_hashlib, **{f"openssl_{name}": getattr(hashlib, name) for name in hashlib.algorithms_guaranteed})
if sys.argv[1].startswith("test_asyncio"):
    # CPython has these in Python and in C, and its tests try both; here there is one of each.
    import asyncio.tasks as tasks
    if not hasattr(sys.modules["asyncio"], "proactor_events"):
        windows = types.ModuleType("asyncio.proactor_events")       # only asked whether a loop is one of its
        windows.BaseProactorEventLoop = type("BaseProactorEventLoop", (), {})
        sys.modules[windows.__name__] = sys.modules["asyncio"].proactor_events = windows
    for name in "current_task", "register_task", "unregister_task", "enter_task", "leave_task":
        one = getattr(tasks, name, None) or getattr(tasks, "_" + name)
        give(tasks, **{"_py_" + name: one, "_c_" + name: one})
