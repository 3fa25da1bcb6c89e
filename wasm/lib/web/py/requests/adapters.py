"""Adapters: how a Session keeps connections."""

from requests import HTTPAdapter
