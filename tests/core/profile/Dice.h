#pragma once

#include <QString>
#include <QTest>
#include <random>

/// Chance with a seed, which is printed: RAPDESK_SEED=N repeats a run that failed.
class Dice {
public:
    explicit Dice(const char* test)
        : m_seed(qEnvironmentVariableIsSet("RAPDESK_SEED") ? qEnvironmentVariable("RAPDESK_SEED").toUInt()
                                                           : std::random_device{}())
        , m_engine(m_seed)
    {
        qInfo("%s: RAPDESK_SEED=%u", test, m_seed);
    }

    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_engine); }
    bool once(int in) { return between(1, in) == 1; }
    template <typename List> auto oneOf(const List& list)
    {
        return list[static_cast<typename List::size_type>(between(0, static_cast<int>(list.size()) - 1))];
    }

private:
    unsigned m_seed;
    std::mt19937 m_engine;
};
