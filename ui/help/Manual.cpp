#include "ui/help/Manual.h"

#include "ui/help/Shortcuts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

// A static library's resources are linked in only if they are named, which must happen outside any namespace.
static void nameManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace help {
namespace {

using ui::HelpPage;

QString fileOf(HelpPage page)
{
    switch (page) {
    case HelpPage::Clerk:
        return QStringLiteral("clerk.md");
    case HelpPage::It:
        return QStringLiteral("it.md");
    case HelpPage::Shortcuts:
        return QStringLiteral("shortcuts.md");
    case HelpPage::New:
        break;
    }
    return QStringLiteral("new.md");
}

/// What a picture shows stands below it too: there a screen reader reads it, and the search finds it.
QString withCaptions(QString markdown)
{
    static const QRegularExpression picture(QStringLiteral("^(!\\[(.+)\\]\\(.+\\))$"),
                                            QRegularExpression::MultilineOption);
    return markdown.replace(picture, QStringLiteral("\\1\n\n\\2"));
}

QString bundled(const QUrl& url)
{
    QFile file(u':' + url.path());
    return file.open(QIODevice::ReadOnly) ? withCaptions(QString::fromUtf8(file.readAll())) : QString();
}

QString languageOf(const QLocale& locale)
{
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return locale.script() == QLocale::SimplifiedHanScript ? QStringLiteral("zh_CN") : QStringLiteral("zh_HK");
}

QString anchorOf(const QString& title)
{
    QString anchor;
    for (const QChar c : title.toLower())
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    return anchor;
}

} // namespace

QList<Section> sectionsOf(const QTextDocument& document)
{
    QList<Section> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            sections.append({level, block.text(), anchorOf(block.text()), block.position()});
    return sections;
}

Manual::Manual(const QLocale& locale)
    : m_language(languageOf(locale))
{
    nameManual();
    for (const HelpPage page : pages()) {
        Page made;
        made.text = page == HelpPage::Shortcuts ? shortcutsPage() : bundled(urlOf(page));
        made.document = std::make_unique<QTextDocument>();
        made.document->setMarkdown(made.text);
        made.sections = sectionsOf(*made.document);
        m_pages.push_back(std::move(made));
    }
}

Manual::~Manual() = default;

QList<HelpPage> Manual::pages()
{
    return {HelpPage::Clerk, HelpPage::It, HelpPage::Shortcuts, HelpPage::New};
}

QUrl Manual::urlOf(HelpPage page, const Section& section) const
{
    return urlOf(page, section.level == 1 ? QString() : section.anchor);
}

QUrl Manual::urlOf(HelpPage page, const QString& anchor) const
{
    QUrl url(QStringLiteral("qrc:/rapdesk/manual/%1/%2").arg(m_language, fileOf(page)));
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

std::optional<HelpPage> Manual::pageAt(const QUrl& url) const
{
    for (const HelpPage page : pages())
        if (url.adjusted(QUrl::RemoveFragment) == urlOf(page))
            return page;
    return std::nullopt;
}

QString Manual::text(HelpPage page) const
{
    return at(page).text;
}

const QList<Section>& Manual::sections(HelpPage page) const
{
    return at(page).sections;
}

} // namespace help
