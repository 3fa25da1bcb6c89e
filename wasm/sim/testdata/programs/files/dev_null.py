# /dev/null forgets what is written to it.
import os, stat, io, contextlib, pathlib
with open(os.devnull, "w") as f, contextlib.redirect_stdout(f):
    print("silent")
print(open("/dev/null").read() == "", open("/dev/null", "rb").read())
s = os.stat("/dev/null")
print(stat.S_ISCHR(s.st_mode), s.st_size, os.path.exists("/dev/null"), os.path.isfile("/dev/null"), os.path.isdir("/dev"), pathlib.Path("/dev/null").is_char_device(), pathlib.Path("/dev/null").read_text() == "")
with open("/dev/null", "a+b") as f:
    print(f.write(b"abc"), f.seek(0), f.read(), f.tell(), f.seekable())
with open("/dev/null", "r+") as f:
    print(f.write("abc"), f.read() == "")
print("null" in os.listdir("/dev"))
fd = os.open(os.devnull, os.O_RDWR); print(os.write(fd, b"xx"), os.read(fd, 10)); os.close(fd)
