"""Sessions."""

from requests import Session
