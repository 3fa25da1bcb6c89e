"""Paths of Windows as text."""
import ntpath
from pathlib import *
for p in ("", "a", "a/b", "c:", "c:/", "c:a", "c:/a/b", "\\\\srv\\share\\x", "//srv/share", "//srv", "\\a", "//?/UNC/s/sh/x", "a.b.c", ".x", "c:.x", "a/../b", "c:/a/./../..", "con", "a/nul.txt", "x.", "x ", "a:b", "COM1", "c:\\x\\", "..\\..\\a"):
    print(repr(p), ntpath.splitroot(p), ntpath.splitdrive(p), ntpath.split(p), ntpath.splitext(p), ntpath.isabs(p), ntpath.normcase(p), ntpath.normpath(p), ntpath.isreserved(p), ntpath.splitroot(p.encode()))
for a in (("a", "b"), ("c:", "b"), ("c:", "/b"), ("c:/a", "d:b"), ("c:/a", "C:b"), ("c:/a", "\\b"), ("//s/h", "b"), ("a/", "b"), ("a", "")):
    print(a, ntpath.join(*a), PureWindowsPath(*a), repr(PureWindowsPath(*a)), PureWindowsPath(*a).parts)
print(PurePath.parser.__name__, PureWindowsPath.parser.__name__, Path("a").parser.__name__)
