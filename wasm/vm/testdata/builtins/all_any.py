# all and any.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: all(1))
show(lambda: all())
show(lambda: any([[]]))
