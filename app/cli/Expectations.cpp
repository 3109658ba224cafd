#include "app/cli/Expectations.h"

#include "app/cli/Conversation.h"
#include "profile/Habits.h"

namespace cli {

QList<profile::ExpectedReport> expectedToday(Conversation& talk, rap::HongKongTime now,
                                             const rap::HolidayCalendar& holidays)
{
    auto& session = talk.session();
    const auto& index = session.index();
    const auto habitsOn = [&](QDate day) {
        return profile::learnHabits(index.reports(), session.choice(), day, index.listings(), holidays);
    };
    const profile::ExpectationQuestion question{now.date(), now, index.listings(), holidays};
    const profile::ProfileSet& set = session.profiles();
    return profile::expectedOn(question, set.profiles, set.decisions, habitsOn(now.date()), index.reports()) +
           profile::overlooked(question, set.profiles, set.decisions, habitsOn, index.reports());
}

} // namespace cli
