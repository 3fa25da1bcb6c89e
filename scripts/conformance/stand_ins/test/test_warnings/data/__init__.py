"""Stand-in for a folder that CPython imports without this file."""
