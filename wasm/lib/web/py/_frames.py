"""Frames of WebSockets, as they stand on the wire (RFC 6455): what aiohttp and websockets write, and how both unmask."""


def masked(data, key):
    n = len(data)
    return (int.from_bytes(data, "big") ^ int.from_bytes((key * (n // 4 + 1))[:n], "big")).to_bytes(n, "big")


def frame(opcode, data, last, mask):
    n, bit = len(data), 0x80 if mask else 0
    head = bytes([(0x80 if last else 0) | opcode])
    if n < 126:
        head += bytes([bit | n])
    elif n < 1 << 16:
        head += bytes([bit | 126]) + n.to_bytes(2, "big")
    else:
        head += bytes([bit | 127]) + n.to_bytes(8, "big")
    if mask:
        from os import urandom
        key = urandom(4)
        head, data = head + key, masked(data, key)
    return head + data
