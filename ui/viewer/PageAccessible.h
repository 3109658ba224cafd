#pragma once

#include <QAccessibleWidget>

namespace viewer {

class PageView;
struct Place;

/// A report to a screen reader: the page that is in sight, and never more than a part of a very large one, whatever the
/// report has beside it.
class PageAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    static constexpr qint64 mostLines = 300; ///< Of a page.
    static constexpr qint64 mostColumns = 500;

    explicit PageAccessible(PageView& view);
    static void install(); ///< For all views from then on; once is enough.

    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] const QString& pageText() const;
    [[nodiscard]] qint64 lineOf(int offset) const;
    [[nodiscard]] int offsetOf(const Place& place) const; ///< The end of the line, where that is shorter.

    PageView& m_view;
    // The page that was asked for last.
    mutable const void* m_index = nullptr;
    mutable qint64 m_page = -1;
    mutable qint64 m_lines = -1;
    mutable int m_encoding = -1;
    mutable qint64 m_firstLine = 0;
    mutable QString m_text;
};

} // namespace viewer
