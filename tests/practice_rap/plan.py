"""Which files a day's folders hold. A day's plan depends on seed, options and date only, never on today."""

import dataclasses
import random
from datetime import datetime, time, timedelta

import catalogue
import other_folders
from catalogue import MONTHLY, SATURDAYS, WEEKDAYS, Slot
from data_image import previous_business_day
from report_names import HONG_KONG, dated_folder, report_file_name

MONDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 0, 2, 3, 4, 5, 6

KILOBYTE = 1024
MEGABYTE = 1024 * KILOBYTE

STORED_SHARE = 0.02
SMALL_FILES_IN_ROTATION = 4
BIG_FILES = {WEDNESDAY: (40 * MEGABYTE, True), MONDAY: (20 * MEGABYTE, True), FRIDAY: (12 * MEGABYTE, False)}

TWO_ENTRIES, OTHER_NAME = "two entries", "entry with another name"


@dataclasses.dataclass(frozen=True)
class Options:
    seed: int = 1
    per_day: int = 240
    small: bool = False
    big: bool = False


@dataclasses.dataclass(frozen=True)
class PlannedFile:
    folder_date: object
    path: str
    run_at: datetime
    slot: object = None
    zip_size: int = 0
    stored: bool = False
    oddity: str = None
    make_content: object = None

    @property
    def name(self):
        return self.path.rpartition("/")[2]


def plan_day(folder_date, options):
    """PlannedFiles of all folders of that date; nothing on a Sunday."""
    if folder_date.weekday() == SUNDAY:
        return []
    rng = random.Random(f"{options.seed}/plan/{folder_date:%Y%m%d}")
    files = [_report_file(rng, slot, folder_date, options) for slot in _slots(folder_date, options)]
    files = _with_special_cases(files, folder_date)
    files += _other_files(rng, folder_date, options)
    if options.big and folder_date.weekday() in BIG_FILES:
        files.append(_big_file(rng, folder_date))
    elif not options.small and folder_date.weekday() != SATURDAY:
        files.append(_several_megabytes(rng, folder_date))
    return list({file.path: file for file in files}.values())


