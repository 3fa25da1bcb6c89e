"""Addresses and networks of the Internet Protocol, versions 4 and 6."""

from ._addresses import _Address, _same_version, AddressValueError, IPV4LENGTH, IPV6LENGTH, IPv4Address, IPv6Address, NetmaskValueError
from ._networks import _Network, IPv4Interface, IPv4Network, IPv6Interface, IPv6Network


def _either(address, classes, what):
    for cls in classes:
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    return _either(address, (IPv4Address, IPv6Address), "address")


def ip_network(address, strict=True):
    return _either(address, (lambda a: IPv4Network(a, strict), lambda a: IPv6Network(a, strict)), "network")


def ip_interface(address):
    return _either(address, (IPv4Interface, IPv6Interface), "interface")


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4") from None


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6") from None


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    return obj.version, obj if isinstance(obj, _Address) else NotImplemented


def summarize_address_range(first, last):
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError("first and last must be IP addresses, not networks")
    _same_version(first, last)
    if first > last:
        raise ValueError("last IP address must be greater than first")
    low, high, bits = int(first), int(last), first.max_prefixlen
    while low <= high:
        free = min((low & -low).bit_length() - 1 if low else bits, (high - low + 1).bit_length() - 1)
        yield first._network((low, bits - free))
        low += 1 << free


def collapse_addresses(addresses):
    ranges = []
    for one in sorted(addresses, key=get_mixed_type_key):
        net = one if isinstance(one, _Network) else one._network((int(one), one.max_prefixlen))
        if ranges:
            _same_version(ranges[-1][1], net.network_address)
        if ranges and int(net.network_address) <= int(ranges[-1][1]) + 1:
            ranges[-1][1] = max(ranges[-1][1], net.broadcast_address)
        else:
            ranges.append([net.network_address, net.broadcast_address])
    return (net for low, high in ranges for net in summarize_address_range(low, high))
