#pragma once

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTextObjectInterface>
#include <QUrl>

class QTextDocument;

namespace help {

/// Draws the pictures of the manual's pages: as wide as they were on the screen that they were taken on, or as the page
/// where that is less, with a thin frame, sharp at every scale.
class HelpPictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    /// Those of that document, which has its margin already, and whose pictures are named from `place`.
    void drawIn(QTextDocument& page, const QUrl& place);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] QString fileOf(const QTextFormat& format) const;

    QUrl m_place;
    QHash<QString, QSizeF> m_natural; ///< By file: at 100 %.
    QHash<QString, QPixmap> m_drawn;  ///< Scaled, by file.
};

} // namespace help