def _slots(folder_date, options):
    if options.small:
        return _small_slots(folder_date)
    kinds_of_day = _kinds_of_day(folder_date)
    certain = [slot for slot in catalogue.verified_slots() if slot.days in kinds_of_day]
    rest = [slot for slot in catalogue.invented_slots()
            if slot.days in kinds_of_day or (slot.overnight and SATURDAYS in kinds_of_day)]
    random.Random(f"{options.seed}/choice").shuffle(rest)
    wanted = options.per_day
    if SATURDAYS in kinds_of_day:
        rest.sort(key=lambda slot: slot.days != SATURDAYS)
        wanted = max(4, wanted // 12)
    wanted += random.Random(f"{options.seed}/count/{folder_date:%Y%m%d}").randint(-wanted // 20, wanted // 20)
    return _first_slots(certain, rest, wanted)


def _first_slots(certain, rest, wanted):
    """All of `rest` again, later in the day, as long as there are too few."""
    chosen = certain + rest
    lap = 1
    while len(chosen) < wanted and rest:
        chosen += [dataclasses.replace(slot, minute=(slot.minute + 11 * lap) % (24 * 60)) for slot in rest]
        lap += 1
    return chosen[:wanted]


def _kinds_of_day(folder_date):
    if folder_date.weekday() == SATURDAY:
        return (SATURDAYS,)
    is_first = previous_business_day(folder_date).month != folder_date.month
    return (WEEKDAYS, MONTHLY) if is_first else (WEEKDAYS,)


def _small_slots(folder_date):
    """A few of each kind; six weekdays in a row have them all."""
    verified = catalogue.verified_slots()
    slots = {(slot.folder, slot.report_id, slot.holders, slot.image): slot
             for slot in catalogue.invented_slots() + verified}

    def pick(folder, report_id, *holders, image=False):
        return slots[folder, report_id, holders, image]

    firm, broker, common = catalogue.PARTICIPANT, catalogue.BROKER, catalogue.COMMON
    code = catalogue.CUSTOMER_CODE
    first, second = catalogue.CCMS_PARTICIPANTS
    derivatives = "HKCC_SEOCH_CCMS_GLOB"
    if folder_date.weekday() == SATURDAY:
        return [slot for slot in verified if slot.days == SATURDAYS] + [
            pick("CCASS_HKMK", "CSEWK01", firm), pick("CCASS_GLOB", "CSEDB01", firm)]
    core = [pick("CCASS_HKMK", "CCLTN05", firm), pick("CCASS_HKMK", "CCLTN05", firm, image=True),
            pick(derivatives, "CCMDS01", code, first)]
    rotation = [
        *(slot for slot in verified if slot.report_id == "CRMMG01"),
        pick("CCASS_GLOB", "CSEMA08", firm), pick("CCASS_MAMK", "CCLID01", firm, image=True),
        pick("CCASS_SZMK", "CFIPM01", firm), pick("CCASS_GLOB", "CFIDD01", catalogue.BANK),
        pick("CCASS_HKMK", "CCLTN05", broker, image=True), pick("HKSCC_CCMS_GLOB", "CCMDS01", firm, image=True),
        pick("HKSCC_CCMS_HKMK", "CCMCV03", firm), pick("HKSCC_CCMS_MAMK", "CCMCV03", firm),
        pick("HKSCC_CCMS_SZMK", "CCMCV03", broker), pick(derivatives, "CCMDS01", code, second, image=True),
        pick("CCASS_SZMK", "CNMEN01", firm),
        pick(derivatives, "CCMIR06", common), pick(derivatives, "CCMIR06", common, image=True),
        pick("CCASS_HKMK", "CSKMS01", common), pick("CCASS_MAMK", "CSKMS01", common, image=True),
        pick("CCASS_GLOB", "CSEDB01", firm)]
    start = _business_day_number(folder_date) * SMALL_FILES_IN_ROTATION
    return core + [rotation[(start + step) % len(rotation)] for step in range(SMALL_FILES_IN_ROTATION)]


def _business_day_number(day):
    weeks, weekday = divmod(day.toordinal() - 1, 7)
    return weeks * 5 + weekday


def _report_file(rng, slot, folder_date, options):
    run_date = previous_business_day(folder_date) if slot.overnight else folder_date
    run_at = _run_at(rng, run_date, slot.minute)
    path = f"{dated_folder(slot.folder, folder_date)}/{report_file_name(slot, run_at)}"
    return PlannedFile(folder_date, path, run_at, slot, _zip_size(rng, options), rng.random() < STORED_SHARE)


def _run_at(rng, run_date, minute):
    late = min(minute + rng.randint(0, 4), 24 * 60 - 1)
    clock = time(late // 60, late % 60, rng.randrange(60), rng.randrange(10 ** 6))
    return datetime.combine(run_date, clock, HONG_KONG)


def _zip_size(rng, options):
    if options.small:
        return min(20 * KILOBYTE, int(rng.lognormvariate(8, 0.8)))
    return min(6 * MEGABYTE, int(rng.lognormvariate(9, 1.5)))


def _with_special_cases(files, folder_date):
    """Two ZIPs that are odd but legal, on Mondays and Thursdays, and one that is not compressed."""
    changes = {MONDAY: {"oddity": TWO_ENTRIES}, THURSDAY: {"oddity": OTHER_NAME},
               WEDNESDAY: {"stored": True}}.get(folder_date.weekday())
    if changes is None:
        return files
    last_text = max(index for index, file in enumerate(files) if not file.slot.image)
    files[last_text] = dataclasses.replace(files[last_text], **changes)
    return files


def _several_megabytes(rng, folder_date):
    slot = Slot("CCASS_HKMK", "CSKTX09", "Full Trade Extract", "trades", (catalogue.PARTICIPANT,), "HKMK",
                catalogue.minute_of("20:30"), image=True)
    file = _report_file(rng, slot, folder_date, Options())
    return dataclasses.replace(file, zip_size=rng.randint(MEGABYTE, 5 * MEGABYTE), stored=False)


def _big_file(rng, folder_date):
    zip_size, stored = BIG_FILES[folder_date.weekday()]
    return dataclasses.replace(_several_megabytes(rng, folder_date), zip_size=zip_size, stored=stored)


def _other_files(rng, folder_date, options):
    if folder_date.weekday() == SATURDAY:
        return []
    runs = other_folders.runs_of_day(folder_date, _kinds_of_day(folder_date), options.small)
    return [PlannedFile(folder_date, path, run_at, make_content=make_content)
            for run in runs
            for path, run_at, make_content in run.files(rng, folder_date, _run_at(rng, folder_date, run.minute))]


def folder_dates(today, days):
    return [today - timedelta(days=back) for back in range(days - 1, -1, -1)]
