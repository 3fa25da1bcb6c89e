"""Passwords cannot be asked for here: there is no terminal that would hide them."""


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None):
    raise NotImplementedError("the playground has no terminal to hide what is typed: use input() instead of getpass.getpass()")


def getuser():
    import os
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if os.environ.get(name):
            return os.environ[name]
    raise OSError("No username set in the environment")
