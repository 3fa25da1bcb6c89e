"""Files that tell where they come from: what handlers of urllib.request give for an answer."""

__all__ = ["addbase", "addclosehook", "addinfo", "addinfourl"]


class addbase:
    """A file behind another name; what it does not do itself, the file does."""

    def __init__(self, fp):
        self.fp = fp
        self.name, self.delete = "<urllib response>", False

    def __getattr__(self, name):
        if name == "fp":
            raise AttributeError(name)
        return getattr(self.fp, name)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self)!r} whose fp = {self.fp!r}>"

    def __iter__(self):
        yield from self.fp

    def __enter__(self):
        if self.fp.closed:
            raise ValueError("I/O operation on closed file")
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        self.fp.close()


class addclosehook(addbase):
    """Calls something when it is closed for the first time."""

    def __init__(self, fp, closehook, *hookargs):
        super().__init__(fp)
        self.closehook, self.hookargs = closehook, hookargs

    def close(self):
        hook, arguments = self.closehook, self.hookargs
        self.closehook = self.hookargs = None
        try:
            if hook:
                hook(*arguments)
        finally:
            super().close()


class addinfo(addbase):
    def __init__(self, fp, headers):
        super().__init__(fp)
        self.headers = headers

    def info(self):
        return self.headers


class addinfourl(addinfo):
    def __init__(self, fp, headers, url, code=None):
        super().__init__(fp, headers)
        self.url, self.code = url, code

    @property
    def status(self):
        return self.code

    def getcode(self):
        return self.code

    def geturl(self):
        return self.url
