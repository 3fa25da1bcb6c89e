"""requests.codes."""


class LookupDict(dict):
    """Numbers by name; the names are http.HTTPStatus's, and a few that people like."""

    _more = {"okay": 200, "all_good": 200, "teapot": 418, "im_a_teapot": 418, "too_many": 429, "server_error": 500, "unavailable": 503}

    def __getattr__(self, name):
        found = self.get(name)
        if found is None:
            raise AttributeError(f"'LookupDict' object has no attribute {name!r}")
        return found

    def __getitem__(self, name):
        return self.get(name)

    def get(self, name, default=None):
        from http import HTTPStatus
        if name != name.lower() and name != name.upper():
            return default
        if name.lower() in self._more:
            return self._more[name.lower()]
        try:
            return int(HTTPStatus[name.upper()])
        except KeyError:
            return default

    def __repr__(self):
        return "<lookup 'status_codes'>"


codes = LookupDict()
