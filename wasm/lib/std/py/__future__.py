"""The features that a module can ask for ahead of time, and the flag by which compile() knows each."""


class _Feature:
    def __init__(self, optional, mandatory, flag):
        self.optional = optional
        self.mandatory = mandatory
        self.compiler_flag = flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory

    def __repr__(self):
        return f"_Feature{self.optional, self.mandatory, self.compiler_flag!r}"


all_feature_names = []
for _name, _from, _to, _flag in (
    ("nested_scopes", (2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0), 16),
    ("generators", (2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0), 0),
    ("division", (2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 1 << 17),
    ("absolute_import", (2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0), 1 << 18),
    ("with_statement", (2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0), 1 << 19),
    ("print_function", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 1 << 20),
    ("unicode_literals", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 1 << 21),
    ("barry_as_FLUFL", (3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0), 1 << 22),
    ("generator_stop", (3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 1 << 23),
    ("annotations", (3, 7, 0, "beta", 1), None, 1 << 24),
):
    all_feature_names.append(_name)
    globals()[_name] = _Feature(_from, _to, _flag)
__all__ = ["all_feature_names", *all_feature_names]
