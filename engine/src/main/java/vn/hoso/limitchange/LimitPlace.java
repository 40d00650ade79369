package vn.hoso.limitchange;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/**
 * A limit of a procedure that may be edited, as it stands.
 *
 * @param label the step, the limit, the paper or the derived day
 */
record LimitPlace(Text label, LimitEdit value) {

  /** All of them: steps in the order of the way, limits of the whole, papers, derived days. */
  static List<LimitPlace> of(Procedure procedure) {
    var all = new ArrayList<LimitPlace>();
    for (Step step : procedure.steps()) {
      if (step.limit() != null) {
        all.add(new LimitPlace(new Text(step.name(), step.nameEn()), LimitEdit.of(step)));
      }
    }
    procedure.limits().forEach(limit -> all.add(new LimitPlace(limit.said(), LimitEdit.of(limit))));
    for (RequiredDocument paper : procedure.documents()) {
      if (paper.validity() != null) {
        all.add(new LimitPlace(inForce(paper.name()), LimitEdit.of(paper)));
      }
    }
    procedure.derived().forEach(day -> all.add(new LimitPlace(day.label(), LimitEdit.of(day))));
    return List.copyOf(all);
  }

  private static Text inForce(Text paper) {
    return new Text(
        "Thời hạn dùng của " + paper.vi(),
        "How long in force: " + (paper.en() == null ? paper.vi() : paper.en()));
  }
}
