# What is said of TLS where there is none, and of TLS without a name, is refused before anything is done.
import asyncio
import socket


async def refused(call, **options):
    try:
        made = await call(**options)
    except (ValueError, TypeError, OSError, AssertionError) as e:
        print(options, type(e).__name__, e)
    else:
        print(options, "taken")
        (made[0] if isinstance(made, tuple) else made).close()


async def main():
    loop = asyncio.get_running_loop()
    nowhere = "nowhere/at-all"

    def protocol(call, *args):
        return lambda **options: call(asyncio.Protocol, *args, **options)

    print("connect_accepted_socket")
    for options in {"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}, {"ssl": True}, {"ssl": None, "ssl_shutdown_timeout": None}:
        left, right = socket.socketpair()
        await refused(protocol(loop.connect_accepted_socket, left), **options)
        right.close()
        left.close()
    for name, call in (("create_unix_connection", protocol(loop.create_unix_connection, nowhere)), ("create_connection", protocol(loop.create_connection, "127.0.0.1", 1)),
                       ("open_unix_connection", lambda **options: asyncio.open_unix_connection(nowhere, **options))):
        print(name)
        for options in {"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}, {"server_hostname": "x"}, {"server_hostname": ""}, {}:
            await refused(call, **options)
    print("create_unix_connection, with TLS and no name")
    await refused(protocol(loop.create_unix_connection, nowhere), ssl=True)
    await refused(protocol(loop.create_unix_connection, nowhere), server_hostname=5)
    for name, call in (("create_unix_server", protocol(loop.create_unix_server, nowhere)), ("start_server", lambda **options: asyncio.start_server(print, "127.0.0.1", 0, **options)),
                       ("start_unix_server", lambda **options: asyncio.start_unix_server(print, nowhere, **options))):
        print(name)
        for options in {"ssl_handshake_timeout": 1}, {"ssl_shutdown_timeout": 1}, {"ssl": True}, {"ssl": False}, {}:
            await refused(call, **options)


asyncio.run(main())
