#pragma once

#include "sftp/HostKeys.h"
#include "tests/ui/workbench/Window.h"
#include "ui/viewer/ReportTab.h"

/// A participant's workstation on a Monday afternoon: ten days of reports, most of which are here, a report profile, a
/// schedule that is on, and a key.
struct Firm : Workstation {
    /// Nobody listens there.
    explicit Firm(account::Address server = {QStringLiteral("127.0.0.1"), 1});

    [[nodiscard]] static QString name();
    [[nodiscard]] static sftp::PresentedKey hostKey();
    [[nodiscard]] account::Account account() const;
    [[nodiscard]] static rap::HolidayCalendar holidays();
    /// A money ledger that ran at that time; `changed` of its lines are others than in the run before.
    [[nodiscard]] viewer::ViewedReport report(const QString& time, int changed) const;

private:
    void keepSettings() const;
    void fillLedger() const;
    void makeKey() const;

    account::Address m_server;
};
