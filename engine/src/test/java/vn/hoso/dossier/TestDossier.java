package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.procedure.Anchor;
import vn.hoso.procedure.Anchor.Level;
import vn.hoso.procedure.Part;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** A dossier in memory, for tests that need no database. */
public final class TestDossier {

  private TestDossier() {}

  public static LockedDossier opened(String code, String about) {
    return new Dossier(
        new NewDossier(
            code,
            "test",
            about,
            LocalDate.of(2026, 9, 1),
            Instant.EPOCH,
            UUID.randomUUID(),
            false,
            unit("Chi bộ thôn Đông"),
            part(),
            UUID.randomUUID(),
            UUID.randomUUID()));
  }

  private static UnitView unit(String name) {
    return new UnitView(UUID.randomUUID(), null, UnitKind.CELL, null, name, name, null, "/");
  }

  private static Part part() {
    return new Part(
        "CELL",
        new Text("Chi bộ", "Cell"),
        PartCapacity.OPENER,
        new Anchor(Level.OPENER, null, null),
        false);
  }
}
