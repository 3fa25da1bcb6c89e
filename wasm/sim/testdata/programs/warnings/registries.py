# What a registry notes for each action, and what is shown without one.
import sys
import warnings
sys.stderr = sys.stdout
for action in ("module", "default", "once", "always"):
    for registry in (None, {}):
        for line in (0, 3):
            warnings.resetwarnings()
            warnings.simplefilter(action)
            print(action, registry is None, line)
            for i in range(2):
                text = f"{action} {registry is None} {line}"
                warnings.warn_explicit(text, UserWarning, "file.py", line, registry=registry)
                warnings.warn_explicit(text, UserWarning, "file.py", line + i, registry=registry)
            print(registry and {k: v for k, v in registry.items() if k != "version"})
