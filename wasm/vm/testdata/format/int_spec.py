"""format() of ints."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (format(5,'d'),format(5,'05d'),format(-5,'05d'),format(5,'+'),format(5,' d'),format(255,'#x'),format(255,'#06X'),format(255,'b'),format(65,'c'),format(5,'e'),format(5,'.2f'),format(5,'%')))
show(lambda: (format(5,'s')))
show(lambda: (format(5,'.2d')))
show(lambda: (format(5,'.2')))
show(lambda: (format(5,',')))
show(lambda: (format(1234567,',d'),format(1234567,'_x'),format(1234567,'_d'),format(1234567,'012,'),format(1234567,'013,'),format(1234567,'014,d')))
show(lambda: (format(5,',b')))
show(lambda: (format(5,',c')))
show(lambda: (format(5,',n')))
show(lambda: (format(5,',s')))
show(lambda: (format(5,',_')))
show(lambda: (format(5,'_,')))
show(lambda: (format(5,',,')))
show(lambda: (format(5,'__')))
show(lambda: (format(5,'+c')))
show(lambda: (format(5,'#c')))
show(lambda: (format(-1,'c')))
show(lambda: (format(5,'.')))
show(lambda: (format(5,'10.')))
show(lambda: (format(5,'abc')))
show(lambda: (format(5,'10q')))
show(lambda: (format(5,'z')))
show(lambda: (format(5,'zd')))
show(lambda: (format(5,'99999999999999999999')))
show(lambda: (format(5,'<5')+'|',format(5,'^5'),format(5,'>5'),format(-5,'=5'),format(-5,'x=8')))
show(lambda: (format(5,'^'),format(5,'<'),format('x','^'),format(5,'>>5')))
show(lambda: (format(255,'#o'),format(255,'#b'),format(-255,'#010x'),format(-255,'#,x')))
show(lambda: (format(255,'_b'),format(255,'#_b'),format(255,'016_b'),format(255,'#018_b')))
show(lambda: (format(5,1)))
show(lambda: (format(12,'𝒳^6')))
show(lambda: (format(3,'a')))
show(lambda: (format(3,'\x01')))
show(lambda: (format(3,'é')))
show(lambda: (format(3,'-5'),format(-3,'-'),format(3.0,'-')))
