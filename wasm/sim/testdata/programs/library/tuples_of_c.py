"""The tuples with names that os and time return."""
import os, time
for f in (lambda: os.stat_result(3), lambda: os.stat_result([1]), lambda: os.stat_result(range(40)), lambda: os.terminal_size((1,)), lambda: os.terminal_size((1,2),3), lambda: os.terminal_size((1,2),{"x":1}), lambda: os.stat_result(range(10), {"st_x": 1}), lambda:os.stat_result(range(10), {"st_mode": 1}),
  lambda: time.struct_time(range(9), {"tm_zone": "X"}).tm_zone, lambda: os.terminal_size((1,2)).__replace__(lines=3), lambda: os.terminal_size((1,2)).__replace__(x=3),lambda: os.stat_result(range(10)).__replace__(st_mode=3), lambda: os.stat_result(range(10)).__reduce__(), lambda: os.terminal_size((1,2)).__reduce__(), lambda: time.gmtime(0).__reduce__(), lambda: os.terminal_size.__match_args__, lambda: os.stat_result.__match_args__, lambda: os.stat_result.n_fields+0*100, lambda: os.stat_result.n_unnamed_fields,lambda: time.struct_time.n_fields, lambda: time.struct_time(range(9)).__replace__(tm_year=7), lambda: time.gmtime(0).__replace__(tm_zone="x").tm_zone, lambda: time.gmtime(0)+(), lambda: time.gmtime(0)[:2], lambda: os.uname().__class__, lambda: os.times().__class__, lambda: os.times_result, lambda: os.uname_result, lambda: os.terminal_size.__module__, lambda: os.times_result.__module__, lambda: os.stat_result(range(10)).st_atime,lambda: os.stat_result(range(13)).st_atime, lambda: os.stat_result(range(13)).st_atime_ns, lambda: os.terminal_size(sequence=(1,2)), lambda: hash(os.terminal_size((1,2)))==hash((1,2))):
    try: print(f())
    except Exception as e: print(type(e), e)

import pickle
for x in os.stat_result(range(10)), time.gmtime(0), os.terminal_size((1, 2)):
    print(type(pickle.loads(pickle.dumps(x))), pickle.loads(pickle.dumps(x)) == x)
