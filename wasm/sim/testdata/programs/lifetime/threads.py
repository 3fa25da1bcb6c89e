import threading
class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def work(r):
    x = R("local")
    print("thread", r.name)
t = threading.Thread(target=work, args=(R("arg"),))
t.start()
t.join()
print("joined")
print("end")
