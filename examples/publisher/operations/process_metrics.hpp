#pragma once

#include <prometheus/metric_family.h>

#include <vector>

namespace klipp::example {

/// Memory, open files and processor time of this process, by the names that Prometheus' own clients use, and the
/// version of the program.
void add_process_metrics(std::vector<prometheus::MetricFamily>& families);

}  // namespace klipp::example
