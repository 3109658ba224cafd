#pragma once

#include <QWidget>

namespace ui {

/// What a RowColumn has several of.
class EditRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setNames(const QString& row) = 0; ///< Accessible names of its controls begin so: "Exception 2".
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void edited(); ///< By a person.
};

} // namespace ui
