// Package files is the part of the standard library about streams and files: io, os, pathlib, shutil and their kin, in Python of ours
// in py/. The file system is in memory, one for each run (_files.py): it begins with the listing's own files in /playground and an
// empty /tmp, and nothing of it outlives the run.
package files
