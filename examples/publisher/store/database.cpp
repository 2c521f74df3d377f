#include "store/database.hpp"

namespace klipp::example {

Statement& Statement::bind(int index, std::string_view text) {
  prepared_.bind_text(index, text);
  return *this;
}

Statement& Statement::bind(int index, std::int64_t number) {
  prepared_.bind_number(index, number);
  return *this;
}

Statement& Statement::bind(int index, std::optional<bool> flag) {
  return flag ? bind(index, std::int64_t{*flag ? 1 : 0}) : bind_null(index);
}

Statement& Statement::bind_null(int index) {
  prepared_.bind_null(index);
  return *this;
}

bool Statement::run() {
  while (step()) {
  }
  return complete();
}

}  // namespace klipp::example
