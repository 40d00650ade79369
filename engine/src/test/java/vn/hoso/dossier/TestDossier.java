package vn.hoso.dossier;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Anchor;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
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
            Map.of(),
            UUID.randomUUID(),
            UUID.randomUUID()));
  }

  /** Whether that is the secret the dossier was given. */
  public static boolean opensWith(LockedDossier dossier, String secret) {
    return ((Dossier) dossier).opensWith(secret);
  }

  /** Finds these dossiers and no others, as if they were kept. */
  public static DossierChanges kept(Procedures procedures, LockedDossier... dossiers) {
    var repository = mock(DossierRepository.class);
    when(repository.findByCode(anyString())).thenReturn(Optional.empty());
    for (var dossier : dossiers) {
      when(repository.findByCode(dossier.code())).thenReturn(Optional.of((Dossier) dossier));
    }
    return new DossierChanges(null, repository, procedures, null, Clock.systemUTC());
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
