#include "SystemScheme.h"

#include <QApplication>

namespace desktop {

class SystemScheme::Watch {};

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent)
    , m_scheme(ui::schemeOf(QApplication::palette()))
{
}

SystemScheme::~SystemScheme() = default;

void SystemScheme::setFrames(ui::Scheme /*scheme*/) {}

} // namespace desktop
