import html, html.entities
print(len(html.entities.html5), html.unescape('&bogus; &notit; &nLeftarrow; &fjlig; &ThickSpace;| &Zfr; &copycat; &amp;lt; &bne; &#x110000; &#0; &#128; &xyz &ltimes; &acE'))
print(sum(map(ord, ''.join(k + v for k, v in sorted(html.entities.html5.items())))), html.entities.html5['nang;'], 'nang' in html.entities.html5)
