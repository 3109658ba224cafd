"""Which reports the practice RAP hands out, where, for whom and at what time of day.

The IDs and times under VERIFIED are in public documents of HKEX; those under INVENTED only have the shape of a
report ID, so that there is enough to list.
"""

import dataclasses
import itertools

PARTICIPANT = "C00123"
BROKER = "B01451"
BANK = "BNK042"
COMMON = "COMMON"
CUSTOMER_CODE = "CABG"
CCMS_PARTICIPANTS = ("HKABC1", "HKABC2")

HK, SH, SZ = "HKMK", "MAMK", "SZMK"
ALL_MARKETS = ("GLOB", HK, SH, SZ)

CCASS = "CCASS"
HKSCC_CCMS = "HKSCC_CCMS"
HKCC_SEOCH_CCMS = "HKCC_SEOCH_CCMS"

WEEKDAYS, SATURDAYS, TUESDAYS, MONTHLY = "weekdays", "saturdays", "tuesdays", "monthly"


@dataclasses.dataclass(frozen=True)
class Slot:
    """One report file that a day brings."""

    folder: str
    report_id: str
    title: str
    layout: str
    holders: tuple
    market: str
    minute: int
    image: bool = False
    overnight: bool = False
    days: str = WEEKDAYS

    @property
    def is_hkscc(self):
        return not self.folder.startswith(HKCC_SEOCH_CCMS)


@dataclasses.dataclass(frozen=True)
class Entry:
    """A report with all its runs and receivers."""

    report_id: str
    title: str
    system: str
    layout: str
    times: str
    markets: tuple = ("GLOB",)
    holders: tuple = ((PARTICIPANT,),)
    kinds: str = "text"
    overnight: bool = False
    days: str = WEEKDAYS

    def slots(self):
        for holders, market, time, kind in itertools.product(
                self.holders, self.markets, self.times.split(), self.kinds.split()):
            yield Slot(f"{self.system}_{market}", self.report_id, self.title, self.layout, holders, market,
                       minute_of(time), kind == "image", self.overnight, self.days)


def minute_of(time):
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


_FIRM = ((PARTICIPANT,), (BROKER,))
_ALL = ((COMMON,),)
_BANKS = ((BANK,),)
_DERIVATIVES = tuple((CUSTOMER_CODE, participant) for participant in CCMS_PARTICIPANTS)
_BOTH = "text image"

VERIFIED = (
    Entry("CCLTN05", "Final Clearing Statement", CCASS, "trades", "14:05", (HK,), _FIRM, _BOTH),
    Entry("CCLID01", "Intra-day Trade File", CCASS, "trades", "11:05 13:35 15:05 16:20", (HK, SH, SZ),
          kinds="image"),
    Entry("CFIPM01", "Marks and Collateral Collection Report", CCASS, "margin", "20:15", (HK, SH, SZ)),
    Entry("CRMMG01", "Intra-Day Margin Payable Report", CCASS, "margin", "11:45 14:45", (HK,)),
    Entry("CSEMA08", "Statement of Money Ledger", CCASS, "ledger", "16:30", holders=_FIRM),
    Entry("CSEMS08", "Statement of Money Ledger", CCASS, "ledger", "08:00", holders=_FIRM),
    Entry("CSEMS08", "Statement of Money Ledger", CCASS, "ledger", "08:00", days=SATURDAYS),
    Entry("CCMDS01", "Statement of Collateral Account", HKSCC_CCMS, "collateral", "19:10", kinds=_BOTH),
    Entry("CCMDS01", "Statement of Collateral Account", HKCC_SEOCH_CCMS, "collateral", "19:20",
          holders=_DERIVATIVES, kinds=_BOTH),
    Entry("CCMDF02", "Statement of Default Fund Contribution", HKSCC_CCMS, "ledger", "12:00", days=MONTHLY),
)

