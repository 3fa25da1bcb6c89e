"""What wait and as_completed count: a cancelled future only once a worker has met it; and they are told before a future's callbacks."""
import threading
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, as_completed, wait

start = time.monotonic()


def say(*what):
    print(f"{time.monotonic() - start:.1f}", *what)


def states(done_and_not):
    return len(done_and_not.done), len(done_and_not.not_done)


with ThreadPoolExecutor(1) as pool:
    first = pool.submit(time.sleep, 1)
    second = pool.submit(time.sleep, 1)
    say("cancel", second.cancel(), second.cancelled(), second.done())
    say("second", states(wait([second], timeout=0.2)))
    say("both", states(wait([first, second], timeout=0.2, return_when=FIRST_COMPLETED)))
    try:
        for f in as_completed([second], timeout=0.2):
            say("completed", f.cancelled())
    except TimeoutError as e:
        say("time out:", e)
    say("all", states(wait([first, second])))
    say([f.cancelled() for f in as_completed([first, second])].count(True), "cancelled")

    def slow(future):
        time.sleep(1)
        say("callback ends", threading.current_thread() is not threading.main_thread())

    third = pool.submit(time.sleep, 0.5)
    third.add_done_callback(slow)
    say("third", states(wait([third])))
    for f in as_completed([pool.submit(pow, 2, n) for n in range(3)]):
        say("power", f.result())

f = Future()
f.cancel()
say("mine", states(wait([f], timeout=0.1)), f.set_running_or_notify_cancel(), states(wait([f], timeout=0.1)))
