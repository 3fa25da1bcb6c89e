"""Where CPython has the classes of pathlib, as their names say."""

from .concrete import Path, PosixPath, WindowsPath
from .pure import PurePath, PurePosixPath, PureWindowsPath
