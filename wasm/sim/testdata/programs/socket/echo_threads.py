import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]


def serve():
    conn, addr = server.accept()
    with conn:
        print("server: from", addr[0], conn.family, conn.type)
        while data := conn.recv(1024):
            print("server got", data)
            conn.sendall(data.upper())
        print("server: end")


t = threading.Thread(target=serve)
t.start()
client = socket.create_connection(("127.0.0.1", port))
print(client.getpeername()[0], client.getpeername()[1] == port)
client.sendall(b"hello")
print(client.recv(3), client.recv(3))
client.sendall(b"again")
print(client.recv(100))
client.shutdown(socket.SHUT_WR)
print("client:", client.recv(100))
t.join()
client.close()
print(client.fileno(), server.fileno() > 0)
server.close()
try:
    server.accept()
except OSError as e:
    print(type(e).__name__, e)
