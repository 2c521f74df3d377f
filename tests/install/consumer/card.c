#include <klipp/klipp.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char* document = "{\"title\": \"The title\", \"url\": \"https://news.example/a\", \"language\": \"en\"}";
  const uint32_t size = (uint32_t)strlen(document);
  klipp_renderer* self = klipp_new();
  memcpy(klipp_input(self, size), document, size);
  const int32_t error = klipp_render(self, KLIPP_CARD, 0, size);
  fwrite(klipp_output(self), 1, klipp_output_size(self), error ? stderr : stdout);
  klipp_free(self);
  puts("");
  return error;
}
