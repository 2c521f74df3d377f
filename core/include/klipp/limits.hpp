#pragma once

#include <cstddef>

namespace klipp {

/// How much input is read and how much markup is made before a document is refused with `kTooLarge`. A document comes
/// from another origin and is rendered on somebody's page, so nothing about its size is taken on trust. Within the
/// defaults no document takes more than a second or 128 MB (`make bench` shows how both grow); each error says which
/// limit was passed and what to do about it.
struct Limits {
  std::size_t document_bytes = 1024 * 1024;    ///< JSON text
  std::size_t json_depth = 64;                 ///< lists and objects inside one another
  std::size_t json_values = 100'000;           ///< strings, numbers, lists, objects, … in all
  std::size_t list_items = 1'000;              ///< entries of any one list of the format (tags, authors, items, …)
  std::size_t markdown_bytes = 256 * 1024;     ///< one body
  std::size_t table_cells = 20'000;            ///< of all tables of a body; rows that are too short are filled
  std::size_t output_bytes = 2 * 1024 * 1024;  ///< markup of one widget
  std::size_t output_elements = 20'000;        ///< elements of one widget
  std::size_t output_depth = 100;              ///< elements inside one another
};

}  // namespace klipp
