#include <iostream>
#include <klipp/klipp.hpp>

static_assert(KLIPP_VERSION_MAJOR >= 1);

int main() {
  const char* document = R"({"title": "The title", "url": "https://news.example/a", "language": "en"})";
  const klipp::Result<klipp::Html> card = klipp::render(klipp::Kind::kCard, document);
  if (!card) return std::cerr << card.error().place() << ": " << card.error().message << '\n', 1;
  std::cout << card.value().text() << '\n';
}
