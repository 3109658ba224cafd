#pragma once

#include "ui/paper/Outlet.h"
#include "ui/paper/PdfFile.h"
#include "ui/paper/PdfFont.h"

namespace paper {

/// Sheets as a PDF: text as text, an outline entry for each report. The file is there once it is whole. Memory: a few
/// bytes a sheet, and the characters that were used. Lives on the thread that made it. Errors: those of PdfFile.
class PdfOutlet : public Outlet {
public:
    PdfOutlet(const QString& path, Typeface& typeface);

    [[nodiscard]] rap::Result<void> begin(const QString& report, const Fit& fit) override;
    [[nodiscard]] rap::Result<void> put(const Sheet& sheet) override;
    [[nodiscard]] rap::Result<void> finish() override;

private:
    /// Pages of a PDF stand in a tree, so that readers need not look at all of them.
    struct Branch {
        int object = 0;
        QList<int> pages;
    };
    struct Entry {
        QString title;
        int page = 0; ///< Its first one's object.
        double top = 0;
    };
    [[nodiscard]] rap::Result<void> open();
    [[nodiscard]] QByteArray contentOf(const Sheet& sheet);
    [[nodiscard]] rap::Result<void> putBranch();
    [[nodiscard]] rap::Result<void> putPages();
    [[nodiscard]] rap::Result<int> putOutline(); ///< Its object.

    PdfFile m_file;
    PdfFont m_font;
    bool m_isOpen = false;
    int m_pages = 0; ///< Objects.
    int m_fontObject = 0;
    Fit m_fit;
    Branch m_branch;
    QList<int> m_branches;
    QList<Entry> m_entries;
    qint64 m_sheets = 0;
};

} // namespace paper
