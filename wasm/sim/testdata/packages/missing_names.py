"""What a model leaves out says so; a module of it that nobody has imported is missing as it is on CPython."""
import email
import aiofiles
import aiohttp

for ask in lambda: aiofiles.os, lambda: aiohttp.web, lambda: aiohttp.tornado, lambda: aiofiles.zip, lambda: email.parser:
    try:
        ask()
    except AttributeError as e:
        print(e)
