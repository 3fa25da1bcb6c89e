# oracle: real, processes
# Without a guard the module that starts a process would do so again in the new process; that is refused there.
import multiprocessing as mp

print("module runs as", __name__)
mp.set_start_method("spawn", force=True)
p = mp.Process(target=print, args=("never",))
try:
    p.start()
except RuntimeError as e:
    print("RuntimeError:", " ".join(str(e).split()))
else:
    p.join()
    print("exit code", p.exitcode)
