#pragma once

#include "ui/common/HelpPage.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QUrl>
#include <memory>
#include <optional>
#include <vector>

class QTextDocument;

namespace help {

/// A heading of a page. A value.
struct Section {
    int level = 1; ///< 1 is the page's title.
    QString title;
    QString anchor;   ///< What links name it by; as GitHub makes it of the title.
    int position = 0; ///< Of its first character in the page's document.
};

/// Of a page's document, in characters (QChar).
struct Place {
    int position = 0; ///< Of its first one.
    int length = 0;

    bool operator==(const Place&) const = default;
};

/// Where a text, or all of its words, were found.
struct Hit {
    ui::HelpPage page = ui::HelpPage::Clerk;
    QList<Place> words; ///< As they stand there; at least one.

    [[nodiscard]] int position() const { return words.first().position; }
    bool operator==(const Hit&) const = default;
};

/// The manual in one language, as it comes with the program. Lives on the GUI thread; errors cannot be, as all of it is
/// bundled.
class Manual {
public:
    /// In the language of `locale`: Chinese, Traditional or Simplified, or English for any other.
    explicit Manual(const QLocale& locale = QLocale());
    ~Manual();
    Manual(const Manual&) = delete;
    Manual& operator=(const Manual&) = delete;

    [[nodiscard]] static QList<ui::HelpPage> pages();
    [[nodiscard]] QUrl urlOf(ui::HelpPage page, const QString& anchor = {}) const;
    [[nodiscard]] QUrl urlOf(ui::HelpPage page,
                             const Section& section) const; ///< The page's own where that is its title.
    [[nodiscard]] std::optional<ui::HelpPage> pageAt(const QUrl& url) const; ///< None where it is none of them.

    [[nodiscard]] QString text(ui::HelpPage page) const; ///< Markdown.
    [[nodiscard]] const QList<Section>& sections(ui::HelpPage page) const;
    /// All places, page by page, whatever the capitals. Where the text does not stand as it was typed: paragraphs and
    /// rows of tables that have all of its words, or words that begin so, in any order; where there are none either,
    /// such sections. Of an empty text: none.
    [[nodiscard]] QList<Hit> find(const QString& text) const;

private:
    struct Page {
        QString text;
        std::unique_ptr<QTextDocument> document;
        QList<Section> sections;
    };
    [[nodiscard]] QList<Hit> findWhole(const QString& text) const;
    enum class Within { Paragraph, Section };
    [[nodiscard]] QList<Hit> findWords(const QStringList& words, Within within) const;
    [[nodiscard]] const Page& at(ui::HelpPage page) const { return m_pages[static_cast<std::size_t>(page)]; }

    QString m_language;
    std::vector<Page> m_pages;
};

/// The headings of a document that was made from Markdown.
[[nodiscard]] QList<Section> sectionsOf(const QTextDocument& document);

} // namespace help
