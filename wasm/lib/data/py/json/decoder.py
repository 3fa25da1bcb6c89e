"""Reading JSON."""

from json import JSONDecodeError, JSONDecoder
