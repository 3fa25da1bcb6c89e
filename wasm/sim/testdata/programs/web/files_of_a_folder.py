"""SimpleHTTPRequestHandler: files, folders, what is not there."""
import http.server, threading, http.client, os, tempfile, functools, socketserver, time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer, HTTPServer
d = tempfile.mkdtemp(); os.mkdir(d + '/sub'); os.mkdir(d + '/idx')
for n, t in (('a.txt', 'hello'), ('b é.html', '<b>'), ('sub/x.json', '{}'), ('idx/index.html', 'INDEX'), ('noext', '?'), ('x.tar.gz', 'z'), ('<i>&.py', 'pass')):
    with open(os.path.join(d, n), 'w') as f: f.write(t)
class H(SimpleHTTPRequestHandler):
    def log_message(self, fmt, *a): print('log', fmt % a)
    def version_string(self): return 'v'
    def date_time_string(self, timestamp=None): return 'DATE' if timestamp is None else 'MTIME'
h = functools.partial(H, directory=d)
srv = ThreadingHTTPServer(('127.0.0.1', 8000), h); t = threading.Thread(target=srv.serve_forever); t.start()
def ask(path, method='GET', **k):
    c = http.client.HTTPConnection('127.0.0.1', 8000); c.request(method, path, **k); r = c.getresponse(); b = r.read(); c.close(); time.sleep(.01)
    print(method, path, r.status, r.reason, r.getheaders()); print(b.decode().replace('\r', '<CR>'))
for p in ('/', '/a.txt', '/sub', '/sub/', '/sub?x=1', '/idx/', '/b%20%C3%A9.html', '/nope', '/a.txt/', '/../a.txt', '/sub/../a.txt', '/%2e%2e/etc', '/x.tar.gz', '/noext', '/a.txt?q#f', '//a.txt', '/%3Ci%3E%26.py'): ask(p)
ask('/a.txt', 'HEAD'); ask('/', 'HEAD'); ask('/a.txt', 'POST'); ask('/a.txt', headers={'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT'}); ask('/a.txt', headers={'If-Modified-Since': 'Fri, 01 Jan 1990 00:00:00 GMT'}); ask('/a.txt', headers={'If-Modified-Since': 'junk'})
srv.shutdown(); t.join(); srv.server_close()
print(H.extensions_map, H.index_pages, H.server_version[:10], http.server.__all__[:4])
