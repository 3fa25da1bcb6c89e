"""Command line options in the old Unix way."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    opts = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _option(opts, args, shortopts, longopts)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Options may stand behind other arguments too."""
    opts, rest = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = shortopts.startswith("+")
    if in_order:
        shortopts = shortopts[1:]
    else:
        import os
        in_order = bool(os.environ.get("POSIXLY_CORRECT"))
    while args:
        if args[0] == "--":
            rest += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _option(opts, args, shortopts, longopts)
        elif in_order:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return opts, rest


def _option(opts, args, shortopts, longopts):
    word, args = args[0], args[1:]
    if word.startswith("--"):
        name, eq, value = word[2:].partition("=")
        takes, name = _long(name, longopts)
        if takes:
            if not eq:
                if not args:
                    raise GetoptError(f"option --{name} requires argument", name)
                value, args = args[0], args[1:]
        elif eq:
            raise GetoptError(f"option --{name} must not have an argument", name)
        opts.append((f"--{name}", value))
        return args
    rest = word[1:]
    while rest:
        letter, rest = rest[0], rest[1:]
        value = ""
        at = shortopts.find(letter)
        if at < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        if shortopts.startswith(":", at + 1):
            if not rest:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                rest, args = args[0], args[1:]
            value, rest = rest, ""
        opts.append((f"-{letter}", value))
    return args


def _long(name, longopts):
    fits = [o for o in longopts if o.startswith(name)]
    if not fits:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in fits:
        return False, name
    if name + "=" in fits:
        return True, name
    if len(fits) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    return fits[0].endswith("="), fits[0].rstrip("=")
