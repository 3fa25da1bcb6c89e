"""threading.local by its older name."""

from threading import local

__all__ = ["local"]
