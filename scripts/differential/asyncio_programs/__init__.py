"""Random asyncio programs whose every step is determined: source(seed) returns one.

Tasks sleep, lock, queue, signal, wait for each other and for threads, are cancelled, time out, fail; they print what they do. What CPython
leaves open is avoided: threads only sleep, sets are sorted before they are printed, and delays are 0 or differ from each other. A chance tie
between sums of delays is left to the runner, which asks CPython twice.
"""
from .alone import Alone
from .blocks import Blocks
from .bytes_moving import BytesMoving
from .everyday import Everyday
from .frame import Frame
from .generators import Generators
from .nests import Nests
from .network import Network
from .own import Own
from .races import Races
from .signals import Signals
from .threads import Threads


class Program(Alone, Races, Generators, Nests, Threads, Network, BytesMoving, Everyday, Signals, Own, Blocks, Frame):
    """A program of one seed. A method do_… writes a statement, one in_… a statement that holds others."""


def source(seed):
    """The program of a seed, as text."""
    return Program(seed).source()
