"""Time zones by name: summer times, hours that come twice or never."""
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
import zoneinfo, pickle, copy
from datetime import datetime, timedelta, timezone, time
def show(name, f, *a, **k):
    try: print(name, '->', repr(f(*a, **k)))
    except BaseException as e: print(name, 'raised', type(e).__name__, e)
u = ZoneInfo('UTC'); print(u, repr(u), u.key, u is ZoneInfo('UTC'), ZoneInfo.no_cache('UTC') is u, u.utcoffset(None), u.tzname(None), u.dst(None))
b = ZoneInfo('Europe/Berlin'); print(b.utcoffset(None), b.tzname(None), b.dst(None))
for zone in ['UTC', 'Europe/Berlin', 'Europe/London', 'Europe/Helsinki', 'America/New_York', 'America/Los_Angeles', 'Asia/Tokyo', 'Asia/Kolkata', 'Australia/Sydney', 'Pacific/Auckland', 'America/Sao_Paulo', 'Asia/Singapore', 'Africa/Nairobi', 'America/Phoenix', 'Australia/Adelaide', 'Europe/Lisbon']:
    z = ZoneInfo(zone); print(zone)
    for d in [datetime(2024, 1, 15, 12), datetime(2024, 7, 15, 12), datetime(2024, 3, 31, 1, 30), datetime(2024, 3, 31, 2, 30), datetime(2024, 3, 10, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 3, 30), datetime(2024, 11, 3, 1, 30), datetime(2024, 4, 7, 2, 30), datetime(2025, 10, 5, 2, 30), datetime(2023, 9, 24, 2, 30)]:
        a = d.replace(tzinfo=z); f = d.replace(tzinfo=z, fold=1)
        print(' ', a, a.tzname(), a.dst(), f.utcoffset(), a.astimezone(timezone.utc), a.timestamp())
        v = d.replace(tzinfo=timezone.utc).astimezone(z); print('   ', v, v.fold, v.tzname())
show('bad', ZoneInfo, 'Nope/Zone'); show('bad', ZoneInfo, '/etc/x'); show('bad', ZoneInfo, '../x');
print(issubclass(ZoneInfoNotFoundError, KeyError), pickle.loads(pickle.dumps(b)) is b, copy.copy(b) is b, copy.deepcopy(b) is b, 'Europe/Berlin' in zoneinfo.available_timezones())
d = datetime(2024, 10, 26, 12, tzinfo=ZoneInfo('America/New_York')); print(d + timedelta(days=9), d.astimezone(b), d.isoformat(), f'{d:%H:%M %Z %z}')
print(datetime(2024, 6, 1, 12, tzinfo=b) - datetime(2024, 6, 1, 12, tzinfo=u), datetime(2024, 6, 1, 12, tzinfo=b) == datetime(2024, 6, 1, 10, tzinfo=u), time(12, tzinfo=b).utcoffset(), time(12, tzinfo=u).utcoffset(), repr(d))
