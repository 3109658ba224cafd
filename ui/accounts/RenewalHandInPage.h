#pragma once

#include "account/PublicKey.h"
#include "ui/accounts/RenewalPage.h"

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class PublicHalf;
class RegisteredDay;

/// Hands out the public half of the new key in the form that the clearing house asks for, and takes down when it was
/// handed in. Where the clearing house has named a place on RAP for it, puts it there. The private half leaves by no
/// button.
class RenewalHandInPage : public RenewalPage {
    Q_OBJECT
public:
    explicit RenewalHandInPage(RenewalState& state);

    void enter() override;
    void take() override;
    void check(const Done& done) override;
    [[nodiscard]] bool mayFinishLater() override; ///< The second time, whatever is lost.
    [[nodiscard]] bool mayGoOn() const override { return m_key && !m_isPutting; }
    [[nodiscard]] bool mayGoBack() const override { return !m_isPutting; }

Q_SIGNALS:
    void sheetWanted(); ///< For the e-Service TECHS 8, by which a new key is asked for.

private:
    void put();
    void ended(bool isPut);
    [[nodiscard]] bool keep();

    std::optional<account::PublicKey> m_key; ///< Of the new key; none where it is not that any more.
    PublicHalf* m_half;
    QPushButton* m_put;
    QLabel* m_place;
    RegisteredDay* m_day;
    bool m_isPutting = false;
    bool m_isKept = true;        ///< The day, in the record.
    bool m_isToldLosing = false; ///< What she would lose.
};

} // namespace ui
