"""An OSError that gets its file's name later."""
e = OSError("x"); e.filename = "f"; print(e)
e = OSError(); e.filename = "f"; print(e, repr(e))
e = OSError(2, "x"); e.filename = None; print(e)
e = OSError(); e.errno = 3; print(e); e.strerror = "z"; print(e)
