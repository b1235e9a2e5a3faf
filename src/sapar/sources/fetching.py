"""One page over HTTP, within limits, from public addresses only.

The standard library does the talking, because the connection has to go to the very address that was checked; a proxy
from the environment is not used for the same reason.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from sapar.errors import FetchError, SourceError, TooLargeError
from sapar.sources.addresses import resolve
from sapar.sources.decoding import printable
from sapar.sources.limits import Limits

_PORTS = {"http": 80, "https": 443}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 64 * 1024
_KEEP = "!#$%&'()*+,/:;=?@[]~"  # what is not escaped in a path or query: delimiters, and escapes already made
_HEADERS = {
    "User-Agent": "sapar",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered.

    Attributes:
        url: the address at which the answer stood, after redirects, without its fragment.
        body: the bytes, decompressed.
        media_type: e.g. "text/html"; empty where the server names none.
        charset: the encoding that the server names, or None.
    """

    url: str
    body: bytes
    media_type: str
    charset: str | None


@dataclass(frozen=True, slots=True)
class _Redirect:
    to: str


def fetch(url: str, limits: Limits | None = None) -> Fetched:
    """Fetch one page.

    Raises:
        FetchError: not an http(s) address, no such host, no answer in time, too many redirects, a status other than
            200, an answer that breaks off.
        ForbiddenAddressError: the address, or one it redirects to, is not public.
        TooLargeError: the answer is larger than the limit; no more than the limit is ever held.
    """
    limits = limits or Limits()
    end = time.monotonic() + limits.deadline
    here = url
    for _ in range(limits.max_redirects + 1):
        answer = _request(here, limits, end)
        if isinstance(answer, Fetched):
            return answer
        here = _joined(here, answer.to)
    raise FetchError(f"the address redirects more than {limits.max_redirects} times, last to {here}", source=url)


def _request(url: str, limits: Limits, end: float) -> Fetched | _Redirect:
    parts, host, port = _taken_apart(url)
    wait = min(limits.timeout, end - time.monotonic())
    connection: http.client.HTTPConnection | None = None
    try:
        if wait <= 0:
            raise TimeoutError
        addresses = resolve(host, port, timeout=wait, allow_private=limits.allow_private)
        connection = _connection(_dial(addresses, port, limits.timeout, end), parts.scheme, host, port)
        with _cut_off(connection.sock, end):
            if isinstance(connection.sock, ssl.SSLSocket):
                connection.sock.do_handshake()
            connection.request("GET", _target(parts), headers=_HEADERS)
            with connection.getresponse() as response:  # which holds the socket too
                answer = _answer(response, url, limits)
        if time.monotonic() >= end:  # what was read up to the cut may look whole
            raise TimeoutError
        return answer
    except SourceError as error:
        error.source = url
        raise
    except (OSError, http.client.HTTPException, zlib.error, ValueError) as error:
        raise FetchError(_explained(error, limits, end), source=url) from error
    finally:
        if connection is not None:
            connection.close()


def _explained(error: Exception, limits: Limits, end: float) -> str:
    """What to tell of a failure below HTTP, given when the time for the whole fetch ends."""
    if time.monotonic() >= end:
        return f"not finished within {limits.deadline:g} s (timed out)"
    if isinstance(error, TimeoutError):
        return f"no answer within {limits.timeout:g} s (timed out)"
    return f"the address could not be fetched: {str(error) or type(error).__name__}"


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError as error:
        raise FetchError(f"it redirects to no well-formed address: {error}", source=base) from error


def _taken_apart(url: str) -> tuple[SplitResult, str, int]:
    """The parts of a URL, its host as the name service wants it, and its port."""
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").encode("ascii" if ":" in (parts.hostname or "") else "idna").decode()
    except ValueError as error:  # UnicodeError is one
        raise FetchError(f"not a well-formed address: {error}", source=url) from error
    if parts.scheme not in _PORTS or not host:
        raise FetchError("only http:// and https:// addresses with a host are fetched", source=url)
    if parts.username is not None:
        raise FetchError("addresses with a user name or password are not fetched", source=url)
    return parts, host, port or _PORTS[parts.scheme]


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_KEEP)
    return f"{path}?{quote(parts.query, safe=_KEEP)}" if parts.query else path


def _dial(addresses: list[str], port: int, timeout: float, end: float) -> socket.socket:
    """A connection to the first of the checked addresses that takes one."""
    failure: OSError = TimeoutError()
    for address in addresses:
        wait = min(timeout, end - time.monotonic())
        if wait <= 0:
            break
        try:
            return socket.create_connection((address, port), timeout=wait)
        except OSError as error:
            failure = error
    raise failure


def _connection(sock: socket.socket, scheme: str, host: str, port: int) -> http.client.HTTPConnection:
    """HTTP over this socket; TLS checks the host's own name."""
    if scheme == "https":
        context = ssl.create_default_context()
        sock = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
    connection = http.client.HTTPConnection(host, port)
    connection.default_port = _PORTS[scheme]  # which is left out of the Host header
    connection.sock = sock
    return connection


@contextmanager
def _cut_off(sock: socket.socket, end: float) -> Iterator[None]:
    """Shut the connection down at `end`: a server that drips a byte a second never runs into the socket's time-out."""

    def shut() -> None:
        with suppress(OSError):  # it is closed already
            socket.socket.shutdown(sock, socket.SHUT_RDWR)

    timer = threading.Timer(max(0.0, end - time.monotonic()), shut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _answer(response: http.client.HTTPResponse, url: str, limits: Limits) -> Fetched | _Redirect:
    location = response.getheader("Location")
    if response.status in _REDIRECTS and location:
        # A Location with raw non-ASCII letters arrives as latin-1; it is nearly always UTF-8.
        return _Redirect(printable(location.encode("latin-1", "ignore").decode("utf-8", "replace")))
    if response.status != http.client.OK:
        reason = http.client.responses.get(response.status, "")  # not the server's own words: they go to a terminal
        raise FetchError(f"the address answered {response.status} {reason}".strip())
    if response.length is not None and response.length > limits.max_bytes:
        raise TooLargeError(limits.too_large(f"{response.length} bytes"))
    body = _body(response, limits)
    if response.length:  # bytes that were announced and never came
        raise http.client.IncompleteRead(body, response.length)
    named = response.getheader("Content-Type") is not None
    return Fetched(
        url=url.partition("#")[0],
        body=body,
        media_type=response.headers.get_content_type() if named else "",
        charset=response.headers.get_content_charset(),
    )


def _body(response: http.client.HTTPResponse, limits: Limits) -> bytes:
    """The body, decompressed piece by piece so that a small answer cannot unfold into a large one unseen."""
    encoding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if encoding not in {"identity", "gzip", "x-gzip"}:
        raise FetchError(f"the answer is compressed in a way not known here ({encoding[:40]!r})")
    unfold = None if encoding == "identity" else zlib.decompressobj(wbits=31)  # 31: gzip
    body = bytearray()
    while piece := response.read(_CHUNK):
        if unfold is not None:
            piece = unfold.decompress(piece, limits.max_bytes + 1)
        body += piece
        if len(body) > limits.max_bytes:
            raise TooLargeError(limits.too_large("still coming"))
    if unfold is not None and not unfold.eof:
        raise http.client.IncompleteRead(bytes(body))
    return bytes(body)
