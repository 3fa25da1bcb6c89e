"""One connection, kept

A `requests.Session` keeps its connection open and sends the next request over it: only the first one pays for the way there.
"""
PAGES = 6      # @param {type:"slider", min:1, max:40, step:1, label:"Pages"}
RTT = 0.05     # @param {type:"slider", min:0.005, max:0.3, step:0.005, unit:"s", label:"Round trip to the server"}
ANSWER = 0.04  # @param {type:"slider", min:0.005, max:0.5, step:0.005, unit:"s", label:"The server works on a page for"}

import time

import requests

import playground
playground.host("pages.example", rtt=RTT, latency=ANSWER, dns=0.03)


def main():
    began = time.perf_counter()
    with requests.Session() as session:
        for n in range(PAGES):
            answer = session.get(f"https://pages.example/{n}")
            answer.raise_for_status()
    print(f"{PAGES} pages in {time.perf_counter() - began:.1f} s")


main()
