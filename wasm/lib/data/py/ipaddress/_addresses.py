"""Addresses: what both versions have in common, and what is each one's own."""

__name__ = "ipaddress"

import functools

IPV4LENGTH, IPV6LENGTH = 32, 128

# Networks with a meaning of their own, by version: those for private use, what is not private among them, and the rest.
_PRIVATE = {4: "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 "
               "198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32",
            6: "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10"}
_PUBLIC = {4: "192.0.0.9/32 192.0.0.10/32", 6: "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28"}
_RESERVED = {4: "240.0.0.0/4", 6: "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9"}
_MULTICAST = {4: "224.0.0.0/4", 6: "ff00::/8"}
_SHARED = {4: "100.64.0.0/10", 6: ""}
_LINK_LOCAL = {4: "169.254.0.0/16", 6: "fe80::/10"}
_LOOPBACK = {4: "127.0.0.0/8", 6: "::1/128"}


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


@functools.cache
def _parsed(words):
    from . import ip_network

    return [ip_network(word) for word in words.split()]


def _same_version(first, last):
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")


def _within(address, table):
    """Whether an address or a whole network lies in one of a table's networks."""
    first, last = getattr(address, "network_address", address), getattr(address, "broadcast_address", address)
    return any(first in net and last in net for net in _parsed(table[address.version]))


class _Common:
    """What addresses and networks tell of themselves."""

    @property
    def exploded(self):
        return str(self)

    compressed = exploded
    is_multicast = property(lambda self: _within(self, _MULTICAST))
    is_reserved = property(lambda self: _within(self, _RESERVED))
    is_link_local = property(lambda self: _within(self, _LINK_LOCAL))
    is_loopback = property(lambda self: _within(self, _LOOPBACK))

    @property
    def is_private(self):
        return _within(self, _PRIVATE) and not _within(self, _PUBLIC)

    @property
    def is_global(self):
        return not self.is_private and not _within(self, _SHARED)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self):
        return type(self), (str(self),)


