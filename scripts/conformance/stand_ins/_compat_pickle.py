"""Stand-in for _compat_pickle: the names of Python 2, of which the engine's pickle has its own table."""
IMPORT_MAPPING = REVERSE_IMPORT_MAPPING = {}
NAME_MAPPING = REVERSE_NAME_MAPPING = {}
