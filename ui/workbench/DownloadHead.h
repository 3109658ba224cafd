#pragma once

#include <QProgressBar>
#include <QString>
#include <QStyledItemDelegate>
#include <QWidget>

namespace workbench {

/// How much of all is here, with the figure in the bar.
class OverallBar : public QProgressBar {
    Q_OBJECT
public:
    using QProgressBar::QProgressBar;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// "1 failed   2 running · 1 waiting   4.2 MB/s · 12 s left   57 fetched": the last part goes first where there is no
/// room.
class SummaryLine : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// `shortPace`: where there is no room for all of it.
    void setTexts(const QString& alarm, const QString& counts, const QString& pace, const QString& shortPace,
                  const QString& ended);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_alarm;
    QString m_counts;
    QString m_pace;
    QString m_shortPace;
    QString m_ended;
};

/// Draws the rows of the download list.
class DownloadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace workbench
