"""httpx.codes: the numbers of answers by name."""

from enum import IntEnum
from http import HTTPStatus

__name__ = "httpx"


class codes(IntEnum):
    def __new__(cls, value, phrase=""):
        made = int.__new__(cls, value)
        made._value_, made.phrase = value, phrase
        return made

    def __str__(self):
        return str(self.value)

    @classmethod
    def get_reason_phrase(cls, value):
        try:
            return codes(value).phrase
        except ValueError:
            return ""

    @classmethod
    def is_informational(cls, value):
        return 100 <= value <= 199

    @classmethod
    def is_success(cls, value):
        return 200 <= value <= 299

    @classmethod
    def is_redirect(cls, value):
        return 300 <= value <= 399

    @classmethod
    def is_client_error(cls, value):
        return 400 <= value <= 499

    @classmethod
    def is_server_error(cls, value):
        return 500 <= value <= 599

    @classmethod
    def is_error(cls, value):
        return 400 <= value <= 599

    vars().update({status.name: (status.value, status.phrase) for status in HTTPStatus})
