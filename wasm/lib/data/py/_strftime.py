"""What strftime of dates and times shares: the directives of the C library on Linux, in the C locale."""

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def _iso_year_week(year, yday, wday):
    """The ISO year and week of a day, given its number in the year and its weekday from Monday = 0."""
    week = (yday - wday + 9) // 7
    if week < 1:
        y = year - 1
        leap = y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
        return _iso_year_week(y, yday + 365 + leap, wday)
    if week == 53:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if yday - wday + 3 > 365 + leap:
            return year + 1, 1
    return year, week


def strftime(format, fields, us=0, offset=lambda sep: "", zone=lambda: ""):
    """format filled with fields: year, month, day, hour, minute, second, weekday from Monday = 0, day of the year."""
    year, month, day, hour, minute, second, wday, yday = fields[:8]

    def number(value, width, pad="0"):
        if flag == "-":
            return str(value)
        return str(value).rjust(least or width, {"_": " ", "0": "0"}.get(flag, pad))

    def part(c):
        if c == "Y":
            return number(year, least or 1)
        if c == "m":
            return number(month, 2)
        if c == "d":
            return number(day, 2)
        if c == "H":
            return number(hour, 2)
        if c == "M":
            return number(minute, 2)
        if c == "S":
            return number(second, 2)
        if c == "y":
            return number(year % 100, 2)
        if c == "I":
            return number(hour % 12 or 12, 2)
        if c == "j":
            return number(yday, 3)
        if c == "e":
            return number(day, 2, " ")
        if c == "k":
            return number(hour, 2, " ")
        if c == "l":
            return number(hour % 12 or 12, 2, " ")
        if c == "p":
            return "AM" if hour < 12 else "PM"
        if c == "P":
            return "am" if hour < 12 else "pm"
        if c == "a":
            return _DAYS[wday][:3]
        if c == "A":
            return _DAYS[wday]
        if c in "bh":
            return _MONTHS[month - 1][:3]
        if c == "B":
            return _MONTHS[month - 1]
        if c == "u":
            return str(wday + 1)
        if c == "w":
            return str((wday + 1) % 7)
        if c == "U":
            return number((yday + 6 - (wday + 1) % 7) // 7, 2)
        if c == "W":
            return number((yday + 6 - wday) // 7, 2)
        if c == "V":
            return number(_iso_year_week(year, yday, wday)[1], 2)
        if c == "G":
            return number(_iso_year_week(year, yday, wday)[0], least or 1)
        if c == "g":
            return number(_iso_year_week(year, yday, wday)[0] % 100, 2)
        if c == "C":
            return number(year // 100, 1)
        if c == "f":
            return f"{us:06d}"
        if c == "z":
            return offset("")
        if c == "Z":
            return zone()
        if c == "n":
            return "\n"
        if c == "t":
            return "\t"
        if c == "%":
            return "%"
        if c == "s":
            import datetime
            return str((datetime.date(year, month, day).toordinal() - 719163) * 86400 + hour * 3600 + minute * 60 + second)
        longer = {
            "c": "%a %b %e %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y", "F": "%Y-%m-%d", "T": "%H:%M:%S",
            "R": "%H:%M", "r": "%I:%M:%S %p", "+": "%a %b %e %H:%M:%S %Z %Y"}.get(c)
        if longer:
            return strftime(longer, fields, us, offset, zone)
        return None

    out = []
    i = 0
    while (at := format.find("%", i)) >= 0:
        out.append(format[i:at])
        i = at + 1
        if format.startswith(":z", i):
            out.append(offset(":"))
            i += 2
            continue
        flag = least = None
        if i < len(format) and format[i] in "-_0^#":
            flag = format[i]
            i += 1
        digits = i
        while i < len(format) and format[i].isdigit():
            i += 1
        least = int(format[digits:i] or 0)
        if i < len(format) and format[i] in "EO":
            i += 1
        text = part(format[i]) if i < len(format) else None
        if text is None:
            # What is no directive stays as it is.
            out.append(format[at:i + 1])
        elif flag == "^":
            out.append(text.upper())
        elif flag == "#":
            out.append(text.lower() if text.isupper() else text.upper())
        else:
            out.append(text.rjust(least) if least and text and text[0].isalpha() else text)
        i += 1
    out.append(format[i:])
    return "".join(out)
