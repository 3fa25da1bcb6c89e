# sched runs events by time, then by priority, then in the order they were entered.
import sched
import time

s = sched.scheduler()
begin = time.monotonic()


def tell(word, n=0):
    print(round(time.monotonic() - begin, 1), word, n)


s.enter(2, 1, tell, ("second",))
s.enter(1, 2, tell, ("first, less important",))
s.enter(1, 1, tell, ("first",), {"n": 7})
gone = s.enter(3, 1, tell, ("never",))
print(len(s.queue), s.empty(), s.queue[0][:3] == s.queue[0][:3], s.queue[0].priority)
s.cancel(gone)
print(round(s.run(blocking=False), 1))
s.run()
print(s.empty())
try:
    s.cancel(gone)
except ValueError as e:
    print("ValueError")
