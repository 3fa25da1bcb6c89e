"""The means and spreads keep the kind of their numbers, and say what they cannot average."""
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
from math import inf, nan
cases=[[1,2,3,4,4],[-1.0,2.5,3.25,5.75],[F(3,7),F(1,21),F(5,3),F(1,3)],[D("0.5"),D("0.75"),D("0.625"),D("0.375")],[True,False],[True,True],[1,2],[inf,1],[nan,1.0],[inf,-inf],[],[1],"ab",["a"],[D("inf"),D(1)],[1,F(1,2)],[1.5,F(1,2)],[10**30,1.5],[None,1],[0.1]*10,[0,1,2],[-1,2],[2.5, 3, 10],[1e308,1e308],[1j,2]]
for f in (mean,fmean,geometric_mean,harmonic_mean,variance,pvariance,stdev,pstdev,median,mode,multimode,median_low,median_high):
    for c in cases:
        try: print(f.__name__,c,repr(f(c)))
        except Exception as e: print(f.__name__,c,type(e).__name__,e)
for kw in ({"weights":[1,2,3]},{"weights":[0,0,0]},{"weights":[1,2]},{"weights":iter([1,2,3])},{"weights":[5,30,1.5]},{"weights":[-1,2,3]},{"weights":[F(1,2),1,1]}):
    for f in (fmean,harmonic_mean):
        for d in ([1,2,3],[40,60,0],[2.5,3,10],[F(1,2),1,2]):
            k={a:(list(b) if not isinstance(b,list) else b) for a,b in kw.items()} 
            try: print(f.__name__,d,k,repr(f(d,**k)))
            except Exception as e: print(f.__name__,d,k,type(e).__name__,e)
for f in (variance,pvariance,stdev,pstdev):
    for c in ([2.75,1.75,1.25,0.25,0.5,1.25,3.5],[D("27.5"),D("30.25"),D("30.25"),D("34.5"),D("41.75")],[F(1,6),F(1,2),F(5,3)],[1,2,3]):
        print(f(c, mean(c)), f(iter(c)))
        try: print(f(c, 2))
        except Exception as e: print(type(e),e)
