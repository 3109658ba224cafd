"""Data images: fixed-length records with a control header, details and a control trailer.

The layout of CCLTN05 is public; the other images share a generic one.
"""

import random
from datetime import timedelta

RECORDS_IN_POOL = 1500
END_OF_RECORD = b"\r\n"
RESERVED = " " * 3

TRADES_LENGTH = 143
GENERIC_LENGTH = 120


def hash_total(values, digits):
    """The sum; what has more digits loses the leading ones."""
    return f"{sum(values) % 10 ** digits:0{digits}d}"


def previous_business_day(day):
    return _next_weekday(day, -1)


def next_business_day(day):
    return _next_weekday(day, 1)


def _next_weekday(day, step):
    day += timedelta(days=step)
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day


class RecordPool:
    """Detail records of one length with the numbers that the trailer adds up."""

    def __init__(self, rng, make_record, length):
        self.stride = length + len(END_OF_RECORD)
        records = [make_record(rng) for _ in range(RECORDS_IN_POOL)]
        self.numbers = [numbers for _, numbers in records]
        self.data = b"".join(text.encode("ascii") + END_OF_RECORD for text, _ in records)

    def blocks(self, start, count):
        """(bytes, numbers of each record) for `count` records, going round the pool."""
        while count:
            taken = min(count, RECORDS_IN_POOL - start)
            end = start + taken
            yield self.data[start * self.stride:end * self.stride], self.numbers[start:end]
            start = 0
            count -= taken


def trade_record(rng):
    """A detail record of CCLTN05 and its six numbers, the checksum last."""
    stock = rng.choice((1, 2, 5, 11, 66, 388, 700, 941, 1299, 2318, 3690, 9988))
    quantity = rng.randint(1, 4000) * 100
    price = rng.randint(200, 600_000)
    value = quantity * price // 10
    accrued_interest = rng.choice((0, 0, 0, 0, 0, 0, 0, rng.randint(1, 5_000_000)))
    checksum = stock + quantity + price + value + accrued_interest
    sign = rng.choice("+-") if accrued_interest else "+"
    fields = (
        "1", rng.choice("1112"), f"{stock:05d}", f"HK{rng.randrange(10 ** 10):010d}", rng.choice("NNNY"),
        rng.choice("HBI"), f"P{rng.randrange(10 ** 8):08d}", rng.choice("BS"),
        f"{rng.randint(9, 15):02d}{rng.randint(0, 59):02d}", f"{rng.randrange(10 ** 16):016d}",
        f"{rng.randrange(10 ** 4):04d}", f"{rng.randrange(10 ** 4):04d}", f"B{rng.randrange(10 ** 5):05d}",
        f"{quantity:011d}", f"{price:08d}", f"{value:013d}", "HKD", rng.choice("CI"), rng.choice("YN"),
        f"{rng.randint(0, 99_999):07d}", f"{accrued_interest:013d}", sign, rng.choice("NNNY"), rng.choice(" CP"),
        rng.choice("NNNH"), f"{checksum:014d}", RESERVED)
    return "".join(fields), (stock, quantity, price, value, accrued_interest, checksum)


def trade_header(slot, folder_date):
    trade_date = previous_business_day(folder_date)
    settlement_date = next_business_day(folder_date)
    return (f"0{slot.holders[-1]:<6}{slot.report_id:<7}{'FCS':<15}{slot.market:<4}"
            f"{trade_date:%Y%m%d}{settlement_date:%Y%m%d}{'':91}{RESERVED}")


def trade_trailer(numbers):
    stocks, quantities, prices, values, interests, checksums = zip(*numbers)
    return ("9" + hash_total(stocks, 10) + hash_total(quantities, 17) + hash_total(prices, 13)
            + hash_total(values, 18) + hash_total(interests, 18) + hash_total(checksums, 18)
            + " " * 45 + RESERVED)


def generic_record(rng):
    stock = rng.randint(1, 9999)
    quantity = int(rng.lognormvariate(8, 2)) * 100
    amount = int(rng.lognormvariate(16, 2.5))
    checksum = stock + quantity + amount
    text = (f"1{stock:05d}{rng.choice('LS')}{rng.randrange(10 ** 12):012d}{quantity:013d}{amount:015d}"
            f"{rng.choice('+-')}{rng.choice(('HKD', 'CNY', 'USD'))}{checksum:016d}")
    return f"{text:<{GENERIC_LENGTH - len(RESERVED)}}{RESERVED}", (quantity, amount, checksum)


def generic_header(slot, run_at):
    text = (f"0{'/'.join(slot.holders):<12}{slot.report_id:<7}{slot.layout.upper():<15}{slot.market:<4}"
            f"{run_at:%Y%m%d%H%M%S}")
    return f"{text:<{GENERIC_LENGTH}}"


def generic_trailer(numbers):
    quantities, amounts, checksums = zip(*numbers)
    text = (f"9{len(numbers):09d}" + hash_total(quantities, 18) + hash_total(amounts, 18)
            + hash_total(checksums, 18))
    return f"{text:<{GENERIC_LENGTH}}"


class ImageFactory:
    def __init__(self, seed):
        self.seed = seed
        self.pools = {}

    def image(self, rng, slot, folder_date, run_at, record_count):
        """The image in blocks of bytes."""
        start = rng.randrange(RECORDS_IN_POOL)
        if slot.report_id == "CCLTN05":
            pool = self._pool("trades", trade_record, TRADES_LENGTH)
            return _framed(pool, start, record_count, trade_header(slot, folder_date), trade_trailer)
        pool = self._pool("generic", generic_record, GENERIC_LENGTH)
        return _framed(pool, start, record_count, generic_header(slot, run_at), generic_trailer)

    def _pool(self, name, make_record, length):
        if name not in self.pools:
            self.pools[name] = RecordPool(random.Random(f"{self.seed}/records/{name}"), make_record, length)
        return self.pools[name]


def _framed(pool, start, record_count, header, make_trailer):
    yield header.encode("ascii") + END_OF_RECORD
    all_numbers = []
    for block, numbers in pool.blocks(start, record_count):
        all_numbers += numbers
        yield block
    yield make_trailer(all_numbers).encode("ascii") + END_OF_RECORD
