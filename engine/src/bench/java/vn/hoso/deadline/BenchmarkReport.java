package vn.hoso.deadline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark and writes what was measured between the two marks of a page. */
public final class BenchmarkReport {

  private static final String BEGIN = "<!-- measured: begin -->\n";
  private static final String END = "<!-- measured: end -->";

  private final Map<String, Result<?>> results;

  private BenchmarkReport(Collection<RunResult> runs) {
    results =
        runs.stream()
            .map(RunResult::getPrimaryResult)
            .collect(Collectors.toMap(each -> last(each.getLabel()), each -> (Result<?>) each));
  }

  /**
   * @param args the page to write into
   */
  public static void main(String[] args) throws RunnerException, IOException {
    var options =
        new OptionsBuilder()
            .include(DeadlineBenchmark.class.getName())
            .forks(2)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(6)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
            .build();
    var report = new BenchmarkReport(new Runner(options).run());
    var page = Path.of(args[0]);
    var text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        page, text.substring(0, from) + report.table() + text.substring(text.indexOf(END)));
  }

  private String table() {
    return machine()
        + "\n| what | goal | measured | floor | peer | measured to floor | peer to measured |\n"
        + "|---|---|---|---|---|---|---|\n"
        + row("explainedDate", "one explained date", 50, 1, "µs")
        + row("manyDates", "100,000 due dates", 200, 1000, "ms");
  }

  private String row(String name, String what, double goal, double perUnit, String unit) {
    var own = results.get(name);
    double floor = results.get(name + "Floor").getScore();
    double peer = results.get(name + "Peer").getScore();
    return String.format(
        Locale.ROOT,
        "| %s | ≤ %.0f %s | **%.2f ± %.2f %s** | %.4f %s | %.2f %s | %.0fx | %.1fx |%n",
        what,
        goal,
        unit,
        own.getScore() / perUnit,
        own.getScoreError() / perUnit,
        unit,
        floor / perUnit,
        unit,
        peer / perUnit,
        unit,
        own.getScore() / floor,
        peer / own.getScore());
  }

  private static String machine() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.0f GB of memory, other load %.1f, Java %s.%n",
        LocalDate.now(Deadlines.ZONE),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / 1e9,
        system.getSystemLoadAverage(),
        Runtime.version().feature());
  }

  private static String last(String label) {
    return label.substring(label.lastIndexOf('.') + 1);
  }
}
