"""Which network addresses may be talked to: a name is resolved once, checked, and connected to as checked."""

from __future__ import annotations

import ipaddress
import socket
import threading
from typing import Any

from sapar.errors import FetchError, ForbiddenAddressError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def resolve(host: str, port: int, *, timeout: float, allow_private: bool) -> list[str]:
    """All addresses of a host, in the order to try them.

    Args:
        host, port: as in the URL.
        timeout: seconds to wait for the name service, which has no limit of its own.
        allow_private: do not look at where the addresses lie.

    Raises:
        FetchError: there is no such host, or the name service does not answer in time.
        ForbiddenAddressError: one of the addresses is private, loopback, link-local or otherwise not public. One is
            enough: a name that mixes public and private addresses is how a private one would be smuggled in.
    """
    addresses = list(dict.fromkeys(str(info[4][0]) for info in _look_up(host, port, timeout)))
    for address in addresses:
        if not (allow_private or is_public(address)):
            raise ForbiddenAddressError(
                f"{host} leads to the address {address}, which is not public; "
                "fetching from private networks has to be allowed explicitly"
            )
    return addresses


def is_public(address: str) -> bool:
    """Whether an IP address lies in the public Internet, addresses wrapped in IPv6 included."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.is_site_local:
            return False
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _look_up(host: str, port: int, timeout: float) -> list[Any]:
    answer: list[Any] = []
    failure: list[Exception] = []

    def ask() -> None:
        try:
            answer.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            failure.append(error)

    thread = threading.Thread(target=ask, daemon=True)  # daemon: an unanswered question must not hold up the exit
    thread.start()
    thread.join(timeout)
    if failure:
        raise FetchError(f"there is no host {host!r}, or no network ({failure[0]})") from failure[0]
    if not answer:
        raise FetchError(f"the name service gave no address for {host!r} within {timeout:g} s")
    return answer
