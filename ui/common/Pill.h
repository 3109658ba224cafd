#pragma once

#include "Icons.h"
#include "StateColors.h"

#include <QPushButton>

namespace ui {

/// A small fact in its state's colour, with its icon: a button to whatever explains it.
class Pill : public QPushButton {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);

    void setFact(Tone tone, Icon icon, const QString& text, const QString& shortText = {});
    /// The short text stands in where the strip has no room for the whole one.
    void setShort(bool isShort);
    [[nodiscard]] int widthOf(bool isShort) const;
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] const QString& shown() const;

    Tone m_tone = Tone::Quiet;
    Icon m_icon = Icon::None;
    QString m_text;
    QString m_shortText;
    bool m_isShort = false;
};

/// Draws a state as a pill into a table cell; gives the rectangle that it took.
QRect paintStatePill(QPainter& painter, const QRect& cell, Tone tone, Icon icon, const QString& text,
                     const QPalette& palette, bool filled);

/// A switch or a choice that narrows a list: "Not here 5", "Market: HKMK".
class Chip : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    void setActive(bool active); ///< For chips with a menu: something is chosen there.
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_active = false;
};

} // namespace ui
