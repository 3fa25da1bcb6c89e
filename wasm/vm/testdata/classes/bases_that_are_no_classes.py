# What stands for bases may be any object with an attribute __mro_entries__, a function too; what has none is refused by the class of classes.
def stands(*parts):
    return parts


class Real:
    pass


stands.__mro_entries__ = lambda bases: (Real,)


class Made(stands):
    pass


print(Made.__mro__, Made.__orig_bases__ == (stands,))


class Holder:
    pass


holder = Holder()
holder.__mro_entries__ = lambda bases: ()


class Without(holder, Real):
    pass


print(Without.__mro__)


class Answers:
    def __init__(self, answer):
        self.answer = answer

    @property
    def __mro_entries__(self):
        return lambda bases: self.answer


def refused(*bases):
    try:
        class Child(*bases):
            pass
    except TypeError as error:
        print(error)
    else:
        print(Child.__mro__[1:])


refused(Answers([Real]))
refused(Answers((Real, int)))
refused(int, object())
refused(Real, 3)
refused(object())
refused(int, Answers((object(),)))
