"""Ten thousand URLs, with a pool of threads

Each thread of the pool takes a URL, blocks until the page is there, and takes the next.
So many requests wait at the same time as there are threads.
"""
REQUESTS = 200   # @param {type:"slider", min:1, max:10000, step:1, label:"Requests"}
LATENCY = 0.08   # @param {type:"slider", min:0.01, max:1, step:0.01, unit:"s", label:"Latency (median)"}
SPREAD = 0.4     # @param {type:"slider", min:0, max:1.5, step:0.1, label:"Spread of the latency"}
SERVER = 100     # @param {type:"slider", min:1, max:1000, step:1, label:"Requests the server answers at once"}
THREADS = 20     # @param {type:"slider", min:1, max:200, step:1, label:"Threads in the pool"}

import time
from concurrent.futures import ThreadPoolExecutor

import playground

# region setup: the server, and the pages to fetch from it
playground.host("pages.example", latency=playground.lognormal(LATENCY, SPREAD), workers=SERVER)
urls = [f"https://pages.example/{n}" for n in range(REQUESTS)]


def report(pages, seconds):
    print(f"{len(pages)} pages, {sum(page.body_length for page in pages):,} bytes")
    print(f"the slowest took {max(page.elapsed for page in pages):.1f} s")
    print(f"all of them took {seconds:.1f} s")
# endregion


start = time.monotonic()
with ThreadPoolExecutor(max_workers=THREADS, thread_name_prefix="fetcher") as pool:
    pages = list(pool.map(playground.fetch, urls))
report(pages, time.monotonic() - start)
