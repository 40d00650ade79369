package vn.hoso.dossierlist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended. No name: it would stand in the address of the next one. */
record PageKey(Instant at, UUID id) {

  String cursor() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
  }

  /** The database knows no instant of a year like one million. */
  static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  static PageKey of(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var parts = text.split(" ", 2);
      var at = Instant.parse(parts[0]);
      if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
        throw DossierListProblem.badCursor();
      }
      return new PageKey(at, UUID.fromString(parts[1]));
    } catch (RuntimeException e) {
      throw DossierListProblem.badCursor();
    }
  }
}
