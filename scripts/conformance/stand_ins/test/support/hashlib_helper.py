"""Stand-in for test.support.hashlib_helper."""
import unittest


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    return lambda test: test


def requires_openssl_hashdigest(*args, **kwargs):
    return unittest.skip("needs OpenSSL")
