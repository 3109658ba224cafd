#include "rap/WireText.h"
#include "report/ImageCheck.h"

#include <QCoreApplication>

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::ImageFault)
};

} // namespace

QString ImageFault::text() const
{
    const QString number = QString::number(record);
    const QString is = rap::printable(found);
    switch (kind) {
    case FaultKind::Empty:
        return Tr::tr("There are no records.");
    case FaultKind::Length:
        return Tr::tr("Record %1 has %2 bytes instead of %3.").arg(number, is, expected);
    case FaultKind::CutShort:
        return Tr::tr("Record %1, the last one, is cut short: it has %2 bytes instead of %3.")
            .arg(number, is, expected);
    case FaultKind::UnknownType:
        return is.isEmpty() ? Tr::tr("Record %1 is empty.").arg(number)
                            : Tr::tr("Record %1 is of no known type: it begins with '%2'.").arg(number, is);
    case FaultKind::Misplaced:
        return Tr::tr("Record %1 does not belong there: a header comes first, a trailer last.").arg(number);
    case FaultKind::NoHeader:
        return Tr::tr("There is no header.");
    case FaultKind::NoTrailer:
        return Tr::tr("There is no trailer: the end of the file may be missing.");
    case FaultKind::NoNumber:
        return Tr::tr("Record %1, %2: '%3' is no number.").arg(number, field, is);
    case FaultKind::NoCode:
        return Tr::tr("Record %1, %2: '%3' is none of the values that the layout has.").arg(number, field, is);
    case FaultKind::Checksum:
        return suspect.isEmpty()
                   ? Tr::tr("Record %1, %2: its fields add up to %3, it says %4.").arg(number, field, expected, is)
                   : Tr::tr("Record %1, %2: this field must have changed, as the checksum (%4 instead of %3) and the "
                            "trailer's total show.")
                         .arg(number, suspect, expected, is);
    case FaultKind::Count:
        return Tr::tr("The trailer's %1 says %2 records, there are %3.").arg(field, is, expected);
    case FaultKind::Total:
        return Tr::tr("The trailer's %1 says %2, the records add up to %3.").arg(field, is, expected);
    case FaultKind::Name:
        return Tr::tr("The header's %1 is '%2', the file's name has '%3'.").arg(field, is, expected);
    }
    return {};
}

} // namespace report
