package vn.hoso.conclusion;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.DerivedDays;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.GateRule;

/** Looks at a dossier through the gates of its procedure; of a list once for each that counts. */
@Component
class GateReading {

  /**
   * @param item null where the dossier is about one matter
   */
  record Finding(GateRule rule, @Nullable Item item, GateVerdict verdict) {

    @Nullable UUID itemId() {
      return item == null ? null : item.id();
    }
  }

  private final DossierChanges changes;
  private final Clocks clocks;
  private final Documents documents;
  private final Items items;

  GateReading(DossierChanges changes, Clocks clocks, Documents documents, Items items) {
    this.changes = changes;
    this.clocks = clocks;
    this.documents = documents;
    this.items = items;
  }

  List<Finding> of(UUID dossierId) {
    var dossier = changes.get(dossierId);
    var procedure = changes.revision(dossier).procedure();
    if (procedure.gates().isEmpty()) {
      return List.of();
    }
    var ground = ground(dossier, procedure);
    if (!procedure.items().many()) {
      return findings(procedure, ground).toList();
    }
    return items.of(dossierId).stream()
        .filter(Item::active)
        .flatMap(each -> findings(procedure, ground.of(each)))
        .toList();
  }

  private static Stream<Finding> findings(Procedure procedure, GateGround ground) {
    var measure = new GateMeasure(procedure, ground);
    return procedure.gates().stream()
        .filter(rule -> asked(procedure, rule, ground.item()))
        .map(rule -> new Finding(rule, ground.item(), measure.of(rule)));
  }

  /** What ended before the step is not measured. */
  private static boolean asked(Procedure procedure, GateRule rule, @Nullable Item item) {
    return item == null
        || !procedure.items().ended(rule.at()).contains(String.valueOf(item.outcome()));
  }

  private GateGround ground(KnownDossier dossier, Procedure procedure) {
    var days = new DerivedDays(procedure, dossier, clocks.calendar(dossier));
    return new GateGround(
        dossier.conditions(), days::reckoned, documents.list(dossier.id()), null, changes.today());
  }
}
