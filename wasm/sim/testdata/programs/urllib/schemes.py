"""urljoin and urlparse by scheme, and schemes that a program adds."""
from urllib.parse import *
import urllib.parse
for s in 'http https ftp ws wss svn svn+ssh sftp file mailto rtsp gopher imap xyz'.split(): print(s, urljoin(s + '://h/a/b', 'c'), urljoin(s + '://h/a/b', '//x/y'), urljoin(s + '://h/a', '?q'), urlparse(s + '://h/p;x?q#f'))
print(urllib.parse.uses_relative, urllib.parse.uses_netloc, urllib.parse.uses_params); urllib.parse.uses_relative.append("xyz"); urllib.parse.uses_netloc.append("xyz"); print(urljoin("xyz://h/a/b", "c"))
