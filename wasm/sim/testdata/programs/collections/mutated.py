# What loops say whose bodies change an OrderedDict, and a dict.
import collections


def loop(made, change, view=iter):
    try:
        for _ in view(made):
            change(made)
    except RuntimeError as e:
        print(e)


for view in iter, lambda d: d.items(), lambda d: d.values():
    for change in lambda d: d.clear(), lambda d: d.pop("a"), lambda d: d.update(z=1), lambda d: d.popitem():
        loop(collections.OrderedDict.fromkeys("abc"), change, view)
        loop(dict.fromkeys("abc"), change, view)
