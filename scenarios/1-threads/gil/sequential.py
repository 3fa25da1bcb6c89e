"""Computing, one after another

The jobs run in a row, on one core. The others are idle.
"""
JOBS = 4      # @param {type:"slider", min:1, max:16, step:1, label:"Jobs"}
WORK = 0.5    # @param {type:"slider", min:0.01, max:2, step:0.01, unit:"s", label:"CPU time of a job"}

import playground


def compute(job):
    playground.work(WORK)       # stands for Python code that computes
    return job


if __name__ == "__main__":
    done = [compute(job) for job in range(JOBS)]
    print(len(done), "jobs done")
