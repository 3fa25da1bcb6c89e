"""The playground's model of aiofiles: files whose methods are awaited, because a thread of the loop's pool does the work.

Each call of a file goes through run_in_executor, as the real package's does: other tasks run meanwhile, and a pool that is busy lets files
wait. The files are those of open(): in memory. Modelled are open(), the standard streams, aiofiles.os with aiofiles.os.path, and
aiofiles.tempfile. Left out: aiofiles.threadpool.wrap as a place to register file types of your own, sendfile and statvfs.
"""

from . import tempfile
from .threadpool import open, stderr, stderr_bytes, stdin, stdin_bytes, stdout, stdout_bytes

__all__ = ["open", "tempfile", "stdin", "stdout", "stderr", "stdin_bytes", "stdout_bytes", "stderr_bytes"]
__version__ = "24.1.0"
