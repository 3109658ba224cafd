#pragma once

#include "session/ConnectionCheck.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace ui {

/// What a connection test has found in the account's base folders, and in those that RAP's guide names: as one line,
/// which unfolds to a line for each. Hidden where the test did not come so far.
class CheckedFolderList : public QWidget {
    Q_OBJECT
public:
    explicit CheckedFolderList(QWidget* parent = nullptr);

    void clear();
    void show(const session::CheckOutcome& outcome);

Q_SIGNALS:
    void unfolded(); ///< By hand.

private:
    void fold(bool open);

    QToolButton* m_fold;
    QWidget* m_lines;
    QGridLayout* m_grid;
};

} // namespace ui
