"""Folders that the naming rules do not know: VaR Platform, DCASS, and one with files that are no reports."""

import csv
import dataclasses
import io

from catalogue import CUSTOMER_CODE, MONTHLY, PARTICIPANT, Slot, minute_of
from report_names import dated_folder

VAR_FOLDER = "VAR_HKSCC"
DCASS_FOLDER = "DCASS_HKCC"
COMMON_FOLDER = "COMMON"

README_TEXT = (
    "This folder holds notices for all users of the Report Access Platform.\r\n"
    "Files here are no reports and are not compressed.\r\n").encode("ascii")


@dataclasses.dataclass(frozen=True)
class VarRun:
    """A control file and a data file, each a ZIP with a CSV."""

    report_id: str
    minute: int

    def files(self, rng, folder_date, run_at):
        stem = f"{self.report_id}_{PARTICIPANT}_{run_at:%Y%m%d%H%M%S}"
        folder = dated_folder(VAR_FOLDER, folder_date)
        data = _var_data(rng, self.report_id, run_at)
        control = _var_control(f"{stem}_DATA.CSV", data, run_at)
        for part, content in (("CONTROL", control), ("DATA", data)):
            name = f"{stem}_{part}"
            yield f"{folder}/{name}.ZIP", run_at, _one_entry(f"{name}.CSV", content)


@dataclasses.dataclass(frozen=True)
class DcassRun:
    """A report whose name has another shape and an extension in small letters."""

    report_id: str
    title: str
    minute: int

    def files(self, rng, folder_date, run_at):
        name = f"{CUSTOMER_CODE}_{self.report_id}_{run_at:%Y%m%d_%H%M}"
        slot = Slot(DCASS_FOLDER, self.report_id, self.title, "margin", (CUSTOMER_CODE,), "", self.minute)
        row_count = rng.randint(5, 120)

        def make_content(makers, file_rng):
            pages = makers.texts.report(file_rng, slot, run_at, row_count).pages()
            return [(f"{name}.txt", b"".join(pages))]

        yield f"{dated_folder(DCASS_FOLDER, folder_date)}/{name}.txt.zip", run_at, make_content


@dataclasses.dataclass(frozen=True)
class CommonRun:
    """Files that are neither ZIPs nor named like reports."""

    minute: int

    def files(self, rng, folder_date, run_at):
        rows = [(f"{rng.randint(1, 9999):05d}", f"{rng.randint(1, 500) / 100:.2f}") for _ in range(40)]
        folder = dated_folder(COMMON_FOLDER, folder_date)
        yield f"{folder}/README.TXT", run_at, lambda *_: README_TEXT
        yield f"{folder}/fee_table.csv", run_at, lambda *_: _csv_bytes([("STOCK", "FEE"), *rows])


_VAR_RUNS = tuple(VarRun("RMAMR03", minute_of(at)) for at in ("11:30", "14:30", "17:15", "21:00"))
_VAR_DETAILS = (VarRun("RMAMP01", minute_of("17:20")), VarRun("RMAMR01", minute_of("17:25")))
_VAR_MONTHLY = VarRun("RMADF01", minute_of("10:30"))
_DCASS_DAILY = (DcassRun("RP003", "Position Summary", minute_of("18:45")),
                DcassRun("RP011", "Trade Activity", minute_of("19:05")))
_RESERVE_FUND = DcassRun("RP008", "Reserve Fund Contribution", minute_of("12:10"))
_COMMON = CommonRun(minute_of("09:00"))


def runs_of_day(folder_date, kinds_of_day, small):
    if small:
        return ((_VAR_RUNS[0],), (_RESERVE_FUND,), (_COMMON,))[folder_date.toordinal() % 3]
    runs = [*_VAR_RUNS, *_VAR_DETAILS, *_DCASS_DAILY, _COMMON]
    if MONTHLY in kinds_of_day:
        runs.append(_VAR_MONTHLY)
    if MONTHLY in kinds_of_day or folder_date.weekday() == 1:
        runs.append(_RESERVE_FUND)
    return runs


def _one_entry(name, content):
    return lambda *_: [(name, content)]


def _var_data(rng, report_id, run_at):
    rows = [(report_id, PARTICIPANT, f"{run_at:%Y%m%d}", f"{rng.randint(1, 9999):05d}", rng.choice("LS"),
             rng.randint(1, 10 ** 6) * 100, f"{rng.lognormvariate(12, 2):.2f}")
            for _ in range(rng.randint(10, 300))]
    heading = ("REPORT_ID", "PARTICIPANT", "RUN_DATE", "STOCK", "SIDE", "QUANTITY", "MARGIN_HKD")
    return _csv_bytes([heading, *rows])


def _var_control(data_name, data, run_at):
    return _csv_bytes([
        ("DATA_FILE", "RUN_DATE", "RUN_TIME", "RECORDS", "BYTES"),
        (data_name, f"{run_at:%Y%m%d}", f"{run_at:%H%M%S}", data.count(b"\r\n") - 1, len(data))])


def _csv_bytes(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("ascii")
