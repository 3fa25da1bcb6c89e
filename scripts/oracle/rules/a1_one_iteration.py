"""A1: an iteration runs exactly the handles that stood in the ready queue when it began; what they add waits for the next one."""
import asyncio


def say(*words):
    print(*words)


async def main():
    loop = asyncio.get_running_loop()

    def first():
        say("first")
        loop.call_soon(say, "added by first")

    def second():
        say("second")
        loop.call_soon(say, "added by second")

    loop.call_soon(first)
    loop.call_soon(second)
    loop.call_soon(say, "third")
    await asyncio.sleep(0)
    say("main after one round")
    await asyncio.sleep(0)
    say("main after two rounds")

    # stop() lets the iteration end: what is ready now still runs, what is added does not.
    other = asyncio.new_event_loop()
    other.close()


asyncio.run(main())

loop = asyncio.new_event_loop()


def stopper():
    say("stopper")
    loop.stop()
    loop.call_soon(say, "left for the next run")


loop.call_soon(stopper)
loop.call_soon(say, "beside the stopper")
loop.run_forever()
say("stopped")
loop.stop()
loop.run_forever()
say("stopped again")

# A cancelled handle is passed over, even within the iteration.
victim = None


def killer():
    say("killer")
    victim.cancel()


loop.call_soon(killer)
victim = loop.call_soon(say, "never")
timer = loop.call_later(0.05, say, "never either")
timer.cancel()
loop.call_later(0.1, loop.stop)
loop.run_forever()
say(victim.cancelled(), timer.cancelled(), victim)
loop.close()
