#pragma once

#include <functional>
#include <memory>
#include <string>

#include "admin/admin_access.hpp"
#include "articles.hpp"
#include "http/routes.hpp"
#include "operations/operations.hpp"
#include "sources/sources.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// What the administrator's pages show and change.
struct AdminDesk {
  std::shared_ptr<AdminAccess> access;
  std::string database;  ///< as --database names it
  SignupStore& store;
  std::shared_ptr<const Articles> articles;
  std::shared_ptr<const Sources> sources;
  std::shared_ptr<Operations> operations;
  std::function<void()> on_mail;  ///< called when a mail is to be tried again; may be empty
};

/// Adds
///   GET /admin                   what there is, in numbers
///   GET /admin/subscribers       `q` is searched for in addresses and names
///   GET /admin/subscribers.csv   the confirmed ones; all with `all=1`
///   GET /admin/outbox            mails that are not sent; POST tries the one called `id` again
///   GET /admin/documents         documents and sources, and what is wrong with them
/// for those whom AdminAccess lets in. If there are statistics by now (/statistics), the pages lead there, too. Routes
/// must outlive the server.
void add_admin_routes(Routes& routes, AdminDesk desk);

}  // namespace klipp::example
