"""The broker

It takes messages from those who send, and passes each on to everybody who listens to its topic. A queue for each listener
keeps the slow ones from holding up the others.
"""
PLACES = 2   # @param {type:"slider", min:1, max:20, step:1, label:"Places in a listener's queue"}

import asyncio
import signal

listeners = {}      # topic: {name of a listener: its queue}


async def serve_listener(topic, name, reader, writer):
    queue = listeners.setdefault(topic, {})[name] = asyncio.Queue(PLACES)
    print(name, "listens to", topic)
    try:
        while await reader.readline():              # it says that it is ready
            writer.write(await queue.get())
    finally:
        del listeners[topic][name]


async def serve_sender(topic, name, reader, writer):
    async for message in reader:
        for listener, queue in listeners.get(topic, {}).items():
            if queue.full():
                print(listener, "missed", queue.get_nowait().decode().strip())
            queue.put_nowait(message)


async def serve(reader, writer):
    role, topic, name = (await reader.readline()).decode().split()
    asyncio.current_task().set_name(f"for {name}")
    await (serve_listener if role == "listen" else serve_sender)(topic, name, reader, writer)
    writer.close()


async def main():
    closing = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGINT, closing.set)
    server = await asyncio.start_server(serve, "127.0.0.1", 25000)
    print("open")
    await closing.wait()                            # until Ctrl-C
    server.close()
    server.close_clients()
    print("closed")


asyncio.run(main())
