#pragma once

#include "app/cli/Console.h"
#include "report/Layout.h"
#include "report/Source.h"

#include <memory>

namespace cli {

/// What of two data images differs, record by record, on standard output: for people, or with `json` an object a record
/// and a last one {"summary"}. Whether they are the same.
[[nodiscard]] rap::Result<bool> areImagesSame(Console& console, std::shared_ptr<const report::Source> left,
                                              std::shared_ptr<const report::Source> right,
                                              const std::shared_ptr<const report::Layout>& layout, bool json);

} // namespace cli
