#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

/// Notes, while it lives, the texts that the program asks for and that a catalogue has not: with the context that tr()
/// has when it runs.
class AskedTexts : public QTranslator {
public:
    explicit AskedTexts(const QString& catalogue)
    {
        if (!m_catalogue.load(catalogue))
            qFatal("no catalogue %s", qPrintable(catalogue));
        QCoreApplication::installTranslator(this);
    }
    ~AskedTexts() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(AskedTexts)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation,
                                    int n) const override
    {
        const QString found = m_catalogue.translate(context, text, disambiguation, n);
        const QString asked = QLatin1String(context) + QStringLiteral(": ") + QString::fromUtf8(text);
        if (found.isEmpty() && !isOfEveryLanguage(QLatin1String(context), text) && !m_missing.contains(asked))
            m_missing += asked;
        return found;
    }
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    /// Keys that a Chinese keyboard calls the same, what Qt asks of the direction of writing, languages in themselves,
    /// and what libraries say of files to the log.
    static bool isOfEveryLanguage(QLatin1String context, const char* text)
    {
        for (const char* one :
             {"QShortcut", "QGuiApplication", "QFontDatabase", "QIODevice", "QImage", "QLibrary", "QKeychain"})
            if (context.startsWith(QLatin1String(one)))
                return true;
        return QStringList{QStringLiteral("English"), QStringLiteral("繁體中文"), QStringLiteral("简体中文")}.contains(
            QString::fromUtf8(text));
    }

    QTranslator m_catalogue;
    mutable QStringList m_missing;
};
