"""An exception in a thread is told on stderr, and the program goes on."""
import threading


def fails():
    print("about to fail")
    [][1]


thread = threading.Thread(target=fails, name="unlucky")
thread.start()
thread.join()
print("main goes on")
