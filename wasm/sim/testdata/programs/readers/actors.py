"""Actors: mailboxes, ask with a reply future, a dead-letter box."""
import asyncio, abc, functools, inspect, typing as t
class Actor(abc.ABC):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.handlers = {n[3:]: f for n, f in inspect.getmembers(cls, inspect.isfunction) if n.startswith("on_")}
    def __init__(self, name): self.name, self.box, self.task = name, asyncio.Queue(), None
    def start(self): self.task = asyncio.create_task(self._run(), name=self.name); return self
    async def _run(self):
        while True:
            kind, args, reply = await self.box.get()
            try: r = await self.handlers[kind](self, *args)
            except KeyError as e:
                if reply and not reply.done(): reply.set_exception(AttributeError(f"{self.name} does not understand {e}"))
            except Exception as e:
                if reply: reply.set_exception(e)
                else: print("dead letter:", kind, args, repr(e))
            else:
                if reply and not reply.cancelled(): reply.set_result(r)
    def tell(self, kind, *args): self.box.put_nowait((kind, args, None))
    def ask(self, kind, *args): f = asyncio.get_running_loop().create_future(); self.box.put_nowait((kind, args, f)); return f
    async def stop(self): self.task.cancel(); await asyncio.wait([self.task]); return self.task.cancelled()
class Account(Actor):
    balance = 0
    async def on_put(self, n): self.balance += n; return self.balance
    async def on_take(self, n):
        if n > self.balance: raise ValueError(f"{self.name} has only {self.balance}")
        await asyncio.sleep(0.1); self.balance -= n; return self.balance
class Bank(Actor):
    async def on_move(self, a, b, n): await a.ask("take", n); return await b.ask("put", n)
async def main():
    a, b, bank = (c(n).start() for c, n in ((Account, "a"), (Account, "b"), (Bank, "bank")))
    print(Account.handlers.keys(), Bank.handlers.keys())
    a.tell("put", 50); print(await bank.ask("move", a, b, 30), await a.ask("put", 0))
    print(await asyncio.gather(bank.ask("move", a, b, 30), a.ask("dance"), a.ask("put", 1, 2), return_exceptions=True))
    a.tell("take", 999); slow = a.ask("take", 1); await asyncio.sleep(0.05); slow.cancel(); await asyncio.sleep(0.2); print(slow, a.balance)
    print([await x.stop() for x in (a, b, bank)], a.task)
    try: Actor("x")
    except TypeError as e: print(e)
    f = asyncio.get_running_loop().create_future(); f.set_result(1)
    for g in (lambda: f.set_result(2), lambda: f.set_exception(ValueError), lambda: f.exception(), lambda: asyncio.Future().result(), lambda: asyncio.Future().set_exception(StopIteration()), lambda: asyncio.Future().set_exception(3)):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
asyncio.run(main())
