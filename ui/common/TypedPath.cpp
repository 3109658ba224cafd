#include "TypedPath.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

namespace ui {

QString typedPath(const QLineEdit& field)
{
    QString path = field.text().trimmed();
    if (path.size() > 1 && path.startsWith(QLatin1Char('"')) && path.endsWith(QLatin1Char('"')))
        path = path.mid(1, path.size() - 2).trimmed();
    return QDir::fromNativeSeparators(path);
}

void chooseFolder(QLineEdit& field, const QString& title, const std::function<void()>& chosen)
{
    auto* dialog = new QFileDialog(&field, title, typedPath(field));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &field, [&field, chosen](const QString& folder) {
        field.setText(QDir::toNativeSeparators(folder));
        if (chosen)
            chosen();
    });
    dialog->open();
}

} // namespace ui
