import time, requests, playground, urllib.request, http.client
playground.host("shop.example", latency=0.1, rtt=0.02, dns=0.01, workers=2, content={"/": "hello", "/j": {"a": [1, 2]}, "/bad": (500, "oops")})
t=time.monotonic()
r=requests.get("http://shop.example/")
print(r, r.text, r.headers["content-type"], round(time.monotonic()-t,3))
with requests.Session() as s:
    for i in range(3):
        t=time.monotonic(); r=s.get("https://shop.example/j"); print(r.json(), round(time.monotonic()-t,3))
r=requests.get("http://shop.example/none"); print(r.status_code, r.ok, r.reason)
try: requests.get("http://shop.example/bad").raise_for_status()
except requests.HTTPError as e: print(e)
for kw in ({"timeout":0.05},{"timeout":(0.01,1)}):
    try: requests.get("http://shop.example/", **kw)
    except requests.exceptions.Timeout as e: print(type(e).__name__, e)
try: requests.get("http://nowhere.invalid/")
except requests.ConnectionError as e: print(type(e).__name__, e)
try: requests.get("nowhere")
except requests.RequestException as e: print(type(e).__name__, e)
r=requests.post("https://httpbin.org/post", json={"x":1}, params={"q":"a b"}); print(r.json()["json"], r.json()["args"], r.url)
r=requests.get("https://httpbin.org/redirect/2"); print(r.history, r.url, r.status_code)
with urllib.request.urlopen("http://shop.example/") as f: print(f.status, f.read(), f.headers.get_content_charset())
try: urllib.request.urlopen("http://shop.example/none")
except urllib.error.HTTPError as e: print(e, e.read())
c=http.client.HTTPConnection("shop.example"); c.request("GET","/"); r=c.getresponse(); print(r.status,r.reason,r.read()); c.close()
try: requests.zebra
except AttributeError as e: print(e)
print(playground.fetch("http://shop.example/"))
