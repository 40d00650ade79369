package vn.hoso.unit;

import java.util.Base64;
import java.util.List;
import vn.hoso.shared.Sha256;
import vn.hoso.unit.SuccessionPreview.SuccessionUnit;

/** Gives a preview a short name: another content has another one. */
final class SuccessionToken {

  private SuccessionToken() {}

  static SuccessionPreview seal(SuccessionPlan plan, List<SuccessionUnit> shown) {
    int dossiers =
        (int)
            shown.stream()
                .flatMap(unit -> unit.dossiers().stream())
                .map(OpenDossiers.Concerned::dossierId)
                .distinct()
                .count();
    int released =
        (int)
            shown.stream()
                .flatMap(unit -> unit.dossiers().stream())
                .flatMap(dossier -> dossier.steps().stream())
                .filter(step -> step.holderName() != null)
                .count();
    return new SuccessionPreview(
        digest(plan.lastDay() + shown.toString()), dossiers, released, List.copyOf(shown));
  }

  private static String digest(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(text));
  }
}
