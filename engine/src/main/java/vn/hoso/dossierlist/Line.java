package vn.hoso.dossierlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.secrecy.CaseReader;

/**
 * A dossier of a page with what is open of it.
 *
 * @param at by what the page is sorted
 * @param row as the asker reads it
 */
record Line(List<OpenStep> open, Instant at, DossierRow row) {

  /**
   * One step that is open, and the row as if it were the only one.
   *
   * @param at by what the page is sorted
   * @param stepId null where none is open
   * @param unitId who does it; null where none is open
   * @param runs how many runs of it are open there, for several items
   */
  record OpenStep(
      Instant at, @Nullable String stepId, @Nullable UUID unitId, int runs, DossierRow row) {

    boolean knownTo(@Nullable CaseReader reader) {
      return reader == null || stepId == null || reader.knows(stepId, unitId);
    }
  }

  /**
   * @param steps of each dossier together, that first which is shown first
   */
  static List<Line> of(List<OpenStep> steps) {
    var byDossier = new LinkedHashMap<UUID, List<OpenStep>>();
    for (var step : steps) {
      byDossier.computeIfAbsent(step.row().id(), first -> new ArrayList<>()).add(step);
    }
    return byDossier.values().stream()
        .map(open -> new Line(open, open.get(0).at(), open.get(0).row()))
        .toList();
  }

  UUID id() {
    return row.id();
  }

  String procedureSlug() {
    return row.procedureSlug();
  }

  /**
   * With the first step he knows of. What is kept from him is counted once, however much it is:
   * that something is done is all he learns.
   *
   * @param reader null where nothing is kept from anybody
   */
  Line seenBy(@Nullable CaseReader reader) {
    var known = open.stream().filter(step -> step.knownTo(reader)).toList();
    int kept = known.size() < open.size() ? 1 : 0;
    int others = known.isEmpty() ? 0 : known.stream().mapToInt(OpenStep::runs).sum() - 1 + kept;
    var shown = known.isEmpty() ? open.get(0) : known.get(0);
    var seen = reader == null ? shown.row() : shown.row().seenBy(reader, shown);
    return new Line(open, at, seen.beside(Math.max(0, others)));
  }
}
