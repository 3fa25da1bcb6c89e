"""Module ipaddress: addresses, networks, interfaces, and their errors."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import ipaddress, pickle, copy
from ipaddress import *
try:
    A = ipaddress.ip_address
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((A('192.0.2.1'), A('2001:db8::'), A(3221225985), A(b'\xc0\x00\x02\x01'), A('::1'), A(2 ** 100), str(A('2001:DB8:0:0:1:0:0:1')), A('::ffff:1.2.3.4'), A('fe80::1%eth0')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((A('127.0.0.1').is_loopback, A('10.0.0.1').is_private, A('8.8.8.8').is_global, A('224.0.0.1').is_multicast, A('169.254.1.1').is_link_local, A('0.0.0.0').is_unspecified, A('240.0.0.1').is_reserved, A('100.64.0.1').is_global, A('100.64.0.1').is_private, A('192.0.0.9').is_private, A('::1').is_loopback, A('fe80::1').is_link_local, A('2001:db8::1').is_private, A('ff02::1').is_multicast, A('::ffff:10.0.0.1').is_private, A('fec0::1').is_site_local, A('2002:c000:204::').sixtofour, A('::ffff:1.2.3.4').ipv4_mapped, A('2001:0:4136:e378:8000:63bf:3fff:fdd2').teredo))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((A('1.2.3.4').packed, int(A('1.2.3.4')), A('1.2.3.4').reverse_pointer, A('2001:db8::1').reverse_pointer, A('2001:db8::1').exploded, A('2001:db8::1').compressed, A('1.2.3.4').version, A('::').max_prefixlen, A('1.2.3.4').exploded, A('1.2.3.4').ipv6_mapped))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((A('1.2.3.4') + 5, A('1.2.3.4') - 5, A('1.2.3.4') < A('1.2.3.5'), sorted([A('10.0.0.2'), A('9.0.0.1')]), A('1.2.3.4') == A('1.2.3.4'), A('1.2.3.4') == '1.2.3.4', len({A('1.2.3.4'), A('1.2.3.4')})))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('255.255.255.255') + 1)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('1.2.3.4') < A('::1'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('1.2.3.4') < 5)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(f'{A('1.2.3.4'):>12s}|{A('1.2.3.4'):b}|{A('1.2.3.4'):#_x}|{A('::1'):X}|{A('1.2.3.4'):n}|{A('1.2.3.4'):#b}|{A('::1'):#_n}|{A('1.2.3.4')}')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('256.1.1.1'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('1.2.3'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('a.b.c.d'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A('01.2.3.4'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(A(':::1'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address('1.2.3'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address('1.2.3.400'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address('1..3.4'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address('1.2.3.04'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address('1.2.3.4/24'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address(''))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address(-1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address(2 ** 32))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Address(b'abc'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('1:2'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('1:2:3:4:5:6:7'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('1::2::3'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address(':1:2:3:4:5:6:7'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('1:2:3:4:5:6:7:'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('g::'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('12345::'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('1:2:3:4:5:6:7:8:9:a'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('1:2:3:4::5:6:7:8'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Address('::1.2.3'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    N = ipaddress.ip_network
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((N('192.168.0.0/24'), N('192.168.0.0/255.255.255.0'), N('192.168.0.0/0.0.0.255'), N('192.168.0.1/24', strict=False), N('2001:db8::/32'), N('10.0.0.0'), N(('10.0.0.0', 8)), N(0), N('0.0.0.0/0'), N(('10.0.0.0', '255.0.0.0'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(N('192.168.0.1/24'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(N('192.168.0.0/33'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(N('192.168.0.0/255.0.255.0'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Network('192.168.0.0/33'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Network('192.168.0.0/x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Network('192.168.0.0/24/3'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv4Network('192.168.0.1/24'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(IPv6Network('2001:db8::1/32'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    n = N('192.168.4.0/22')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses, n.with_netmask, n.with_hostmask, n.with_prefixlen, n.version, n.is_private, n.is_global, n.is_multicast, n.exploded, n.compressed, n.is_loopback, n.is_link_local, n.reverse_pointer if 0 else None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(N('10.0.0.0/29').hosts()), list(N('10.0.0.0/30')), list(N('10.0.0.0/31').hosts()), list(N('10.0.0.0/32').hosts()), N('10.0.0.0/8')[5], N('10.0.0.0/8')[-1], A('10.2.3.4') in N('10.0.0.0/8'), len(list(N('2001:db8::/126').hosts()))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(N('10.0.0.0/30')[4])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((N('10.0.0.0/8') in N('10.0.0.0/8'), A('::1') in N('10.0.0.0/8')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(n.subnets()), list(n.subnets(new_prefix=24)), list(n.subnets(prefixlen_diff=2))[0], n.supernet(), n.supernet(new_prefix=8), n.supernet(prefixlen_diff=3), n.overlaps(N('192.168.5.0/24')), n.subnet_of(N('192.168.0.0/16')), n.supernet_of(N('192.168.4.0/24'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(n.subnets(new_prefix=3)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(n.subnets(prefixlen_diff=20)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(n.supernet(prefixlen_diff=30))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(n.supernet(new_prefix=24))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(N('192.0.2.0/28').address_exclude(N('192.0.2.1/32'))), n.compare_networks(N('192.168.4.0/23')), n < N('192.168.5.0/24'), sorted([N('10.0.0.0/16'), N('10.0.0.0/8')]), hash(n) == hash(N('192.168.4.0/22')), n == N('192.168.4.0/22'), n == A('1.2.3.4')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(n.address_exclude(N('10.0.0.0/8'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(n.subnet_of(N('::/0')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    i = ipaddress.ip_interface('192.0.2.5/24')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((i, i.ip, i.network, i.netmask, i.hostmask, i.with_prefixlen, i.with_netmask, i.with_hostmask, i == ip_interface('192.0.2.5/24'), i < ip_interface('192.0.2.6/24'), ip_interface('2001:db8::1/64').network, i.is_private, int(i), i.packed, ip_interface('1.2.3.4')))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(ip_interface('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((list(summarize_address_range(A('192.0.2.0'), A('192.0.2.130'))), list(collapse_addresses([N('192.0.2.0/25'), N('192.0.2.128/25'), N('10.0.0.0/8'), N('10.1.0.0/16')])), list(collapse_addresses([A('1.2.3.4'), A('1.2.3.5')])), sorted([N('::/0'), N('10.0.0.0/8'), A('1.2.3.4')], key=get_mixed_type_key), v4_int_to_packed(5), list(summarize_address_range(A('0.0.0.0'), A('255.255.255.255')))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(summarize_address_range(A('1.2.3.5'), A('1.2.3.4'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(summarize_address_range(A('1.2.3.5'), A('::1'))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((pickle.loads(pickle.dumps(A('1.2.3.4'))), copy.copy(n), pickle.loads(pickle.dumps(n)), copy.deepcopy(i)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
