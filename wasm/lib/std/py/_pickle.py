"""Where CPython has the errors of pickle, so that they can be pickled."""

from pickle import PickleError, PicklingError, UnpicklingError
