#pragma once

#include "klipp/text.hpp"
#include "xml/xml_tree.hpp"

namespace klipp {

/// What stands in an element, written as HTML (html.spec.whatwg.org, serialising HTML fragments): names without their
/// prefixes, empty elements as HTML has them, addresses by `xml:base`. Comments, scripts and styles are left out.
String html_of_elements(xml::Node parent);

/// What a body begins with whose addresses start at `address`.
String base_element(std::string_view address);

}  // namespace klipp
