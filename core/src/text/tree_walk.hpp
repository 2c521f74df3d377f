#pragma once

namespace klipp {

/// Walks the tree below and including `root` in document order, without recursion (a hostile text nests thousands of
/// levels). A Node is a handle with first_child(), next() and parent(). `enter(node)` says whether to visit the node's
/// children; `leave(node)` follows only where it said yes. Both may not remove nodes. Stops early once `enter` or
/// `leave` is called with `stop()` true.
template <typename Node, typename Enter, typename Leave, typename Stop>
void walk(Node root, Enter enter, Leave leave, Stop stop) {
  Node node = root;
  while (node && !stop()) {
    if (enter(node)) {
      if (Node child = node.first_child()) {
        node = child;
        continue;
      }
      leave(node);
    }
    while (node != root && !node.next()) {
      node = node.parent();
      leave(node);
    }
    if (node == root) return;
    node = node.next();
  }
}

/// Calls `visit(node)` for every node below and including `root`, in document order.
template <typename Node, typename Visit>
void for_each_node(Node root, Visit visit) {
  const auto enter = [&](Node node) {
    visit(node);
    return true;
  };
  walk(
      root, enter, [](Node) {}, [] { return false; });
}

}  // namespace klipp
