#pragma once

#include "StateColors.h"

#include <QFrame>

class QLabel;

namespace ui {

/// A tinted line inside a dialog that says how something stands: a mark, words, never colour alone. Hidden while empty.
/// Screen readers are told.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);
    void show(Tone tone, const QString& text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    QLabel* m_label;
    Tone m_tone = Tone::Quiet;
};

} // namespace ui
