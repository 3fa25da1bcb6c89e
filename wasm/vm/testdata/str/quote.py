"""repr and ascii."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (repr('a\'b'),repr('a"b'),repr('a\'"b'),repr('\n\t\r\\\x00\x7f'),repr('é\xa0\u200b\ud800\U0001f600\U000e0001'),repr('\x85')))
show(lambda: (ascii('é€𝒳\n')))
show(lambda: (repr('\x1b[0m'),repr('\u00ad'),repr('\u2028'),repr('日本語'),repr('\ue000'),repr('\u0378'),repr('ÿ'),repr('')))
show(lambda: (ascii([1,'é']),ascii('\U0001f600'),ascii('\ud800')))
