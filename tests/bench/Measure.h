#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

/// The middle and the worst of some rounds; of the processor too, as other work on the machine does not count there.
template <typename Work> inline void measure(const char* what, Work work)
{
    constexpr int rounds = 15;
    std::vector<double> wall;
    std::vector<double> processor;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        work();
        processor.push_back(double(std::clock() - began) * 1e3 / CLOCKS_PER_SEC);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    std::printf("%8.2f ms (%6.2f of processor), worst %8.2f (%6.2f)  %s\n", wall[rounds / 2], processor[rounds / 2],
                wall.back(), processor.back(), what);
}
