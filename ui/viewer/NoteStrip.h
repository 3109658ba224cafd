#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace viewer {

/// The note on a page, to be read and written in the same place. In sight where there is one, or where she begins one.
/// There is nothing to save or to throw away: what she leaves there is told.
class NoteStrip : public QFrame {
    Q_OBJECT
public:
    static constexpr int mostLines = 4; ///< In sight at once.

    explicit NoteStrip(QWidget* parent = nullptr);

    /// The page at hand (from 0) with its note, empty where it has none. Changes nothing while she writes.
    void show(qint64 page, const QString& text);
    void write(qint64 page, const QString& text); ///< Shows it, and the keyboard goes there.
    void tellWritten();                           ///< Now, rather than when the keyboard leaves it.
    void clear();                                 ///< The same; then there is nothing to be seen.
    [[nodiscard]] qint64 page() const { return m_page; }

Q_SIGNALS:
    void written(qint64 page, const QString& text); ///< Something else than was there; empty: no note any more.
    void left();                                    ///< The keyboard has nothing to do here any more.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void put(qint64 page, const QString& text);
    void setTold(const QString& text);
    void fitHeight();
    void remove();
    [[nodiscard]] QString text() const;

    QLabel* m_title;
    QPlainTextEdit* m_text;
    QToolButton* m_remove;
    qint64 m_page = -1;
    QString m_told; ///< As it was given or told last.
};

} // namespace viewer
