package vn.hoso.clock;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.dossier.WatchedLimits;
import vn.hoso.procedure.Procedure;

/** Writes down which limits of a dossier are watched. */
final class LimitWatch {

  private LimitWatch() {}

  static WatchedLimits of(Procedure procedure, List<RunningClock> clocks) {
    var running =
        clocks.stream()
            .filter(clock -> clock.endedOn() == null)
            .filter(clock -> clock.deadline().due() != null && clock.warnOn() != null)
            .toList();
    var all = JsonNodeFactory.instance.arrayNode();
    running.forEach(clock -> all.add(entry(procedure, clock)));
    return new WatchedLimits(
        all.toString(),
        running.stream().map(RunningClock::warnOn).min(Comparator.naturalOrder()).orElse(null));
  }

  private static ObjectNode entry(Procedure procedure, RunningClock clock) {
    var entry = JsonNodeFactory.instance.objectNode();
    entry.put("name", clock.limitName());
    entry.put("vi", clock.said().vi());
    entry.put("en", clock.said().en());
    entry.put("due_on", clock.deadline().due().toString());
    entry.put("warn_on", clock.warnOn().toString());
    var limit = procedure.limit(clock.limitName()).orElseThrow();
    if (procedure.parts().stream().allMatch(part -> procedure.admits(limit, part))) {
      return entry;
    }
    var parts = entry.putArray("parts");
    procedure.parts().stream()
        .filter(part -> procedure.admits(limit, part))
        .forEach(part -> parts.add(part.name()));
    return entry;
  }
}
