#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "sftp/HostKeys.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Notice;

/// The host keys that are trusted for an account's servers: each with a way to trust it no longer, and a field to add
/// one of one server before that was ever asked. What she does holds at once.
class HostKeyList : public QWidget {
    Q_OBJECT
public:
    explicit HostKeyList(account::ConfigFolder folder, QWidget* parent = nullptr);

    void show(const account::Account& account);

private:
    void fill(const sftp::HostKeys& keys);
    void addRow(const sftp::PresentedKey& key);
    void forget(const sftp::PresentedKey& key, QPushButton& button);
    void trustAgain(const sftp::PresentedKey& key, QPushButton& button);
    void offer(const sftp::PresentedKey& key, bool isTrusted, QPushButton& button);
    void add();
    void takeServerFromLine();

    account::ConfigFolder m_folder;
    QList<account::Address> m_addresses;
    QVBoxLayout* m_rows;
    QLabel* m_none;
    QLineEdit* m_line;
    QComboBox* m_server; ///< In the order of `m_addresses`; none where there are two and she has not said which.
    bool m_isServerFromLine = false;
    Notice* m_told;
};

} // namespace ui
