#pragma once

#include "Behind.h"
#include "LineReader.h"
#include "report/PageHeader.h"

#include <QTimer>
#include <optional>

namespace viewer {

/// A report's text while it is looked at: its index grows behind, and the file is watched. Lives on the GUI thread.
class ReadText : public QObject {
    Q_OBJECT
public:
    /// `index` knows the first pages.
    ReadText(std::shared_ptr<const report::Source> source, std::shared_ptr<report::LineIndex> index,
             QObject* parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const report::Source>& source() const { return m_source; }
    [[nodiscard]] std::shared_ptr<const report::LineIndex> index() const { return m_index; }
    [[nodiscard]] report::Encoding encoding() const { return m_encoding; }
    [[nodiscard]] report::Carriage carriage() const { return m_index->format().carriage; }
    [[nodiscard]] int headLines() const { return m_shape.lineCount(); }         ///< At the top of each page.
    [[nodiscard]] const report::PageHeader& header() const { return m_header; } ///< Of the first page.
    [[nodiscard]] bool isReading() const { return m_behind.isRunning(); }

    void setEncoding(std::optional<report::Encoding> encoding); ///< Empty: as it looks like.
    /// Empty: as it looks like. The index is made anew: reindexed() comes at once.
    void setCarriage(std::optional<report::Carriage> carriage);

Q_SIGNALS:
    void grown();     ///< More lines and pages are known, or all.
    void reindexed(); ///< index() is another one, and at its beginning.
    void encodingChanged();
    void headerChanged();
    void failed(const rap::Error& error);        ///< It cannot be read any further.
    void changedOnDisk(const rap::Error& error); ///< Told once.

private:
    void goOn();
    void takeGrown();
    void learnHeader();
    void lookAtDisk();

    std::shared_ptr<const report::Source> m_source;
    std::shared_ptr<report::LineIndex> m_index;
    const report::Format m_recognised;
    std::optional<report::Encoding> m_chosen;
    report::Encoding m_encoding;
    report::HeaderShape m_shape;
    report::PageHeader m_header;
    Behind m_behind;
    QTimer m_watch;
    bool m_isLooking = false;
};

} // namespace viewer
