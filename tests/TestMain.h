#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#ifndef RAPDESK_TEST_FUNCTION
#define RAPDESK_TEST_FUNCTION main
#endif

/// What ends a test's source, as QTEST_MAIN does. In a program of several tests (rapdesk_tests in cmake/Room.cmake)
/// this is not main, but what the program's main calls by the test's name.
#define RAPDESK_TEST(Test)                                                                                             \
    int RAPDESK_TEST_FUNCTION(int argc, char* argv[])                                                                  \
    {                                                                                                                  \
        const TestApplication application(argc, argv);                                                                 \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);                                                               \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
