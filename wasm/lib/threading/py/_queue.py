"""Where CPython has the class that an empty queue raises, so that one can be pickled."""

from queue import Empty
