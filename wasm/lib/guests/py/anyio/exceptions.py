"""What goes wrong with resources."""


class BrokenResourceError(Exception):
    """The other side is gone."""


class BrokenWorkerProcess(Exception):
    pass


class BusyResourceError(Exception):
    def __init__(self, action):
        super().__init__(f"Another task is already {action} this resource")


class ClosedResourceError(Exception):
    """This side is closed."""


class DelimiterNotFound(Exception):
    def __init__(self, max_bytes):
        super().__init__(f"The delimiter was not found among the first {max_bytes} bytes")


class EndOfStream(Exception):
    """There is nothing more to come."""


class IncompleteRead(Exception):
    def __init__(self):
        super().__init__("The stream was closed before the read operation could be completed")


class TypedAttributeLookupError(LookupError):
    pass


class WouldBlock(Exception):
    """It cannot be done at once."""


for _error in list(vars().values()):
    if isinstance(_error, type):
        _error.__module__ = "anyio"
