"""What a site's robots.txt allows."""

import urllib.request
from collections import namedtuple
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urlparse, urlunparse

__all__ = ["RobotFileParser"]

RequestRate = namedtuple("RequestRate", "requests seconds")


class RobotFileParser:
    def __init__(self, url=""):
        self.entries = []
        self.sitemaps = []
        self.default_entry = None
        self.disallow_all = self.allow_all = False
        self.set_url(url)
        self.last_checked = 0

    def mtime(self):
        return self.last_checked

    def modified(self):
        from time import time
        self.last_checked = time()

    def set_url(self, url):
        self.url = url
        self.host, self.path = urlparse(url)[1:3]

    def read(self):
        """Fetches the file; one that is kept secret forbids everything, one that is not there nothing."""
        try:
            f = urllib.request.urlopen(self.url)
        except HTTPError as e:
            if e.code in (401, 403):
                self.disallow_all = True
            elif 400 <= e.code < 500:
                self.allow_all = True
            e.close()
        else:
            self.parse(f.read().decode("utf-8", "surrogateescape").splitlines())

    def _keep(self, entry):
        if "*" not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry  # the first one counts

    def parse(self, lines):
        entry, stage = Entry(), "begin"     # then "agents", then "rules"
        self.modified()
        for line in lines:
            if not line:
                if stage == "rules":
                    self._keep(entry)
                if stage != "begin":
                    entry, stage = Entry(), "begin"
                continue
            line = line.partition("#")[0].strip()
            key, colon, value = line.partition(":")
            if not colon:
                continue
            key, value = key.strip().lower(), unquote(value.strip())
            if key == "user-agent":
                if stage == "rules":
                    self._keep(entry)
                    entry = Entry()
                entry.useragents.append(value)
                stage = "agents"
            elif key == "sitemap":
                self.sitemaps.append(value)
            elif stage != "begin":
                if key in ("disallow", "allow"):
                    entry.rulelines.append(RuleLine(value, key == "allow"))
                    stage = "rules"
                elif key == "crawl-delay":
                    if value.isdigit():
                        entry.delay = int(value)
                    stage = "rules"
                elif key == "request-rate":
                    numbers = value.split("/")
                    if len(numbers) == 2 and all(n.strip().isdigit() for n in numbers):
                        entry.req_rate = RequestRate(*map(int, numbers))
                    stage = "rules"
        if stage == "rules":
            self._keep(entry)

    def _entry_for(self, useragent):
        for entry in self.entries:
            if entry.applies_to(useragent):
                return entry
        return self.default_entry

    def can_fetch(self, useragent, url):
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            return False
        parts = urlparse(unquote(url))
        url = quote(urlunparse(("", "", *parts[2:]))) or "/"
        entry = self._entry_for(useragent)
        return entry.allowance(url) if entry else True

    def crawl_delay(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return entry.delay if entry else None

    def request_rate(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return entry.req_rate if entry else None

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        entries = self.entries if self.default_entry is None else [*self.entries, self.default_entry]
        return "\n\n".join(map(str, entries))


class RuleLine:
    def __init__(self, path, allowance):
        if path == "" and not allowance:
            allowance = True    # to disallow nothing is to allow everything
        self.path = quote(urlunparse(urlparse(path)))
        self.allowance = allowance

    def applies_to(self, filename):
        return self.path == "*" or filename.startswith(self.path)

    def __str__(self):
        return ("Allow" if self.allowance else "Disallow") + ": " + self.path


class Entry:
    def __init__(self):
        self.useragents, self.rulelines = [], []
        self.delay = self.req_rate = None

    def __str__(self):
        lines = [f"User-agent: {agent}" for agent in self.useragents]
        if self.delay is not None:
            lines.append(f"Crawl-delay: {self.delay}")
        if self.req_rate is not None:
            lines.append(f"Request-rate: {self.req_rate.requests}/{self.req_rate.seconds}")
        return "\n".join([*lines, *map(str, self.rulelines)])

    def applies_to(self, useragent):
        useragent = useragent.split("/")[0].lower()
        return any(agent == "*" or agent.lower() in useragent for agent in self.useragents)

    def allowance(self, filename):
        for line in self.rulelines:
            if line.applies_to(filename):
                return line.allowance
        return True
