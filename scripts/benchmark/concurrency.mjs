// The programs about tasks and threads that are timed. Each makes a coroutine function main; those with threads run by themselves.

// Rivals have these too, on their virtual loop.
export const tasks = {
  "10,000 sleeping tasks": `
import asyncio

async def nap():
    await asyncio.sleep(3600)

async def main():
    await asyncio.gather(*[nap() for _ in range(10_000)])
`,
  "100,000 items through a queue": `
import asyncio

async def producer(queue):
    for i in range(100_000):
        await queue.put(i)
    await queue.put(None)

async def consumer(queue):
    while await queue.get() is not None:
        pass

async def main():
    queue = asyncio.Queue(100)
    await asyncio.gather(producer(queue), consumer(queue))
`,
  "10,000 hand-overs of a lock": `
import asyncio

async def worker(lock):
    for _ in range(100):
        async with lock:
            await asyncio.sleep(0)

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(lock) for _ in range(100)])
`,
};

// A tenth of what the mark asks for: they are slow.
export const network = {
  "100 echo clients × 100 messages": `
import asyncio

async def serve(reader, writer):
    while data := await reader.readline():
        writer.write(data)
        await writer.drain()
    writer.close()

async def client():
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    for _ in range(100):
        writer.write(b"hello\\n")
        await writer.drain()
        await reader.readline()
    writer.close()
    await writer.wait_closed()

async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        await asyncio.gather(*[client() for _ in range(100)])
`,
  "10,000 aiohttp requests": `
import asyncio
import aiohttp
import playground

playground.host("example.com", latency=playground.constant(0.05), workers=1_000)

async def fetch(session, n):
    async with session.get(f"http://example.com/{n}") as response:
        return await response.text()

async def main():
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*[fetch(session, n) for n in range(10_000)])
`,
};

export const threads = `
import threading, time

def work():
    time.sleep(1)

threads = [threading.Thread(target=work) for _ in range(10_000)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`;

// Two threads that hand a turn to and fro: 100,000 switches.
export const threadSwitches = 100_000;
export const pingPong = `
import threading

ping, pong = threading.Lock(), threading.Lock()
pong.acquire()

def play(mine, other):
    for _ in range(${threadSwitches / 2}):
        mine.acquire()
        other.release()

threads = [threading.Thread(target=play, args=pair) for pair in ((ping, pong), (pong, ping))]
for t in threads:
    t.start()
for t in threads:
    t.join()
`;