@functools.total_ordering
class _Address(_Common):
    _has_network = False

    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address >> self.max_prefixlen:
                raise AddressValueError(f"{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address")
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) * 8 != self.max_prefixlen:
                raise AddressValueError(f"{address} (len {len(address)} != {self.max_prefixlen // 8}) is not permitted as an IPv{self.version} address")
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._read(text)

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __eq__(self, other):
        if not isinstance(other, _Address) or other._has_network != self._has_network:
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        _same_version(self, other)
        return self._ip < other._ip

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, fmt):
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        kind, alternate, grouped = fmt[-1], "#" in fmt, "_" in fmt
        if kind not in "bnxX" or fmt[:-1] not in ("", "#", "_", "#_"):
            return super().__format__(fmt)
        kind = ("b" if self.version == 4 else "x") if kind == "n" else kind
        width = self.max_prefixlen // (1 if kind == "b" else 4)
        width += grouped * (width // 4 - 1) + 2 * alternate
        return format(self._ip, f"{'#' * alternate}0{width}{'_' * grouped}{kind}")

    packed = property(lambda self: self._ip.to_bytes(self.max_prefixlen // 8))
    is_unspecified = property(lambda self: self._ip == 0)


class _V4:
    version, max_prefixlen = 4, IPV4LENGTH

    @staticmethod
    def _text(number):
        return ".".join(map(str, number.to_bytes(4)))

    @staticmethod
    def _read(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(".")
        if len(parts) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        number = 0
        for part in parts:
            bad = ("Empty octet not permitted" if not part else
                   f"Only decimal digits permitted in {part!r}" if not (part.isascii() and part.isdigit()) else
                   f"At most 3 characters permitted in {part!r}" if len(part) > 3 else
                   f"Leading zeros are not permitted in {part!r}" if part != "0" and part[0] == "0" else
                   f"Octet {int(part)} (> 255) not permitted" if int(part) > 255 else None)
            if bad:
                raise AddressValueError(f"{bad} in {text!r}")
            number = number << 8 | int(part)
        return number

    @property
    def reverse_pointer(self):
        return ".".join(reversed(str(self).split("/")[0].split("."))) + ".in-addr.arpa"


class _V6:
    version, max_prefixlen = 6, IPV6LENGTH

    @staticmethod
    def _groups(number):
        return [number >> shift & 0xFFFF for shift in range(112, -1, -16)]

    @classmethod
    def _text(cls, number):
        if number >> 32 == 0xFFFF:
            return "::ffff:" + _V4._text(number & 0xFFFFFFFF)
        words = [f"{group:x}" for group in cls._groups(number)]
        start, length = 0, 0
        for i in range(8):
            n = 0
            while i + n < 8 and words[i + n] == "0":
                n += 1
            if n > length:
                start, length = i, n
        if length < 2:
            return ":".join(words)
        return ":".join(words[:start]) + "::" + ":".join(words[start + length:])

    @staticmethod
    def _read(text):
        def bad(why):
            return AddressValueError(f"{why} in {text!r}")

        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise bad("At least 3 parts expected")
        if "." in parts[-1]:
            try:
                tail = _V4._read(parts.pop())
            except AddressValueError as e:
                raise bad(str(e)) from None
            parts += [f"{tail >> 16:x}", f"{tail & 0xFFFF:x}"]
        if len(parts) > 9:
            raise bad("At most 8 colons permitted")
        gap = None
        for i in range(1, len(parts) - 1):
            if not parts[i]:
                if gap is not None:
                    raise bad("At most one '::' permitted")
                gap = i
        if gap is None:
            if len(parts) != 8:
                raise bad("Exactly 8 parts expected without '::'")
            if not parts[0]:
                raise bad("Leading ':' only permitted as part of '::'")
            if not parts[-1]:
                raise bad("Trailing ':' only permitted as part of '::'")
        else:
            high, low = parts[:gap], parts[gap + 1:]
            if not high[0]:
                if len(high) > 1:
                    raise bad("Leading ':' only permitted as part of '::'")
                high = []
            if not low[-1]:
                if len(low) > 1:
                    raise bad("Trailing ':' only permitted as part of '::'")
                low = []
            if len(high) + len(low) > 7:
                raise bad("Expected at most 7 other parts with '::'")
            parts = high + ["0"] * (8 - len(high) - len(low)) + low
        number = 0
        for part in parts:
            if set(part) - set("0123456789abcdefABCDEF"):
                raise bad(f"Only hex digits permitted in {part!r}")
            if len(part) > 4:
                raise bad(f"At most 4 characters permitted in {part!r}")
            number = number << 16 | int(part, 16)
        return number

    @property
    def exploded(self):
        address, slash, rest = str(self).partition("/")
        number = self._read(address.partition("%")[0])
        words = [f"{group:04x}" for group in self._groups(number)]
        if number >> 32 == 0xFFFF:
            words[6:] = [_V4._text(number & 0xFFFFFFFF)]
        return ":".join(words) + slash + rest

    @property
    def reverse_pointer(self):
        return ".".join(reversed(self.exploded.split("/")[0].replace(":", ""))) + ".ip6.arpa"


class IPv4Address(_V4, _Address):
    @property
    def ipv6_mapped(self):
        return IPv6Address(f"::ffff:{self}")


class IPv6Address(_V6, _Address):
    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, str) and "%" in address:
            address, _, self._scope_id = address.partition("%")
            if not self._scope_id or "%" in self._scope_id:
                raise AddressValueError(f"Invalid IPv6 address: \"{address + '%' + self._scope_id!r}\"")
        super().__init__(address)

    def __str__(self):
        return super().__str__() + (f"%{self._scope_id}" if self._scope_id else "")

    def __eq__(self, other):
        same = super().__eq__(other)
        return self._scope_id == getattr(other, "_scope_id", None) if same is True else same

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    scope_id = property(lambda self: self._scope_id)

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None

    @property
    def teredo(self):
        return (IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)) if self._ip >> 96 == 0x20010000 else None

    is_site_local = property(lambda self: self._ip >> 118 == 0xFEC0 >> 6)

    def _through(name):
        own = getattr(_Common, name) if hasattr(_Common, name) else getattr(_Address, name)

        def get(self):
            mapped = self.ipv4_mapped
            return own.fget(self) if mapped is None else getattr(mapped, name)
        return property(get)

    is_multicast, is_reserved, is_link_local, is_loopback, is_private, is_unspecified, is_global = map(
        _through, "is_multicast is_reserved is_link_local is_loopback is_private is_unspecified is_global".split())
    del _through
