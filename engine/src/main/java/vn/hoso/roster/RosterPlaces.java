package vn.hoso.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.item.Items;
import vn.hoso.item.NewItem;
import vn.hoso.item.Refused;
import vn.hoso.opening.StrayDrafts;
import vn.hoso.rule.ItemLimit;

/**
 * The list of a step and the limits: what strays of other units hold makes way before anybody is
 * refused.
 */
@Component
class RosterPlaces {

  private final Items items;
  private final StrayDrafts strays;
  private final DossierChanges changes;

  RosterPlaces(Items items, StrayDrafts strays, DossierChanges changes) {
    this.items = items;
    this.strays = strays;
    this.changes = changes;
  }

  List<Refused> add(RosterStep step, List<NewItem> given) {
    UUID dossierId = step.step().dossierId();
    var refused = items.add(dossierId, step.procedure(), given);
    if (!madeWay(step, refused)) {
      return refused;
    }
    var again = refused.stream().map(Refused::place).distinct().toList();
    return items.add(dossierId, step.procedure(), again.stream().map(given::get).toList()).stream()
        .map(each -> each.at(again.get(each.place())))
        .toList();
  }

  List<Refused> fill(RosterStep step, Map<UUID, Map<String, String>> filled) {
    return twice(step, () -> items.fill(step.step().dossierId(), step.procedure(), filled));
  }

  List<Refused> common(RosterStep step, Map<String, String> values) {
    return twice(step, () -> items.common(step.step().dossierId(), step.procedure(), values));
  }

  /** Those that find no place as things stand, also where strays make way. */
  Map<Integer, ItemLimit> full(RosterStep step, List<NewItem> given) {
    var full = new HashMap<>(items.full(step.step().dossierId(), step.procedure(), given));
    if (!full.isEmpty()) {
      var dossier = changes.get(step.step().dossierId());
      full.entrySet()
          .removeIf(
              each -> {
                int at = each.getKey();
                return strays.wouldMakeWay(
                    dossier, new Refused(at, each.getValue(), null, given.get(at)));
              });
    }
    return full;
  }

  /** What is filled in takes its places anew each time. */
  private List<Refused> twice(RosterStep step, Supplier<List<Refused>> act) {
    var refused = act.get();
    return madeWay(step, refused) ? act.get() : refused;
  }

  private boolean madeWay(RosterStep step, List<Refused> refused) {
    return !refused.isEmpty() && strays.makeWay(changes.get(step.step().dossierId()), refused);
  }
}
