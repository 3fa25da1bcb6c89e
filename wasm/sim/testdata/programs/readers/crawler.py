"""A polite crawler: a frontier queue, a set of seen addresses, workers, and a report."""
from __future__ import annotations
import asyncio
import re
from collections import defaultdict, deque
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit, urldefrag

SITE = {
    "http://a.example/": '<a href="/b">b</a> <a href="c.html#top">c</a> <a href="http://other.example/x">x</a>',
    "http://a.example/b": '<a href="/">home</a> <a href="/d?q=1&r=2">d</a>',
    "http://a.example/c.html": '<a href="mailto:x@y">mail</a><a href="/missing">gone</a>',
    "http://a.example/d?q=1&r=2": "",
    "http://other.example/x": '<a href="//a.example/b">back</a>',
}
LINK = re.compile(r'href="(?P<href>[^"]+)"')

@dataclass(slots=True)
class Page:
    url: str
    depth: int
    links: list[str] = field(default_factory=list)
    status: int = 200

class Crawler:
    def __init__(self, start: str, *, workers: int = 3, max_depth: int = 2) -> None:
        self.queue: asyncio.Queue[tuple[str, int]] = asyncio.Queue()
        self.seen: set[str] = {start}
        self.pages: dict[str, Page] = {}
        self.by_host: defaultdict[str, deque[str]] = defaultdict(deque)
        self.workers, self.max_depth = workers, max_depth
        self.queue.put_nowait((start, 0))

    async def fetch(self, url: str) -> str:
        await asyncio.sleep(0.05 + len(url) / 1000)
        try:
            return SITE[url]
        except KeyError:
            raise LookupError(f"404 {url}") from None

    async def worker(self, name: str) -> None:
        while True:
            url, depth = await self.queue.get()
            try:
                page = Page(url, depth)
                try:
                    body = await self.fetch(url)
                except LookupError as error:
                    page.status = int(str(error.args[0]).split()[0])
                    print(f"{name}: {error}")
                else:
                    for match in LINK.finditer(body):
                        link, fragment = urldefrag(urljoin(url, match["href"]))
                        if urlsplit(link).scheme not in ("http", "https"):
                            continue
                        page.links.append(link)
                        if link not in self.seen and depth < self.max_depth:
                            self.seen.add(link)
                            self.queue.put_nowait((link, depth + 1))
                self.pages[url] = page
                self.by_host[urlsplit(url).netloc].append(url)
                print(f"{name}: {page}")
            finally:
                self.queue.task_done()

    async def run(self) -> None:
        tasks = [asyncio.create_task(self.worker(f"w{n}"), name=f"worker-{n}") for n in range(self.workers)]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        print([type(r).__name__ for r in results])

crawler = Crawler("http://a.example/")
asyncio.run(crawler.run(), debug=False)
for host, urls in sorted(crawler.by_host.items()):
    print(f"{host:>15}: {len(urls)} pages, {sum(len(crawler.pages[u].links) for u in urls)} links")
