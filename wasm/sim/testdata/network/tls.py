"""https costs a round trip more than http, whoever asks: a greeting and its answer. What has no certificate says so."""
import asyncio
import socket
import ssl
import time
import urllib.request

import playground
playground.host("far.example", rtt=0.2, content="hello")


def timed(name, call):
    began = time.monotonic()
    result = call()
    print(f"{name}: {result} after {time.monotonic() - began:.1f} s")


def by_socket():
    context = ssl.create_default_context()
    with socket.create_connection(("far.example", 443)) as plain:
        with context.wrap_socket(plain, server_hostname="far.example") as s:
            print(s.version(), s.cipher()[0], context.check_hostname, context.verify_mode.name, isinstance(s, socket.socket))
            s.sendall(b"GET / HTTP/1.0\r\n\r\n")
            return s.makefile("rb").read().split(b"\r\n\r\n")[1]


async def by_streams(port, tls):
    reader, writer = await asyncio.open_connection("far.example", port, ssl=tls)
    if tls:
        print(writer.get_extra_info("cipher")[0], type(writer.get_extra_info("sslcontext")).__name__, writer.can_write_eof())
    writer.write(b"GET / HTTP/1.0\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return answer.split(b"\r\n\r\n")[1]


async def by_aiohttp():
    import aiohttp
    async with aiohttp.ClientSession() as session:
        async with session.get("https://far.example/", ssl=ssl.create_default_context()) as response:
            return await response.text()


def by_httpx():
    import httpx
    return httpx.get("https://far.example/", verify=ssl.create_default_context()).text


def by_requests():
    import requests
    return requests.get("https://far.example/", verify=True).text


timed("socket", by_socket)
timed("streams, http", lambda: asyncio.run(by_streams(80, None)))
timed("streams, ssl=True", lambda: asyncio.run(by_streams(443, True)))
timed("streams, a context", lambda: asyncio.run(by_streams(443, ssl.create_default_context())))
timed("urllib", lambda: urllib.request.urlopen("https://far.example/", context=ssl.create_default_context()).read())
timed("aiohttp", lambda: asyncio.run(by_aiohttp()))
timed("httpx", by_httpx)
timed("requests", by_requests)


def say(call):
    try:
        print(call())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


async def serve():
    await asyncio.start_server(print, "localhost", 9999, ssl=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))


context = ssl.create_default_context()
say(lambda: context.load_cert_chain("mine.pem"))
say(lambda: context.wrap_socket(socket.socket()))
say(lambda: asyncio.run(serve()))
say(lambda: ssl.get_server_certificate)
say(lambda: setattr(context, "verify_mode", ssl.CERT_NONE))
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
print(context.verify_mode.name, ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).check_hostname)
say(lambda: context.wrap_socket(socket.create_connection(("far.example", 80))))
