# What time a process and a thread have used is CPU time: to sleep or to wait takes none.
import time, threading
a, b, c = time.process_time(), time.thread_time(), time.perf_counter()
time.sleep(0.5)
print(time.process_time() - a < 0.02, time.thread_time() - b < 0.02, time.perf_counter() - c >= 0.5)
def work():
    t, p = time.thread_time(), time.process_time()
    while time.thread_time() - t < 0.05: pass
    print(time.process_time() - p >= 0.05)
a, b = time.process_time(), time.thread_time()
th = threading.Thread(target=work); th.start(); th.join()
print(time.process_time() - a >= 0.05, time.thread_time() - b < 0.03)
print(time.clock_gettime(time.CLOCK_THREAD_CPUTIME_ID) <= time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID))
print(time.process_time_ns() // 10**9 <= time.process_time())
