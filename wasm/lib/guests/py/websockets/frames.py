"""Frames: their kinds, how they are read, and what a goodbye says."""

from enum import IntEnum

from _frames import masked


class Opcode(IntEnum):
    CONT, TEXT, BINARY = 0x00, 0x01, 0x02
    CLOSE, PING, PONG = 0x08, 0x09, 0x0A


class CloseCode(IntEnum):
    NORMAL_CLOSURE = 1000
    GOING_AWAY = 1001
    PROTOCOL_ERROR = 1002
    UNSUPPORTED_DATA = 1003
    NO_STATUS_RCVD = 1005
    ABNORMAL_CLOSURE = 1006
    INVALID_DATA = 1007
    POLICY_VIOLATION = 1008
    MESSAGE_TOO_BIG = 1009
    MANDATORY_EXTENSION = 1010
    INTERNAL_ERROR = 1011
    SERVICE_RESTART = 1012
    TRY_AGAIN_LATER = 1013
    BAD_GATEWAY = 1014
    TLS_HANDSHAKE = 1015


_SAID = {1000: "OK", 1001: "going away", 1002: "protocol error", 1003: "unsupported data", 1005: "no status received [internal]",
         1006: "abnormal closure [internal]", 1007: "invalid frame payload data", 1008: "policy violation", 1009: "message too big",
         1010: "mandatory extension", 1011: "internal error", 1012: "service restart", 1013: "try again later", 1014: "bad gateway",
         1015: "TLS handshake failure [internal]"}
OK_CLOSE_CODES = {1000, 1001, 1005}


class Close:
    def __init__(self, code, reason):
        self.code, self.reason = code, reason

    def __repr__(self):
        return f"Close(code={self.code!r}, reason={self.reason!r})"

    def __eq__(self, other):
        return isinstance(other, Close) and (self.code, self.reason) == (other.code, other.reason)

    def __str__(self):
        said = "registered" if 3000 <= self.code < 4000 else "private use" if 4000 <= self.code < 5000 else _SAID.get(self.code, "unknown")
        return f"{self.code:d} ({said})" + (f" {self.reason}" if self.reason else "")

    @classmethod
    def parse(cls, data):
        if not data:
            return cls(CloseCode.NO_STATUS_RCVD, "")
        return cls(int.from_bytes(data[:2], "big"), data[2:].decode())

    def serialize(self):
        return b"" if self.code == CloseCode.NO_STATUS_RCVD else self.code.to_bytes(2, "big") + self.reason.encode()


def next_frame(buffer):
    """(last, opcode, data) of the first frame in a bytearray, which loses it; None while it is not all there."""
    if len(buffer) < 2:
        return None
    n, at = buffer[1] & 0x7F, 2
    if n > 125:
        at += 2 if n == 126 else 8
        n = int.from_bytes(buffer[2:at], "big")
    key = None
    if buffer[1] & 0x80:
        key, at = bytes(buffer[at:at + 4]), at + 4
    if len(buffer) < at + n:
        return None
    last, opcode, data = buffer[0] >> 7, buffer[0] & 0x0F, bytes(buffer[at:at + n])
    del buffer[:at + n]
    return last, opcode, masked(data, key) if key and data else data
