"""Kinds of content by a file's name, without the system's own list."""
import mimetypes; mimetypes.knownfiles.clear(); mimetypes.init()
for f in ['a.html', 'a.HTM', 'x.css', 'x.js', 'x.mjs', 'x.json', 'x.png', 'x.jpg', 'x.jpeg', 'x.gif', 'x.svg', 'x.ico', 'x.webp', 'x.txt', 'x.py', 'x.csv', 'x.pdf', 'x.zip', 'x.tar.gz', 'x.tgz', 'x.tar', 'x.gz', 'x.mp3', 'x.mp4', 'x.wav', 'x.xml', 'x.md', 'x.wasm', 'x.woff2', 'x', '.x', 'x.unknown', '', 'http://h/p/x.html', 'http://h/', 'data:text/html,x', 'data:,x', 'x.svgz', 'x.c', 'x.doc', 'x.xls', 'x.sh', 'x.avi', 'x.mov', 'x.mpeg', 'x.tiff', 'x.bmp', 'x.bin', 'x.exe', 'x.rst', 'x.php', 'x.tsv', '/a/b.c/d']:
    print(f, mimetypes.guess_type(f))
print(mimetypes.guess_extension('text/html'), mimetypes.guess_extension('image/jpeg'), mimetypes.guess_extension('text/plain'), mimetypes.guess_extension('nope'), mimetypes.guess_extension('application/json'), mimetypes.guess_extension('image/png'), mimetypes.guess_extension('text/css'), mimetypes.guess_extension('TEXT/HTML'))
print(sorted(mimetypes.guess_all_extensions('text/html')), sorted(mimetypes.guess_all_extensions('image/jpeg')))
mimetypes.add_type('x/y', '.xyz'); print(mimetypes.guess_type('a.xyz'), mimetypes.types_map['.xyz'], mimetypes.guess_extension('x/y'))
print(mimetypes.guess_type('a.jpg', strict=False), mimetypes.guess_type('a.mid'), mimetypes.guess_type('a.mid', strict=False), mimetypes.inited, mimetypes.encodings_map['.gz'], mimetypes.suffix_map['.tgz'])
m = mimetypes.MimeTypes(); print(m.guess_type('x.html'), m.guess_file_type('x.gif'))
