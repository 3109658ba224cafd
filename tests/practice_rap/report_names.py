"""Names of report files and of the folders that hold them."""

from datetime import timedelta, timezone

HONG_KONG = timezone(timedelta(hours=8), "HKT")

HKSCC_FRACTION_DIGITS = 6
DERIVATIVES_FRACTION_DIGITS = 3


def stamp(run_at, fraction_digits):
    return run_at.strftime("%Y%m%d%H%M%S") + f"{run_at.microsecond:06d}"[:fraction_digits]


def report_file_name(slot, run_at):
    digits = HKSCC_FRACTION_DIGITS if slot.is_hkscc else DERIVATIVES_FRACTION_DIGITS
    fields = [slot.report_id, *slot.holders, slot.market, stamp(run_at, digits)]
    if slot.image:
        fields.append("IMG")
    return "_".join(fields) + ".TXT.ZIP"


def dated_folder(folder, folder_date):
    return f"{folder}/{folder_date:%Y%m%d}"
