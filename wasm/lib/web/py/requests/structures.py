"""Header fields of requests and responses."""

import _web


class CaseInsensitiveDict(_web.Fields):
    def __getitem__(self, name):
        try:
            return super().__getitem__(name)
        except KeyError:
            raise KeyError(name.lower()) from None
