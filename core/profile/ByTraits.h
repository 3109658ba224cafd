#pragma once

#include "ledger/ReportFilter.h"

#include <QString>
#include <optional>
#include <unordered_map>

namespace profile {

/// One value for all reports that are alike: of one folder but for the date, one report ID, participant, market and
/// kind. There are few such sorts among many reports, so that what hangs on the sort only is found out once for each.
template <typename T> class ByTraits {
public:
    /// The value for reports like this one; `make` gives it where it is the first of them.
    template <typename Make> T& of(const ledger::Report& report, Make make)
    {
        const View view = viewOf(report);
        auto found = m_values.find(view);
        if (found == m_values.end())
            found = m_values.emplace(Traits(view), make()).first;
        return found->second;
    }

    template <typename Function> void forEach(Function take) const
    {
        for (const auto& [traits, value] : m_values)
            take(value);
    }

private:
    /// Not copied for each look: that costs more than the look.
    struct View {
        QStringView folder;
        QStringView reportId;
        QStringView participant;
        std::optional<rap::Market> market;
        std::optional<rap::Kind> kind;

        bool operator==(const View&) const = default;
    };
    struct Traits {
        explicit Traits(const View& view)
            : folder(view.folder.toString())
            , reportId(view.reportId.toString())
            , participant(view.participant.toString())
            , market(view.market)
            , kind(view.kind)
        {
        }
        operator View() const { return {folder, reportId, participant, market, kind}; } // NOLINT(*-explicit-*)

        QString folder;
        QString reportId;
        QString participant;
        std::optional<rap::Market> market;
        std::optional<rap::Kind> kind;
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(const View& view) const { return qHashMulti(0, view.reportId, view.participant); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const View& left, const View& right) const { return left == right; }
    };

    static View viewOf(const ledger::Report& report)
    {
        if (!report.name)
            return {report.folder.name, report.file, {}, ledger::marketOf(report), std::nullopt};
        const rap::ReportName& name = *report.name;
        return {report.folder.name, name.reportId, name.participant, ledger::marketOf(report), name.kind};
    }

    std::unordered_map<Traits, T, Hash, Equal> m_values;
};

} // namespace profile