INVENTED = (
    Entry("CCLPO03", "Due Settlement Position Listing", CCASS, "positions", "09:20 12:40 15:55", (HK, SH, SZ),
          _FIRM, _BOTH),
    Entry("CCLPO04", "Overdue Settlement Position Listing", CCASS, "positions", "16:10", (HK, SH, SZ), _FIRM),
    Entry("CCLCN02", "Provisional Clearing Statement", CCASS, "trades", "18:05 20:05", (HK, SH, SZ), _FIRM, _BOTH),
    Entry("CSESM01", "Statement of Stock Movement", CCASS, "stocks", "17:40", (HK, SH, SZ), _FIRM, _BOTH),
    Entry("CSESB02", "Stock Balance Listing", CCASS, "stocks", "17:50", (HK, SH, SZ), _FIRM, _BOTH, True),
    Entry("CSEDB01", "Daily Billing Summary", CCASS, "ledger", "22:10", ("GLOB",), _FIRM, overnight=True),
    Entry("CSEDB02", "Daily Billing Details", CCASS, "ledger", "22:25", ("GLOB", HK), _FIRM, _BOTH, True),
    Entry("CSEMB01", "Monthly Billing Statement", CCASS, "ledger", "22:40", ("GLOB",), _FIRM, days=MONTHLY),
    Entry("CSESI01", "SI Full List", CCASS, "instructions", "10:30 13:10 16:40", (HK, SH, SZ), _FIRM),
    Entry("CSESI02", "ISI Full List", CCASS, "instructions", "10:35 16:45", (HK, SH, SZ), _FIRM),
    Entry("CSESI05", "SI Batch Input Control Report", CCASS, "instructions", "09:45 11:15 14:15 15:15",
          (HK, SH), _FIRM),
    Entry("CSEBI01", "Buy-in Notification", CCASS, "positions", "15:40", (HK, SH, SZ)),
    Entry("CSEAT02", "Account Transfer Listing", CCASS, "instructions", "17:05", (HK, SH, SZ), _FIRM),
    Entry("CNMEN01", "Entitlement Statement", CCASS, "stocks", "08:30 21:40", (HK, SH, SZ), _FIRM, _BOTH),
    Entry("CNMAN02", "Corporate Announcement Summary", CCASS, "chinese", "08:15", (HK,), _ALL),
    Entry("CNMVO03", "Voting Instruction Listing", CCASS, "instructions", "18:40", (HK,), _FIRM),
    Entry("CNMDV04", "Dividend Collection Report", CCASS, "ledger", "09:10", (HK, SH, SZ), _FIRM),
    Entry("CSKMS01", "CCASS Stock Master", CCASS, "chinese", "23:20", (HK, SH, SZ), _ALL, _BOTH, True),
    Entry("CSKFC02", "Stock Fee Table", CCASS, "stocks", "23:35", ALL_MARKETS, _ALL, overnight=True),
    Entry("CSKEL03", "Eligible Securities Listing", CCASS, "stocks", "23:30", (HK, SH, SZ), _ALL, overnight=True),
    Entry("CBRBC01", "Broadcast Message Log", CCASS, "chinese", "19:00", ("GLOB",), _ALL),
    Entry("CRMPP05", "Projected Marks Report", CCASS, "margin", "12:20 16:50", (HK, SH, SZ), _FIRM),
    Entry("CRMSD02", "Mainland Settlement Deposit Requirement", CCASS, "margin", "16:00", (SH, SZ)),
    Entry("CRMSC03", "Mainland Security Deposit Requirement", CCASS, "margin", "16:05", (SH, SZ)),
    Entry("CFIDD01", "Direct Debit Instruction Listing", CCASS, "ledger", "18:20", ("GLOB",), _BANKS, _BOTH),
    Entry("CFIDC02", "Direct Credit Instruction Listing", CCASS, "ledger", "18:25", ("GLOB",), _BANKS, _BOTH),
    Entry("CFIEP03", "Electronic Payment Instruction Listing", CCASS, "ledger", "12:15 15:50 18:30", ("GLOB",),
          _FIRM + _BANKS),
    Entry("CFIRP04", "Payment Confirmation Report", CCASS, "ledger", "19:30", ("GLOB", HK), _BANKS),
    Entry("CUPMT01", "User Profile Maintenance Report", CCASS, "instructions", "21:10", ("GLOB",),
          _FIRM + _BANKS),
    Entry("CUPAC02", "User Activity Report", CCASS, "instructions", "21:20", ("GLOB",), _FIRM),
    Entry("CCLNP06", "Non-Clearing Participant Marks Projection", CCASS, "margin", "13:20", (HK,), _FIRM),
    Entry("CCLST07", "Settlement Statistics", CCASS, "positions", "20:45", (HK, SH, SZ), _ALL),
    Entry("CCMCL02", "Collateral Movement Report", HKSCC_CCMS, "collateral", "12:50 19:15", ALL_MARKETS, _FIRM),
    Entry("CCMCV03", "Collateral Valuation Report", HKSCC_CCMS, "collateral", "08:20", ALL_MARKETS, _FIRM),
    Entry("CCMMC04", "Margin Collateral Coverage Report", HKSCC_CCMS, "margin", "17:30", ALL_MARKETS),
    Entry("CCMHC05", "Collateral Haircut Table", HKSCC_CCMS, "collateral", "22:50", ("GLOB", HK), _ALL,
          overnight=True),
    Entry("CCMIR06", "Interest Rate Table", HKSCC_CCMS, "ledger", "08:10", ("GLOB",), _ALL),
    Entry("CCMCL02", "Collateral Movement Report", HKCC_SEOCH_CCMS, "collateral", "12:55 19:25",
          holders=_DERIVATIVES),
    Entry("CCMCV03", "Collateral Valuation Report", HKCC_SEOCH_CCMS, "collateral", "08:25", holders=_DERIVATIVES),
    Entry("CCMSL07", "Statement of Collateral Movement Ledger", HKCC_SEOCH_CCMS, "ledger", "18:50",
          holders=_DERIVATIVES),
    Entry("CCMCD08", "Cash Deposit and Withdrawal Report", HKCC_SEOCH_CCMS, "ledger", "11:20 15:20",
          holders=_DERIVATIVES),
    Entry("CCMHC05", "Collateral Haircut Table", HKCC_SEOCH_CCMS, "collateral", "22:55", holders=_ALL,
          overnight=True),
    Entry("CCMIR06", "Interest Rate Table", HKCC_SEOCH_CCMS, "ledger", "08:12", holders=_ALL, kinds=_BOTH),
    Entry("CCMWE09", "Weekend Collateral Reconciliation", HKSCC_CCMS, "collateral", "09:30", days=SATURDAYS),
    Entry("CSEWK01", "Weekly Stock Reconciliation", CCASS, "stocks", "10:15", (HK, SH), days=SATURDAYS,
          kinds=_BOTH),
)


def verified_slots():
    return [slot for entry in VERIFIED for slot in entry.slots()]


def invented_slots():
    return [slot for entry in INVENTED for slot in entry.slots()]
