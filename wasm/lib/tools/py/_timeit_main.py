"""What python -m timeit does, as a function: options and statements in, a line about the best run out."""

import sys
import timeit

_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def main(args=None, *, _wrap_timer=None):
    import getopt
    try:
        options, words = getopt.getopt(sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
                                       ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as err:
        print(err)
        print("use -h/--help for command line help")
        return 2
    timer, number, rounds, unit, setup, talk = timeit.default_timer, 0, timeit.default_repeat, None, [], 0
    for option, value in options:
        match option:
            case "-n" | "--number":
                number = int(value)
            case "-s" | "--setup":
                setup.append(value)
            case "-r" | "--repeat":
                rounds = max(int(value), 1)
            case "-u" | "--unit":
                if value not in _UNITS:
                    print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                    return 2
                unit = value
            case "-p" | "--process":
                import time
                timer = time.process_time
            case "-v" | "--verbose":
                talk += 1
            case "-h" | "--help":
                print(timeit.__doc__, end=" ")
                return 0
    precision = 2 + max(talk, 1)

    def told(seconds):
        name = unit or next((u for u in reversed(_UNITS) if seconds >= _UNITS[u]), "nsec")
        return f"{seconds / _UNITS[name]:.{precision}g} {name}"

    def loops(n):
        return f"{n} loop{'s' * (n != 1)}"

    measured = timeit.Timer("\n".join(words) or "pass", "\n".join(setup) or "pass", _wrap_timer(timer) if _wrap_timer else timer)
    try:
        if number == 0:
            number, _ = measured.autorange((lambda n, taken: print(f"{loops(n)} -> {taken:.{precision}g} secs")) if talk else None)
            if talk:
                print()
        taken = measured.repeat(rounds, number)
    except BaseException:
        measured.print_exc()
        return 1
    if talk:
        print("raw times: " + ", ".join(map(told, taken)))
        print()
    best, worst = min(taken) / number, max(taken) / number
    print(f"{loops(number)}, best of {rounds}: {told(best)} per loop")
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(f"The test results are likely unreliable. The worst time ({told(worst)}) was more than four times slower than the best time ({told(best)}).",
                               UserWarning, "", 0)
