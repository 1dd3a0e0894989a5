"""Typst without a network: it has no switch for that, and an empty package folder does not stop it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_PROXIES = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY")
_AROUND_PROXIES = ("no_proxy", "NO_PROXY")
#: No port has the number 0, so that not even this machine can answer.
_NOWHERE = "http://127.0.0.1:0"


@contextmanager
def offline() -> Iterator[None]:
    """Typst fetches packages of its own accord, and no check of a text can tell that it will: a template may put the
    name together while it is set. What it fetches with takes the proxy of the environment, and this one leads nowhere.
    """
    before = {name: os.environ.get(name) for name in (*_PROXIES, *_AROUND_PROXIES)}
    os.environ.update(dict.fromkeys(_PROXIES, _NOWHERE))
    for name in _AROUND_PROXIES:
        os.environ.pop(name, None)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            os.environ.update({name: value} if value is not None else {})
