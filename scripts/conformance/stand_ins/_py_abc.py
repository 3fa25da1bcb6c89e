"""Stand-in for CPython's second ABCMeta, the one in Python: here there is one."""
from abc import ABCMeta, get_cache_token
