"""SimpleHTTPRequestHandler: the files of a folder."""

import os
import posixpath
from html import escape
from http import HTTPStatus
from io import BytesIO
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from http.server import BaseHTTPRequestHandler

__name__ = "http.server"


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    server_version = "SimpleHTTP/0.6"
    index_pages = ("index.html", "index.htm")
    extensions_map = _encodings_map_default = {".gz": "application/gzip", ".Z": "application/octet-stream", ".bz2": "application/x-bzip2",
                                               ".xz": "application/x-xz"}

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **kwargs)

    def do_GET(self):
        f = self.send_head()
        if f:
            try:
                self.copyfile(f, self.wfile)
            finally:
                f.close()

    def do_HEAD(self):
        f = self.send_head()
        if f:
            f.close()

    def send_head(self):
        """Sends the head; returns what the body is read from, None where there is none."""
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            parts = urlsplit(self.path)
            if not parts.path.endswith(("/", "%2f", "%2F")):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", urlunsplit(parts._replace(path=parts.path + "/")))
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            for index in self.index_pages:
                if os.path.isfile(os.path.join(path, index)):
                    path = os.path.join(path, index)
                    break
            else:
                return self.list_directory(path)
        kind = self.guess_type(path)
        if path.endswith("/"):
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        try:
            f = open(path, "rb")
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        try:
            found = os.fstat(f.fileno())
            if "If-Modified-Since" in self.headers and "If-None-Match" not in self.headers and self._unchanged(found.st_mtime):
                self.send_response(HTTPStatus.NOT_MODIFIED)
                self.end_headers()
                f.close()
                return None
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-type", kind)
            self.send_header("Content-Length", str(found.st_size))
            self.send_header("Last-Modified", self.date_time_string(found.st_mtime))
            self.end_headers()
            return f
        except:
            f.close()
            raise

    def _unchanged(self, changed):
        from datetime import datetime, timezone
        from email.utils import parsedate_to_datetime
        try:
            since = parsedate_to_datetime(self.headers["If-Modified-Since"])
        except (TypeError, IndexError, OverflowError, ValueError):
            return False
        if since.tzinfo is None:
            since = since.replace(tzinfo=timezone.utc)
        return datetime.fromtimestamp(changed, timezone.utc).replace(microsecond=0) <= since

    def list_directory(self, path):
        try:
            names = os.listdir(path)
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "No permission to list directory")
            return None
        names.sort(key=str.lower)
        shown = escape(unquote(self.path, errors="surrogatepass"), quote=False)
        title = f"Directory listing for {shown}"
        lines = ["<!DOCTYPE HTML>", '<html lang="en">', "<head>", '<meta charset="utf-8">',
                 f"<title>{title}</title>\n</head>", f"<body>\n<h1>{title}</h1>", "<hr>\n<ul>"]
        for name in names:
            whole, link = os.path.join(path, name), name
            text = name
            if os.path.isdir(whole):
                text = link = name + "/"
            if os.path.islink(whole):
                text = name + "@"
            lines.append(f'<li><a href="{quote(link, errors="surrogatepass")}">{escape(text, quote=False)}</a></li>')
        body = "\n".join([*lines, "</ul>\n<hr>\n</body>\n</html>\n"]).encode("utf-8", "surrogateescape")
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def translate_path(self, path):
        """The file of a URL's path: nothing outside of the folder."""
        path = path.partition("?")[0].partition("#")[0]
        slash = path.rstrip().endswith("/")
        path = posixpath.normpath(unquote(path, errors="surrogatepass"))
        found = self.directory
        for word in filter(None, path.split("/")):
            if os.path.dirname(word) or word in (os.curdir, os.pardir):
                continue
            found = os.path.join(found, word)
        return found + "/" if slash else found

    def copyfile(self, source, outputfile):
        from shutil import copyfileobj
        copyfileobj(source, outputfile)

    def guess_type(self, path):
        import mimetypes
        base, ext = posixpath.splitext(path)
        for ending in (ext, ext.lower()):
            if ending in self.extensions_map:
                return self.extensions_map[ending]
        return mimetypes.guess_file_type(path)[0] or "application/octet-stream"
