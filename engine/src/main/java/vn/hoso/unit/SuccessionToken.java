package vn.hoso.unit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
