"""An empty OrderedDict does not ask for the hash of a key that it is to move."""
from collections import OrderedDict

for ordered in OrderedDict(), OrderedDict({1: 2}):
    try:
        ordered.move_to_end([1])
    except (KeyError, TypeError) as error:
        print(repr(error))
