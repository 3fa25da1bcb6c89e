"""aiofiles.os.path: questions about files, asked in a thread."""

from os import path

from .os import wrap

exists, isfile, isdir, islink, getsize, getmtime, getatime, getctime, samefile, sameopenfile, abspath, ismount = (
    wrap(getattr(path, name)) for name in ("exists", "isfile", "isdir", "islink", "getsize", "getmtime", "getatime", "getctime", "samefile",
                                           "sameopenfile", "abspath", "ismount"))
