#include "account/PassphraseMaker.h"

#include <QRandomGenerator>

namespace account {

QString makePassphrase()
{
    constexpr QLatin1String characters("abcdefghjkmnpqrstuvwxyz23456789");
    constexpr int groups = 6;
    constexpr int groupSize = 4;
    QString passphrase;
    passphrase.reserve(groups * (groupSize + 1)); // what grows leaves copies behind
    for (int i = 0; i < groups * groupSize; ++i) {
        if (i > 0 && i % groupSize == 0)
            passphrase.append(u'-');
        passphrase.append(characters.at(QRandomGenerator::system()->bounded(int(characters.size()))));
    }
    return passphrase;
}

} // namespace account
