#pragma once

#include "account/Account.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ui {

/// What most accounts never need, folded away until it is asked for or differs from what is usual.
class AdvancedFields : public QWidget {
    Q_OBJECT
public:
    explicit AdvancedFields(QWidget* parent = nullptr);

    void show(const account::Account& account);
    void putInto(account::Account& account) const;

Q_SIGNALS:
    void unfolded(); ///< By hand.
    void edited();

private:
    void fold(bool open);

    QToolButton* m_fold;
    QWidget* m_fields;
    QSpinBox* m_connections;
    QCheckBox* m_limited;
    QSpinBox* m_limit; ///< KB a second.
    QCheckBox* m_openedOnce;
    QCheckBox* m_refetchMissing;
    QLineEdit* m_keyDrop;
    QComboBox* m_keyForm;
};

} // namespace ui
