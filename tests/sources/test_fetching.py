"""Addresses: against a real server on this machine."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from sapar.errors import FetchError, ForbiddenAddressError, NotTextError, SaparError, TooLargeError
from sapar.model import Article
from sapar.sources import Limits, SourceFailure, addresses, load
from sapar.sources.addresses import is_public
from sapar.sources.fetching import fetch

from .conftest import KYRGYZ, Site
from .test_pages import PARAGRAPHS, page

HERE = Limits(allow_private=True, max_bytes=200_000)
HASTY = Limits(allow_private=True, timeout=0.3, deadline=0.6)


def refused(url: str, error: type[SaparError] = FetchError, limits: Limits = HERE) -> str:
    """The message of the one failure that loading this address gives."""
    began = time.monotonic()
    (failed,) = load(url, limits=limits)
    assert time.monotonic() - began < 5
    assert isinstance(failed, SourceFailure)
    assert isinstance(failed.error, error)
    assert failed.step == "fetch"
    assert failed.place == failed.error.source == url
    return str(failed.error)


def loaded(url: str) -> Article:
    (article,) = load(url, limits=HERE)
    assert isinstance(article, Article), article
    return article


def test_a_page_at_an_address(site: Site) -> None:
    article = loaded(site.page("/news/1", page().encode()))
    assert PARAGRAPHS[1] in article.text
    assert article.published == "2021-02-24"
    assert article.url == site.url("/news/1")
    assert article.id == article.sha256[:12]


def test_text_at_an_address_and_its_declared_encoding(site: Site) -> None:
    text = "Ülkü, Orbán, Škoda"
    assert loaded(site.page("/t", KYRGYZ.encode(), "text/plain")).text == KYRGYZ
    assert loaded(site.page("/l", text.encode("cp1254", "ignore"), "text/plain; charset=windows-1254")).text.startswith(
        "Ü"
    )
    assert PARAGRAPHS[0] in loaded(site.page("/p", page().encode(), "text/plain")).text


def test_compressed_answers(site: Site) -> None:
    url = site.page("/z", gzip.compress(page().encode()), Content_Encoding="gzip")
    assert PARAGRAPHS[0] in loaded(url).text
    cut = site.page("/cut", gzip.compress(page().encode())[:-30], Content_Encoding="gzip")
    assert "could not be fetched" in refused(cut)
    assert "could not be fetched" in refused(site.page("/no", b"not gzip", Content_Encoding="gzip"))
    assert "brotli" in refused(site.page("/br", b"..", Content_Encoding="brotli"))


def test_a_bomb_is_stopped_while_it_unfolds(site: Site) -> None:
    bomb = gzip.compress(bytes(20_000_000))
    assert len(bomb) < HERE.max_bytes
    refused(site.page("/bomb", bomb, Content_Encoding="gzip"), TooLargeError)


def test_letters_outside_ascii_in_an_address(site: Site) -> None:
    site.page("/%D0%BA%D0%B0%D0%B1%D0%B0%D1%80?q=%D1%8B%20", page().encode())
    assert PARAGRAPHS[0] in loaded(site.url("/кабар?q=ы%20#бөлүк")).text


def test_redirects_are_followed_to_the_end(site: Site) -> None:
    site.page("/b/c", page().encode())
    site.redirect("/b/a", "c#there")
    article = loaded(site.redirect("/a", site.url("/b/a")))
    assert article.url == site.url("/b/c")
    assert site.asked == ["/a", "/b/a", "/b/c"]


def test_endless_redirects(site: Site) -> None:
    assert "redirects more than 5 times" in refused(site.redirect("/loop", "/loop"))
    assert len(site.asked) == 6


def test_redirects_out_of_the_web_are_refused(site: Site) -> None:
    for i, place in enumerate(("file:///etc/passwd", "ftp://127.0.0.1/x", "http://", "http://[::1", "http://a:99999/")):
        message = refused(site.redirect(f"/{i}", place))
        assert "http" in message or "well-formed" in message


def test_statuses_other_than_200(site: Site) -> None:
    assert "404" in refused(site.url("/missing"))

    def broken(request: BaseHTTPRequestHandler) -> None:
        request.send_error(503)

    site.answers["/broken"] = broken
    assert "503" in refused(site.url("/broken"))
    site.answers["/rude"] = lambda request: request.send_response(500, "\x1b[2J")
    assert refused(site.url("/rude")).isprintable()
    assert refused(site.redirect("/rude/2", "/\x1b[2J")).isprintable()


def test_a_silent_server_times_out(site: Site) -> None:
    site.answers["/silent"] = lambda _: site.closing.wait(5)
    assert "timed out" in refused(site.url("/silent"), limits=HASTY)


def test_a_dripping_server_runs_into_the_deadline(site: Site) -> None:
    def drip(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while not site.closing.wait(0.05):
            request.wfile.write("а".encode())

    def drip_headers(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.0 200 OK\r\nX-Long: ")
        while not site.closing.wait(0.05):
            request.wfile.write(b"x")

    site.answers["/drip"] = drip
    site.answers["/headers"] = drip_headers
    assert "not finished within 0.6 s" in refused(site.url("/drip"), limits=HASTY)
    assert "not finished within 0.6 s" in refused(site.url("/headers"), limits=HASTY)


def test_an_answer_of_five_gigabytes_is_refused_by_its_length(site: Site) -> None:
    url = site.page("/huge", b"x" * 100, Content_Length=str(5 * 1024**3))
    assert "5368709120 bytes" in refused(url, TooLargeError)


def test_an_endless_answer_is_cut_at_the_limit(site: Site) -> None:
    sent = 0

    def endless(request: BaseHTTPRequestHandler) -> None:
        nonlocal sent
        request.send_response(200)
        request.end_headers()
        while not site.closing.is_set():
            request.wfile.write(b"x" * 10_000)
            sent += 10_000

    site.answers["/endless"] = endless
    refused(site.url("/endless"), TooLargeError)
    assert sent < 100_000_000


def test_an_answer_that_breaks_off(site: Site) -> None:
    assert "could not be fetched" in refused(site.page("/cut", page().encode(), Content_Length="100000"))


def test_what_is_not_http(site: Site) -> None:
    site.answers["/odd"] = lambda request: request.wfile.write(b"SSH-2.0-OpenSSH\r\n\r\n")
    assert "could not be fetched" in refused(site.url("/odd"))
    message = refused(site.url("/").replace("http:", "https:"), limits=HASTY)
    assert "could not be fetched" in message or "timed out" in message


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "refused" in refused(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize("url", ["http://", "https:///x", "http://[::1", "http://a:b@127.0.0.1/", "http://x:99999/"])
def test_addresses_that_make_no_sense(url: str) -> None:
    refused(url)


def test_a_name_that_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    assert "no host 'nowhere.example'" in refused("http://nowhere.example/")


def test_a_name_service_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()

    def slow(*_: object, **__: object) -> list[object]:
        answered.wait(5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    assert "name service" in refused("http://slow.example/", limits=HASTY)
    answered.set()


ODD_SPELLINGS = ("2130706433", "0x7f.1")  # of 127.0.0.1; not every system's name service knows them


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", *ODD_SPELLINGS])
def test_private_addresses_are_refused_unless_allowed(site: Site, host: str) -> None:
    site.page("/x", page().encode())
    message = refused(site.url("/x", host), FetchError, Limits())
    if host not in ODD_SPELLINGS:
        assert "not public" in message
    assert site.asked == []


def test_a_redirect_into_a_private_network_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    site.page("/secret", page().encode())
    url = site.redirect("/a", site.url("/secret", "127.0.0.2"))
    message = refused(url, ForbiddenAddressError, Limits())
    assert "127.0.0.2" in message
    assert site.asked == ["/a"]


def test_one_private_address_of_a_name_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(2, 1, 6, "", ("8.8.8.8", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: both)
    assert "10.0.0.1" in refused("http://mixed.example/", ForbiddenAddressError, Limits())


def test_the_connection_goes_to_the_address_that_was_checked(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([[(2, 1, 6, "", ("127.0.0.1", site.port))]])  # asked a second time, it would fail
    real = socket.getaddrinfo

    def once(host: str, *rest: Any, **options: Any) -> Any:
        return real(host, *rest, **options) if host == "127.0.0.1" else next(answers)

    monkeypatch.setattr(socket, "getaddrinfo", once)
    hosts: list[str] = []
    site.page("/x", page().encode())
    served = site.answers["/x"]

    def noted(request: BaseHTTPRequestHandler) -> None:
        hosts.append(request.headers["Host"])
        served(request)

    site.answers["/x"] = noted
    assert fetch(site.url("/x", "news.example"), HERE).media_type == "text/html"
    assert hosts == [f"news.example:{site.port}"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2a00:1450:4001:800::200e", True),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("fec0::1", False),
        ("64:ff9b:1::1", False),
        ("198.18.0.1", False),
        ("2001:db8::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_what_is_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_a_picture_at_an_address_is_refused_after_the_fetch(site: Site) -> None:
    (failed,) = load(site.page("/p.png", b"\x89PNG\r\n\x1a\n", "image/png"), limits=HERE)
    assert isinstance(failed, SourceFailure)
    assert failed.step == "decode"
    assert isinstance(failed.error, NotTextError)


def test_one_bad_address_does_not_stop_the_rest(site: Site) -> None:
    good = site.page("/good", page().encode())
    kinds = [type(one) for one in load(site.url("/gone"), good, site.url("/gone"), good, limits=HERE)]
    assert kinds == [SourceFailure, Article, SourceFailure, Article]
