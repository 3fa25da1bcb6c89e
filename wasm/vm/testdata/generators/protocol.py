# send, throw, close and what each of them gives back.
def talk():
    print("begin")
    try:
        while True:
            try:
                got = yield "ready"
                print("got", got)
            except ValueError as e:
                print("caught", e)
                yield "recovered"
    finally:
        print("end")
t = talk()
print(next(t), t.send(1), t.throw(ValueError("v")), next(t))
print(t.close(), t.gi_frame, t.gi_running)
for act in (lambda: next(t), lambda: t.send(1), lambda: t.throw(KeyError("k"))):
    try:
        act()
    except BaseException as e:
        print(type(e).__name__, e)
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
def value():
    try: yield
    except GeneratorExit: return "closed value"
v = value()
next(v)
print(v.close())
