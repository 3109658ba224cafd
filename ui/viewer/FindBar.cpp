#include "FindBar.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormField.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"
#include "ui/common/Wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace viewer {
namespace {

constexpr int typingPause = 200; // ms
constexpr int longestText = 500;

QToolButton* flatButton(ui::Icon icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(ui::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    ui::makeFlat(button);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(flatButton(ui::Icon::ChevronUp, tr("Previous hit (Shift+F3)"), this))
    , m_next(flatButton(ui::Icon::ChevronDown, tr("Next hit (F3)"), this))
    , m_stop(flatButton(ui::Icon::Pause, tr("Stop looking"), this))
    , m_word(new QCheckBox(tr("Whole &word"), this))
    , m_case(new QCheckBox(tr("&Case"), this))
    , m_pattern(new QCheckBox(tr("Regular e&xpression"), this))
    , m_close(flatButton(ui::Icon::Close, tr("Close (Esc)"), this))
    , m_pause(typingPause, [this] { Q_EMIT wished(wish()); })
{
    setObjectName(QStringLiteral("find-bar"));
    m_text->setObjectName(QStringLiteral("find-text"));
    m_count->setObjectName(QStringLiteral("find-count"));
    m_previous->setObjectName(QStringLiteral("find-previous-button"));
    m_next->setObjectName(QStringLiteral("find-next-button"));
    m_stop->setObjectName(QStringLiteral("find-stop"));
    m_word->setObjectName(QStringLiteral("find-word"));
    m_case->setObjectName(QStringLiteral("find-case"));
    m_pattern->setObjectName(QStringLiteral("find-pattern"));
    m_close->setObjectName(QStringLiteral("find-close"));
    build();
    hide();
}

void FindBar::build()
{
    m_text->setPlaceholderText(tr("Find in this report"));
    m_text->setAccessibleName(tr("Find in this report"));
    m_text->setMaxLength(longestText);
    ui::makeClearable(*m_text, tr("Clear the search"));
    m_text->setMinimumWidth(160);
    m_text->setMaximumWidth(360);
    m_case->setToolTip(tr("Capitals are not the same as small letters."));
    m_pattern->setToolTip(tr("As Perl has them, within a line: DEP +R\\d{12}"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 of 000")));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    row->setSpacing(ui::grid);
    row->addWidget(m_text, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count, 1);
    row->addWidget(m_stop);
    auto* choices = new QWidget(this); // below each other where it is narrow
    auto* flow = new ui::FlowLayout(ui::grid, choices);
    for (QCheckBox* box : {m_word, m_case, m_pattern})
        flow->addWidget(box);
    row->addWidget(choices, 2);
    row->addWidget(m_close);
    m_stop->hide();

    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.call(); });
    for (QCheckBox* box : {m_word, m_case, m_pattern})
        connect(box, &QCheckBox::toggled, this, [this] { m_pause.call(); });
    connect(m_previous, &QToolButton::clicked, this, [this] {
        m_pause.flush();
        Q_EMIT previousWanted();
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_pause.flush();
        Q_EMIT nextWanted();
    });
    connect(m_stop, &QToolButton::clicked, this, &FindBar::stopWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
}

void FindBar::begin(const QString& text)
{
    setVisible(true);
    if (!text.isEmpty() && text != m_text->text()) {
        m_text->setText(text);
        m_pause.flush();
    } else if (!m_text->text().isEmpty()) {
        Q_EMIT wished(wish());
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::show(const report::FindWish& wish)
{
    m_text->setText(wish.text);
    m_word->setChecked(wish.wholeWord);
    m_case->setChecked(wish.matchCase);
    m_pattern->setChecked(wish.isPattern);
    m_pause.forget();
    setVisible(true);
}

report::FindWish FindBar::wish() const
{
    return {m_text->text(), m_pattern->isChecked(), m_word->isChecked(), m_case->isChecked()};
}

void FindBar::tell(const Standing& standing)
{
    using ui::wording::number;
    const bool isAny = standing.count > 0;
    m_previous->setEnabled(isAny);
    m_next->setEnabled(isAny);
    m_stop->setVisible(standing.isRunning);
    QString words;
    if (m_text->text().isEmpty())
        words = QString();
    else if (!isAny && standing.isRunning)
        words = tr("Looking… %1 %").arg(standing.percent);
    else if (!isAny)
        words = standing.isAll ? tr("Not found") : tr("Stopped");
    else if (standing.current >= 0)
        //: the third of twelve hits
        words = tr("%1 of %2").arg(number(standing.current + 1), number(standing.count));
    else
        words = standing.count == 1 ? tr("1 hit") : tr("%1 hits").arg(number(standing.count));
    if (isAny && standing.isRunning)
        words = tr("%1, looking…").arg(words);
    else if (isAny && !standing.isAll)
        words = tr("%1, stopped").arg(words);
    say(words, !isAny && !standing.isRunning && standing.isAll && !m_text->text().isEmpty());
}

void FindBar::tellFault(const rap::Error& error)
{
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_stop->hide();
    say(error.message, true);
    m_count->setToolTip(error.detail);
}

void FindBar::say(const QString& text, bool isWrong)
{
    ui::markWrong(m_text, isWrong);
    QPalette colors = palette();
    if (isWrong)
        colors.setColor(QPalette::WindowText, ui::toneColors(ui::Tone::Bad, palette()).text);
    m_count->setPalette(colors);
    m_count->setText(text);
    m_count->setToolTip({});
}

void FindBar::leave()
{
    m_pause.forget();
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isReturn && m_pause.isWaiting())
        m_pause.flush(); // that goes to the first one
    else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else if (isReturn)
        Q_EMIT nextWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace viewer
