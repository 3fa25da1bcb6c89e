"""What programs of threads are made of: bounded buffers, readers and writers, phases, pools that are asked in many ways, sockets and selectors."""


class Patterns:
    def do_bounded_buffer(self, d, n):
        """Producers and consumers around a condition, with time limits."""
        r = self.random
        self.emit(d, "cond, buffer = threading.Condition(), []")
        self.emit(d, "def puts(k, pause):")
        self.emit(d + 1, f"for i in range({r.randint(1, 3)}):")
        self.emit(d + 2, "with cond:")
        self.emit(d + 3, f"if not cond.wait_for(lambda: len(buffer) < {r.randint(1, 2)}, {r.choice(['None', self.pause()])}): show('full', {n}, k, i); continue")
        self.emit(d + 3, f"buffer.append((k, i)); cond.{r.choice(['notify()', 'notify_all()'])}")
        self.emit(d + 2, "time.sleep(pause)")
        self.emit(d, "def takes(k, pause):")
        self.emit(d + 1, "while True:")
        self.emit(d + 2, "with cond:")
        self.emit(d + 3, f"if not cond.wait_for(lambda: buffer, {self.pause()} + k / 7): show('empty', {n}, k); return")
        self.emit(d + 3, f"show('takes', {n}, k, buffer.pop(0)); cond.notify_all()")
        self.emit(d + 2, "time.sleep(pause)")
        self.emit(d, f"many = [start(puts, k, {self.pause()} + k / 7, daemon=True) for k in range({r.randint(1, 2)})]; time.sleep(0.0137); many += [start(takes, k, {self.pause()} + k / 6) for k in range({r.randint(1, 2)})]")
        self.emit(d, f"for t in many: t.join({r.choice([self.pause(), 60])})")
        self.emit(d, f"show({n}, [t.is_alive() for t in many], len(buffer)); many = t = None")

    def do_readers_writer(self, d, n):
        """A lock for many readers or one writer, made of a condition."""
        r = self.random
        self.emit(d, "cond, inside = threading.Condition(threading.Lock()), [0, 0]")
        self.emit(d, "def reads(k, pause):")
        self.emit(d + 1, "with cond:")
        self.emit(d + 2, "while inside[1]: cond.wait()")
        self.emit(d + 2, "inside[0] += 1")
        self.emit(d + 1, f"show('reads', {n}, k, inside); time.sleep(pause)")
        self.emit(d + 1, "with cond: inside[0] -= 1; cond.notify_all()")
        self.emit(d, "def writes(k, pause):")
        self.emit(d + 1, "with cond:")
        self.emit(d + 2, f"if not cond.wait_for(lambda: inside == [0, 0], {r.choice(['None', self.pause()])}): show('gives up', {n}, k); return")
        self.emit(d + 2, "inside[1] = 1")
        self.emit(d + 1, f"show('writes', {n}, k, inside); time.sleep(pause)")
        self.emit(d + 1, "with cond: inside[1] = 0; cond.notify_all()")
        self.emit(d, f"many = []")
        for k in range(r.randint(2, 4)):
            self.emit(d, f"many.append(start({r.choice(['reads', 'reads', 'writes'])}, {k}, {self.pause()})); time.sleep({r.choice([0.0171, self.pause()])})")
        self.emit(d, f"for t in many: t.join()")
        self.emit(d, f"show({n}, inside); many = t = None")

    def do_phases(self, d, n):
        """Threads that meet after each phase; one may be late, and the last does something for all."""
        r = self.random
        parties = r.randint(2, 3)
        self.emit(d, f"bar = threading.Barrier({parties}, {r.choice(['None', 'lambda: show(%r)' % f'all {n}'])}, {r.choice(['None', self.pause()])})")
        self.emit(d, "def phases(k, pause):")
        self.emit(d + 1, f"for i in range({r.randint(1, 3)}):")
        self.emit(d + 2, "time.sleep(pause)")
        self.emit(d + 2, f"try: at = bar.wait(); show('phase', {n}, i) if at == 0 else None")
        self.emit(d + 2, f"except threading.BrokenBarrierError as e: show('broken', {n}, k, i, bar.broken, bar.n_waiting); return")
        self.emit(d, f"many = [start(phases, k, {self.pause()} + k / 7) for k in range({parties})]")
        self.emit(d, r.choice(["pass", f"time.sleep({self.pause()}); bar.abort()", f"time.sleep({self.pause()}); bar.reset()", f"time.sleep({self.pause()}); show({n}, bar.n_waiting, bar.broken)"]))
        self.emit(d, "for t in many: t.join()")
        self.emit(d, f"show({n}, bar.broken); many = t = None")

    def do_rate(self, d, n):
        """A semaphore that a timer fills again."""
        r = self.random
        self.emit(d, f"tokens = threading.{r.choice(['Semaphore', 'BoundedSemaphore'])}({r.randint(1, 2)})")
        self.emit(d, "def spends(k, pause):")
        self.emit(d + 1, f"for i in range(2):")
        self.emit(d + 2, f"got = tokens.acquire({r.choice(['', 'timeout=pause', 'blocking=False'])}); show('spends', {n}, k, i, got); time.sleep(pause)")
        self.emit(d + 2, "if got: tokens.release()")
        self.emit(d, f"many = [start(spends, k, {self.pause()} + k / 7, daemon=True) for k in range({r.randint(1, 3)})]")
        self.emit(d, f"for k in range(2): time.sleep({self.pause()}); {r.choice(['pass', 'tokens.release()'])}" if r.random() < 0.5 else "pass")
        self.emit(d, f"for t in many: t.join({self.pause()})")
        self.emit(d, f"show({n}, plain(tokens)); many = t = None")

    def do_pool_asked(self, d, n):
        """A pool that is asked while it works and after: callbacks that fail, results twice, a map that is not read to its end."""
        r = self.random
        self.emit(d, f"pool = cf.ThreadPoolExecutor({r.randint(1, 2)}, 'pool{n}')")
        self.emit(d, f"fs = [pool.submit(work, pause, k) for k, pause in enumerate([{', '.join(str(self.pause()) for _ in range(r.randint(1, 4)))}])]")
        self.emit(d, f"for f in fs: f.add_done_callback(lambda f: show('callback', {n}, state(f), who().startswith('pool')))")
        self.emit(d, "try:")
        for _ in range(r.randint(1, 4)):
            self.emit(d + 1, r.choice([f"show({n}, fs[0].result(), fs[0].result(0))", f"show({n}, fs[-1].cancel(), fs[-1].cancelled(), fs[-1].running())", f"show({n}, next(pool.map(work, [{self.pause()}, 0.1], [2, 3])))",
                                       f"show({n}, next(cf.as_completed(fs)) in fs)", f"show({n}, [len(s) for s in cf.wait(fs, {self.pause()}, 'FIRST_EXCEPTION')])", f"time.sleep({self.pause()}); show({n}, [state(f) for f in fs])",
                                       f"for f in cf.as_completed(fs, {self.pause()}): show({n}, state(f))", f"show({n}, pool.submit(who).result()[:4])", f"pool.submit(V.set, {n}).result(); show({n})",
                                       f"show({n}, pool.submit(lambda: pool.submit(work, 0.1, 2)).result().result(3))", "fs[0].add_done_callback(lambda f: fs.append(f))"]))
        self.emit(d, f"except (Exception, cf.CancelledError) as e: show({n}, plain(kind(e)))")
        self.emit(d, f"pool.shutdown({r.choice(['', 'wait=False', 'cancel_futures=True', 'False, cancel_futures=True'])})")
        self.tries(d, n, "pool.submit(work, 1)")
        self.emit(d, f"show({n}, [state(f) for f in fs]); pool = fs = f = None; fs = []")

    do_pool_asked_again = do_pool_asked

    def do_timers(self, d, n):
        """Timers that start others, and are cancelled by others."""
        r = self.random
        self.emit(d, "def chain(k, pause, timer=None):")
        self.emit(d + 1, f"show('chain', {n}, k)")
        self.emit(d + 1, "if timer: timer.cancel()")
        self.emit(d + 1, f"if k: threading.Timer(pause, chain, (k - 1, pause)).start()")
        self.emit(d, f"one = threading.Timer({self.pause()}, show, ('one', {n})); two = threading.Timer({self.pause()}, chain, [{r.randint(0, 2)}, {self.pause()}], {{'timer': {r.choice(['one', 'None'])}}}); one.start(); two.start()")
        self.emit(d, f"{r.choice(['one.join()', 'two.join()', f'time.sleep({self.pause()})'])}; show({n}, one.is_alive(), two.is_alive(), one.finished.is_set(), {r.choice(['one.interval > 0', 'two.args[0]', 'one.daemon'])})")

    def do_hooks(self, d, n):
        """What excepthook is told, and what it does when it fails itself or is gone."""
        r = self.random
        self.emit(d, "def fails(error): raise error")
        self.emit(d, f"def own(args): show('own', {n}, args.exc_type.__name__, args.thread and args.thread.name, args._fields if hasattr(args, '_fields') else ''); {r.choice(['pass', 'hook(args)'])}")
        self.emit(d, "threading.excepthook = own")
        self.emit(d, f"t = start(fails, {r.choice([f'Problem({n})', 'SystemExit(1)', 'KeyboardInterrupt()', 'Exception', 'ExceptionGroup(%r, [Problem(1)])' % 'g'])}, name='fails{n}'); t.join(); show({n}, t.is_alive()); threading.excepthook = hook")

    def do_locals(self, d, n):
        """Thread-local objects with a class of their own, seen by a pool's threads."""
        r = self.random
        self.emit(d, "class Own(threading.local):")
        self.emit(d + 1, f"seen = 0")
        self.emit(d + 1, f"def __init__(self, first): self.first = first; show('init', {n}, first)")
        self.emit(d, f"own = Own({n}); own.seen += 1")
        self.emit(d, f"def counts(k): own.seen += 1; return own.seen, own.first, hasattr(own, 'late')")
        self.emit(d, f"with cf.ThreadPoolExecutor(1) as pool: show({n}, list(pool.map(counts, range(2))), {r.choice(['own.seen', 'sorted(own.__dict__)', 'setattr(own, %r, 1)' % 'late'])})")

    def do_socket(self, d, n):
        """Two ends of a socket: a thread sends, half-closes, closes; the other end waits with and without a limit, or looks."""
        r = self.random
        self.emit(d, "a, b = socket.socketpair(); held.extend([a, b])")
        self.emit(d, "def sends(b, *parts):")
        self.emit(d + 1, "for pause, what in parts: time.sleep(pause); what(b)")
        parts = [f"({self.pause()}, lambda b: {r.choice(['b.sendall(b%r)' % str(n), 'b.send(b%r)' % 'line', 'b.sendall(b%r * 9)' % 'two', 'b.shutdown(socket.SHUT_WR)', 'b.close()'])})" for _ in range(r.randint(1, 3))]
        parts.sort(key=lambda part: "close" in part or "shutdown" in part)
        self.emit(d, f"start(sends, b, {', '.join(parts)})")
        self.emit(d, f"a.settimeout({self.pause()})")
        self.emit(d, "f = a.makefile('rb')" if r.random() < 0.3 else "f = None")
        for _ in range(r.randint(1, 4)):
            self.tries(d, n, r.choice(["a.recv(3)", "a.recv(100)", "a.recv(2, socket.MSG_PEEK)", "a.recv_into(bytearray(4))", f"[len(x) for x in select.select([a], [], [], {self.pause()})]", "[len(x) for x in select.select([a], [a], [], 0)]",
                                       "f.readline() if f else a.recvfrom(9)", "f.read(2) if f else a.gettimeout() is None", "a.send(b'back')", "a.shutdown(socket.SHUT_RD)", "a.fileno() > 0 and b.fileno() > 0"]), "OSError")
        self.emit(d, r.choice(["a.close()", "pass", "f = None; a.close()", f"time.sleep({self.pause()}); show({n}, b.fileno() == -1)"]))

    def do_selector(self, d, n):
        """A selector over pairs that timers write to."""
        r = self.random
        self.emit(d, f"s = selectors.{r.choice(['DefaultSelector', 'SelectSelector', 'PollSelector'])}(); held.append(s)")
        for k in range(r.randint(1, 3)):
            self.emit(d, f"a, b = socket.socketpair(); held.extend([a, b]); s.register(a, {r.choice(['1', '1', '3'])}, 'k{k}')")
            self.emit(d, f"threading.Timer({self.pause()}, {r.choice([f'b.send, [b%r]' % str(n), 'b.close'])}).start()")
        for _ in range(r.randint(1, 4)):
            self.emit(d, r.choice([f"show({n}, sorted((key.data, events) for key, events in s.select({self.pause()})))", f"show({n}, sorted(key.data for key, events in s.select(0)))", f"for key, events in s.select({self.pause()}): show({n}, key.data, key.fileobj.recv(1) if events & 1 else '')",
                                   f"show({n}, len(s.get_map()), s.unregister(a).data if a in s.get_map() else '')", "s.modify(a, 2, 'changed') if a in s.get_map() else 0"]))

    def do_echo(self, d, n):
        """A server of plain sockets, a thread for each client."""
        r = self.random
        self.emit(d, "listener = socket.create_server(('127.0.0.1', 0)); held.append(listener)")
        self.emit(d, "def answers(conn):")
        self.emit(d + 1, "with conn:")
        self.emit(d + 2, f"while data := conn.recv({r.choice([4, 100])}): show('answers', {n}, data); conn.sendall(data.upper())")
        self.emit(d, "def accepts(listener):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, "while True: conn, _ = listener.accept(); start(answers, conn, daemon=True)")
        self.emit(d + 1, f"except OSError as e: show('accepts', {n}, kind(e))")
        self.emit(d, f"listener.settimeout({self.pause()}); start(accepts, listener)")
        self.emit(d, f"for k in range({r.randint(1, 2)}):")
        self.emit(d + 1, f"with socket.create_connection(listener.getsockname(), timeout={self.pause()}) as c:")
        self.emit(d + 2, f"c.sendall(b'hello%d' % k); time.sleep({self.pause()}); show({n}, k, c.recv({r.choice([3, 100])}))")
        self.emit(d + 2, f"{r.choice(['c.shutdown(socket.SHUT_WR); show(c.recv(99))', 'pass', 'c.sendall(b%r)' % 'more'])}; time.sleep({self.pause()})")
