"""Context: run, copy, mapping; changes inside run stay inside."""
import contextvars
v = contextvars.ContextVar("v", default=0); w = contextvars.ContextVar("w")
v.set(1)
ctx = contextvars.copy_context()
def change(x, *, to): v.set(to); w.set("w"); return x, v.get()
print(ctx.run(change, "arg", to=5), v.get(), ctx[v], ctx.get(w), w in ctx, len(ctx))
print(sorted(x.name for x in ctx), sorted(map(str, ctx.values())), sorted((k.name, str(x)) for k, x in ctx.items()), sorted(k.name for k in ctx.keys()))
empty = contextvars.Context()
print(len(empty), empty.run(v.get), empty.get(v), empty.get(v, "default"), v in empty, empty == contextvars.Context(), ctx == ctx.copy(), ctx == empty)
try: empty[v]
except KeyError as e: print("KeyError", e.args[0] is v)
for bad in (lambda: empty["v"], lambda: "v" in empty, lambda: ctx.run(ctx.run, print), lambda: ctx.run()):
    try: bad()
    except (TypeError, RuntimeError) as e: print(type(e).__name__, str(e).split(" <")[0])
try: ctx.run(lambda: 1 / 0)
except ZeroDivisionError as e: print(e, v.get())
token = ctx.run(v.set, 9)
try: v.reset(token)
except ValueError as e: print(str(e).split("> ")[-1])
ctx.run(v.reset, token); print(ctx[v])
