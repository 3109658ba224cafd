"""Report text as a line printer would get it: 132 columns, CRLF, a form feed between pages."""

import dataclasses
import random

WIDTH = 132
LINES_PER_PAGE = 54
ROWS_IN_POOL = 1500
END_OF_LINE = b"\r\n"
FORM_FEED = b"\f"
ROW_LENGTH = WIDTH + len(END_OF_LINE)

_HOUSES = {
    "CCASS": "HONG KONG SECURITIES CLEARING COMPANY LIMITED",
    "HKSCC": "HONG KONG SECURITIES CLEARING COMPANY LIMITED",
    "HKCC": "HKFE CLEARING CORPORATION LIMITED / SEOCH",
    "DCASS": "HKFE CLEARING CORPORATION LIMITED",
}
_STOCKS = (
    ("00001", "CKH HOLDINGS", "長和"), ("00002", "CLP HOLDINGS", "中電控股"), ("00003", "HK & CHINA GAS", "香港中華煤氣"),
    ("00005", "HSBC HOLDINGS", "匯豐控股"), ("00006", "POWER ASSETS", "電能實業"), ("00066", "MTR CORPORATION", "港鐵公司"),
    ("00388", "HKEX", "香港交易所"), ("00700", "TENCENT", "騰訊控股"), ("00941", "CHINA MOBILE", "中國移動"),
    ("00992", "LENOVO GROUP", "聯想集團"), ("01299", "AIA", "友邦保險"), ("01810", "XIAOMI-W", "小米集團－Ｗ"),
    ("01928", "SANDS CHINA LTD", "金沙中國有限公司"), ("02388", "BOC HONG KONG", "中銀香港"), ("03690", "MEITUAN-W", "美團－Ｗ"),
)


def _amount(rng):
    return int(rng.lognormvariate(16, 2.5)) * rng.choice((1, 1, 1, -1))


def _money(cents):
    return f"{abs(cents) / 100:,.2f}" + ("-" if cents < 0 else " ")


def _stock(rng):
    code, name, _ = rng.choice(_STOCKS)
    return f"{code} {name}"


def _stock_in_two_languages(rng):
    code, name, chinese = rng.choice(_STOCKS)
    return f"{code} {name:<17}{chinese}"


def _date(rng):
    return f"{rng.randint(1, 28):02d}/{rng.randint(10, 12)}"


@dataclasses.dataclass(frozen=True)
class Column:
    """`make` gives what is printed, or for a summed column the number, which `show` prints."""

    heading: str
    width: int
    make: object
    show: object = None


def _text_column(heading, width, make):
    return Column(heading, width, make)


def _quantity(heading):
    return Column(heading, 17, lambda rng: int(rng.lognormvariate(8, 2)) * 100, lambda number: f"{number:,}")


def _money_column(heading):
    return Column(heading, 21, _amount, _money)


def _choice(*values):
    return lambda rng: rng.choice(values)


def _digits(count, prefix=""):
    return lambda rng: f"{prefix}{rng.randrange(10 ** count):0{count}d}"


_STOCK = _text_column("STOCK", 23, _stock)
_DATE = _text_column("DATE", 6, _date)

LAYOUTS = {
    "trades": (
        _STOCK, _text_column("POSITION NO", 12, _digits(9, "P")), _text_column("B/S", 4, _choice("B", "S")),
        _text_column("TRADE REF", 17, _digits(16)), _text_column("BROKER", 7, _digits(4)),
        _quantity("QUANTITY"), _money_column("VALUE (HKD)")),
    "positions": (
        _STOCK, _text_column("DUE", 6, _date), _text_column("TYPE", 5, _choice("CNS", "IT", "SI")),
        _text_column("L/S", 4, _choice("L", "S")), _quantity("DUE QTY"), _quantity("SETTLED QTY"),
        _money_column("MONEY VALUE (HKD)")),
    "stocks": (
        _STOCK, _text_column("A/C", 4, _digits(2)), _DATE,
        _text_column("TRN", 4, _choice("DEP", "WDL", "DVP", "FOP", "ENT")),
        _text_column("REFERENCE", 15, _digits(12, "R")),
        _quantity("IN"), _quantity("OUT"), _quantity("BALANCE")),
    "ledger": (
        _DATE, _text_column("CCY", 4, _choice("HKD", "HKD", "CNY", "USD")),
        _text_column("TRN", 5, _choice("CNSM", "BILL", "DIVD", "FEES", "MARG", "MARK")),
        _text_column("REFERENCE", 16, _digits(14, "M")), _text_column("PARTICULARS", 23, _stock),
        _money_column("DEBIT"), _money_column("CREDIT"), _money_column("BALANCE")),
    "margin": (
        _STOCK, _text_column("CCY", 4, _choice("HKD", "CNY", "USD")), _quantity("NET POSITION"),
        _money_column("MARKS"), _money_column("MARGIN"), _money_column("COLLATERAL")),
    "instructions": (
        _text_column("INPUT NO", 14, _digits(11, "I")), _STOCK, _text_column("CP", 7, _digits(5, "B")),
        _text_column("SETTLE", 7, _date),
        _text_column("STATUS", 10, _choice("MATCHED", "UNMATCHED", "HELD", "SETTLED")),
        _quantity("QUANTITY"), _money_column("PAYMENT")),
    "collateral": (
        _text_column("ACCOUNT", 9, _choice("CLG", "MCAL", "RFD", "HOUSE")),
        _text_column("ASSET", 14, _choice("CASH HKD", "CASH USD", "CASH CNY", "EFN", "US T-BILL", "STOCK")),
        _text_column("CODE", 13, _digits(10, "HK")),
        _text_column("HAIRCUT", 8, _choice("0.00%", "2.50%", "5.00%", "30.00%")),
        _quantity("NOMINAL"), _money_column("MARKET VALUE"), _money_column("VALUE AFTER HAIRCUT")),
    "chinese": (
        _text_column("STOCK", 42, _stock_in_two_languages), _text_column("LOT", 6, _choice("100", "500", "1000")),
        _text_column("EFFECTIVE", 10, _date), _quantity("ISSUED"), _money_column("CAP (HKD)")),
}


