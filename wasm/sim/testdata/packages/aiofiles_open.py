"""Files whose methods are awaited: what aiofiles 23.1.0 prints on CPython 3.13."""
import asyncio
import os
import time
from concurrent.futures import ThreadPoolExecutor

import aiofiles
import aiofiles.os
from aiofiles import tempfile


async def show(call):
    try:
        print(await call)
    except Exception as e:
        print(type(e).__name__, e)


async def texts():
    async with aiofiles.open("note.txt", "w") as f:
        print(type(f), f.name, f.mode, f.closed, f.encoding)
        print(await f.write("one\ntwo\n"), await f.writelines(["three\n", "four\n"]), await f.tell(), await f.flush())
    print(f.closed)
    async with aiofiles.open("note.txt", mode="r") as f:
        print(repr(await f.read()), repr(await f.read()), await f.seek(0))
        print(repr(await f.readline()), await f.readlines())
        print(await f.readable(), await f.writable(), await f.seekable(), await f.isatty(), f.fileno() > 2)
    async with aiofiles.open("note.txt") as f:
        async for line in f:
            print(line.strip())
    f = await aiofiles.open("note.txt", "a", encoding="ascii", errors="replace", newline="")
    await show(f.write("fünf"))
    print(f.errors, f.newlines, f.line_buffering)
    await f.close()
    await show(f.write("more"))
    async with aiofiles.open("note.txt") as f:
        print(repr((await f.read())[-4:]))


async def bytes_():
    f = await aiofiles.open("note.txt", "rb")
    print(type(f), await f.read(3), (await f.peek(2))[:2], await f.read1(2))
    buffer = bytearray(4)
    print(await f.readinto(buffer), buffer)
    await f.close()
    await show(f.read())
    async with aiofiles.open("b.bin", "wb+") as f:
        print(type(f), await f.write(b"abc"), await f.truncate(2), await f.seek(0), await f.read(), f.mode)
    async with aiofiles.open("b.bin", "rb", buffering=0) as f:
        print(type(f), await f.readall())
    async with aiofiles.open("b.bin", "ab") as f:
        print(type(f), f.mode)


async def wrong():
    await show(aiofiles.open("nothing.txt"))
    await show(aiofiles.open("note.txt", "q"))
    try:
        async with aiofiles.open("nothing.txt"):
            print("never")
    except FileNotFoundError as e:
        print(e)
    try:
        with await aiofiles.open("note.txt") as f:
            print("never")
    except TypeError as e:
        print(e)
    async with aiofiles.open("note.txt") as f:
        try:
            for line in f:
                print("never")
        except TypeError as e:
            print(e)
        try:
            f.nope
        except AttributeError as e:
            print(e)


async def system():
    print((await aiofiles.os.stat("b.bin")).st_size, await aiofiles.os.path.exists("b.bin"), await aiofiles.os.path.isdir("."),
          await aiofiles.os.path.getsize("b.bin"))
    await aiofiles.os.rename("b.bin", "c.bin")
    await aiofiles.os.makedirs("d/e", exist_ok=True)
    print(await aiofiles.os.listdir("d"), await aiofiles.os.path.isfile("c.bin"))
    await aiofiles.os.remove("c.bin")
    await aiofiles.os.removedirs("d/e")
    await show(aiofiles.os.unlink("c.bin"))
    await show(aiofiles.os.rmdir("d"))
    await aiofiles.stdout.write("to the terminal\n")
    await aiofiles.stdout.flush()


async def temporary():
    async with tempfile.TemporaryFile("w+") as f:
        await f.write("x")
        await f.seek(0)
        print(type(f), await f.read())
    async with tempfile.TemporaryDirectory() as folder:
        async with aiofiles.open(os.path.join(folder, "a"), "w") as f:
            await f.write("a")
        print(os.listdir(folder))
    print(os.path.exists(folder))
    async with tempfile.SpooledTemporaryFile(10) as f:
        await f.write(b"x" * 20)
        await f.seek(0)
        print(type(f), len(await f.read()))


async def pools():
    """Files wait for a free thread, and other tasks do not wait for files."""
    loop = asyncio.get_running_loop()
    start = time.monotonic()
    with ThreadPoolExecutor(1) as one:
        busy = loop.run_in_executor(one, time.sleep, 0.5)
        async with aiofiles.open("note.txt", executor=one) as f:
            print(f"{time.monotonic() - start:.1f} s", await f.readline())
        await busy
    with ThreadPoolExecutor(2) as two:
        loop.set_default_executor(two)
        slow = [asyncio.to_thread(time.sleep, 1) for _ in range(2)]
        read = asyncio.create_task(aiofiles.os.path.exists("note.txt"))
        await asyncio.gather(*slow, read)
        print(f"{time.monotonic() - start:.1f} s", read.result())
        await aiofiles.os.remove("note.txt")


for part in texts, bytes_, wrong, system, temporary, pools:
    print("--", part.__name__)
    asyncio.run(part())
