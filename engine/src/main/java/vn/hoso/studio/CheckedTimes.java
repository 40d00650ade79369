package vn.hoso.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hoso.foldercheck.LongestWay;
import vn.hoso.foldercheck.TimeCheck;
import vn.hoso.foldercheck.TimeFinding;
import vn.hoso.procedure.Procedures;

/** What the check says of the times of published revisions, which never change. */
@Component
class CheckedTimes {

  /**
   * @param ways by the name of the limit; none for one between whose days no way leads
   */
  record Checked(List<TimeFinding> findings, Map<String, LongestWay.Way> ways) {

    long count(TimeFinding.Severity severity) {
      return findings.stream().filter(each -> each.severity() == severity).count();
    }
  }

  private final Procedures procedures;
  private final Map<UUID, Checked> known = new ConcurrentHashMap<>();

  CheckedTimes(Procedures procedures) {
    this.procedures = procedures;
  }

  Checked of(UUID revisionId) {
    Checked before = known.get(revisionId);
    if (before != null) {
      return before;
    }
    Checked checked = check(TimeCheck.of(procedures.folder(revisionId)));
    known.put(revisionId, checked);
    return checked;
  }

  private static Checked check(TimeCheck times) {
    Map<String, LongestWay.Way> ways = new HashMap<>();
    times
        .procedure()
        .limits()
        .forEach(limit -> times.ways().within(limit).ifPresent(way -> ways.put(limit.name(), way)));
    return new Checked(times.findings(), Map.copyOf(ways));
  }
}
