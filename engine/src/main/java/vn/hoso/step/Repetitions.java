package vn.hoso.step;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.rule.ItemOutcome;

/** How often a step is done that is open several times at once. */
@Component
class Repetitions {

  private final DossierChanges changes;
  private final Items items;

  Repetitions(DossierChanges changes, Items items) {
    this.changes = changes;
    this.items = items;
  }

  int of(KnownDossier dossier, String stepId) {
    var step = changes.revision(dossier).procedure().step(stepId).orElseThrow();
    return step.beside().eachItem()
        ? items(dossier).size()
        : dossier.parts().asked(step.part()).size();
  }

  /** What is answered for one item is how that item comes out, where the folder calls it so. */
  void completed(KnownDossier dossier, StepRecord record, String outcome, JsonNode form) {
    var rules = changes.revision(dossier).procedure().items();
    if (record.itemId != null
        && rules.outcomesAt(record.stepId).stream().anyMatch(each -> each.name().equals(outcome))) {
      items.come(
          dossier.id(),
          List.of(record.itemId),
          outcome,
          form.path(ItemOutcome.REASON).asString(null));
    }
  }

  /** Those a step that is done for each is for, in the order of its runs. */
  List<Item> items(KnownDossier dossier) {
    return items.asked(dossier.id(), changes.revision(dossier).procedure());
  }
}
