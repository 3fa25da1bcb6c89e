"""What programs take from urllib3.util."""

import _web
from urllib3.util.retry import Retry

__getattr__ = _web.missing("urllib3.util")
