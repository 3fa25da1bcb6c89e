# oracle: stderr
for i in range(2): print(~(i == 0))
if NotImplemented: print('x')
print(bool(NotImplemented))
