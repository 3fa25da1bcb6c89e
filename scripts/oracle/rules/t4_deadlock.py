"""V2: two locks taken in opposite orders: nothing can ever run again."""
import threading
import time

a, b = threading.Lock(), threading.Lock()


def one():
    with a:
        time.sleep(0.1)
        with b:
            print("never")


def two():
    with b:
        time.sleep(0.1)
        with a:
            print("never")


print("start")
threads = [threading.Thread(target=one), threading.Thread(target=two)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
