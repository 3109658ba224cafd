#pragma once

#include "window.h"

#include <QSignalSpy>
#include <QTest>
