package vn.hoso.dossierlist;

import java.time.Instant;
import java.util.UUID;

/** Where a page ended. No name: it would stand in the address of the next one. */
public record PageKey(Instant at, UUID id) {

  public String cursor() {
    return Cursors.of(at, id);
  }

  /** The database knows no instant of a year like one million. */
  public static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  public static PageKey of(String cursor) {
    return Cursors.read(
        cursor,
        2,
        parts -> {
          var at = Instant.parse(parts.get(0));
          if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw DossierListProblem.badCursor();
          }
          return new PageKey(at, UUID.fromString(parts.get(1)));
        });
  }
}
