/// Does what a host does with klipp.wasm, for calls that come in on stdin one behind the other: three numbers of 32
/// bits (the kind of widget, or kStep; bytes of options; bytes of the document), and the bytes. For each it writes two
/// numbers (what the call returned, bytes of output) and the output. It allocates nothing itself: operator new is the
/// module's.
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include "klipp/klipp.h"
#include "memory.hpp"

namespace {

constexpr std::uint32_t kStep = 100;

/// False at the end of stdin.
bool read_all(void* to, std::size_t size) {
  auto* at = static_cast<char*>(to);
  while (size > 0) {
    const ssize_t got = read(STDIN_FILENO, at, size);
    if (got <= 0) return false;
    at += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

void write_all(const void* from, std::size_t size) {
  const auto* at = static_cast<const char*>(from);
  while (size > 0) {
    const ssize_t put = write(STDOUT_FILENO, at, size);
    if (put <= 0) std::_Exit(2);
    at += put;
    size -= static_cast<std::size_t>(put);
  }
}

}  // namespace

int main() {
  klipp::module::start_afresh();
  for (std::uint32_t call[3]; read_all(call, sizeof call);) {
    const std::uint32_t size = call[1] + call[2];
    if (!read_all(klipp_input(size), size)) return 1;
    const std::int32_t code = call[0] == kStep ? klipp_signup_step(call[1]) : klipp_render(call[0], call[1], call[2]);
    const std::uint32_t answer[] = {static_cast<std::uint32_t>(code), klipp_output_size()};
    write_all(answer, sizeof answer);
    write_all(klipp_output(), klipp_output_size());
  }
  return 0;
}
