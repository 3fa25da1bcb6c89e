"""A logging configuration, dataclasses and enumerations around a gather."""
import asyncio
import contextlib
import logging
import logging.config
import sys
from dataclasses import dataclass, field
from enum import Enum, auto

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "brief": {"format": "%(levelname)-8s %(name)s: %(message)s"},
        "precise": {"format": "{levelname:.1} [{taskName}] {funcName}:{lineno} {message}", "style": "{"},
    },
    "filters": {"no_secret": {"()": "__main__.NoSecret", "word": "token"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "brief", "level": "INFO", "filters": ["no_secret"]},
        "debug": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "precise", "level": "DEBUG"},
    },
    "loggers": {
        "app": {"handlers": ["out"], "level": "DEBUG", "propagate": True},
        "app.db": {"handlers": ["debug"], "level": "DEBUG", "propagate": False},
    },
    "root": {"handlers": [], "level": "WARNING"},
}

class NoSecret(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word
    def filter(self, record):
        if self.word in record.getMessage():
            record.msg = record.getMessage().replace(self.word, "*" * len(self.word))
            record.args = ()
        return True

class State(Enum):
    NEW = auto()
    RUNNING = auto()
    DONE = auto()

@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    state: State = field(default=State.NEW, compare=False)
    tries: list[str] = field(default_factory=list, compare=False, repr=False)

log = logging.getLogger("app")
db = logging.getLogger("app.db")

async def run(job: Job) -> str:
    job.state = State.RUNNING
    db.debug("start %r", job)
    await asyncio.sleep(0.01 * job.priority)
    if job.name == "bad":
        job.tries.append("failed")
        raise RuntimeError(f"cannot run {job.name}")
    job.state = State.DONE
    log.info("%s done with token=%s", job.name, "token")
    return job.name.upper()

async def main():
    logging.config.dictConfig(LOGGING)
    jobs = sorted([Job(3, "c"), Job(1, "a"), Job(2, "bad")])
    print(jobs)
    results = await asyncio.gather(*(run(j) for j in jobs), return_exceptions=True)
    print(results)
    for j, r in zip(jobs, results):
        match r:
            case RuntimeError() as e:
                log.error("job %s: %s", j.name, e, exc_info=e)
            case str(text):
                log.log(logging.INFO, "%-5s|%5s|", text, j.state.name)
    log.warning("multi\nline %(a)s", {"a": 1})
    log.debug("hidden from out")
    logging.getLogger("other").info("nothing")
    logging.getLogger("other").critical("last resort")
    print(logging.getLogger("app.db").getEffectiveLevel(), log.hasHandlers(), logging.getLevelName(35), logging.getLevelNamesMapping()["WARN"])
    with contextlib.suppress(ValueError):
        log.setLevel("NOPE")
    print(log, log.handlers, db.parent, logging.root)

asyncio.run(main())
