"""An echo server with threads

The server gives each client a thread of its own, and goes back to the door.
"""
CLIENTS = 4   # @param {type:"slider", min:1, max:30, step:1, label:"Clients"}
LINES = 3     # @param {type:"slider", min:1, max:20, step:1, label:"Lines each types"}
THINK = 0.2   # @param {type:"slider", min:0.05, max:1, step:0.05, unit:"s", label:"Thinking before a line"}

import socket
import threading
import time

first_echo = {}


def serve(listener):
    for n in range(1, CLIENTS + 1):
        connection, address = listener.accept()
        threading.Thread(target=echo, args=(connection,), name=f"for client {n}").start()


def echo(connection):
    with connection:
        while line := connection.recv(1000):
            connection.sendall(line)


def telnet(name, address):
    began = time.monotonic()
    with socket.create_connection(address) as connection:
        for n in range(LINES):
            time.sleep(THINK)
            connection.sendall(b"hello\n")
            connection.recv(1000)
            first_echo.setdefault(name, time.monotonic() - began)


with socket.create_server(("127.0.0.1", 8001)) as listener:
    server = threading.Thread(target=serve, args=(listener,), name="server")
    server.start()
    clients = [threading.Thread(target=telnet, args=(n, ("127.0.0.1", 8001)), name=f"client {n}") for n in range(1, CLIENTS + 1)]
    for thread in clients:
        thread.start()
    for thread in [*clients, server]:
        thread.join()
print(f"the slowest client had its first echo after {max(first_echo.values()):.1f} s")
