"""Networks, and interfaces: an address with the network that it is in."""

__name__ = "ipaddress"

import functools
from ._addresses import _Address, _Common, _same_version, _V4, _V6, AddressValueError, IPv4Address, IPv6Address, NetmaskValueError


def _split(address, bits):
    """(address, prefix length or mask as text) of what a network is made from."""
    if isinstance(address, tuple):
        return (*address, bits)[:2]
    if isinstance(address, (int, bytes)):
        return address, bits
    text = str(address)
    parts = text.split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {text!r}")
    return parts[0], parts[1] if len(parts) == 2 else bits


@functools.total_ordering
class _Network(_Common):
    def __init__(self, address, strict=True):
        base, mask = _split(address, self.max_prefixlen)
        start = self._address_class(base)
        self.prefixlen = self._prefix(mask)
        size = self.max_prefixlen - self.prefixlen
        low = int(start) >> size << size
        self.network_address = start if low == int(start) else self._address_class(low)
        if strict and low != int(start):
            raise ValueError(f"{self} has host bits set".replace(str(self.network_address), str(start), 1))

    @classmethod
    def _prefix(cls, mask):
        bits = cls.max_prefixlen
        if isinstance(mask, int) or mask.isascii() and mask.isdigit():
            if 0 <= int(mask) <= bits:
                return int(mask)
        elif cls.version == 4:
            try:
                number = cls._read(mask)
            except AddressValueError:
                number = None
            for other in (number, None if number is None else number ^ 0xFFFFFFFF):
                if other is not None and (other | other - 1 if other else 0) in (0, 0xFFFFFFFF):
                    return bits - ((other & -other).bit_length() - 1) if other else 0
        raise NetmaskValueError(f"{mask!r} is not a valid netmask" if isinstance(mask, str) else f"{mask} is not a valid netmask")

    def __str__(self):
        return f"{self.network_address}/{self.prefixlen}"

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return (self.version, self.network_address, self.prefixlen) == (other.version, other.network_address, other.prefixlen)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        _same_version(self, other)
        return (self.network_address, self.prefixlen) < (other.network_address, other.prefixlen)

    @property
    def hostmask(self):
        return self._address_class((1 << self.max_prefixlen - self.prefixlen) - 1)

    @property
    def netmask(self):
        return self._address_class(int(self.hostmask) ^ (1 << self.max_prefixlen) - 1)

    @property
    def broadcast_address(self):
        return self.network_address + int(self.hostmask)

    num_addresses = property(lambda self: 1 << self.max_prefixlen - self.prefixlen)
    with_prefixlen = property(str)
    with_netmask = property(lambda self: f"{self.network_address}/{self.netmask}")
    with_hostmask = property(lambda self: f"{self.network_address}/{self.hostmask}")
    is_unspecified = property(lambda self: self.network_address.is_unspecified and self.broadcast_address.is_unspecified)

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def hosts(self):
        """The addresses for hosts; a network of one or two has no others."""
        if self.prefixlen == self.max_prefixlen:
            return [self.network_address]
        if self.prefixlen == self.max_prefixlen - 1:
            return list(self)
        first, last = int(self.network_address) + 1, int(self.broadcast_address)
        return (self._address_class(number) for number in range(first, last + (self.version == 6)))

    def __getitem__(self, n):
        number = int(self.network_address if n >= 0 else self.broadcast_address + 1) + n
        if not int(self.network_address) <= number <= int(self.broadcast_address):
            raise IndexError("address out of range")
        return self._address_class(number)

    def __contains__(self, other):
        if isinstance(other, _Network) or other.version != self.version:
            return False
        return int(other) >> self.max_prefixlen - self.prefixlen == int(self.network_address) >> self.max_prefixlen - self.prefixlen

    def overlaps(self, other):
        return other.network_address in self or other.broadcast_address in self or self.network_address in other

    def _fits(self, inner, outer):
        _same_version(inner, outer)
        return outer.network_address <= inner.network_address and outer.broadcast_address >= inner.broadcast_address

    def subnet_of(self, other):
        return self._fits(self, other)

    def supernet_of(self, other):
        return self._fits(other, self)

    def compare_networks(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same type")
        return (self > other) - (self < other)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self.prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self.prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefix = self.prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f"prefix length diff {prefix} is invalid for netblock {self}")
        for number in range(int(self.network_address), int(self.broadcast_address) + 1, 1 << self.max_prefixlen - prefix):
            yield type(self)((number, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self.prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self.prefixlen - new_prefix
        prefix = self.prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f"current prefixlen is {self.prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}")
        return type(self)((int(self.network_address), prefix), strict=False)

    def address_exclude(self, other):
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        _same_version(self, other)
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        whole = self
        while whole != other:
            half, rest = whole.subnets()
            if not other.subnet_of(half):
                half, rest = rest, half
            yield rest
            whole = half


class IPv4Network(_V4, _Network):
    _address_class = IPv4Address


class IPv6Network(_V6, _Network):
    _address_class = IPv6Address
    is_site_local = property(lambda self: self.network_address.is_site_local and self.broadcast_address.is_site_local)


IPv4Address._network, IPv6Address._network = IPv4Network, IPv6Network


class _Interface:
    """An address together with its network."""

    _has_network = True

    def __init__(self, address):
        base, mask = _split(address, self.max_prefixlen)
        super().__init__(base)
        self.network = self._network((int(self), self._network._prefix(mask)), strict=False)

    def __str__(self):
        return f"{super().__str__()}/{self.network.prefixlen}"

    def __eq__(self, other):
        same = super().__eq__(other)
        return self.network == other.network if same is True else same

    def __lt__(self, other):
        if not isinstance(other, _Interface):
            return NotImplemented
        _same_version(self, other)
        return (self.network, int(self)) < (other.network, int(other))

    def __hash__(self):
        return hash((self._ip, self.network.prefixlen, int(self.network.network_address)))

    ip = property(lambda self: self._plain(int(self)))
    netmask = property(lambda self: self.network.netmask)
    hostmask = property(lambda self: self.network.hostmask)
    with_prefixlen = property(str)
    with_netmask = property(lambda self: f"{self.ip}/{self.netmask}")
    with_hostmask = property(lambda self: f"{self.ip}/{self.hostmask}")


class IPv4Interface(_Interface, IPv4Address):
    _plain = IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    _plain = IPv6Address
