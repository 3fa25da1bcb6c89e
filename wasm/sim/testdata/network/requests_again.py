"""requests that are tried again, adapters and hooks of ones own, and URLs as they are prepared."""
PORT = 8766
import time
from _server import serve, show
B = serve(PORT)
import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry
import urllib3
print(Retry(3), Retry(total=3, backoff_factor=.1, status_forcelist=[500]))
def sess(**k):
    s = requests.Session(); a = HTTPAdapter(max_retries=Retry(**k)); s.mount('http://', a); s.mount('https://', a); return s
def timed(f, *a, **k):
    t = time.time()
    try: return f(*a, **k)
    finally: print('took', round(time.time() - t, 1))
s = sess(total=3, backoff_factor=0.1, status_forcelist=[500, 502, 503, 504])
show('ok', timed, s.get, B); show('404', timed, s.get, B + '/status/404'); show('503', timed, s.get, B + '/status/503'); show('post', timed, s.post, B + '/status/503')
s = sess(total=3, backoff_factor=0.1, status_forcelist=[503], raise_on_status=False); show('503', timed, s.get, B + '/status/503')
s = sess(total=2, backoff_factor=0.1); show('drop', timed, s.get, B + '/drop'); show('drop', timed, s.post, B + '/drop'); show('slow', timed, s.get, B + '/slow', timeout=.1); show('refused', timed, s.get, 'http://127.0.0.1:1/')
s = sess(total=5, connect=1, read=0, backoff_factor=.1); show('drop', timed, s.get, B + '/drop'); show('refused', timed, s.get, 'http://127.0.0.1:1/')
s = requests.Session(); s.mount('http://', HTTPAdapter(max_retries=2)); show('drop', timed, s.get, B + '/drop'); show('slow', timed, s.get, B + '/slow', timeout=.1)
s = sess(total=3, allowed_methods=['POST'], status_forcelist=[503]); show('post', timed, s.post, B + '/status/503'); show('get', timed, s.get, B + '/status/503')
try: s.get('http://127.0.0.1:1/')
except requests.ConnectionError as e: print(type(e.args[0]).__name__, type(e.args[0].reason).__name__, e.args[0].url)
urllib3.disable_warnings()
with requests.Session() as s:
    for i in range(3): print(s.get(B + '/echo').json()[2].get('Connection'))
def hook(r, *a, **k): r.hook_called = True; r.raise_for_status()
s = requests.Session(); s.hooks = {'response': hook}
show('hk', s.get, B + '/status/500')
s.hooks['response'] = [hook]; show('hk', lambda: s.get(B).hook_called)
class Ad(HTTPAdapter):
    def __init__(self, *a, timeout=5, **k): self.timeout = timeout; super().__init__(*a, **k)
    def send(self, request, **k):
        if k.get('timeout') is None: k['timeout'] = self.timeout
        return super().send(request, **k)
s = requests.Session(); s.mount('http://', Ad(timeout=.1)); show('ad', s.get, B + '/slow')
r = requests.Response(); print(r, r.status_code, r.headers, r.url); r.status_code = 200; r._content = b'{"a": 1}'; print(r.json(), r.text, r.ok)
import pickle
show('prep', lambda: requests.Request('GET', 'http://x/a b?q=%zz&ü=1', params={'a': 'é'}).prepare().url)
show('prep', lambda: requests.Request('GET', 'http://EXAMPLE.com:80/../x;p?#f').prepare().url)
show('prep', lambda: requests.Request('GET', 'mailto:x@y').prepare().url)
show('prep', lambda: requests.Request('GET', ' http://x ').prepare().url)
show('prep', lambda: requests.Request('POST', 'http://x', json={'é': 1}).prepare().body)
show('prep', lambda: requests.Request('POST', 'http://x', files={'f': ('a.txt', 'hi', 'text/plain')}, data={'k': 'v'}).prepare().headers['Content-Type'][:30])
show('prep', lambda: requests.Request('POST', 'http://x', data=b'').prepare().headers)
show('prep', lambda: requests.Request('OPTIONS', 'http://x').prepare().headers)
show('uni', lambda: requests.get(B + '/echo', headers={'X': 'é'}).json()[2].get('X'))
show('badenc', lambda: requests.get(B + '/echo', auth=('ü', 'p')).json()[2].get('Authorization'))
