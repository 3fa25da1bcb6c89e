"""Paths as objects: PurePath is text alone, Path asks the run's file system."""

import os

from .concrete import Path, PosixPath, UnsupportedOperation, WindowsPath
from .pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]
