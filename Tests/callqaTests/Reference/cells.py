"""What a cell may say: texts, missing values, times, durations, identities."""

import re
import unicodedata
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from functools import lru_cache
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
ZERO_WIDTH = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


@lru_cache(maxsize=100_000)
def plain(text):
    """NFKC-folded and trimmed (A59)."""
    return unicodedata.normalize("NFKC", text).strip()


@lru_cache(maxsize=100_000)
def folded(text):
    """For comparing words: plain, without zero-width signs, case-folded."""
    return plain(text).translate(ZERO_WIDTH).casefold()


# A4: these are always missing; a block's own tokens come on top.
ALWAYS_MISSING = {"", "-", "--", "无", "NULL", "0000-00-00 00:00:00"}


def is_missing(text, tokens):
    """True for a cell that says nothing. `tokens` are the block's `missing` values, plain."""
    text = plain(text)
    return text in ALWAYS_MISSING or text.startswith("1970-01-01") or text in tokens


class LocalTime:
    """Instants (whole seconds since 1970 UTC) and the wall clock of one time zone."""

    def __init__(self, name):
        self.zone = ZoneInfo(name)
        self.date = lru_cache(None)(self._date)

    def instant(self, day, hour=0, minute=0, second=0):
        """The instant of a local time. Twice: the first; never: moved forward by the gap (T12)."""
        local = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=self.zone, fold=0)
        return int(local.timestamp())

    def local(self, instant):
        return (EPOCH + timedelta(seconds=instant)).astimezone(self.zone)

    def _date(self, instant):
        return self.local(instant).date()

    def start_of(self, day):
        return self.instant(day)

    def end_of(self, day):
        """00:00:00 of the next day."""
        return self.instant(day + timedelta(days=1))

    def iso(self, instant):
        """Local ISO 8601 with offset, whole seconds (T13)."""
        return self.local(instant).isoformat(timespec="seconds")


DATE = r"(?P<y>\d{4})(?:(?P<sep>[-/])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})|年(?P<m2>\d{1,2})月(?P<d2>\d{1,2})日)"
TIME = r"(?P<half>上午|下午)?\s*(?P<H>\d{1,2}):(?P<M>\d{1,2})(?::(?P<S>\d{1,2})(?:[.,]\d+)?)?"
ZONE = r"\s*(?P<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?"
WRITTEN = re.compile(DATE + r"(?:(?:[Tt]|\s+|(?<=日)|(?=上午|下午))" + TIME + ZONE + r")?$")


def parse_time(text, local):
    """(instant, 'second' | 'date') of a stamp in one of the known forms (§5.3, A6, A60, T14), or None.

    Each cell stands alone (D3). A date without time of day is its 00:00:00 and says so.
    """
    text = plain(text).translate(ZERO_WIDTH).lstrip("'").strip()
    try:
        if re.fullmatch(r"\d{14}", text):
            parts = [int(text[a:b]) for a, b in ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14))]
            return local.instant(date(*parts[:3]), *parts[3:]), "second"
        if re.fullmatch(r"\d{13}", text):  # Unix milliseconds; fractions are cut off (A6)
            return int(text) // 1000, "second"
        if re.fullmatch(r"\d{5}(\.\d+)?", text) and 20000 <= Fraction(text) <= 80000:
            return excel_serial(Fraction(text), local)
        match = WRITTEN.fullmatch(text)
        stamp = written_time(match, local) if match else None
        if stamp is not None:
            local.date(stamp[0])  # has a local date
        return stamp
    except (ValueError, OverflowError):
        return None  # an impossible date or time of day


def excel_serial(serial, local):
    """T14: Excel 1900 serial in local wall time, rounded to the second; a whole one is date-only."""
    day = date(1899, 12, 30) + timedelta(days=int(serial))
    if serial.denominator == 1:
        return local.instant(day), "date"
    seconds = int((serial - int(serial)) * 86400 + Fraction(1, 2))
    moment = datetime(day.year, day.month, day.day) + timedelta(seconds=seconds)
    return local.instant(moment.date(), moment.hour, moment.minute, moment.second), "second"


def written_time(match, local):
    day = date(int(match["y"]), int(match["m"] or match["m2"]), int(match["d"] or match["d2"]))
    if match["H"] is None:
        return local.instant(day), "date"
    hour, minute, second = int(match["H"]), int(match["M"]), int(match["S"] or 0)
    if match["half"]:  # A60: 上午12:05 is 00:05, 下午12:05 is 12:05
        if hour > 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "下午" else 0)
    zone = match["zone"]
    if not zone:
        return local.instant(day, hour, minute, second), "second"
    offset = timedelta(0)  # A6: a stamp with Z or an offset is an instant
    if zone not in "Zz":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        offset = -offset if zone[0] == "-" else offset
    moment = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=timezone(offset))
    return int((moment - EPOCH).total_seconds()), "second"


UNITS = {"s": Fraction(1), "sec": Fraction(1), "秒": Fraction(1), "ms": Fraction(1, 1000), "毫秒": Fraction(1, 1000),
         "min": Fraction(60), "m": Fraction(60), "分": Fraction(60), "分钟": Fraction(60)}
CHINESE = re.compile(r"(?:(\d+)小时)?(?:(\d+)分钟?)?(?:(\d+)秒)?")


def parse_duration(text, unit):
    """Whole seconds (may be negative, A13), or None if it is no duration. `unit` is what a bare number means (A3)."""
    text = plain(text).translate(ZERO_WIDTH)
    negative = text.startswith("-")
    body = text[1:] if text[:1] in ("+", "-") else text
    seconds = None
    if re.fullmatch(r"\d+(\.\d+)?", body):
        seconds = Fraction(body) * UNITS[unit]
    elif match := re.fullmatch(r"(\d+):([0-5]?\d):([0-5]?\d)(\.\d+)?", body):
        seconds = Fraction(int(match[1]) * 3600 + int(match[2]) * 60 + int(match[3]))
    elif match := re.fullmatch(r"(\d+):([0-5]?\d)(\.\d+)?", body):
        seconds = Fraction(int(match[1]) * 60 + int(match[2]))
    elif body and (match := CHINESE.fullmatch(body)):
        seconds = Fraction(int(match[1] or 0) * 3600 + int(match[2] or 0) * 60 + int(match[3] or 0))
    if seconds is None:
        return None
    return -int(seconds) if negative else int(seconds)  # fractions of a second are cut off


def is_scientific(text):
    """1.23E+17 and the like (A15)."""
    return re.fullmatch(r"[+-]?\d+(\.\d+[eE][+-]?|[eE][+-])\d+", plain(text)) is not None


def is_masked(text):
    """A16: `*` or xxxx."""
    text = plain(text)
    return "*" in text or "xxxx" in text.lower()


def identity(customer_id, phone):
    """(kind, value) that stands for the customer, or None (A50). Arguments are texts as exported, or None."""
    if customer_id is not None and not is_scientific(customer_id) and not is_masked(customer_id):
        value = unicodedata.normalize("NFKC", customer_id).translate(ZERO_WIDTH)
        value = re.sub(r"\s", "", value).removeprefix("'")
        if value:
            return "customer_id", value
    if phone is not None and not is_scientific(phone) and not is_masked(phone):
        digits = re.sub(r"[^0-9]", "", unicodedata.normalize("NFKC", phone))
        digits = re.sub(r"^(0086|86|0)(?=1[3-9]\d{9}$)", "", digits)
        if 7 <= len(digits) <= 15:
            return "phone", digits
    return None
