# oracle: real, signals are sent while the main thread waits
# A signal that a thread raises comes to that thread: no wait of the main thread ends, and the handler runs when it does. So does interrupt_main().
import _thread
import asyncio
import signal
import threading
import time


def handler(number, frame):
    print("handler")


signal.signal(signal.SIGUSR1, handler)


def send(how):
    time.sleep(0.2)
    how(signal.SIGUSR1)
    print("sent")


def begin(how):
    t = threading.Thread(target=send, args=[how])
    t.start()
    return t


async def sleep():
    await asyncio.sleep(0.5)
    print("slept in a loop")


async def with_handler():
    loop = asyncio.get_running_loop()
    heard = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, heard.set)
    t = begin(signal.raise_signal)
    await asyncio.wait_for(heard.wait(), 5)
    await asyncio.to_thread(t.join)
    print("a loop's own handler wakes it")
    loop.remove_signal_handler(signal.SIGUSR1)


for how in signal.raise_signal, _thread.interrupt_main:
    for wait in lambda: time.sleep(0.5), lambda: threading.Event().wait(0.5), lambda: asyncio.run(sleep()):
        start = time.monotonic()
        t = begin(how)
        wait()
        print("waited long enough:", time.monotonic() - start > 0.45)
        t.join()
asyncio.run(with_handler())
