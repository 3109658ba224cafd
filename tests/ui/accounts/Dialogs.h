#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

/// By its words, mnemonic aside: as a person finds it.
template <typename Button = QPushButton> Button* button(const QWidget& in, const QString& text)
{
    const auto all = in.findChildren<Button*>();
    for (Button* each : all)
        if (QString(each->text()).remove(QLatin1Char('&')) == text)
            return each;
    return nullptr;
}

template <typename Field> Field* named(const QWidget& in, const QString& accessibleName)
{
    const auto all = in.findChildren<Field*>();
    for (Field* each : all)
        if (each->accessibleName() == accessibleName)
            return each;
    return nullptr;
}

inline QLineEdit* field(const QWidget& in, const QString& accessibleName)
{
    return named<QLineEdit>(in, accessibleName);
}

inline bool says(const QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisibleTo(&in) && label->text().contains(words); });
}
