#include "store/copy.hpp"

#include "log.hpp"
#include "store/database_address.hpp"
#include "store/transactions.hpp"

namespace klipp::example {

namespace {

struct Table {
  std::string name;
  std::string columns;  // with a comma after each
  std::string numbers;  // those of them that are numbers, likewise
};

// A test compares this with the schema.
const std::vector<Table> kTables = {
    {"secrets", "name,value,", ""},
    {"signups",
     "id,email,state,name,lists,fields,consent,consent_text,consent_version,consent_at,language,source,origin,"
     "created_at,confirmed_at,unsubscribed_ms,expires_ms,repeats,mail_error,",
     "consent,unsubscribed_ms,expires_ms,repeats,"},
    {"outbox",
     "id,recipient,language,confirm_link,unsubscribe_link,expires_ms,next_try_ms,tries,last_error,sent_at,known,"
     "message_id,failed_at,claimed_by,claimed_until_ms,",
     "id,expires_ms,next_try_ms,tries,known,claimed_until_ms,"},
    {"statistics", "day,partner,article,widget,event,network,n,", "n,"},
    {"statistics_batches", "id,day,", ""}};

constexpr const char* kNextMail =
    "SELECT setval(pg_get_serial_sequence('outbox', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM outbox), false)";

bool is_postgres(const std::string& address) {
  return parse_database_address(address).kind == DatabaseAddress::Kind::kPostgres;
}

// The statements of a table. They outlive the runs, because a database keeps them by where they are.
struct TableCopy {
  explicit TableCopy(const Table& table) : name(table.name) {
    const std::string columns = table.columns.substr(0, table.columns.size() - 1);
    std::string places;
    for (std::size_t at = 0, end = 0; (end = table.columns.find(',', at)) != std::string::npos; at = end + 1) {
      is_number.push_back((',' + table.numbers).find(',' + table.columns.substr(at, end - at + 1)) !=
                          std::string::npos);
      places += (places.empty() ? "?" : ", ?") + std::to_string(is_number.size());
    }
    any = "SELECT 1 FROM " + name + " LIMIT 1";
    select = "SELECT " + columns + " FROM " + name;
    insert = "INSERT INTO " + name + " (" + columns + ") VALUES (" + places + ")";
  }

  std::string name;
  std::vector<bool> is_number;
  std::string any;
  std::string select;
  std::string insert;
};

bool is_empty(Database& database, const TableCopy& table) {
  Statement any = database.prepare(table.any);
  if (!any.step()) return any.complete();
  log_problem("the database to copy to has " + table.name + " already; give an empty one");
  return false;
}

bool copy_row(const Statement& row, const TableCopy& table, Database& to) {
  std::vector<std::string> texts(table.is_number.size());
  Statement insert = to.prepare(table.insert);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const int column = static_cast<int>(i);
    if (row.is_null(column)) {
      insert.bind_null(column + 1);
    } else if (table.is_number[i]) {
      insert.bind(column + 1, row.number(column));
    } else {
      insert.bind(column + 1, texts[i] = row.text(column));
    }
  }
  return insert.run();
}

bool copy_table(Database& from, const TableCopy& table, Database& to, std::int64_t& rows) {
  Statement row = from.prepare(table.select);
  for (rows = 0; row.step(); ++rows) {
    if (!copy_row(row, table, to)) return false;
  }
  return row.complete();
}

// One moment of the source, which goes on being used; its tables are those of this program.
std::unique_ptr<Database> open_source(const std::string& address) {
  if (!open_for_reading(address) || !open_transactions(address, 1)) return nullptr;
  std::unique_ptr<Database> source = open_for_reading(address);
  const char* begin = is_postgres(address) ? "BEGIN ISOLATION LEVEL REPEATABLE READ" : "BEGIN";
  return source && source->execute(begin) ? std::move(source) : nullptr;
}

}  // namespace

std::optional<std::vector<Copied>> copy_database(const std::string& from, const std::string& to) {
  const std::vector<TableCopy> tables(kTables.begin(), kTables.end());
  const std::unique_ptr<Database> source = open_source(from);
  const std::unique_ptr<Transactions> target = source ? open_transactions(to, 1) : nullptr;
  if (!target) return std::nullopt;
  std::vector<Copied> copied;
  const bool committed = target->run([&](Database& database) {
    copied.clear();
    for (const TableCopy& table : tables) {
      if (!is_empty(database, table)) return false;
    }
    for (const TableCopy& table : tables) {
      Copied& part = copied.emplace_back(Copied{.table = table.name});
      if (!copy_table(*source, table, database, part.rows)) return false;
    }
    return !is_postgres(to) || database.execute(kNextMail);
  });
  return committed ? std::optional(copied) : std::nullopt;
}

}  // namespace klipp::example
