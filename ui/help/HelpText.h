#pragma once

#include "ui/help/HelpPictures.h"

#include <QTextBrowser>
#include <QUrl>
#include <memory>

namespace help {

class Manual;

/// Shows the manual's pages, with anchors at their headings, in the palette's colours, and knows the way back. Pages
/// are made beside what is shown: into a document that is laid out already Markdown is read slowly.
class HelpText : public QTextBrowser {
    Q_OBJECT
public:
    /// The manual must outlive it.
    explicit HelpText(const Manual& manual, QWidget* parent = nullptr);
    ~HelpText() override;

    void go(const QUrl& url); ///< One of the manual's; what is shown now is gone back to.
    void goBack();
    void goForward();
    [[nodiscard]] QUrl place() const { return m_place; }
    void zoom(int steps); ///< So many steps larger, or smaller; 0: as it was at first.

Q_SIGNALS:
    void shown(const QUrl& place);
    void canGoBack(bool can);
    void canGoForward(bool can);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Visit {
        QUrl place;
        int scrolled = 0; ///< Pixels.
    };
    [[nodiscard]] Visit here() const;
    void turnTo(const QUrl& place);
    void turn(QList<Visit>& from, QList<Visit>& to);
    void makePage();
    void tellWays();

    const Manual& m_manual;
    HelpPictures m_pictures;
    std::unique_ptr<QTextDocument> m_page;
    QUrl m_place;
    QList<Visit> m_before;
    QList<Visit> m_after;
    int m_zoom = 0;
};

} // namespace help
