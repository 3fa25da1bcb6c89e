// Package tools is the part of the standard library with which programs look at themselves and are tested: traceback, warnings, inspect,
// logging, unittest, argparse and their kin. It is Python of ours in py/, on a few Go functions that reach into the interpreter.
package tools
