package vn.hoso.demo;

import java.util.Map;
import java.util.Set;

/** Which papers the demo officials add at which step. */
final class DemoStages {

  /** The step whose papers are added at a step. */
  static final Map<String, String> OF =
      Map.of(
          "prepareDossier", "submitDossier",
          "submitDossier", "submitDossier",
          "completeMemberFile", "completeMemberFile");

  private static final Set<String> LATER = Set.of("6-KNĐ", "7-KNĐ", "8-KNĐ", "4-KNĐ", "4A-KNĐ");

  private DemoStages() {}

  /**
   * Resolutions exist only after the meetings, so they are not there while the dossier is being
   * prepared.
   */
  static boolean atHand(String step, String code) {
    return !("prepareDossier".equals(step) && LATER.contains(code));
  }
}
