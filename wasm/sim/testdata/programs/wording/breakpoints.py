"""breakpoint() calls what sys.breakpointhook is now."""
import sys
def hook(*a, **k): print("hook", a, k); return 5
print(sys.breakpointhook.__name__, sys.__breakpointhook__ is sys.breakpointhook)
sys.breakpointhook = hook
print(breakpoint(1, x=2))
del sys.breakpointhook
try: breakpoint()
except RuntimeError as e: print(e)
