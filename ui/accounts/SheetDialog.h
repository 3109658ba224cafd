#pragma once

#include "account/Sheet.h"
#include "ui/common/Outlets.h"
#include "ui/common/TallDialog.h"

class QPushButton;
class QTextBrowser;

namespace ui {

class Notice;

/// A page of facts to be read before it is copied, saved or printed. Open with open().
class SheetDialog : public TallDialog {
    Q_OBJECT
public:
    /// `fileName` is what it is saved as unless she says otherwise.
    SheetDialog(const QString& title, const QString& fileName, Outlets outlets, QWidget* parent = nullptr);

    void setSheet(const account::Sheet& sheet);
    [[nodiscard]] const account::Sheet& sheet() const { return m_sheet; }

protected:
    [[nodiscard]] Notice& told() { return *m_told; }
    void setReady(bool ready); ///< Whether there is something to hand on.

private:
    void copy();
    void save();
    void print();

    account::Sheet m_sheet;
    QString m_fileName;
    Outlets m_outlets;
    QTextBrowser* m_page;
    Notice* m_told;
    QList<QPushButton*> m_buttons;
};

} // namespace ui
