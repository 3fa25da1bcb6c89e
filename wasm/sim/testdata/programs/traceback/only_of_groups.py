# Traceback lines of the parts of a group, each in a string of its own.
import traceback
class E26(Exception):
    def __str__(self): return 'two\nlines'
try: raise ExceptionGroup('g', [TypeError(1), E26('x', [OSError(3)])])
except Exception as e:
    print(traceback.format_exception_only(e, show_group=True))
    print(traceback.format_exception_only(e, show_group=False))
    e.__notes__ = 3
    print(traceback.format_exception_only(e, show_group=True))
    print(traceback.format_exception_only(e.exceptions[1], show_group=True))
    e.exceptions[1].add_note('a\nb')
    print(traceback.format_exception_only(e.exceptions[1], show_group=True))
    e.__notes__ = ['c', 'd\nx']
    print(traceback.format_exception_only(e, show_group=True))
    traceback.print_exception(e)
