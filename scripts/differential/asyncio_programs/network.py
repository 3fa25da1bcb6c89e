"""Streams, sockets and datagrams: one end is a task's, the other answers."""


class Network:
    def do_stream_pair(self, d, n, w):
        """A pair of sockets, with streams on both."""
        r = self.random
        self.emit(d, "left, right = pair()")
        self.emit(d, f"reader, writer = await asyncio.open_connection(sock=left); t = start(talker(*await asyncio.open_connection(sock=right), {r.randint(0, 2)}))")
        self.conversation(d, n, w)

    def do_unix_server(self, d, n, w):
        r = self.random
        self.emit(d, f"path = tempfile.mktemp(); server = await asyncio.start_unix_server(lambda r, w: talker(r, w, {r.randint(0, 2)}), path)")
        self.emit(d, "reader, writer = await asyncio.open_unix_connection(path)")
        self.conversation(d, n, w)
        self.emit(d, r.choice(["server.close()", "server.close(); await server.wait_closed()", "server.close_clients(); server.close()", "server.abort_clients(); server.close()"]))

    def do_tcp_server(self, d, n, w):
        r = self.random
        self.emit(d, f"server = await asyncio.start_server(lambda r, w: talker(r, w, {r.randint(0, 2)}), '127.0.0.1', 0)")
        self.emit(d, "reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())")
        self.conversation(d, n, w)
        self.emit(d, r.choice(["server.close()", "server.close(); show(server.is_serving())", "async with server: pass"]))

    def conversation(self, d, n, w):
        r = self.random
        self.emit(d, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 1, r.choice([f"writer.write(b'ask{n}\\n')", f"writer.is_closing() or writer.writelines([b'one', b'{n}\\n'])", f"await asyncio.sleep({self.delay()})", "await writer.drain()",
                                       "if writer.can_write_eof() and not writer.is_closing(): writer.write_eof()"]))
        what = r.choice(["reader.readline()", "reader.read(2)", "reader.read()", "reader.readexactly(7)", "reader.readuntil(b'K')"])
        self.emit(d + 1, f"show('{w}', who, {n}, await asyncio.wait_for({what}, {self.later()}))")
        if r.random() < 0.3:
            self.emit(d + 1, f"show({n}, reader.at_eof(), writer.is_closing())")
        self.emit(d, f"except (OSError, RuntimeError, asyncio.IncompleteReadError) as e: show('{w}', who, {n}, type(e).__name__)")
        self.emit(d, f"finally: writer.close()")
        if r.random() < 0.6:
            self.emit(d, f"try: await asyncio.wait_for(writer.wait_closed(), {self.later()})")
            self.emit(d, f"except (OSError, RuntimeError) as e: show({n}, type(e).__name__)")

    def do_protocols(self, d, n, w):
        """A pair of sockets, with protocols on both."""
        r = self.random
        self.emit(d, "left, right = pair()")
        self.emit(d, f"a, pa = await loop.create_connection(lambda: Wire('a{n}', {r.randint(0, 2)}), sock=left)")
        self.emit(d, f"b, pb = await loop.{r.choice(['create_connection', 'connect_accepted_socket'])}(lambda: Wire('b{n}', {r.randint(0, 2)}), sock=right); held.extend([a, b])")
        for _ in range(r.randint(1, 4)):
            self.emit(d, r.choice([f"a.write(b'{n}' * {r.choice([1, 5, 500])})", "b.pause_reading()", "b.resume_reading()", "b.write(b'from b')", f"await asyncio.sleep({self.delay()})",
                                   "a.abort()", "if not a.is_closing(): a.write_eof()", "show(a.get_write_buffer_size() > 0, b.is_reading())"]))
        self.emit(d, f"{r.choice('ab')}.{r.choice(['close', 'abort', 'close'])}(); b.resume_reading()")
        self.emit(d, f"show({n}, len((await asyncio.wait([pa.lost, pb.lost], timeout={self.later()}))[0])); a.abort(); b.abort()")

    def do_datagrams(self, d, n, w):
        r = self.random
        self.emit(d, f"a, pa = await loop.create_datagram_endpoint(lambda: Wire('a{n}', {r.randint(0, 2)}), local_addr=('127.0.0.1', 0))")
        self.emit(d, f"b, pb = await loop.create_datagram_endpoint(lambda: Wire('b{n}', {r.randint(0, 2)}), remote_addr=a.get_extra_info('sockname'))")
        for k in range(r.randint(1, 3)):
            self.emit(d, r.choice([f"b.sendto(b'{k}')", "b.sendto(b'')", f"await asyncio.sleep({self.delay()})", "await asyncio.sleep(0.01)"]))
        self.emit(d, f"{r.choice(['await asyncio.sleep(0)', f'await asyncio.sleep({self.later()})', 'pass'])}; {r.choice('ab')}.{r.choice(['close', 'abort'])}()")
        self.emit(d, f"await asyncio.sleep({self.later()}); a.close(); b.close()")

    def do_socket_calls(self, d, n, w):
        """The loop's own calls for sockets."""
        r = self.random
        self.emit(d, "left, right = pair(); left.setblocking(False); right.setblocking(False)")
        self.emit(d, "try:")
        self.emit(d + 1, f"job = asyncio.ensure_future(loop.sock_recv(right, {r.randint(1, 9)})); await asyncio.sleep({self.delay()})")
        self.emit(d + 1, r.choice([f"await loop.sock_sendall(left, b'sock{n}')", "left.close()", "job.cancel()", f"left.send(b'plain'); await asyncio.sleep({self.delay()})", "pass",
                                   f"await asyncio.gather(loop.sock_sendall(left, b'x' * 500), loop.sock_recv_into(right, bytearray(9)), return_exceptions=True)"]))
        self.emit(d + 1, f"show('{w}', who, {n}, await asyncio.wait_for(job, {self.later()}))")
        self.emit(d, f"except (OSError, TimeoutError) as e: show({n}, type(e).__name__)")
        self.emit(d, "finally: loop.remove_reader(right); loop.remove_writer(left) if left.fileno() >= 0 else None; left.close(); right.close()")

    def do_reader(self, d, n, w):
        r = self.random
        self.emit(d, "left, right = pair(); right.setblocking(False)")
        self.emit(d, f"loop.add_reader(right, lambda right=right: show('reader', {n}, right.recv({r.choice([2, 9])})))")
        for k in range(r.randint(1, 3)):
            self.emit(d, r.choice([f"left.send(b'{k}ab')", f"await asyncio.sleep({self.delay()})", f"loop.add_reader(right, lambda right=right: show('other', {n}, right.recv(9)))",
                                   f"loop.add_writer(right, lambda right=right: show('writer', {n}, loop.remove_writer(right)))"]))
        self.emit(d, f"await asyncio.sleep({self.delay()}); show({n}, loop.remove_reader(right), loop.remove_reader(right), loop.remove_writer(right)); left.close(); right.close()")
