"""Bytes on their way: readers fed by hand, limits, ends that close by halves, buffers that fill, servers with several clients, datagrams both ways."""


class BytesMoving:
    def do_fed_reader(self, d, n, w):
        """A StreamReader that a task reads while another feeds it: no socket, so that threads may be about."""
        r = self.random
        self.emit(d, f"fed = asyncio.StreamReader(limit={r.choice([4, 8, 100])})")
        self.emit(d, "async def feeds(fed):")
        for _ in range(r.randint(1, 4)):
            self.emit(d + 1, r.choice([f"fed.feed_data(b'{n}\\n')", "fed.feed_data(b'abc')", "fed.feed_data(b'longer than it may be')", "fed.feed_data(b'\\r\\n;')",
                                       f"await asyncio.sleep({self.delay()})", f"await asyncio.sleep({self.delay()})", "fed.feed_data(b'')"]))
        self.emit(d + 1, r.choice(["fed.feed_eof()", "fed.feed_eof()", f"fed.set_exception(Problem({n}))", "pass"]))
        self.emit(d, f"start(feeds(fed), 'feeds{n}')")
        self.emit(d, "try:")
        reads = ["fed.readline()", "fed.read(3)", "fed.read()", "fed.readexactly(5)", "fed.readuntil(b';')", "fed.readuntil((b'\\r\\n', b'c', b'bc'))", "anext(fed, None)", "fed.read(0)", "fed.readexactly(0)"]
        for what in r.sample(reads, r.randint(1, 4)):
            self.emit(d + 1, f"show('{w}', {n}, await asyncio.wait_for({what}, {self.later()}), fed.at_eof())")
        self.emit(d, f"except (Problem, ValueError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as e: show('{w}', {n}, kind(e), getattr(e, 'partial', getattr(e, 'consumed', None)))")
        self.emit(d, f"show({n}, fed.exception() and kind(fed.exception()), plain(fed))")

    def do_two_read_fed(self, d, n, w):
        """Two who read from one reader, the first of which may be cancelled; then what is left."""
        r = self.random
        self.emit(d, "fed = asyncio.StreamReader()")
        self.emit(d, f"one = start(fed.{r.choice(['readline()', 'read(2)', 'readexactly(4)'])}, 'one{n}'); await asyncio.sleep(0)")
        self.emit(d, f"try: show({n}, await asyncio.wait_for(fed.{r.choice(['read()', 'readline()', 'readexactly(1)'])}, {self.later()}))")
        self.emit(d, f"except (RuntimeError, TimeoutError) as e: show({n}, plain(kind(e)))")
        self.emit(d, r.choice(["one.cancel()", f"fed.feed_data(b'ab{n}\\ncd')", "fed.feed_eof()", f"fed.feed_data(b'x'); one.cancel({n})"]))
        self.emit(d, f"await asyncio.sleep(0); show({n}, one.done()); fed.feed_eof(); show(await asyncio.wait([one], timeout={self.later()}) and await fed.read())")

    def do_half_close(self, d, n, w):
        """Each end says that it has no more to write, some time, and reads to the end of the other."""
        r = self.random
        self.emit(d, "left, right = pair()")
        self.emit(d, f"ends = [await asyncio.open_connection(sock=left, limit={r.choice([6, 2 ** 16])}), await asyncio.open_connection(sock=right)]")
        self.emit(d, "async def half(k, reader, writer, pause):")
        self.emit(d + 1, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 2, r.choice(["writer.write(b'%d' % k * 5)", "await asyncio.sleep(pause)", "await writer.drain()", "writer.is_closing() or writer.writelines([b'a', b'b\\n'])"]))
        self.emit(d + 2, r.choice(["writer.write_eof()", "writer.write_eof()", "if k: writer.write_eof()", "if k: writer.close()", "writer.close(); await writer.wait_closed()"]))
        self.emit(d + 2, f"show('half', {n}, k, await asyncio.wait_for(reader.{r.choice(['read()', 'read()', 'readline()', 'readexactly(6)'])}, {self.later()} + k / 7), reader.at_eof(), writer.is_closing())")
        self.emit(d + 2, r.choice(["writer.write(b'late')", "await asyncio.sleep(pause)", "pass"]))
        self.emit(d + 1, f"except (OSError, RuntimeError, ValueError, asyncio.IncompleteReadError) as e: show('half', {n}, k, type(e).__name__)")
        self.emit(d + 1, "finally: writer.close()")
        self.emit(d, f"halves = [start(half(k, *end, pause), f'half{n}-{{k}}') for k, (end, pause) in enumerate(zip(ends, [{self.later()}, {self.later()}]))]; ends = end = None")
        self.emit(d, f"await asyncio.wait(halves, timeout={self.later()}); show({n}, [state(t) for t in halves])")

    def do_full_buffer(self, d, n, w):
        """A writer whose buffer fills until the other end reads, closes or goes."""
        r = self.random
        self.emit(d, "left, right = pair(); right.setblocking(False)")
        self.emit(d, "reader, writer = await asyncio.open_connection(sock=left)")
        self.emit(d, f"writer.transport.set_write_buffer_limits({r.choice(['high=10', '0', 'high=100, low=50', 'low=10'])}); show({n}, writer.transport.get_write_buffer_limits())")
        self.emit(d, "async def fills(writer):")
        self.emit(d + 1, f"writer.write(b'x' * 2_000_000); show('fills', {n}, writer.transport.get_write_buffer_size() > 0)")
        self.emit(d + 1, f"try: await writer.drain(); show('drained', {n})")
        self.emit(d + 1, f"except OSError as e: show('fills', {n}, type(e).__name__)")
        self.emit(d, f"jobs = [start(fills(writer), f'fills{n}-{{k}}') for k in range({r.randint(1, 2)})]; await asyncio.sleep({self.later()})")
        self.emit(d, r.choice(["right.close()", "writer.close()", "writer.transport.abort()", "jobs[0].cancel()", "jobs[0].cancel(); right.close()"]))
        self.emit(d, f"await asyncio.wait(jobs, timeout={self.later()}); show({n}, [state(t) for t in jobs], writer.is_closing()); writer.transport.abort()")
        self.emit(d, f"try: await asyncio.wait_for(writer.wait_closed(), {self.later()})")
        self.emit(d, f"except OSError as e: show({n}, type(e).__name__)")
        self.emit(d, "right.close(); writer = jobs = None")

    def do_server_of_several(self, d, n, w):
        """A server with clients that come one after the other and stay; then it is closed in one of the ways there are."""
        r = self.random
        self.emit(d, f"async def serves(reader, writer):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"while line := await reader.readline(): show('serves', {n}, line); writer.write(line * 2); {r.choice(['await writer.drain()', f'await asyncio.sleep(0)', 'pass'])}")
        self.emit(d + 1, f"except (OSError, asyncio.CancelledError) as e: show('serves', {n}, type(e).__name__); {r.choice(['raise', 'pass'])}")
        self.emit(d + 1, f"finally: {r.choice(['writer.close()', 'writer.close(); await writer.wait_closed()', 'pass'])}")
        where = r.choice(["start_unix_server(serves, path := tempfile.mktemp()", "start_server(serves, '127.0.0.1', 0"])
        unix = "unix" in where
        self.emit(d, f"server = await asyncio.{where}{r.choice(['', ', start_serving=False', ', limit=20'])})")
        self.emit(d, f"show({n}, server.is_serving(), len(server.sockets)); await server.start_serving()")
        self.emit(d, "clients = []")
        self.emit(d, f"for k in range({r.randint(1, 3)}):")
        self.emit(d + 1, f"clients.append(await asyncio.{'open_unix_connection(path)' if unix else 'open_connection(*server.sockets[0].getsockname())'}); await asyncio.sleep({r.choice([0.05, self.later()])})")
        self.emit(d + 1, f"clients[-1][1].write(b'%d\\n' % k); show({n}, k, await asyncio.wait_for(clients[-1][0].readline(), 5))")
        for _ in range(r.randint(0, 2)):
            self.emit(d, r.choice(["clients[0][1].close()", "server.close_clients()", "server.abort_clients()", "server.close()", f"await asyncio.sleep({self.later()})", "clients[-1][1].transport.abort()",
                                   "clients[-1][1].write_eof()"]))
        self.emit(d, f"show({n}, server.is_serving()); server.close(); show({n}, server.sockets)")
        self.emit(d, f"try: await asyncio.wait_for(server.wait_closed(), {self.later()}); show({n}, 'closed')")
        self.emit(d, f"except TimeoutError as e: show({n}, kind(e))")
        self.emit(d, "for k in range(len(clients)):")
        self.emit(d + 1, f"try: show({n}, k, await asyncio.wait_for(clients[k][0].read(), 0.3))")
        self.emit(d + 1, f"except (OSError, TimeoutError) as e: show({n}, k, type(e).__name__)")
        self.emit(d + 1, "finally: clients[k][1].close()")
        self.emit(d, f"await asyncio.sleep({self.later()}); clients = server = None")

    def do_serve_forever(self, d, n, w):
        """serve_forever as a task, which is cancelled, or whose server is closed."""
        r = self.random
        self.emit(d, f"server = await asyncio.start_unix_server(lambda r, w: talker(r, w, 1), tempfile.mktemp())")
        self.emit(d, f"t = start(server.serve_forever(), 'serves{n}'); await asyncio.sleep({self.delay()})")
        self.emit(d, r.choice([f"t.cancel('enough')", "server.close()", f"try: await server.serve_forever()\n" + "    " * d + f"except RuntimeError as e: show({n}, type(e).__name__)"]))
        self.emit(d, f"await asyncio.wait([t], timeout={self.later()}); show({n}, state(t), server.is_serving()); t.cancel(); server.close(); server = None")

    def do_buffered(self, d, n, w):
        """A BufferedProtocol with a small buffer, which may pause, change its protocol or fail."""
        r = self.random
        self.emit(d, "class Holds(asyncio.BufferedProtocol):")
        self.emit(d + 1, f"def __init__(self): self.buffer, self.lost = bytearray({r.choice([1, 4, 64])}), loop.create_future()")
        self.emit(d + 1, "def connection_made(self, transport): self.transport = transport")
        self.emit(d + 1, f"def get_buffer(self, hint): {r.choice(['', '', '', 'show(hint); '])}return {r.choice(['self.buffer', 'self.buffer', 'memoryview(self.buffer)[1:]', 'bytearray()'])}")
        self.emit(d + 1, f"def buffer_updated(self, count): show('updated', {n}, count, bytes(self.buffer)); {r.choice(['pass', 'pass', 'self.transport.pause_reading(); loop.call_soon(self.transport.resume_reading)', '1 // 0', 'self.transport.close()', 'self.transport.set_protocol(Wire(%r))' % f'new{n}'])}")
        self.emit(d + 1, f"def eof_received(self): show('eof', {n}); return {r.choice(['None', 'True'])}")
        self.emit(d + 1, f"def connection_lost(self, e): show('lost', {n}, e and type(e).__name__); self.lost.done() or self.lost.set_result(None)")
        self.emit(d, "left, right = pair(); a, holds = await loop.create_connection(Holds, sock=left)")
        self.emit(d, f"b, wire = await loop.create_connection(lambda: Wire('b{n}', 9), sock=right); held.extend([a, b])")
        for _ in range(r.randint(1, 3)):
            self.emit(d, r.choice([f"b.write(b'{n}abcdef')", "b.write_eof()" if r.random() < .3 else "b.write(b'z')", f"await asyncio.sleep({self.delay()})", "a.pause_reading()", "a.resume_reading()"]))
        self.emit(d, f"b.is_closing() or b.write(b'end'); a.resume_reading(); await asyncio.sleep({self.later()}); b.close(); a.close()")
        self.emit(d, f"show({n}, len((await asyncio.wait([wire.lost], timeout={self.later()}))[0]), type(a.get_protocol()).__name__)")

    def do_datagrams_both_ways(self, d, n, w):
        """Two ends that answer each other; one goes, and the other hears of it."""
        r = self.random
        self.emit(d, f"a, pa = await loop.create_datagram_endpoint(lambda: Wire('a{n}', {r.randint(1, 3)}), local_addr=('127.0.0.1', 0))")
        self.emit(d, f"b, pb = await loop.create_datagram_endpoint(lambda: Wire('b{n}', {r.randint(0, 1)}), remote_addr=a.get_extra_info('sockname'))")
        for k in range(r.randint(1, 3)):
            self.emit(d, r.choice([f"b.sendto(b'{k}')", f"a.sendto(b'to b', b.get_extra_info('sockname'))", f"b.sendto(b'{k}', a.get_extra_info('sockname'))", "await asyncio.sleep(0.01)"]))
        self.emit(d, f"await asyncio.sleep(0.02); {r.choice('ab')}.{r.choice(['close', 'abort'])}(); await asyncio.sleep({self.later()})")
        self.emit(d, f"b.is_closing() or b.sendto(b'gone?'); await asyncio.sleep(0.01); b.is_closing() or b.sendto(b'gone?'); await asyncio.sleep({self.later()}); show({n}, a.is_closing(), b.is_closing()); a.close(); b.close()")
        self.emit(d, f"await asyncio.sleep(0); a = b = None")

    def do_accept_by_hand(self, d, n, w):
        """A server of plain sockets: the loop's own accept, connect, recv and send."""
        r = self.random
        self.emit(d, "listener = socket.create_server(('127.0.0.1', 0)); listener.setblocking(False); client = socket.socket(); client.setblocking(False)")
        self.emit(d, "async def accepts(listener):")
        self.emit(d + 1, "conn, _ = await loop.sock_accept(listener)")
        self.emit(d + 1, "with conn:")
        self.emit(d + 2, f"while data := await loop.sock_recv(conn, {r.choice([2, 100])}): show('accepts', {n}, data); await loop.sock_sendall(conn, data)")
        self.emit(d, f"t = start(accepts(listener), 'accepts{n}'); await asyncio.sleep({self.delay()})")
        self.emit(d, "try:")
        self.emit(d + 1, f"await loop.sock_connect(client, listener.getsockname()); await loop.sock_sendall(client, b'by hand')")
        self.emit(d + 1, r.choice(["client.shutdown(socket.SHUT_WR)", f"await asyncio.sleep({self.delay()})", "t.cancel()", "pass"]))
        self.emit(d + 1, f"show({n}, await asyncio.wait_for(loop.sock_recv(client, 100), {self.later()}))")
        self.emit(d, f"except (OSError, TimeoutError) as e: show({n}, type(e).__name__)")
        self.emit(d, f"finally: client.close(); await asyncio.wait([t], timeout={self.later()}); t.cancel(); await asyncio.sleep(0); listener.close()")
