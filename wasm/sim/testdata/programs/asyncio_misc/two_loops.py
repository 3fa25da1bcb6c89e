"""Two loops in two threads, each with its own tasks."""
import asyncio, threading
async def main(name):
    await asyncio.sleep(0.1 if name == "a" else 0.2)
    return name, len(asyncio.all_tasks()), threading.current_thread().name
results = []
threads = [threading.Thread(target=lambda n=n: results.append(asyncio.run(main(n))), name="thread " + n) for n in "ab"]
for t in threads: t.start()
for t in threads: t.join()
print(results)
