"""Imported once a ResourceWarning would be shown: the body of a module costs a program nothing, however many classes there are."""

import _resources

_resources.arm()
