"""The playground's model of urllib3: what programs that use requests take from it, Retry and the exceptions."""

from urllib3 import exceptions
from urllib3.util.retry import Retry

__version__ = "2.2.3"


def disable_warnings(category=None):
    """There are none: nothing here has a certificate."""
