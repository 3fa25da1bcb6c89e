"""The assert methods of a test case, and the words of their failures."""

from .contexts import AssertLogsContext, AssertNotWarnsContext, AssertRaisesContext, AssertWarnsContext
from .util import count_differences, safe_repr, shortened

__unittest = True

_DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def _pretty_lines(value):
    import pprint
    return pprint.pformat(value).splitlines()


def _ndiff(first, second):
    import difflib
    return "\n".join(difflib.ndiff(first, second))


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _fail(self, msg, standardMsg):
        raise self.failureException(self._formatMessage(msg, standardMsg))

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f"{standardMsg} : {msg}"
        except UnicodeDecodeError:
            return f"{safe_repr(standardMsg)} : {safe_repr(msg)}"

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + _DIFF_OMITTED % len(diff)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{safe_repr(expr)} is not false")

    # Equality. A function registered for a type words its differences.

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % shortened(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def _almost(self, first, second, places, delta):
        """Whether the two are close, how far apart, and what close meant."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, difference, f"within {safe_repr(delta)} delta"
        if places is None:
            places = 7
        return round(difference, places) == 0, difference, f"within {places!r} places"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, difference, how = self._almost(first, second, places, delta)
        if not close:
            self._fail(msg, f"{safe_repr(first)} != {safe_repr(second)} {how} ({safe_repr(difference)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and not first == second:
            close, difference, how = self._almost(first, second, places, delta)
            if not close:
                return
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} {how} ({safe_repr(difference)} difference)")
        elif delta is not None:
            if places is not None:
                raise TypeError("specify delta or places not both")
            difference = abs(first - second)
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} within {safe_repr(delta)} delta "
                            f"({safe_repr(difference)} difference)")
        else:
            places = 7 if places is None else places
            if first == second or round(abs(second - first), places) == 0:
                self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} within {places!r} places")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            name = seq_type.__name__
            if not isinstance(seq1, seq_type):
                raise self.failureException(f"First sequence is not a {name}: {safe_repr(seq1)}")
            if not isinstance(seq2, seq_type):
                raise self.failureException(f"Second sequence is not a {name}: {safe_repr(seq2)}")
        else:
            name = "sequence"
        text = None
        try:
            len1 = len(seq1)
        except (TypeError, NotImplementedError):
            text = f"First {name} has no length.    Non-sequence?"
        if text is None:
            try:
                len2 = len(seq2)
            except (TypeError, NotImplementedError):
                text = f"Second {name} has no length.    Non-sequence?"
        if text is None:
            if seq1 == seq2:
                return
            text = "%ss differ: %s != %s\n" % (name.capitalize(), *shortened(seq1, seq2))
            found = self._first_difference(seq1, seq2, len1, len2, name)
            if not found and seq_type is None and type(seq1) is not type(seq2):
                return  # the same elements in another type
            text += found
        diff = "\n" + _ndiff(_pretty_lines(seq1), _pretty_lines(seq2))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def _first_difference(self, seq1, seq2, len1, len2, name):
        text = ""
        for i in range(min(len1, len2)):
            try:
                item1 = seq1[i]
            except (TypeError, IndexError, NotImplementedError):
                text += f"\nUnable to index element {i} of first {name}\n"
                break
            try:
                item2 = seq2[i]
            except (TypeError, IndexError, NotImplementedError):
                text += f"\nUnable to index element {i} of second {name}\n"
                break
            if item1 != item2:
                text += f"\nFirst differing element {i}:\n%s\n%s\n" % shortened(item1, item2)
                break
        for longer, shorter, n, word in ((len1, len2, seq1, "First"), (len2, len1, seq2, "Second")):
            if longer > shorter:
                text += f"\n{word} {name} contains {longer - shorter} additional elements.\n"
                try:
                    text += f"First extra element {shorter}:\n{safe_repr(n[shorter])}\n"
                except (TypeError, IndexError, NotImplementedError):
                    text += f"Unable to index element {shorter} of {word.lower()} {name}\n"
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for first, second, word in ((set1, set2, "first"), (set2, set1, "second")):
            try:
                difference = first.difference(second)
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{word} argument does not support set difference: {error}")
            if difference:
                other = "second" if word == "first" else "first"
                lines.append(f"Items in the {word} set but not the {other}:")
                lines.extend(map(repr, difference))
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            text = "%s != %s" % shortened(d1, d2)
            diff = "\n" + _ndiff(_pretty_lines(d1), _pretty_lines(d2))
            self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        import difflib
        # A last line without an end would run into the next mark: if one text lacks it, both get one more; an empty text gets none.
        ends = all(text.endswith("\n") for text in (first, second) if text)
        lines1, lines2 = ((text if ends or not text else text + "\n").splitlines(keepends=True) for text in (first, second))
        text = "%s != %s" % shortened(first, second)
        diff = "\n" + "".join(difflib.ndiff(lines1, lines2))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertCountEqual(self, first, second, msg=None):
        differences = count_differences(first, second)
        if differences:
            lines = [f"First has {here}, Second has {there}:  {item!r}" for here, there, item in differences]
            text = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, text))

    # Membership, identity, order, types.

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            import re
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            import re
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            found = text[match.start():match.end()]
            self._fail(msg, f"Regex matched: {found!r} matches {unexpected_regex.pattern!r} in {text!r}")

    # Exceptions, warnings, logs.

    def assertRaises(self, expected_exception, *args, **kwargs):
        context = AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return AssertNotWarnsContext(expected_warning, self).handle("_assertNotWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        return AssertLogsContext(self, logger, level, no_logs=True)
