#pragma once

#include "ui/common/Commands.h"
#include "ui/help/HelpText.h"
#include "ui/help/HelpWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

inline const QLocale english(QLocale::English, QLocale::HongKong);

/// The manual's window, and what it asked for.
struct Opened {
    int contacts = 0;
    bool hasMail = true;
    QStringList mails;
    help::HelpWindow window{{[this](QWidget*) { ++contacts; },
                             [this](const QString& email) {
                                 mails += email;
                                 return hasMail;
                             }}};
    help::HelpText& text = *window.findChild<help::HelpText*>();
    QTreeWidget& sections = *window.findChild<QTreeWidget*>();
    QLineEdit& find = *window.findChild<QLineEdit*>(QStringLiteral("find-text"));
    QLabel& count = *window.findChild<QLabel*>(QStringLiteral("find-count"));

    Opened()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    void trigger(QLatin1String id) { window.commands().action(id)->trigger(); }
};
