"""What books and services are made of: workers, retries, rate limits, hedged calls, services that shut down, clients that give up."""


class Everyday:
    def do_workers(self, d, n, w):
        """Workers take jobs from a queue until they are cancelled or told to go; jobs may fail, and may bring new ones."""
        r = self.random
        end = r.choice(["cancel", "sentinel", "shutdown"])
        self.emit(d, f"jobs = asyncio.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue'])}({r.choice([0, 0, 2])})")
        self.emit(d, "async def worker(jobs, k):")
        self.emit(d + 1, "while True:")
        self.emit(d + 2, f"{'try: job = await jobs.get()' if end == 'shutdown' else 'job = await jobs.get()'}")
        if end == "shutdown":
            self.emit(d + 2, "except asyncio.QueueShutDown: return k")
        self.emit(d + 2, f"try:")
        self.emit(d + 3, "if job == 99: return k")
        self.emit(d + 3, f"await asyncio.sleep({self.each()}); show('worker', {n}, k, job)")
        self.emit(d + 3, r.choice(["pass", "if job == 2: raise Problem(job)", "if job == 1 and not jobs.full(): jobs.put_nowait(7)"]))
        self.emit(d + 2, f"except Problem as e: show('worker', {n}, k, kind(e))")
        self.emit(d + 2, "finally: jobs.task_done()")
        workers = r.randint(1, 3)
        self.emit(d, f"workers = [asyncio.create_task(worker(jobs, k), name=f'worker{n}-{{k}}') for k in range({workers})]")
        self.emit(d, f"for job in range({r.randint(2, 5)}): await jobs.put(job); await asyncio.sleep({r.choice([0, self.delay()])})")
        if end == "sentinel":
            self.emit(d, "for _ in workers: await jobs.put(99)")
        elif end == "shutdown":
            self.emit(d, f"jobs.shutdown({r.choice(['', 'immediate=True'])})")
        self.guarded(d, n, w, "jobs.join()")
        self.emit(d, "for t in workers: t.cancel()")
        self.emit(d, f"show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*workers, return_exceptions=True)]); workers = jobs = t = None")

    def do_retry(self, d, n, w):
        """A call that fails some times, tried again after longer and longer pauses, within a time limit."""
        r = self.random
        self.emit(d, f"tries = itertools.count()")
        self.emit(d, "async def flaky(tries):")
        self.emit(d + 1, f"await asyncio.sleep({self.delay()})")
        self.emit(d + 1, f"if (k := next(tries)) < {r.randint(0, 4)}: raise {r.choice(['Problem', 'ConnectionError', 'TimeoutError'])}(k)")
        self.emit(d + 1, "return k")
        self.emit(d, "async def retried(tries):")
        self.emit(d + 1, f"for k in range({r.randint(2, 4)}):")
        self.emit(d + 2, f"try: return await {r.choice(['flaky(tries)', f'asyncio.wait_for(flaky(tries), {self.later()})'])}")
        self.emit(d + 2, f"except (Problem, OSError) as e: show('retried', {n}, k, kind(e)); last = e; await asyncio.sleep({self.later()} * 1.07 ** k)")
        self.emit(d + 1, r.choice(["raise last", f"raise Problem({n}) from last", "raise ExceptionGroup('all failed', [last])"]))
        self.emit(d, f"try: show('{w}', who, {n}, await asyncio.wait_for(retried(tries), {self.later()}))")
        self.emit(d, f"except Exception as e: show('{w}', who, {n}, kind(e), type(e.__cause__).__name__)")

    def do_first_of(self, d, n, w):
        """The first of several answers; the others are cancelled and awaited, and may object."""
        r = self.random
        self.emit(d, "async def answer(k):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"await asyncio.sleep({self.each()})")
        self.emit(d + 2, r.choice(["return k", "return k", "if k == 0: raise Problem(k)"]))
        self.emit(d + 1, f"except asyncio.CancelledError: show('given up', {n}, k); {r.choice(['raise', 'await asyncio.sleep(0); raise', 'return -k', f'raise Problem(k)'])}")
        self.emit(d, f"first, rest = await asyncio.wait([asyncio.create_task(answer(k), name=f'answer{n}-{{k}}') for k in range(3)], return_when=asyncio.{r.choice(['FIRST_COMPLETED', 'FIRST_EXCEPTION'])}, timeout={r.choice(['None', self.later()])})")
        self.emit(d, f"show({n}, sorted(map(state, first)), names(rest))")
        self.emit(d, "for t in sorted(rest, key=asyncio.Task.get_name): t.cancel('too late')")
        self.emit(d, f"show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*sorted(rest, key=asyncio.Task.get_name), return_exceptions=True)]); first = rest = t = None")

    def do_limited(self, d, n, w):
        """So many at a time, and one more for each that ends or is cancelled."""
        r = self.random
        self.emit(d, f"async def limited(limit, k):")
        self.emit(d + 1, f"async with limit, asyncio.timeout({r.choice(['None', self.later()])}):")
        self.emit(d + 2, f"show('limited', {n}, k, limit.locked()); await asyncio.sleep({self.each()})")
        self.emit(d + 2, r.choice(["pass", "if k == 1: raise Problem(k)"]))
        self.emit(d + 1, "return k")
        self.emit(d, f"limit = asyncio.{r.choice(['Semaphore', 'BoundedSemaphore'])}({r.randint(1, 2)})")
        self.emit(d, "try:")
        self.emit(d + 1, "async with asyncio.TaskGroup() as group:")
        self.emit(d + 2, f"made = [group.create_task(limited(limit, k), name=f'limited{n}-{{k}}') for k in range({r.randint(2, 5)})]")
        self.emit(d + 2, r.choice(["pass", "await asyncio.sleep(0); made[-1].cancel()", f"await asyncio.sleep({self.delay()}); made[0].cancel('m')"]))
        self.emit(d, f"except BaseExceptionGroup as e: show('{w}', who, {n}, kind(e))")
        self.emit(d, f"show({n}, [state(t) for t in made], limit.locked()); made = group = None")

    def do_periodic(self, d, n, w):
        """A task that does something every so often until an event, a time limit or a cancellation ends it."""
        r = self.random
        self.emit(d, "stop = asyncio.Event()")
        self.emit(d, "async def ticks(stop):")
        self.emit(d + 1, "for k in itertools.count():")
        self.emit(d + 2, f"try: await asyncio.wait_for(stop.wait(), {self.later()}); return k")
        self.emit(d + 2, f"except TimeoutError: show('tick', {n}, k)")
        self.emit(d + 2, f"if k == {r.randint(0, 6)}: {r.choice(['return', f'raise Problem({n})', 'stop.set()'])}")
        self.emit(d, f"t = start(ticks(stop), 'ticks{n}'); await asyncio.sleep({self.later()})")
        self.emit(d, r.choice(["stop.set()", "t.cancel()", "loop.call_later(0.0101, stop.set)", "pass"]))
        self.emit(d, f"await asyncio.wait([t], timeout={self.later()}); show({n}, state(t)); t.cancel()")

    def do_merged(self, d, n, w):
        """Several generators are one stream, by a queue and tasks of a group; whoever reads may leave."""
        r = self.random
        self.emit(d, "async def merged(*sources):")
        self.emit(d + 1, f"merge = asyncio.Queue({r.randint(0, 1)})")
        self.emit(d + 1, "async def pump(source):")
        self.emit(d + 2, "async with contextlib.aclosing(source):")
        self.emit(d + 3, "async for x in source: await merge.put(x)")
        self.emit(d + 1, "async with asyncio.TaskGroup() as group:")
        self.emit(d + 2, "pumps = [group.create_task(pump(source)) for source in sources]")
        self.emit(d + 2, "group.create_task(asyncio.wait(pumps)).add_done_callback(lambda _: merge.shutdown())")
        self.emit(d + 2, "try:")
        self.emit(d + 3, "while True: yield await merge.get()")
        self.emit(d + 2, "except asyncio.QueueShutDown: pass")
        self.emit(d, f"async def paced(k):")
        self.emit(d + 1, f"for i in range(3): await asyncio.sleep({self.each()}); yield (k, i)")
        self.emit(d, f"async with contextlib.aclosing(merged(paced(0), paced(1))) as stream:")
        self.emit(d + 1, "async for x in stream:")
        self.emit(d + 2, f"show({n}, x)")
        self.emit(d + 2, r.choice(["pass", "pass", "if x[1] == 1: break"]))

    def do_published(self, d, n, w):
        """Subscribers wait for versions of a value under a condition."""
        r = self.random
        self.emit(d, "changed, versions = asyncio.Condition(), []")
        self.emit(d, "async def subscriber(k):")
        self.emit(d + 1, "seen = 0")
        self.emit(d + 1, f"while seen < {r.randint(1, 3)}:")
        self.emit(d + 2, f"async with changed: await changed.wait_for(lambda: len(versions) > seen); seen = len(versions); show('seen', {n}, k, seen)")
        self.emit(d + 2, f"await asyncio.sleep({r.choice([0, self.each()])})")
        self.emit(d + 1, "return k")
        self.emit(d, f"group = asyncio.gather(*[asyncio.wait_for(subscriber(k), {self.later()} + k / 7) for k in range({r.randint(1, 3)})], return_exceptions=True)")
        self.emit(d, f"for k in range(3): await asyncio.sleep({self.delay()}); await changed.acquire(); versions.append(k); changed.notify_all(); changed.release()")
        self.emit(d, f"show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await group]); group = None")

    def do_timer_handles(self, d, n, w):
        """Timers, their times and their order; some are cancelled, by others too."""
        r = self.random
        self.emit(d, f"now = loop.time(); timers = [loop.call_at(now + when, called, {n}, k) for k, when in enumerate({r.sample([0.5, 0.25, 1.125, 0.75, 2.5, 3.0625], 4)})]")
        self.emit(d, f"loop.call_at(now + {r.choice([0.3, 0.6, 1.0])}, timers[{r.randint(0, 3)}].cancel); {r.choice(['pass', f'timers[{r.randint(0, 3)}].cancel()'])}")
        self.emit(d, f"show({n}, [round(t.when() - now, 4) for t in timers], timers[0] < timers[1], timers[2] >= timers[2], timers[0] == timers[0])")
        self.emit(d, f"await asyncio.sleep({r.choice([0.9, 1.7])}); show({n}, [t.cancelled() for t in timers], [plain(t).split(' when')[0] for t in timers if t.cancelled()]); timers = None")

    def do_service(self, d, n, w):
        """A TCP service, clients of several tempers, and its end."""
        r = self.random
        self.emit(d, "async def serve_one(reader, writer):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"async with asyncio.timeout({r.choice(['None', self.later()])}):")
        self.emit(d + 3, f"{r.choice(['while line := await reader.readline():', 'async for line in reader:'])}")
        self.emit(d + 4, f"show('serves', {n}, line); await asyncio.sleep({self.delay()}); writer.write(line.upper()); await writer.drain()")
        self.emit(d + 1, f"except (OSError, ValueError) as e: show('serves', {n}, type(e).__name__)")
        self.emit(d + 1, f"finally: {r.choice(['writer.close()', 'writer.close(); await writer.wait_closed()', 'writer.write_eof() if not writer.is_closing() else None'])}; show('served', {n})")
        self.emit(d, f"server = await asyncio.start_server(serve_one, '127.0.0.1', 0{r.choice(['', ', limit=6', ', backlog=1'])})")
        self.emit(d, "async def client(k, pause):")
        self.emit(d + 1, "await asyncio.sleep(0.0231 * k)")
        self.emit(d + 1, "reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())")
        self.emit(d + 1, "try:")
        for _ in range(r.randint(1, 3)):
            self.emit(d + 2, r.choice(["writer.write(b'line %d\\n' % k)", "await asyncio.sleep(pause)", f"show('client', {n}, k, await asyncio.wait_for(reader.readline(), pause))", "writer.write(b'no end')", "await writer.drain()",
                                       "if k == 1: writer.write_eof()"]))
        self.emit(d + 2, f"show('client', {n}, k, await asyncio.wait_for(reader.{r.choice(['readline()', 'readexactly(3)', 'read(100)', 'readuntil(b%r)' % ' '])}, pause))")
        self.emit(d + 1, f"except (OSError, asyncio.IncompleteReadError) as e: show('client', {n}, k, type(e).__name__)")
        self.emit(d + 1, f"finally: writer.{r.choice(['close()', 'close(); await writer.wait_closed()', 'transport.abort()'])}")
        self.emit(d, f"clients = [start(client(k, {self.later()} + k / 7), f'client{n}-{{k}}') for k in range({r.randint(1, 3)})]")
        self.emit(d, f"await asyncio.sleep({self.later()}); {r.choice(['clients[0].cancel()', 'server.close()', 'pass', 'server.close_clients()'])}")
        self.emit(d, f"await asyncio.wait(clients, timeout={self.later()}); show({n}, [state(t) for t in clients]); server.close(); server.abort_clients()")
        self.emit(d, f"await asyncio.sleep({self.later()}); clients = server = None")

    def do_read_given_up(self, d, n, w):
        """A read that is cancelled or times out, and the next, which loses nothing."""
        r = self.random
        self.emit(d, "left, right = pair(); reader, writer = await asyncio.open_connection(sock=left, limit=16); right.setblocking(False)")
        self.emit(d, "try:")
        for k in range(r.randint(2, 4)):
            self.emit(d + 1, r.choice([f"right.send(b'part {k}')", f"right.send(b'line {k}\\n')", f"await asyncio.sleep({self.delay()})", "loop.call_later(0.0213, right.send, b'later\\n')"]))
            self.emit(d + 1, f"try: show({n}, {k}, await asyncio.wait_for(reader.{r.choice(['readline()', 'readexactly(9)', 'readuntil(b%r)' % 'e', 'read(4)'])}, {r.choice([0.0131, 0.0517, 0])}))")
            self.emit(d + 1, f"except (TimeoutError, ValueError, asyncio.LimitOverrunError, asyncio.IncompleteReadError) as e: show({n}, {k}, type(e).__name__)")
        self.emit(d + 1, r.choice(["right.close()", "right.shutdown(socket.SHUT_WR)", "right.send(b'x' * 40)", "writer.transport.pause_reading(); right.send(b'unread'); await asyncio.sleep(0.02); writer.transport.resume_reading()"]))
        self.emit(d + 1, f"show({n}, await asyncio.wait_for(reader.read(), {self.later()}), reader.at_eof())")
        self.emit(d, f"except (OSError, RuntimeError) as e: show({n}, type(e).__name__)")
        self.emit(d, "finally: writer.close(); right.close(); reader = writer = None")

    def do_slow_reader(self, d, n, w):
        """A writer that drains into small limits while the other end reads slowly."""
        r = self.random
        self.emit(d, "left, right = pair(); reader, writer = await asyncio.open_connection(sock=left); slow, back = await asyncio.open_connection(sock=right, limit=1024)")
        self.emit(d, f"writer.transport.set_write_buffer_limits(high={r.choice([0, 1000, 50000])})")
        self.emit(d, "async def reads(slow):")
        self.emit(d + 1, "total = 0")
        self.emit(d + 1, f"while data := await slow.read(300_000): total += len(data); {r.choice(['await asyncio.sleep(0)', 'pass'])}")
        self.emit(d + 1, "return total")
        self.emit(d, f"t = start(reads(slow), 'reads{n}')")
        self.emit(d, "try:")
        self.emit(d + 1, f"for k in range(3): writer.write(bytes(200_000)); await asyncio.wait_for(writer.drain(), {self.later()}); show('drained', {n}, k, writer.transport.get_write_buffer_size() <= 50_000)")
        self.emit(d + 1, r.choice(["writer.write_eof()", "writer.close(); await writer.wait_closed()", "back.close()", "t.cancel()"]))
        self.emit(d, f"except OSError as e: show({n}, type(e).__name__)")
        self.emit(d, f"await asyncio.wait([t], timeout={self.later()}); show({n}, state(t)); writer.close(); back.close(); slow = back = reader = writer = None")

    def do_graceful_end(self, d, n, w):
        """A signal asks for the end; who still works gets some time, the rest is cancelled."""
        r = self.random
        self.emit(d, "ending = asyncio.Event(); loop.add_signal_handler(signal.SIGUSR1, ending.set)")
        self.emit(d, "async def serves(k):")
        self.emit(d + 1, "try:")
        self.emit(d + 2, f"while not ending.is_set(): await asyncio.sleep({self.later()} + k / 7)")
        self.emit(d + 2, "return k")
        self.emit(d + 1, f"except asyncio.CancelledError: await asyncio.sleep({self.delay()}); show('cleaned', {n}, k); raise")
        self.emit(d, f"serving = [asyncio.create_task(serves(k), name=f'serves{n}-{{k}}') for k in range(3)]; loop.call_later({self.later()}, os.kill, os.getpid(), signal.SIGUSR1)")
        self.emit(d, f"await ending.wait(); done_now, late = await asyncio.wait(serving, timeout={r.choice([0, 0.01, self.later()])})")
        self.emit(d, f"show({n}, names(late)); [t.cancel() for t in serving]; show({n}, [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*serving, return_exceptions=True)])")
        self.emit(d, "loop.remove_signal_handler(signal.SIGUSR1); signal.signal(signal.SIGUSR1, signal.SIG_IGN); serving = done_now = late = None")

    def do_blocking_calls(self, d, n, w):
        """Jobs in threads that time out, are given up and end all the same."""
        if not self.threads:
            return self.do_retry(d, n, w)
        r = self.random
        self.emit(d, f"calls = [loop.run_in_executor(None, work, next(pauses), {n} + k) for k in range({r.randint(1, 3)})]")
        self.emit(d, f"try: show({n}, await asyncio.wait_for({r.choice(['asyncio.gather(*calls)', 'asyncio.shield(calls[0])', 'calls[0]'])}, {self.later()}))")
        self.emit(d, f"except (TimeoutError, Problem) as e: show({n}, kind(e))")
        self.emit(d, f"{r.choice(['pass', 'V.set(%d)' % n, 'await asyncio.sleep(0)'])}; show({n}, [f.done() for f in calls]); await asyncio.wait(calls); show({n}, ['cancelled' if f.cancelled() else kind(f.exception()) if f.exception() else f.result() for f in calls]); calls = None")
