"""Computing, in threads

A thread for each job, and one interpreter lock for all of them.
"""
JOBS = 4      # @param {type:"slider", min:1, max:16, step:1, label:"Jobs"}
WORK = 0.5    # @param {type:"slider", min:0.01, max:2, step:0.01, unit:"s", label:"CPU time of a job"}

from concurrent.futures import ThreadPoolExecutor

import playground


def compute(job):
    playground.work(WORK)       # stands for Python code that computes
    return job


if __name__ == "__main__":
    with ThreadPoolExecutor(JOBS) as pool:
        done = list(pool.map(compute, range(JOBS)))
    print(len(done), "jobs done")
