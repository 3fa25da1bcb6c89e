"""Computing, in processes

A process for each core, each with an interpreter and a lock of its own.
"""
JOBS = 4      # @param {type:"slider", min:1, max:16, step:1, label:"Jobs"}
WORK = 0.5    # @param {type:"slider", min:0.01, max:2, step:0.01, unit:"s", label:"CPU time of a job"}

from concurrent.futures import ProcessPoolExecutor

import playground


def compute(job):
    playground.work(WORK)       # stands for Python code that computes
    return job


if __name__ == "__main__":      # a new process runs this file again, under another name
    with ProcessPoolExecutor(4) as pool:
        done = list(pool.map(compute, range(JOBS)))
    print(len(done), "jobs done")

# oracle: real, processes
