"""random.seed(text, version=1): the number that Python 2 and 3.1 made of a text, for programs that want their numbers again."""


def seed_number(text):
    codes = list(text) if isinstance(text, bytes) else [ord(c) for c in text]
    number = codes[0] << 7 if codes else 0
    for code in codes:
        number = (1000003 * number ^ code) % 2 ** 64
    return number ^ len(codes)
