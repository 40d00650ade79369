package vn.hoso.audit;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.secrecy.CaseReader;

/**
 * Which entries tell the number of a paper before it is issued to somebody it is not for: its kind
 * stands in it, and with it what was decided.
 */
final class UnissuedNumbers {

  private static final Set<String> TELLING =
      Set.of(DossierEventKind.PaperNumbered.name(), DossierEventKind.StepCompleted.name());

  private UnissuedNumbers() {}

  /**
   * The numbers of those entries.
   *
   * @param entries of one dossier, oldest first
   */
  static Set<Long> of(List<HistoryEntry> entries, CaseReader reader) {
    Set<Long> kept = new HashSet<>();
    Set<String> issued = new HashSet<>();
    for (int at = entries.size() - 1; at >= 0; at--) {
      var entry = entries.get(at);
      if (entry.kind().equals(DossierEventKind.PaperIssued.name())) {
        issued.add(place(entry, reader));
      } else if (TELLING.contains(entry.kind())
          && entry.stepId() != null
          && reader.keepsNumber(entry.stepId())
          && !reader.wrote(entry.officialId())
          && !issued.contains(place(entry, reader))) {
        kept.add(entry.seq());
      }
    }
    return kept;
  }

  /** Where in the model it is signed: each place is for one paper. */
  private static String place(HistoryEntry entry, CaseReader reader) {
    try {
      return reader.step(entry.stepId()).drawnAs();
    } catch (NoSuchElementException another) {
      // HoSo has not written it: there is no such step.
      return String.valueOf(entry.stepId());
    }
  }
}
