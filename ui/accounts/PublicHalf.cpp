#include "ui/accounts/PublicHalf.h"

#include "account/KeyFile.h"
#include "account/WholeFile.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Notice.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

constexpr int usualWidth = 620;

constexpr int fingerprintsOnly = -1; // in place of a form

} // namespace

QComboBox* newFormChoice()
{
    auto* choice = new QComboBox;
    choice->addItem(PublicHalf::tr("OpenSSH, one line"), int(account::PublicForm::Openssh));
    choice->addItem(PublicHalf::tr("SSH2 (RFC 4716)"), int(account::PublicForm::Ssh2));
    choice->addItem(PublicHalf::tr("PEM"), int(account::PublicForm::Pem));
    return choice;
}

PublicHalf::PublicHalf(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_ways(new FlowLayout(grid))
    , m_form(newFormChoice())
    , m_text(new QPlainTextEdit)
    , m_told(new Notice)
{
    m_form->addItem(tr("Fingerprints only"), fingerprintsOnly);
    m_form->setAccessibleName(tr("Form of the public half"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(accessibleName);
    m_text->setFixedHeight(14 * grid);
    m_text->setTabChangesFocus(true);
    m_told->setObjectName(QStringLiteral("public-half-told"));
    auto* copy = new QPushButton(tr("Cop&y"));
    auto* save = new QPushButton(tr("&Save as…"));
    for (QPushButton* button : {copy, save})
        button->setAutoDefault(false);
    m_ways->addWidget(m_form);
    m_ways->addWidget(copy);
    m_ways->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(m_ways);
    column->addWidget(m_text);
    column->addWidget(m_told);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { m_text->setPlainText(QString::fromUtf8(text())); });
    connect(copy, &QPushButton::clicked, this, &PublicHalf::copy);
    connect(save, &QPushButton::clicked, this, &PublicHalf::save);
}

void PublicHalf::show(const std::optional<account::PublicKey>& key, const QString& keyFile, const QString& comment)
{
    m_key = key;
    m_keyFile = keyFile;
    m_comment = comment;
    m_told->clear();
    m_text->setPlainText(QString::fromUtf8(text()));
}

void PublicHalf::choose(account::PublicForm form)
{
    m_form->setCurrentIndex(m_form->findData(int(form)));
}

std::optional<account::PublicForm> PublicHalf::form() const
{
    const int form = m_form->currentData().toInt();
    return form == fingerprintsOnly ? std::nullopt : std::optional(account::PublicForm(form));
}

void PublicHalf::addWay(QPushButton* button)
{
    button->setAutoDefault(false);
    m_ways->addWidget(button);
}

QByteArray PublicHalf::text() const
{
    if (!m_key)
        return {};
    if (const auto shown = form())
        return account::publicText(*m_key, *shown, m_comment);
    return (m_key->fingerprint() + u'\n' + m_key->md5() + u'\n').toUtf8();
}

void PublicHalf::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text()));
    m_told->show(Tone::Good, tr("Copied."));
}

void PublicHalf::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the public half"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_keyFile).fileName() + QStringLiteral("-public.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (QFileInfo(file) == QFileInfo(m_keyFile) || account::inspectKeyFile(file)) {
            m_told->show(Tone::Bad, tr("That is the file of a key itself. Choose another name."));
            return;
        }
        if (const auto written = account::writeWhole(file, text()); written)
            m_told->show(Tone::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
        else
            m_told->show(Tone::Bad, written.error().text());
    });
    dialog->open();
}

PublicHalfDialog::PublicHalfDialog(const account::PublicKey& key, const QString& keyFile, const QString& comment,
                                   QWidget* parent)
    : TallDialog(usualWidth, parent)
{
    setWindowTitle(tr("Public half of the key of %1").arg(comment));
    auto* half = new PublicHalf(tr("Public half of the key"));
    half->show(key, keyFile, comment);
    column().addWidget(half);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setButtons(buttons);
}

} // namespace ui
