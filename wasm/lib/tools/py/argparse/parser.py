"""ArgumentParser: reads a command line by the arguments it was given."""

__name__ = "argparse"

import re
import sys

from .actions import (ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _UNRECOGNIZED_ARGS_ATTR,
                      ArgumentError, ArgumentTypeError, Namespace, _AttributeHolder, argument_name)
from .containers import Container
from .formatting import HelpFormatter


class ArgumentParser(_AttributeHolder, Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        self.prog = sys.argv[0].rpartition("/")[2] if prog is None else prog
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.fromfile_prefix_chars, self.add_help = fromfile_prefix_chars, add_help
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("type", None, lambda string: string)
        prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ("prog", "usage", "description", "formatter_class",
                                                         "conflict_handler", "add_help")]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ArgumentError(None, "cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [a for a in self._actions if a.option_strings]

    def _get_positional_actions(self):
        return [a for a in self._actions if not a.option_strings]

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        args, rest = self.parse_known_args(args, namespace)
        if rest:
            self._complain(f"unrecognized arguments: {' '.join(rest)}")
        return args

    def _complain(self, message):
        if self.exit_on_error:
            self.error(message)
        raise ArgumentError(None, message)

    def parse_known_args(self, args=None, namespace=None):
        args = sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        try:
            rest = _Reading(self, args, namespace).run()
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            rest.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, rest

    def parse_intermixed_args(self, args=None, namespace=None):
        args, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self._complain(f"unrecognized arguments: {' '.join(rest)}")
        return args

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Options may stand between positional arguments: they are read first, and the rest then."""
        positionals = self._get_positional_actions()
        odd = [a for a in positionals if a.nargs in (PARSER, REMAINDER)]
        if odd:
            raise TypeError(f"parse_intermixed_args: positional arg with nargs={odd[0].nargs}")
        if any(a in positionals for g in self._mutually_exclusive_groups for a in g._group_actions):
            raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        usage = self.usage
        saved = [(a, a.nargs, a.default, a.required) for a in self._actions]
        try:
            if usage is None:
                self.usage = self.format_usage()[7:].rstrip()
            for action in positionals:
                action.nargs, action.default = SUPPRESS, SUPPRESS
            namespace, rest = self.parse_known_args(args, namespace)
            for action, nargs, default, required in saved:
                action.nargs, action.default = nargs, default
            for action in self._get_optional_actions():
                action.required = False
            return self.parse_known_args(rest, namespace)
        finally:
            for action, nargs, default, required in saved:
                action.nargs, action.default, action.required = nargs, default, required
            self.usage = usage

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _get_value(self, action, text):
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, f"{convert!r} is not callable")
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}")

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {', '.join(map(repr, action.choices))})")

    # Help, usage, errors.

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            try:
                (file or sys.stderr).write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def _warning(self, message):
        self._print_message(f"{self.prog}: warning: {message}\n", sys.stderr)


class _Reading:
    """One command line being read.

    Each word is marked A (an argument), O (an option) or - (the words after it are arguments, whatever they look like); how many
    words an action takes is then a match of these marks.
    """

    def __init__(self, parser, words, namespace):
        self.parser, self.namespace = parser, namespace
        self.words = self._from_files(words) if parser.fromfile_prefix_chars is not None else words
        self.extras, self.seen, self.given, self.warned = [], set(), set(), set()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                self.conflicts.setdefault(action, []).extend(a for a in group._group_actions if a is not action)
        self.options, marks = {}, ""
        for i, word in enumerate(self.words):
            if word == "--":
                marks += "-" + "A" * (len(self.words) - i - 1)
                break
            option = self._option(word)
            if option is not None:
                self.options[i] = option
            marks += "A" if option is None else "O"
        self.marks = marks
        self.positionals = parser._get_positional_actions()

    def _from_files(self, words):
        out = []
        for word in words:
            if not word or word[0] not in self.parser.fromfile_prefix_chars:
                out.append(word)
                continue
            try:
                with open(word[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as error:
                raise ArgumentError(None, str(error))
            inner = [arg for line in lines for arg in self.parser.convert_arg_line_to_args(line)]
            out.extend(self._from_files(inner))
        return out

    def _option(self, word):
        """(action or None, option, separator, the argument that is part of the word); None for an argument."""
        parser = self.parser
        known = parser._option_string_actions
        if not word or word[0] not in parser.prefix_chars:
            return None
        if word in known:
            return known[word], word, None, None
        if len(word) == 1:
            return None
        head, sep, value = word.partition("=")
        if sep and head in known:
            return known[head], head, sep, value
        found = self._abbreviations(word)
        if len(found) > 1:
            names = ", ".join(option for _, option, _, _ in found)
            raise ArgumentError(None, f"ambiguous option: {word} could match {names}")
        if found:
            return found[0]
        if parser._negative_number_matcher.match(word) and not parser._has_negative_number_optionals or " " in word:
            return None
        return None, word, None, None

    def _abbreviations(self, word):
        parser = self.parser
        known, chars = parser._option_string_actions, parser.prefix_chars
        if word[1] in chars:
            if not parser.allow_abbrev:
                return []
            head, sep, value = word.partition("=")
            if not sep:
                sep = value = None
            return [(action, option, sep, value) for option, action in known.items() if option.startswith(head)]
        found = []
        for option, action in known.items():
            if option == word[:2]:
                found.append((action, option, "", word[2:]))
            elif option.startswith(word):
                found.append((action, option, None, None))
        return found

    def run(self):
        at, last = 0, max(self.options, default=-1)
        while at <= last:
            following = next(i for i in range(at, last + 1) if i in self.options)
            if following != at:
                end = self._positional(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.extras.extend(self.words[at:following])
                at = following
            at = self._optional(at)
        at = self._positional(at)
        self.extras.extend(self.words[at:])
        self._finish()
        return self.extras

    def _take(self, action, words, option=None):
        self.seen.add(action)
        value = self._values(action, words)
        if value is not action.default:
            self.given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.given:
                    raise ArgumentError(action, f"not allowed with argument {argument_name(other)}")
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, option)

    def _positional(self, at):
        """Give the arguments from here on to as many actions as fit."""
        counts = []
        for n in range(len(self.positionals), 0, -1):
            pattern = "".join(_pattern(a) for a in self.positionals[:n])
            match = re.match(pattern, self.marks[at:])
            if match is not None:
                counts = [len(g) for g in match.groups()]
                break
        for action, n in zip(self.positionals, counts):
            words = self.words[at:at + n]
            at += n
            if words and action.deprecated and action.dest not in self.warned:
                self.parser._warning(f"argument '{action.dest}' is deprecated")
                self.warned.add(action.dest)
            self._take(action, words)
        self.positionals = self.positionals[len(counts):]
        return at

    def _count(self, action, marks):
        match = re.match(_pattern(action), marks)
        if match is not None:
            return len(match.group(1))
        wants = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                 ONE_OR_MORE: "expected at least one argument"}.get(action.nargs)
        if wants is None:
            wants = f"expected {action.nargs} argument{'s' if action.nargs != 1 else ''}"
        raise ArgumentError(action, wants)

    def _optional(self, at):
        action, option, sep, value = self.options[at]
        chars = self.parser.prefix_chars
        todo = []
        while True:
            if action is None:
                self.extras.append(self.words[at])
                return at + 1
            if value is None:
                n = self._count(action, self.marks[at + 1:])
                stop = at + 1 + n
                todo.append((action, self.words[at + 1:stop], option))
                break
            n = self._count(action, "A")
            stop = at + 1
            if n == 1:
                todo.append((action, [value], option))
                break
            if n != 0 or option[1] in chars or value == "" or sep or value[0] in chars:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            # Several options of one letter in a word.
            todo.append((action, [], option))
            option = option[0] + value[0]
            if option not in self.parser._option_string_actions:
                self.extras.append(option[0] + value)
                break
            action, value = self.parser._option_string_actions[option], value[1:]
            if not value:
                sep = value = None
            elif value[0] == "=":
                sep, value = "=", value[1:]
            else:
                sep = ""
        for action, words, option in todo:
            if action.deprecated and option not in self.warned:
                self.parser._warning(f"option '{option}' is deprecated")
                self.warned.add(option)
            self._take(action, words, option)
        return stop

    def _values(self, action, words):
        parser, nargs = self.parser, action.nargs
        if not action.option_strings and nargs not in (PARSER, REMAINDER) and "--" in words:
            words = words[:]
            words.remove("--")
        if not words and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = parser._get_value(action, value)
                parser._check_value(action, value)
            return value
        if not words and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is None:
                return words
            parser._check_value(action, action.default)
            return action.default
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [parser._get_value(action, word) for word in words]
        if len(values) == 1 and nargs in (None, OPTIONAL):
            parser._check_value(action, values[0])
            return values[0]
        if nargs != REMAINDER:
            for value in values[:1] if nargs == PARSER else values:
                parser._check_value(action, value)
        return values

    def _finish(self):
        namespace, missing = self.namespace, []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(argument_name(action))
            elif (isinstance(action.default, str) and hasattr(namespace, action.dest)
                    and action.default is getattr(namespace, action.dest)):
                setattr(namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(a in self.given for a in group._group_actions):
                names = [argument_name(a) for a in group._group_actions if a.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")


_PATTERNS = {None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
             REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)"}


def _pattern(action):
    pattern = _PATTERNS.get(action.nargs) or f"(-*{'-*'.join('A' * action.nargs)}-*)"
    return pattern.replace("-*", "").replace("-", "") if action.option_strings else pattern
