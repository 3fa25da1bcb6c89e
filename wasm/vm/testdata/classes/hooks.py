# __init_subclass__, __class_getitem__, __mro_entries__, __getattr__ and friends.
class Plugin:
    known = []
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.known.append((cls.__name__, name))
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class One(Plugin, name="one"): pass
class Two(One): pass
print(Plugin.known, Plugin[1, 2])
class Entries:
    def __mro_entries__(self, bases): print("entries", len(bases)); return (Plugin,)
class Three(Entries()): pass
print(Three.__bases__, Three.__orig_bases__[0].__class__.__name__)
class Dynamic:
    def __getattr__(self, name):
        if name.startswith("x"): return name.upper()
        raise AttributeError(f"no {name}")
    def __setattr__(self, name, value): print("set", name); object.__setattr__(self, name, value)
    def __delattr__(self, name): print("del", name); super().__delattr__(name)
    def __dir__(self): return ["b", "a"]
d = Dynamic()
d.y = 1
print(d.xyz, d.y, dir(d), hasattr(d, "q"), getattr(d, "q", "default"))
del d.y
class Loud:
    def __getattribute__(self, name):
        print("asked", name)
        return super().__getattribute__(name)
    v = 1
print(Loud().v)
