#pragma once

#include <QLabel>
#include <QStringList>
#include <memory>

class QMimeData;

namespace viewer {

/// The report as something to take hold of: dragged into a folder or a mail, its files are copied there.
class ReportHandle : public QLabel {
    Q_OBJECT
public:
    explicit ReportHandle(QWidget* parent = nullptr);

    void setFiles(const QStringList& files); ///< Absolute paths.
    [[nodiscard]] std::unique_ptr<QMimeData> carried() const;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QStringList m_files;
    QPoint m_pressedAt;
};

} // namespace viewer
