"""Locks with a timeout, and threads that wait for one in turn."""
import threading
import time

lock = threading.Lock()


def user(n):
    with lock:
        time.sleep(0.2)
        print("user", n)


lock.acquire()
threads = [threading.Thread(target=user, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.1)
print(lock.acquire(blocking=False), lock.acquire(timeout=0.05), lock.locked())
lock.release()
for thread in threads:
    thread.join()
try:
    lock.release()
except RuntimeError as error:
    print(error)
