"""Ten thousand URLs, one after another

The simplest program: each request starts when the one before has come back. The total
is the sum of all latencies, and the machine does nothing for nearly all of it.
"""
REQUESTS = 200   # @param {type:"slider", min:1, max:10000, step:1, label:"Requests"}
LATENCY = 0.08   # @param {type:"slider", min:0.01, max:1, step:0.01, unit:"s", label:"Latency (median)"}
SPREAD = 0.4     # @param {type:"slider", min:0, max:1.5, step:0.1, label:"Spread of the latency"}
SERVER = 100     # @param {type:"slider", min:1, max:1000, step:1, label:"Requests the server answers at once"}

import time

import playground

# region setup: the server, and the pages to fetch from it
# oracle: unstable, the sum of 200 waits lies near the edge of a tenth of a second
playground.host("pages.example", latency=playground.lognormal(LATENCY, SPREAD), workers=SERVER)
urls = [f"https://pages.example/{n}" for n in range(REQUESTS)]


def report(pages, seconds):
    print(f"{len(pages)} pages, {sum(page.body_length for page in pages):,} bytes")
    print(f"the slowest took {max(page.elapsed for page in pages):.1f} s")
    print(f"all of them took {seconds:.1f} s")
# endregion


start = time.monotonic()
pages = [playground.fetch(url) for url in urls]
report(pages, time.monotonic() - start)
