"""Addresses as the network has them, descriptors that are doubled, and what calls with wrong arguments say."""
# oracle: real, sockets answer these calls at once
import socket, os, sys, threading, time, selectors
def show(name, f, *a, **k):
    try:
        r = f(*a, **k)
        print(name, '->', repr(r))
    except BaseException as e:
        print(name, 'raised', type(e).__name__, e)
for t in ['1.2', '1', '1.2.3', '0x7f.1', '010.1.1.1', '1.2.3.4.5', '', 'a', '1.2.3.256', '4294967295', '4294967296', '1.16777216', '1.16777215', ' 1.2.3.4', '1.2.3.4 x']:
    show('aton ' + repr(t), socket.inet_aton, t)
for t in ['1.2', '::1', 'fe80::1', '::ffff:1.2.3.4', '1::2::3', '', 'fe80::1%eth0', '::g', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7']:
    show('pton6 ' + repr(t), socket.inet_pton, socket.AF_INET6, t)
    show('pton4 ' + repr(t), socket.inet_pton, socket.AF_INET, t)
show('pton', socket.inet_pton, 1, 'x'); show('pton', socket.inet_pton, socket.AF_INET, b'1.2.3.4'); show('pton', socket.inet_pton, socket.AF_INET)
show('ntop', socket.inet_ntop, socket.AF_INET, b'1234'); show('ntop', socket.inet_ntop, socket.AF_INET6, b'1234'); show('ntop', socket.inet_ntop, socket.AF_INET6, b'1234567890123456'); show('ntop', socket.inet_ntop, socket.AF_INET6, bytes(15)+b'\1'); show('ntop', socket.inet_ntop, 1, b'1234'); show('ntop', socket.inet_ntop, socket.AF_INET, '1234'); show('ntop', socket.inet_ntop, socket.AF_INET, b'123')
show('ntoa', socket.inet_ntoa, b'123'); show('ntoa', socket.inet_ntoa, '1234'); show('ntoa', socket.inet_ntoa, bytearray(b'1234'))
show('htons', socket.htons, 70000); show('htons', socket.htons, -1); show('htonl', socket.htonl, 2**32); show('htonl', socket.htonl, -1); show('htonl', socket.htonl, 'x'); show('ntohl', socket.ntohl, 16777216); show('htons', socket.htons, 1.5)
s = socket.socket()
show('ctor', socket.socket, 77); show('ctor', socket.socket, 2, 77); show('ctor', socket.socket, 'x'); show('ctor', socket.socket, foo=1)
show('sendto', s.sendto, b'x'); show('sendto', s.sendto, b'x', 1, 2, 3); show('sendto', s.sendto, b'x', 'y'); show('sendto', s.sendto, 'x', ('127.0.0.1', 4))
u = socket.socket(type=socket.SOCK_DGRAM)
show('sendto', u.sendto, 'x', ('127.0.0.1', 4)); show('sendto', u.sendto, b'x', ('127.0.0.1', 99999)); show('sendto', u.sendto, b'x', 'foo'); show('sendto', u.sendto, b'x', ('127.0.0.1',)); show('sendto', u.sendto, b'x', (1, 2)); show('sendto', u.sendto, b'x', ('127.0.0.1', 4)); show('rcv', u.recv, 'x'); show('sendto', u.sendto, b'x'*70000, ('127.0.0.1', 4))
show('recvfrom', u.recvfrom, -1); show('send', u.send, b'x')
show('listen', u.listen); show('accept', u.accept)
u.close(); show('closed', u.recv, 1); show('closed', u.connect_ex, ('127.0.0.1', 1)); show('closed', u.getsockname); show('closed', u.fileno); show('closed', u.bind, ('', 0)); show('closed', u.setsockopt, 1, 2, 1); show('closed', u.getsockopt, 1, 2); show('c', u.listen); show('c', u.shutdown, 1); show('c', u.settimeout, 1); show('c', u.setblocking, 0); show('c', u.makefile); show('c', u.close); show('c', u.detach); show('c', u.accept); show('c', u.getpeername); show('c', lambda: u.family); show('c', u.dup); show('gt', u.gettimeout)
a, b = socket.socketpair()
c = a.dup(); print(c.fileno() != a.fileno(), c.family, c.type, c.gettimeout())
a.close(); c.sendall(b'still'); print(b.recv(10)); c.close(); print(b.recv(10))
a, b = socket.socketpair()
d = socket.fromfd(a.fileno(), a.family, a.type); print(d.fileno() == a.fileno()); d.close(); a.send(b'x'); print(b.recv(1))
n = socket.dup(a.fileno()) if hasattr(socket, 'dup') else os.dup(a.fileno()); e = socket.socket(fileno=n); print(e.family, e.type); e.send(b'dup'); print(b.recv(9)); os.close(n)
show('e', e.send, b'x')
e.detach()
show('closefd', socket.close, a.fileno()); show('sent', a.send, b'x'); a.detach()
b.close()
show('badfd', socket.socket, fileno=999); show('badfd', socket.socket, fileno=-1); show('badfd', socket.fromfd, 999, 2, 1); show('badfd', socket.socket, fileno='x'); show('os', os.dup, 999)
a, b = socket.socketpair(); f = b.fileno()

s = socket.create_server(('127.0.0.1', 0)); p = s.getsockname()[1]; print(p > 1023)
with s, socket.create_connection(('localhost', p)) as c:
    k, addr = s.accept()
    print(addr == c.getsockname(), k.getsockname() == c.getpeername())
    with k:
        f = k.makefile('rwb'); f.write(b'line\n'); f.flush(); print(c.makefile().readline())
        k.shutdown(socket.SHUT_WR); print(c.recv(1)); show('again', k.send, b'x'); c.send(b'y'); print(k.recv(1)); show('rd', k.shutdown, socket.SHUT_RD); 
show('gai', lambda: socket.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM)); show('gai', socket.getaddrinfo, '127.0.0.1', 'nope'); show('gai', socket.getaddrinfo, None, None); show('gai', socket.getaddrinfo, '127.0.0.1', 80, 77); show('gai', socket.getaddrinfo, '127.0.0.1', 80, 0, 77); show('gai', socket.getaddrinfo, 1, 80)
show('gni', socket.getnameinfo, ('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV); show('gni', socket.getnameinfo, ('127.0.0.1', 80), socket.NI_NUMERICHOST); show('gni', socket.getnameinfo, 'x', 0)
show('gbn', socket.gethostbyname, '127.0.0.1'); show('gbn', socket.gethostbyname, 3); show('gbne', socket.gethostbyname_ex, '127.0.0.1')
show('if', lambda: socket.if_nameindex()[0]); show('has', lambda: socket.has_dualstack_ipv6 is not None)
show('opt', s.getsockopt, 1, 2)
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)); show('opt', s.setsockopt, 1, 2); show('opt', s.setsockopt, 1, 2, 'x'); show('opt', s.setsockopt, 1, 2, None); 
print(socket.SocketType, socket.error, socket.timeout, socket.herror.__mro__, socket.SOMAXCONN)
