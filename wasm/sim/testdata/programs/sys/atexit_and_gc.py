import atexit, gc, sys
def bye(x, y=1): print("bye", x, y)
atexit.register(bye, 1, y=2)
@atexit.register
def last(): print("last registered runs first")
def bad(): 1/0
atexit.register(bad)
u = atexit.register(print, "never"); atexit.unregister(print)
print(gc.isenabled(), gc.get_threshold(), len(gc.get_count()), gc.get_debug(), gc.callbacks, gc.garbage)
gc.disable(); print(gc.isenabled()); gc.enable()
class A: pass
print(gc.collect() >= 0, gc.is_tracked([]), gc.is_tracked(1), gc.get_freeze_count(), gc.freeze(), gc.unfreeze(), gc.is_finalized(1))
gc.set_threshold(700, 10, 10); print(gc.get_threshold())
print(len(gc.get_stats()), sorted(gc.get_stats()[0]))
print("main ends")
sys.exit(1)
