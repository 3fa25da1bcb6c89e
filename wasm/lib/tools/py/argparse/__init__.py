"""Command lines: what a program takes, told by its help and checked when it is called."""

from .actions import (SUPPRESS, OPTIONAL, ONE_OR_MORE, PARSER, REMAINDER, ZERO_OR_MORE, Action, ArgumentError,
                      ArgumentTypeError, BooleanOptionalAction, FileType, Namespace)
from .formatting import (ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
                         RawTextHelpFormatter)
from .parser import ArgumentParser

__all__ = ["ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
           "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter",
           "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS",
           "ZERO_OR_MORE"]
