"""ContextVar, Token and Context by themselves."""
import contextvars, re
def show(x): print(re.sub("0x[0-9a-f]+", "0x", repr(x)))
v = contextvars.ContextVar("v"); d = contextvars.ContextVar("d", default=[1])
show(v); show(d)
try: v.get()
except LookupError as e: print(type(e).__name__, e.args[0] is v)
print(v.get("fallback"), d.get(), v.name)
token = v.set(1)
show(token)
print(token.var is v, token.old_value is contextvars.Token.MISSING, contextvars.Token.MISSING)
second = v.set(2)
print(second.old_value)
v.reset(second); print(v.get()); v.reset(token); print(v.get("unset"))
show(token)
for bad in (lambda: v.reset(token), lambda: d.reset(v.set(3)), lambda: v.reset(3)):
    try: bad()
    except (RuntimeError, ValueError, TypeError) as e: print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))
for bad in (lambda: contextvars.ContextVar(), lambda: contextvars.ContextVar(3), lambda: contextvars.Context(3)):
    try: bad()
    except TypeError as e: print(e)
