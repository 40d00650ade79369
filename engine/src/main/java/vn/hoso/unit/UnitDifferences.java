package vn.hoso.unit;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.shared.ImportVerdict.Change;

/** What a row of a list says else than what is known of its unit; an empty cell says nothing. */
final class UnitDifferences {

  private UnitDifferences() {}

  static List<Change> of(UnitView known, UnitDraft draft) {
    List<Change> changes = new ArrayList<>();
    if (!known.name().equals(draft.name())) {
      changes.add(Change.ofSpelling("name", known.name(), draft.name()));
    }
    String shortName = shortName(known, draft);
    if (!known.shortName().equals(shortName)) {
      changes.add(Change.ofSpelling("shortName", known.shortName(), shortName));
    }
    if (known.code() == null && draft.code() != null) {
      changes.add(new Change("code", null, draft.code(), false));
    }
    if (draft.duty() != null && draft.duty() != known.duty()) {
      String before = known.duty() == null ? null : known.duty().label();
      changes.add(new Change("duty", before, draft.duty().label(), false));
    }
    return changes;
  }

  /** A unit without a short name of its own is called by its whole one, also by a new one. */
  static String shortName(UnitView known, UnitDraft draft) {
    if (draft.shortName() != null) {
      return draft.shortName();
    }
    return known.shortName().equals(known.name()) ? draft.name() : known.shortName();
  }
}
