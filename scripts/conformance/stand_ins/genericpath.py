"""Stand-in for CPython's private module of that name."""
from posixpath import *
from posixpath import commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, islink, samefile
