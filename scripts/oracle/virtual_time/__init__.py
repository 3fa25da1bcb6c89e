"""Virtual time for CPython: what the oracle puts in the place of threads, clocks, files that wait, and the order of asyncio's sets."""
