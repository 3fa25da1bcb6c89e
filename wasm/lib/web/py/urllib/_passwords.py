"""Who may read what: passwords by realm and place, and the handlers that answer a server's question for one."""

from urllib._handlers import BaseHandler
from urllib.parse import urlsplit

__name__ = "urllib.request"     # as tracebacks name these classes


class HTTPPasswordMgr:
    def __init__(self):
        self.passwd = {}

    def _places(self, uri):
        uris = [uri] if isinstance(uri, str) else uri
        return [tuple(self.reduce_uri(u, port) for u in uris) for port in (True, False)]

    def add_password(self, realm, uri, user, passwd):
        for places in self._places(uri):
            self.passwd.setdefault(realm, {})[places] = user, passwd

    def find_user_password(self, realm, authuri):
        for port in True, False:
            asked = self.reduce_uri(authuri, port)
            for places, found in self.passwd.get(realm, {}).items():
                if any(self.is_suburi(place, asked) for place in places):
                    return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """A place as its authority and path; with the port of its scheme, where it names none."""
        parts = urlsplit(uri)
        scheme, authority, path = (parts[0], parts[1], parts[2] or "/") if parts[1] else (None, uri, "/")
        port = authority.rpartition(":")[2] if ":" in authority else ""
        if default_port and not port.isdigit() and scheme in ("http", "https"):
            authority += ":80" if scheme == "http" else ":443"
        return authority, path

    def is_suburi(self, base, test):
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1]
        return test[1].startswith(prefix if prefix.endswith("/") else prefix + "/")


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    def find_user_password(self, realm, authuri):
        found = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        return found if found[0] is not None else HTTPPasswordMgr.find_user_password(self, None, authuri)


class HTTPPasswordMgrWithPriorAuth(HTTPPasswordMgrWithDefaultRealm):
    def __init__(self):
        self.authenticated = {}
        super().__init__()

    def add_password(self, realm, uri, user, passwd, is_authenticated=False):
        self.update_authenticated(uri, is_authenticated)
        if realm is not None:
            super().add_password(None, uri, user, passwd)
        super().add_password(realm, uri, user, passwd)

    def update_authenticated(self, uri, is_authenticated=False):
        for places in self._places(uri):
            for place in places:
                self.authenticated[place] = is_authenticated

    def is_authenticated(self, authuri):
        for port in True, False:
            asked = self.reduce_uri(authuri, port)
            for place, known in self.authenticated.items():
                if self.is_suburi(place, asked):
                    return known


def parse_http_list(s):
    """A field's elements at its commas, but not at those inside of quotation marks."""
    parts, part, quoted, escaped = [], "", False, False
    for c in s:
        if escaped:
            escaped = False
        elif quoted:
            escaped = c == "\\"
            quoted = c != '"'
        elif c == ",":
            parts.append(part)
            part = ""
            continue
        elif c == '"':
            quoted = True
        if not (escaped and c == "\\"):
            part += c
    if part:
        parts.append(part)
    return [p.strip() for p in parts]


def parse_keqv_list(l):
    pairs = [element.split("=", 1) for element in l]
    return {k: v[1:-1] if v[:1] == v[-1:] == '"' else v for k, v in pairs}


def _challenge(header):
    """The scheme and realm that one challenge names."""
    scheme, _, rest = header.strip().partition(" ")
    for element in parse_http_list(rest):
        key, equals, value = element.partition("=")
        if equals and key.strip().lower() == "realm":
            return scheme, value.strip().strip("\"'")
    return scheme, None


class AbstractBasicAuthHandler:
    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        unknown = None
        for header in headers.get_all(authreq) or ():
            scheme, realm = _challenge(header)
            if scheme.lower() != "basic":
                unknown = scheme
            elif realm is not None:
                return self.retry_http_basic_auth(host, req, realm)
        if unknown is not None:
            raise ValueError(f"AbstractBasicAuthHandler does not support the following scheme: {unknown!r}")

    def _word(self, user, password):
        from base64 import b64encode
        return "Basic " + b64encode(f"{user}:{password}".encode()).decode("ascii")

    def retry_http_basic_auth(self, host, req, realm):
        user, password = self.passwd.find_user_password(realm, host)
        if password is None:
            return None
        word = self._word(user, password)
        if req.get_header(self.auth_header, None) == word:
            return None
        req.add_unredirected_header(self.auth_header, word)
        return self.parent.open(req, timeout=req.timeout)

    def http_request(self, req):
        """Tells a server that is known to want it the password at once."""
        if hasattr(self.passwd, "is_authenticated") and self.passwd.is_authenticated(req.full_url):
            if not req.has_header("Authorization"):
                user, password = self.passwd.find_user_password(None, req.full_url)
                req.add_unredirected_header("Authorization", self._word(user, password))
        return req

    def http_response(self, req, response):
        if hasattr(self.passwd, "is_authenticated"):
            self.passwd.update_authenticated(req.full_url, 200 <= response.code < 300)
        return response

    https_request, https_response = http_request, http_response


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = "Authorization"

    def http_error_401(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed("www-authenticate", req.full_url, req, headers)


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = "Proxy-authorization"

    def http_error_407(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)
