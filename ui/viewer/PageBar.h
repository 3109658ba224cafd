#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace viewer {

/// Below a report: which page and line are in sight of how many, and how large. Both numbers can be typed over.
class PageBar : public QWidget {
    Q_OBJECT
public:
    explicit PageBar(QWidget* parent = nullptr);

    struct Standing {
        qint64 page = 0; ///< From 0.
        qint64 pages = 0;
        qint64 line = 0; ///< From 0.
        qint64 lines = 0;
        bool isReading = false; ///< There will be more of both.
        QString format;         ///< How it is read.
    };
    void tell(const Standing& standing);
    void askPage(); ///< The keyboard goes to that number.
    void askLine();
    void addButton(QAction* action); ///< At its end.

Q_SIGNALS:
    void pageWanted(qint64 page); ///< From 0; may be beyond the last.
    void lineWanted(qint64 line);
    void left(); ///< The keyboard has nothing to do here any more.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QLineEdit* numberField(const QString& name, const QString& accessible);

    QLineEdit* m_page;
    QLabel* m_pages;
    QLineEdit* m_line;
    QLabel* m_lines;
    QLabel* m_format;
};

} // namespace viewer
