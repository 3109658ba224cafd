#pragma once

#include "core.h"

#include <QSignalSpy>
#include <QTest>
