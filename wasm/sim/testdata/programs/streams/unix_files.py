"""The file of an AF_UNIX socket: who makes it, who removes it, and what those hear who look for it."""
import asyncio
import os
import socket
import stat
import tempfile
from pathlib import Path

HOME = tempfile.mkdtemp()
os.chdir(HOME)


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, error)


async def attempt_async(awaitable):
    try:
        print(await awaitable)
    except Exception as error:
        print(type(error).__name__, error)


async def echo(reader, writer):
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


async def ask(path, text):
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(text + b"\n")
    print(await reader.readline(), os.path.basename(writer.get_extra_info("peername")), repr(writer.get_extra_info("sockname")))
    writer.close()
    await writer.wait_closed()


def plain_sockets():
    listener, other = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
    listener.bind("news")
    print(listener.getsockname(), os.path.exists("news"), os.path.isfile("news"), stat.S_ISSOCK(os.stat("news").st_mode), os.listdir())
    attempt(other.bind, "news")
    attempt(other.connect, "news")
    listener.listen()
    attempt(other.connect, os.path.join("..", os.path.basename(HOME), "news"))
    listener.close()
    other.close()
    late = socket.socket(socket.AF_UNIX)
    print("closed, and the file is", "there" if os.path.exists("news") else "gone")
    attempt(late.connect, "news")
    attempt(late.bind, "news")
    attempt(open, "news")
    os.unlink("news")
    attempt(late.connect, "news")
    attempt(late.bind, "no/such/folder")
    attempt(late.bind, "n" * 120)
    Path("plain").write_text("a file")
    attempt(late.bind, "plain")
    attempt(late.connect, "plain")
    for wrong in 3, None, ("a", 1):
        attempt(late.bind, wrong)
    late.bind("\0hidden")
    print(late.getsockname(), sorted(os.listdir()))
    late.close()


def datagrams():
    inbox, sender = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    inbox.bind("inbox")
    sender.sendto(b"from nobody", "inbox")
    print(inbox.recvfrom(100))
    os.rename("inbox", "moved")
    attempt(sender.sendto, b"lost", "inbox")
    attempt(sender.sendto, b"found", "moved")
    print(inbox.recv(100))
    os.unlink("moved")
    attempt(sender.sendto, b"lost", "moved")
    inbox.close()
    sender.close()


async def servers():
    first = await asyncio.start_unix_server(echo, "door")
    await ask("door", b"one")
    second = await asyncio.start_unix_server(echo, Path(HOME) / "door")
    print("the second server has the door:", second.sockets[0].getsockname() == os.path.join(HOME, "door"))
    await ask("door", b"two")
    first.close()
    await first.wait_closed()
    print("the first is closed, the door is", "there" if os.path.exists("door") else "gone")
    await ask("door", b"three")
    second.close()
    await second.wait_closed()
    print("the second is closed, the door is", "there" if os.path.exists("door") else "gone")
    await attempt_async(asyncio.open_unix_connection("door"))
    loop = asyncio.get_running_loop()
    third = await loop.create_unix_server(asyncio.Protocol, "door", cleanup_socket=False)
    third.close()
    await third.wait_closed()
    print("the third leaves its file:", os.path.exists("door"))
    await attempt_async(asyncio.open_unix_connection("door"))
    await attempt_async(asyncio.start_unix_server(echo, "plain"))
    await attempt_async(asyncio.start_unix_server(echo, "no/such/folder"))
    await attempt_async(asyncio.start_unix_server(echo, 5))
    await attempt_async(asyncio.open_unix_connection())
    fourth = await asyncio.start_unix_server(echo, "door")
    print(Path("door").is_socket(), Path("plain").is_socket())
    os.unlink("door")
    fourth.close()
    await fourth.wait_closed()
    print(sorted(os.listdir()))


plain_sockets()
datagrams()
asyncio.run(servers())
