"""Where the carets of a SyntaxError stand that a program makes itself."""
import traceback
for a in [('f',1,2,'text'),('f',1,2,'text',None,None),('f',1,2,'text',0,0),('f',1,2,'text',1,0),('f',1,2,'text',1,3),('f',1,2,'text',2,3),('f',1,2,'text',1,None),('f',1,None,'text'),('f',None,2,'text'),('f',1,0,'text'),('f',1,9,'text'),(None,1,2,'text'),('f',1,2,None),('f',1,2,'  te xt  \n'),('f',1,5,'a\n\nb'),('f',1,2,'text',1,-1),('f',1,-1,'text'),('f',1,2,''),('f','x',2,'text'),('f',1,2,'text',None,5)]:
    try: raise SyntaxError('s',a)
    except SyntaxError as e:
        print(a, e); print(''.join(traceback.format_exception_only(e)))
