#include "operations/process_metrics.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "klipp/version.hpp"
#include "log.hpp"
#include "operations/metrics.hpp"

namespace klipp::example {

namespace {

using prometheus::MetricFamily;
using prometheus::MetricType;

void add_one(std::vector<MetricFamily>& families, const char* name, const char* help, MetricType type, double value) {
  families.push_back(family_of(name, help, type));
  add_value(families.back(), value);
}

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1'000'000;
}

void add_memory(std::vector<MetricFamily>& families) {
  std::ifstream pages("/proc/self/statm");
  double all = 0;
  double resident = 0;
  pages >> all >> resident;
  const auto page = static_cast<double>(sysconf(_SC_PAGESIZE));
  add_one(families, "process_resident_memory_bytes", "Memory that is in use.", MetricType::Gauge, resident * page);
  add_one(families, "process_virtual_memory_bytes", "Memory that is set aside.", MetricType::Gauge, all * page);
}

void add_files(std::vector<MetricFamily>& families) {
  std::error_code error;
  const auto open = std::distance(std::filesystem::directory_iterator("/proc/self/fd", error), {});
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  add_one(families, "process_open_fds", "Open files and connections.", MetricType::Gauge, static_cast<double>(open));
  add_one(families, "process_max_fds", "How many there may be.", MetricType::Gauge,
          static_cast<double>(limit.rlim_cur));
}

}  // namespace

void add_process_metrics(std::vector<MetricFamily>& families) {
  add_memory(families);
  add_files(families);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  add_one(families, "process_cpu_seconds_total", "Processor time.", MetricType::Counter,
          seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime));
  add_one(families, "klipp_log_lines_lost_total", "Lines of a log that could not be written.", MetricType::Counter,
          static_cast<double>(lost_log_lines()));
  families.push_back(family_of("klipp_build_info", "The program.", MetricType::Gauge));
  add_value(families.back(), 1, {{"version", KLIPP_VERSION}});
}

}  // namespace klipp::example
