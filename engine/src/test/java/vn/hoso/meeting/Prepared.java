package vn.hoso.meeting;

import java.util.Map;

/** What makes a row of {@code prepareDossier} whole. */
final class Prepared {

  static final Map<String, Object> ROW =
      Map.of(
          "outcome",
          "prepared",
          "youthUnionMember",
          true,
          "tradeUnionIntroduces",
          false,
          "verificationWaived",
          true);

  private Prepared() {}
}
