# At its end the program waits for its threads and closes its pools; a daemon is cut off.
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def late(name, seconds):
    time.sleep(seconds)
    print(name, "ends")


threading.Thread(target=late, args=("a thread", 0.3)).start()
threading.Thread(target=late, args=("a daemon", 9), daemon=True).start()
pool = ThreadPoolExecutor(2)
pool.submit(late, "a job", 0.2)
pool.submit(late, "a job", 0.1)
print("main ends")
