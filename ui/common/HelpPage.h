#pragma once

namespace ui {

/// The pages that help has, in their order.
enum class HelpPage {
    Clerk,
    It,
    Shortcuts, ///< Made from the tables of commands.
    New,       ///< What this version brings.
};

} // namespace ui
