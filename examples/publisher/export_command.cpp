#include "export_command.hpp"

#include <fstream>
#include <iostream>

#include "csv.hpp"
#include "log.hpp"
#include "store/private_file.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

namespace {

bool write_subscribers(const std::string& database, bool all, std::ostream& out) {
  out << csv_record(kExportColumns);
  const bool read =
      read_subscribers(database, all, [&out](const ExportRow& subscriber) { out << csv_record(subscriber); });
  return read && out.flush().good();
}

}  // namespace

int export_csv(const std::string& database, const std::string& file, bool all) {
  if (file == "-") return write_subscribers(database, all, std::cout) ? 0 : 1;
  create_private_file(file);  // one that is there keeps its mode
  std::ofstream out(file, std::ios::binary);
  if (out && write_subscribers(database, all, out)) return 0;
  log_problem("the subscribers were not written to " + file);
  return 1;
}

}  // namespace klipp::example
