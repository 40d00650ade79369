package vn.hoso.procedure;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.deadline.Confidence;

/**
 * Whether a limit is one of the centre: its length was seen in print, and its basis names the
 * number of a text of a central body, or the Charter. Numbers of Party texts end in their issuer,
 * and all of its central bodies in TW; those of the State in CP or QH.
 */
public final class CentralText {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d+[\\d/]*-[\\p{Lu}]+/[\\p{Lu}]*TW\\b|\\d+/\\d{4}/(?:NĐ-CP|QH\\d+)|Điều lệ Đảng",
          Pattern.UNICODE_CHARACTER_CLASS);

  private CentralText() {}

  /** The first such text the basis names. */
  public static Optional<String> of(String legalBasis, Confidence confidence) {
    boolean seen = confidence == Confidence.SOURCED || confidence == Confidence.SOURCED_OLD;
    return Optional.of(legalBasis)
        .filter(basis -> seen)
        .flatMap(basis -> NUMBER.matcher(basis).results().findFirst())
        .map(found -> found.group());
  }
}
