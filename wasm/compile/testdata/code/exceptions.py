def risky(path):
    for attempt in range(3):
        try:
            with open(path) as f, lock:
                return f.read()
        except (OSError, ValueError) as e:
            if attempt:
                raise RuntimeError("gave up") from e
            continue
        except KeyError:
            pass
        else:
            print("fine")
        finally:
            close(path)
    try:
        raise ExceptionGroup("g", [])
    except* TypeError as group:
        print(group)
