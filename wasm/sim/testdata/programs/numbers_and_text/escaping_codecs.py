"""unicode_escape, raw_unicode_escape, cp1252, and what is no text encoding."""
def tt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tt(lambda: 'é\n☃\U0001f600'.encode('unicode_escape')); tt(lambda: b'\\u00e9\\n\\x41'.decode('unicode_escape')); tt(lambda: 'é☃'.encode('raw_unicode_escape')); tt(lambda: b'\\u2603\\n'.decode('raw_unicode_escape')); tt(lambda: 'é€'.encode('cp1252')); tt(lambda: b'\x80\xe9'.decode('cp1252')); tt(lambda: 'hello'.encode('rot13')); tt(lambda: __import__('codecs').encode('hello', 'rot13'))
