"""Topological order."""
import graphlib
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)
T=graphlib.TopologicalSorter
t(
  lambda: list(T({'D':['B','C'],'B':['A'],'C':['A']}).static_order()),
  lambda: list(T({1:[2],2:[3],3:[1]}).static_order()),
  lambda: list(T({}).static_order()),
  lambda: list(T({'a':['a']}).static_order()),
  lambda: T().get_ready(),
  lambda: T({1:[2]}).done(2),
  lambda: T({1:[2,3],2:[3],3:[4]}).static_order().__class__.__name__,
  lambda: list(T({5:[4,3],4:[2],3:[2],2:[1]}).static_order()),
  lambda: list(T({1:[2],2:[3],3:[4,5],4:[2],5:[]}).static_order()))
s=T({2:[1],3:[1]}); s.prepare()
t(
  lambda: s.get_ready(),
  lambda: s.get_ready(),
  lambda: s.is_active(),
  lambda: s.done(2),
  lambda: s.done(1),
  lambda: s.done(1),
  lambda: s.done(9),
  lambda: s.get_ready(),
  lambda: bool(s),
  lambda: s.done(2,3),
  lambda: s.is_active(),
  lambda: s.add(5),
  lambda: s.prepare())
