import hashlib, time
print(hashlib.scrypt(b"p",salt=b"s",n=2,r=8,p=1).hex())
print(hashlib.scrypt(b"password",salt=b"NaCl",n=1024,r=8,p=3,dklen=40).hex())
print(hashlib.scrypt(b"",salt=b"",n=16,r=1,p=1).hex())
print(hashlib.pbkdf2_hmac("sha256", b"p"*100, b"s", 10, 50).hex(), hashlib.pbkdf2_hmac("sha512", b"p"*100, b"s", 1000).hex(), hashlib.pbkdf2_hmac("md5", b"p", b"s", 3).hex())
for kw in [dict(n=3,r=8,p=1),dict(n=2,r=8),dict(n=2,r=8,p=1,dklen=0),dict(n=2**20,r=8,p=1),dict(n=2.0,r=8,p=1),dict(n=2,r=0,p=1),dict(n=2,r=8,p=1,maxmem=-1)]:
    try: hashlib.scrypt(b"p",salt=b"s",**kw); print("ok")
    except Exception as e: print(kw,type(e).__name__,e)
for a in [("p",b"s",1),(b"p","s",1),(b"p",b"s",0),(b"p",b"s",1,0)]:
    try: hashlib.pbkdf2_hmac("sha256",*a); print("ok")
    except Exception as e: print(a,type(e).__name__,e)
try: hashlib.scrypt("p",salt=b"s",n=2,r=8,p=1)
except Exception as e: print(type(e).__name__,e)
try: hashlib.scrypt(b"p",n=2,r=8,p=1)
except Exception as e: print(type(e).__name__,e)
