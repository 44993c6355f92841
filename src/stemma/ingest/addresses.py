"""Which addresses of the web may be asked: public ones, over http or https."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

NAT64 = ipaddress.ip_network("64:ff9b::/96")
PORTS = {"http": 80, "https": 443}


class Refused(Exception):
    """An address that is not fetched; the message is the line for the user."""


def host_of(url: str) -> tuple[str, int]:
    """The host and port of a web address; `Refused` where it is none.

    >>> host_of("https://example.org/a?b=c")
    ('example.org', 443)
    """
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise Refused("no valid address. Check it.") from error
    if parts.scheme not in PORTS or not parts.hostname:
        raise Refused("only http and https addresses are fetched. Pass such an address, or a file.")
    return parts.hostname, port


def public_address(host: str, port: int) -> str:
    """The IP address to ask for a host; `Refused` where any address of it is not of the open internet.

    A page must not lead its reader into the network he sits in (server-side request forgery). The caller connects
    to the very address that was checked: asked a second time, the name may answer otherwise.
    """
    try:
        found = sorted({str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)})
    except (OSError, UnicodeError) as error:
        raise Refused(f"the host {host} cannot be found. Check the address and the network.") from error
    if not found or not all(map(public, found)):
        raise Refused(f"its host {host} is on a private network. Give --allow-private if you mean it.")
    return next((address for address in found if ":" not in address), found[0])


def public(address: str) -> bool:
    """Whether an IP address is one of the open internet.

    >>> public("93.184.215.14"), public("127.0.0.1"), public("::ffff:10.0.0.1"), public("169.254.169.254")
    (True, False, False, False)
    >>> public("64:ff9b::a00:1")
    False
    """
    ip = ipaddress.ip_address(address.split("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None) or _translated(ip)
    return ip.is_global and not ip.is_multicast and (mapped is None or public(str(mapped)))


def _translated(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The address of IPv4 that a translator makes of one of IPv6 (NAT64, RFC 6052)."""
    return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in NAT64 else None
