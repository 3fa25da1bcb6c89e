"""The module signal: names, handlers, raise_signal, default actions."""
import signal
print(signal.SIGINT, repr(signal.SIGTERM), int(signal.SIGUSR1), signal.Signals(15).name, signal.strsignal(2))
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
def handler(number, frame): print("handler", number, signal.Signals(number).name, frame is not None)
print(signal.signal(signal.SIGTERM, handler))
signal.raise_signal(signal.SIGTERM)
print(signal.signal(signal.SIGTERM, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGTERM)
print("ignored", signal.getsignal(signal.SIGTERM))
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print("KeyboardInterrupt")
def raises(number, frame): raise ValueError("from a handler")
signal.signal(signal.SIGUSR1, raises)
try: signal.raise_signal(signal.SIGUSR1)
except ValueError as e: print(e)
for bad in ((signal.SIGTERM, "x"), (1000, handler), (signal.SIGKILL, handler)):
    try: signal.signal(*bad)
    except (TypeError, ValueError, OSError) as e: print(type(e).__name__, e)
