#pragma once

#include <string>
#include <vector>

namespace klipp::cli {

/// `klipp snippet KIND …`: prints what a partner pastes into a page to show a widget.
int snippet_command(const std::vector<std::string>& words);

}  // namespace klipp::cli
