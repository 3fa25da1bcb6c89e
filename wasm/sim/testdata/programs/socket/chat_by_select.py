"""select-based chat server with thread clients, as a tutorial writes it"""
import select, socket, threading, time, sys, queue, logging, collections, struct, errno

HOST, PORT = '127.0.0.1', 5000
def server(ready, clients):
    srv = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    srv.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    srv.setblocking(False)
    srv.bind((HOST, PORT))
    srv.listen(5)
    print("listening on", srv.getsockname())
    ready.set()
    inputs, outputs, queues = [srv], [], {}
    names = {}
    seen = 0
    while inputs:
        readable, writable, exceptional = select.select(inputs, outputs, inputs, 1.0)
        if not (readable or writable or exceptional):
            print('timed out'); 
            if seen == clients and len(inputs) == 1: break
            continue
        for s in readable:
            if s is srv:
                conn, addr = s.accept()
                conn.setblocking(0)
                seen += 1
                print('accepted', addr[0], conn.getblocking(), conn.gettimeout())
                inputs.append(conn); queues[conn] = queue.Queue()
            else:
                try:
                    data = s.recv(1024)
                except ConnectionResetError as e:
                    print('reset', e); data = b''
                if data:
                    text = data.decode()
                    if s not in names:
                        names[s] = text.strip(); print('name', names[s])
                        continue
                    print('got', names[s], repr(text))
                    for o in names:
                        if o is not s:
                            queues[o].put(f'{names[s]}: {text}'.encode())
                            if o not in outputs: outputs.append(o)
                else:
                    print('closing', names.pop(s, None))
                    if s in outputs: outputs.remove(s)
                    inputs.remove(s); s.close(); del queues[s]
        for s in writable:
            if s not in queues: continue
            try: msg = queues[s].get_nowait()
            except queue.Empty: outputs.remove(s)
            else: s.send(msg)
        for s in exceptional: print('exceptional', s)
    srv.close()
    print('server done', srv)
def client(name, lines, wait):
    time.sleep(wait)
    with socket.create_connection((HOST, PORT)) as s:
        s.sendall((name + '\n').encode())
        s.settimeout(0.5 + wait * 20)
        got = []
        for line in lines:
            time.sleep(0.25)
            s.sendall(line.encode())
        while True:
            try:
                d = s.recv(100)
                if not d: break
                got.append(d.decode())
            except TimeoutError as e:
                got.append(repr(e)); break
        print(name, 'heard', got)
ready = threading.Event()
st = threading.Thread(target=server, args=(ready, 3), name='server'); st.start(); ready.wait()
cs = [threading.Thread(target=client, args=a) for a in [('ann', ['hello', 'bye'], 0.01), ('bob', ['hi'], .02), ('cy', [], .03)]]
for c in cs: c.start()
for c in cs: c.join()
st.join()
# port scanner
def scan(p):
    s = socket.socket()
    s.settimeout(.2)
    try:
        s.connect(('127.0.0.1', p)); return p, 'open'
    except ConnectionRefusedError as e: return p, str(e)
    except socket.timeout: return p, 'timeout'
    except OSError as e: return p, repr(e)
    finally: s.close()
l = socket.socket(); l.bind(('127.0.0.1', 8023)); l.listen()
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(max_workers=10) as ex:
    for r in ex.map(scan, range(8020, 8026)): print(r)
s = socket.socket()
print(s.connect_ex(('127.0.0.1', 8024)), errno.errorcode[111], s.connect_ex(('127.0.0.1', 8023)), s.connect_ex(('127.0.0.1', 8023)))
s.close(); 
try: print(s.connect_ex(('127.0.0.1', 8023)))
except OSError as e: print(e)
try: socket.create_connection(('127.0.0.1', 8024), timeout=1)
except OSError as e: print(type(e), e, e.errno, e.args)
try: socket.socket().connect('127.0.0.1:80')
except Exception as e: print(type(e), e)
try: socket.socket().connect(('127.0.0.1', '80'))
except Exception as e: print(type(e), e)
try: socket.socket().connect(('127.0.0.1', 80000))
except Exception as e: print(type(e), e)
try: socket.socket().bind(('127.0.0.1', 8023))
except Exception as e: print(type(e), e)
try: socket.socket().send('x')
except Exception as e: print(type(e), e)
try: socket.socket().send(b'x')
except Exception as e: print(type(e), e)
try: socket.socket().recv(10)
except Exception as e: print(type(e), e)
try: socket.socket().accept()
except Exception as e: print(type(e), e)
try: socket.socket().sendto(b'x')
except Exception as e: print(type(e), e)
try: socket.gethostbyname('localhost') and print(socket.gethostbyname('localhost'), socket.getservbyname('http'), socket.getservbyport(443))
except Exception as e: print(type(e), e)
try: socket.getservbyname('nope')
except Exception as e: print(type(e), e)
for a in [('AF_INET', 'x'), ('AF_INET', '127.0.0.1'), ('AF_INET6', '::1')]:
    try: print(socket.inet_pton(getattr(socket, a[0]), a[1]))
    except Exception as e: print(type(e), e)
print(socket.inet_ntoa(b'\x7f\0\0\1'), socket.inet_aton('1.2.3.4'), socket.htons(1), socket.ntohl(1))
try: socket.inet_aton('1.2.3.400')
except Exception as e: print(type(e), e)
try: socket.inet_ntoa(b'x')
except Exception as e: print(type(e), e)
a, b = socket.socketpair()
print(a.family, a.type, a.proto, repr(a.getpeername()), a.fileno() > 2)
a.sendall(b'x' * 10); print(b.recv(4, socket.MSG_PEEK), b.recv(100)); 
buf = bytearray(5); a.send(b'hello world'); print(b.recv_into(buf), buf, b.recv_into(buf, 2), buf); print(b.recvfrom(10)); 
b.setblocking(False)
try: b.recv(1)
except BlockingIOError as e: print(e, e.errno == errno.EAGAIN)
b.settimeout(.1)
try: b.recv(1)
except TimeoutError as e: print(e, e.errno, e.args)
a.close()
print(b.recv(1)); 
try: b.send(b'x'); b.send(b'x')
except OSError as e: print(type(e), e)
print(a, a.fileno())
try: a.send(b'')
except OSError as e: print(type(e), e)
b.detach(); print(b)
try: b.shutdown(3)
except OSError as e: print(type(e), e)
try: b.settimeout(-1)
except Exception as e: print(type(e), e)
try: b.settimeout('x')
except Exception as e: print(type(e), e)
print(socket.getdefaulttimeout(), socket.setdefaulttimeout(3), socket.socket().gettimeout(), socket.setdefaulttimeout(None))
# udp heartbeat
rx = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); rx.bind(('', 6000)); rx.settimeout(.3)
def beat():
    tx = socket.socket(type=socket.SOCK_DGRAM)
    for n in range(3):
        tx.sendto(struct.pack('!Id', n, .5), ('127.0.0.1', 6000)); time.sleep(.1)
    tx.close()
t = threading.Thread(target=beat); t.start()
while 1:
    try: d, addr = rx.recvfrom(512); print(struct.unpack('!Id', d), addr[0])
    except socket.timeout as e: print('silent', e); break
rx.close()
