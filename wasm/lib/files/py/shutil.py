"""Copying, moving and removing files and trees of them."""

import os
import stat

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "ExecError", "ReadError", "which", "get_terminal_size", "SameFileError", "ignore_patterns", "disk_usage", "chown"]


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


class ReadError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while data := fsrc.read(length or 65536):
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(src) and os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as why:
            if not os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from why
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, os.stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    link = not follow_symlinks and os.path.islink(src) and os.path.islink(dst)
    st = os.stat(src, follow_symlinks=not link)
    os.utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns), follow_symlinks=not link)
    if not link:
        os.chmod(dst, st.st_mode & 0o7777)


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    if follow_symlinks or not os.path.islink(src):
        copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    import fnmatch

    def ignored(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    with os.scandir(src) as found:
        entries = list(found)
    ignored = ignore(os.fspath(src), [e.name for e in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        what = entry if copy_function in (copy, copy2) else source
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(source), target)
                copystat(what, target, follow_symlinks=False)
            elif entry.is_symlink() and not os.path.exists(os.readlink(source)) and ignore_dangling_symlinks:
                continue
            elif entry.is_dir():
                copytree(what, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(what, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as why:
            errors.append((source, target, str(why)))
    try:
        copystat(src, dst)
    except OSError as why:
        errors.append((src, dst, str(why)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")

    def failed(function, path, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, path, error)
        elif onerror is not None:
            onerror(function, path, (type(error), error, error.__traceback__))
        else:
            raise error

    try:
        mode = os.lstat(path).st_mode
    except OSError as error:
        return failed(os.lstat, path, error)
    if stat.S_ISLNK(mode):
        error = OSError("Cannot call rmtree on a symbolic link")
        error.filename = path
        return failed(os.path.islink, path, error)
    _empty(os.fspath(path), failed)
    _tried(os.rmdir, path, failed)


rmtree.avoids_symlink_attacks = True


def _tried(function, path, failed):
    try:
        function(path)
    except FileNotFoundError:
        pass    # somebody else was faster
    except OSError as error:
        failed(function, path, error)


def _empty(path, failed):
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except OSError as error:
        return failed(os.scandir, path, error)
    for entry in entries:
        inner = os.path.join(path, entry.name)
        if entry.is_dir(follow_symlinks=False):
            _empty(inner, failed)
            _tried(os.rmdir, inner, failed)
        else:
            _tried(os.unlink, inner, failed)


def move(src, dst, copy_function=copy2):
    real = dst
    if os.path.isdir(dst):
        if os.path.samefile(src, dst) and not os.path.islink(src):
            os.rename(src, dst)
            return dst
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    try:
        os.rename(src, real)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), real)
            os.unlink(src)
        elif os.path.isdir(src):
            if (os.path.abspath(real) + "/").startswith(os.path.abspath(src).rstrip("/") + "/"):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, real, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
    return real


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """There are no programs here but those that a listing writes."""
    def fits(file):
        return os.path.exists(file) and os.access(file, mode) and not os.path.isdir(file)

    if os.path.dirname(cmd):
        return cmd if fits(cmd) else None
    if path is None:
        path = os.environ.get("PATH", os.defpath)
    if isinstance(cmd, bytes):
        path = os.fsencode(path)
    for folder in path.split(os.fsencode(os.pathsep) if isinstance(cmd, bytes) else os.pathsep):
        if fits(full := os.path.join(folder, cmd)):
            return full
    return None


def get_terminal_size(fallback=(80, 24)):
    sizes = []
    for name in ("COLUMNS", "LINES"):
        try:
            sizes.append(int(os.environ[name]))
        except (KeyError, ValueError):
            sizes.append(0)
    return os.terminal_size(given or other for given, other in zip(sizes, fallback))


def disk_usage(path):
    from collections import namedtuple
    os.stat(path)
    usage = namedtuple("usage", "total used free")
    return usage(256 << 20, 1 << 20, 255 << 20)


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    for name, what in (user, "user"), (group, "group"):
        if isinstance(name, str):
            raise LookupError(f"no such {what}: {name!r}")      # nobody here has a name
    os.chown(path, -1 if user is None else user, -1 if group is None else group, follow_symlinks=follow_symlinks)


def _no_archives(*args, **kwargs):
    raise NotImplementedError("the playground has no archives: gzip and zlib compress one file, shutil.copytree() copies many")


make_archive = unpack_archive = _no_archives