def _encode(text):
    return text.encode("big5hkscs")


def _line(cells, columns):
    parts = []
    for cell, column in zip(cells, columns):
        encoded = _encode(cell)
        padding = b" " * (column.width - len(encoded))
        parts.append(padding + encoded if column.show else encoded + padding)
    return b" ".join(parts).ljust(WIDTH) + END_OF_LINE


class RowPool:
    """Rows of one layout, made once; reports are cut from them, which is much faster than making each anew."""

    def __init__(self, seed, layout):
        self.columns = LAYOUTS[layout]
        rng = random.Random(f"{seed}/rows/{layout}")
        sums = [0] * len(self.columns)
        self.sums = [tuple(sums)]
        lines = []
        for _ in range(ROWS_IN_POOL):
            values = [column.make(rng) for column in self.columns]
            cells = [column.show(value) if column.show else value for value, column in zip(values, self.columns)]
            lines.append(_line(cells, self.columns))
            sums = [total + value if column.show else 0
                    for total, value, column in zip(sums, values, self.columns)]
            self.sums.append(tuple(sums))
        self.text = b"".join(lines)

    def rows(self, start, count):
        return self.text[start * ROW_LENGTH:(start + count) * ROW_LENGTH]

    def totals(self, start, count):
        return [after - before for before, after in zip(self.sums[start], self.sums[start + count])]

    def total_line(self, label, totals):
        cells = [column.show(total) if column.show else "" for total, column in zip(totals, self.columns)]
        line = _line(cells, self.columns)
        return label.encode("ascii") + line[len(label):]


class ReportText:
    """One report; `pages()` gives it page by page."""

    def __init__(self, pool, rng, slot, run_at, row_count):
        self.pool = pool
        self.slot = slot
        self.run_at = run_at
        full_pages, rest = divmod(row_count, LINES_PER_PAGE)
        counts = [LINES_PER_PAGE] * full_pages + ([rest] if rest or not full_pages else [])
        self.parts = [(rng.randrange(ROWS_IN_POOL - LINES_PER_PAGE), count) for count in counts]

    def pages(self):
        grand_totals = [0] * len(self.pool.columns)
        last = len(self.parts)
        for number, (start, count) in enumerate(self.parts, 1):
            totals = self.pool.totals(start, count)
            grand_totals = [sum(pair) for pair in zip(grand_totals, totals)]
            page = [self._heading(number, last), self.pool.rows(start, count), _rule("-"),
                    self.pool.total_line("PAGE TOTAL", totals)]
            if number == last:
                page += [self.pool.total_line("GRAND TOTAL", grand_totals), _rule("="),
                         _centred("*** END OF REPORT ***")]
            yield (FORM_FEED if number > 1 else b"") + b"".join(page)

    def _heading(self, number, last):
        slot = self.slot
        house = _HOUSES[slot.folder.split("_")[0]]
        holder = " / ".join(slot.holders)
        headings = _line([column.heading for column in self.pool.columns], self.pool.columns)
        return b"".join((
            _three_parts(f"REPORT ID  : {slot.report_id}", house, f"PAGE     : {number:>5} OF {last:>5}"),
            _three_parts(f"PARTICIPANT: {holder}", slot.title.upper(), f"RUN DATE : {self.run_at:%d/%m/%Y}"),
            _three_parts(f"MARKET     : {slot.market}", "", f"RUN TIME : {self.run_at:%H:%M:%S}"),
            _rule("="), headings, _rule("-")))


def _three_parts(left, middle, right):
    right = f"{right:<25}"
    room = WIDTH - 2 * len(right)
    line = f"{left:<{len(right)}}" + f"{middle:^{room}}" + right
    return line[:WIDTH].encode("ascii") + END_OF_LINE


def _centred(text):
    return f"{text:^{WIDTH}}".encode("ascii") + END_OF_LINE


def _rule(character):
    return character.encode("ascii") * WIDTH + END_OF_LINE


class TextFactory:
    """Keeps one pool for each layout."""

    def __init__(self, seed):
        self.seed = seed
        self.pools = {}

    def pool(self, layout):
        if layout not in self.pools:
            self.pools[layout] = RowPool(self.seed, layout)
        return self.pools[layout]

    def report(self, rng, slot, run_at, row_count):
        return ReportText(self.pool(slot.layout), rng, slot, run_at, row_count)
