"""Where a decoder finds its scanner: JSONDecoder.scan_once is one."""

from json.decoder import JSONDecodeError
