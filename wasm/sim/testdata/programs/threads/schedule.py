# oracle: unstable, times lie on the edges of what is printed
"""sched: a calendar of one's own in real and in made-up time, and from threads."""
import sched
import threading
import time

began = time.monotonic()


def now():
    return round(time.monotonic() - began, 2)


scheduler = sched.scheduler(time.monotonic, time.sleep)


def tick(name, count):
    print(now(), name, count)
    if count > 1:
        scheduler.enter(0.5, 1, tick, (name, count - 1))


scheduler.enter(1, 2, tick, ("slow", 2))
first = scheduler.enter(0.3, 1, tick, argument=("quick", 3))
never = scheduler.enterabs(began + 0.9, 1, tick, kwargs={"name": "never", "count": 1})
print(len(scheduler.queue), scheduler.queue[0] is first, never in scheduler.queue, scheduler.empty())
scheduler.enter(0.6, 5, scheduler.cancel, (never,))
scheduler.run()
print(scheduler.empty(), now())
try:
    scheduler.cancel(never)
except ValueError as e:
    print("ValueError:", e)

print("== the same moment: by priority, then by order")
clock = [100.0]
made_up = sched.scheduler(lambda: clock[0], lambda delay: (print("  sleeps", delay), clock.__setitem__(0, clock[0] + delay)))
for name, priority in ("late", 2), ("soon", 1), ("too", 1):
    made_up.enterabs(105, priority, print, (name,))
made_up.enter(2, 0, print, ("before all",), {"end": ".\n"})
made_up.run()
print(clock)

print("== not blocking, and an action that fails")
scheduler.enter(0.2, 1, lambda: 1 / 0)
scheduler.enter(0.2, 1, print, ("after the failure",))
print(scheduler.run(blocking=False) is not None)
time.sleep(0.3)
for _ in range(2):
    try:
        print(scheduler.run(blocking=False))
    except ZeroDivisionError as e:
        print("ZeroDivisionError:", e, len(scheduler.queue))

print("== entered from another thread while it runs")
scheduler.enter(1, 1, print, ("the planned one",))
thread = threading.Timer(0.2, lambda: scheduler.enter(0.1, 1, lambda: print("from a thread", threading.current_thread().name)))
thread.start()
scheduler.run()
event = sched.scheduler().enter(5, 1, print)
print(event._fields, event.priority, event.action, event.argument, event.kwargs)
