package vn.hoso.roster;

import java.util.EnumSet;
import java.util.Set;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.ItemRules;
import vn.hoso.procedure.Procedure;
import vn.hoso.roster.RosterView.RosterAction;

/** A step and the list of its dossier. */
record RosterStep(StepRecordView step, Procedure procedure) {

  ItemRules rules() {
    return procedure.items();
  }

  String id() {
    return step.stepId();
  }

  /** What this step does with the list, whoever does it. */
  Set<RosterAction> actions() {
    Set<RosterAction> actions = EnumSet.noneOf(RosterAction.class);
    if (!rules().many()) {
      return actions;
    }
    if (rules().entered(id())) {
      actions.add(RosterAction.ENTER);
    }
    var columns = rules().columnsAt(id());
    if (!columns.isEmpty()) {
      actions.add(RosterAction.FILL);
    }
    if (columns.stream().anyMatch(column -> column.series() != null)) {
      actions.add(RosterAction.NUMBER);
    }
    if (!rules().outcomesAt(id()).isEmpty()) {
      actions.add(RosterAction.SETTLE);
    }
    return actions;
  }
}
