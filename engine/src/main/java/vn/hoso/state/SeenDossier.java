package vn.hoso.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.clock.LimitEntries;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.requirement.Supplement;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.step.SentBack;

/** A dossier without what its folder keeps from whoever reads it. */
final class SeenDossier {

  private final CaseReader reader;

  SeenDossier(CaseReader reader) {
    this.reader = reader;
  }

  WholeDossier of(WholeDossier whole) {
    var clocks = whole.clocks().stream().filter(clock -> reader.clock(clock.limitName())).toList();
    return whole.keeping(
        clocks.size() == whole.clocks().size()
            ? whole.promisedOn()
            : LimitEntries.promisedOn(clocks),
        whole.facts().stream().filter(fact -> reader.fact(fact.name())).toList(),
        conditions(whole.conditions()),
        clocks,
        steps(whole.steps()),
        whole.requirements().stream().filter(paper -> reader.paper(paper.code())).toList(),
        supplement(whole.supplement()),
        sentBack(whole.sentBack()),
        supplement(whole.supplied()));
  }

  /** Of what is done in secret only that something is done, once. */
  private List<StepRecordView> steps(List<StepRecordView> all) {
    List<StepRecordView> seen = new ArrayList<>();
    for (var step : all) {
      if (reader.knows(step)) {
        seen.add(step);
      } else if (step.open() && seen.stream().noneMatch(StepRecordView::internal)) {
        seen.add(step.kept());
      }
    }
    return List.copyOf(seen);
  }

  private Map<String, Boolean> conditions(Map<String, Boolean> all) {
    Map<String, Boolean> seen = new LinkedHashMap<>(all);
    seen.keySet().removeIf(name -> !reader.fact(name));
    return Map.copyOf(seen);
  }

  private @Nullable SentBack sentBack(@Nullable SentBack back) {
    return back == null || !reader.knows(back.from()) || !reader.knows(back.to()) ? null : back;
  }

  /** Who may not read a single one of the papers asked for learns of no request. */
  private Supplement supplement(Supplement asked) {
    if (asked == null) {
      return null;
    }
    var items = asked.items().stream().filter(item -> reader.paper(item.document())).toList();
    return items.size() == asked.items().size()
        ? asked
        : items.isEmpty()
            ? null
            : new Supplement(items, asked.reason(), asked.requestedAt(), asked.suppliedAt());
  }
}
