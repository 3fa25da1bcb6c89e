"""Names of module socket that few programs ask for: numbers of Linux."""

__name__ = "socket"

from enum import IntFlag as _IntFlag

import socket as _module

_names = globals()


def _add(prefix, text, made=int):
    for word in text.split():
        name, number = word.split("=")
        _names[prefix + name] = made(int(number))


_add("MSG_", """OOB=1 PEEK=2 DONTROUTE=4 CTRUNC=8 TRUNC=32 DONTWAIT=64 EOR=128 WAITALL=256 CONFIRM=2048 ERRQUEUE=8192 NOSIGNAL=16384 MORE=32768
    FASTOPEN=536870912 CMSG_CLOEXEC=1073741824""")
_add("AI_", "PASSIVE=1 CANONNAME=2 NUMERICHOST=4 V4MAPPED=8 ALL=16 ADDRCONFIG=32 NUMERICSERV=1024")
for _flags, _prefix in ("MsgFlag", "MSG_"), ("AddressInfo", "AI_"):
    _names[_flags] = _IntFlag(_flags, {name: n for name, n in _names.items() if name.startswith(_prefix)}, module="socket")
    _names.update(_names[_flags].__members__)
_add("EAI_", "OVERFLOW=-12 SYSTEM=-11 MEMORY=-10 ADDRFAMILY=-9 SERVICE=-8 SOCKTYPE=-7 FAMILY=-6 NODATA=-5 FAIL=-4 AGAIN=-3 NONAME=-2 BADFLAGS=-1")
_add("NI_", "NUMERICHOST=1 NUMERICSERV=2 NOFQDN=4 NAMEREQD=8 DGRAM=16 IDN=32 MAXSERV=32 MAXHOST=1025")
_add("SO_", """DEBUG=1 TYPE=3 DONTROUTE=5 SNDBUF=7 RCVBUF=8 OOBINLINE=10 PRIORITY=12 LINGER=13 PASSCRED=16 PEERCRED=17 RCVLOWAT=18 SNDLOWAT=19
    RCVTIMEO=20 SNDTIMEO=21 BINDTODEVICE=25 ACCEPTCONN=30 PEERSEC=31 PASSSEC=34 MARK=36 PROTOCOL=38 DOMAIN=39 INCOMING_CPU=49""")
_add("SOL_", "IP=0 TCP=6 UDP=17")
_add("IPPROTO_", """HOPOPTS=0 IP=0 ICMP=1 IGMP=2 IPIP=4 EGP=8 PUP=12 IDP=22 TP=29 IPV6=41 ROUTING=43 FRAGMENT=44 RSVP=46 GRE=47 ESP=50 AH=51
    ICMPV6=58 NONE=59 DSTOPTS=60 PIM=103 SCTP=132 UDPLITE=136 RAW=255 MPTCP=262""")
_add("IP_", """TOS=1 TTL=2 HDRINCL=3 OPTIONS=4 RECVOPTS=6 RECVRETOPTS=7 RETOPTS=7 PKTINFO=8 RECVTOS=13 TRANSPARENT=19 BIND_ADDRESS_NO_PORT=24
    DEFAULT_MULTICAST_LOOP=1 DEFAULT_MULTICAST_TTL=1 MAX_MEMBERSHIPS=20 MULTICAST_IF=32 MULTICAST_TTL=33 MULTICAST_LOOP=34 ADD_MEMBERSHIP=35
    DROP_MEMBERSHIP=36 UNBLOCK_SOURCE=37 BLOCK_SOURCE=38 ADD_SOURCE_MEMBERSHIP=39 DROP_SOURCE_MEMBERSHIP=40""")
_add("IPV6_", "UNICAST_HOPS=16 MULTICAST_IF=17 MULTICAST_HOPS=18 MULTICAST_LOOP=19 JOIN_GROUP=20 LEAVE_GROUP=21 V6ONLY=26")
_add("TCP_", """MAXSEG=2 CORK=3 KEEPIDLE=4 KEEPINTVL=5 KEEPCNT=6 SYNCNT=7 LINGER2=8 DEFER_ACCEPT=9 WINDOW_CLAMP=10 INFO=11 QUICKACK=12 CONGESTION=13
    USER_TIMEOUT=18 FASTOPEN=23 NOTSENT_LOWAT=25 FASTOPEN_CONNECT=30""")
_add("INADDR_", """ANY=0 LOOPBACK=2130706433 UNSPEC_GROUP=3758096384 ALLHOSTS_GROUP=3758096385 MAX_LOCAL_GROUP=3758096639 BROADCAST=4294967295
    NONE=4294967295""")
_add("", """AF_NETLINK=16 AF_ROUTE=16 AF_PACKET=17 AF_CAN=29 AF_VSOCK=40 PF_PACKET=17 SOMAXCONN=4096 SCM_RIGHTS=1 SCM_CREDENTIALS=2
    IPPORT_RESERVED=1024 IPPORT_USERRESERVED=5000""")


def CMSG_LEN(length, /):
    if not 0 <= length < 1 << 31:
        raise OverflowError("CMSG_LEN() argument out of range")
    return 16 + length


def CMSG_SPACE(length, /):
    if not 0 <= length < 1 << 31:
        raise OverflowError("CMSG_SPACE() argument out of range")
    return 16 + (length + 7) // 8 * 8


def send_fds(sock, buffers, fds, flags=0, address=None):
    raise NotImplementedError("the playground does not model file descriptors that are sent through a socket")


def recv_fds(sock, bufsize, maxfds, flags=0):
    raise NotImplementedError("the playground does not model file descriptors that are sent through a socket")


__all__ = [_name for _name in {**vars(_module), **_names} if _name[0] != "_"]
