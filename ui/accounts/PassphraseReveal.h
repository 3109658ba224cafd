#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class Notice;

/// Shows a passphrase that was made up, once and where she asks for it, so that it can be written down.
class PassphraseReveal : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseReveal(QWidget* parent = nullptr);
    ~PassphraseReveal() override;

    void offer(const QString& passphrase); ///< An empty one: there is nothing to be shown, nor any more.

private:
    void reveal();

    QString m_passphrase;
    QPushButton* m_show;
    Notice* m_shown;
};

} // namespace ui
