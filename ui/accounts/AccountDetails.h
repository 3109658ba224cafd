#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "rap/Time.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace ui {

class HostKeyList;

/// What there is to know of an account, to read and to copy: who, servers, trusted host keys, key and its end, folders.
class AccountDetails : public QWidget {
    Q_OBJECT
public:
    AccountDetails(account::ConfigFolder folder, rap::Clock clock, QWidget* parent = nullptr);

    void show(const account::Account& account);

private:
    QLabel* add(QFormLayout& form, const QString& label);
    void tell(QLabel* value, const QString& text); ///< To a screen reader with its label.
    [[nodiscard]] QString keyText(const account::Account& account) const;
    [[nodiscard]] QString lifeText(const account::Account& account) const;

    rap::Clock m_clock;
    QLabel* m_identity;
    QLabel* m_user;
    QLabel* m_servers;
    QLabel* m_key;
    QLabel* m_life;
    QLabel* m_folders;
    HostKeyList* m_hostKeys;
};

} // namespace ui
