"""re.Scanner: a tokenizer out of pairs of a pattern and what to make of its match."""

__name__ = "re"

import re


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(re.compile(phrase, flags), action) for phrase, action in lexicon]
        self.match = None

    def scan(self, string):
        """The values of the tokens, and the rest from where no pattern matches. The first pattern that matches is taken, as in an alternation."""
        found, at = [], 0
        while True:
            for pattern, action in self._rules:
                m = pattern.match(string, at)
                if m is not None:
                    break
            else:
                return found, string[at:]
            end = m.end()
            if end == at:
                return found, string[at:]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                found.append(action)
            at = end
