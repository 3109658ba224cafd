#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QCheckBox;
class QDateEdit;

namespace ui {

/// The Hong Kong day on which a key was registered, or that it is not known.
class RegisteredDay : public QWidget {
    Q_OBJECT
public:
    explicit RegisteredDay(QDate today, QWidget* parent = nullptr);

    void show(std::optional<QDate> day); ///< As it is, though it be one to come, which cannot be entered.
    [[nodiscard]] std::optional<QDate> day() const;
    void suggestDateOf(const QString& keyFile); ///< It stands there until one is said to be known.
    [[nodiscard]] static QString why();         ///< It is asked for, and where to find it.
    [[nodiscard]] QWidget* editor() const;      ///< That the keyboard comes to first.

Q_SIGNALS:
    void edited();

private:
    QDate m_today;
    QCheckBox* m_isKnown;
    QDateEdit* m_day;
};

} // namespace ui
