"""Only the main thread may set handlers; a signal from another thread is handled on the main one."""
import signal, threading, time
def handler(number, frame): print("handled on", threading.current_thread().name)
signal.signal(signal.SIGUSR1, handler)
def other():
    try: signal.signal(signal.SIGUSR2, handler)
    except ValueError as e: print(e)
    time.sleep(0.1)
    signal.raise_signal(signal.SIGUSR1)
t = threading.Thread(target=other); t.start()
time.sleep(0.5)
print("slept")
t.join()
