"""What a site's robots.txt allows."""
import urllib.robotparser
from urllib.robotparser import RobotFileParser
txt = """
# robots
User-agent: *
Crawl-delay: 10
Request-rate: 3/20
Disallow: /cyberworld/map/ # infinite
Disallow: /tmp/
Allow: /tmp/ok%20x
Disallow: /a%3cd.html

User-agent: cybermapper
User-agent: Other/2
Disallow:
Sitemap: http://x/sitemap.xml
User-agent: bad
Disallow: /

User-agent: *
Disallow: /never
foo: bar
garbage line
User-agent: dly
Crawl-delay: x
Request-rate: 9/x
Allow: /
"""
p = RobotFileParser('http://www.example.com/robots.txt')
print(p.can_fetch('*', '/'), p.mtime(), p.crawl_delay('*'), p.host, p.path, p.url)
p.parse(txt.splitlines())
print(p.mtime() > 0)
for ua in ('*', 'cybermapper', 'CyberMapper/1.0', 'other', 'bad', 'badger', 'dly', ''):
    print(ua, [p.can_fetch(ua, u) for u in ('/', '/tmp/x', 'http://x/tmp/', '/tmp/ok x', '/a<d.html', '/a%3Cd.html', '/cyberworld/map/?q', '', 'http://x')], p.crawl_delay(ua), p.request_rate(ua))
print(p.site_maps()); print(p); print(RobotFileParser().site_maps(), str(RobotFileParser()))
q = RobotFileParser(); q.parse([]); print(q.can_fetch('x', '/'), q.crawl_delay('x'), q.request_rate('x')); print(q.entries, q.default_entry)
q.parse(['User-agent: *', 'Disallow: *']); print(q.can_fetch('a', '/'))
print(urllib.robotparser.__all__)
