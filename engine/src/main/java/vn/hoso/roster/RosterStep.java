package vn.hoso.roster;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedure;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;

/** A step and the list of its dossier. */
record RosterStep(StepRecordView step, Procedure procedure) {

  ItemRules rules() {
    return procedure.items();
  }

  String id() {
    return step.stepId();
  }

  /** The outcomes given by hand at this step: what a vote gives follows from its numbers alone. */
  List<ItemOutcome> given() {
    return rules().outcomesAt(id()).stream().filter(each -> !voted(each.name())).toList();
  }

  /** Whether items come out at it, by hand or by a vote. */
  boolean concludes() {
    return !rules().outcomesAt(id()).isEmpty();
  }

  private boolean voted(String outcome) {
    return procedure.ballot(id()).filter(rule -> rule.gives(outcome)).isPresent();
  }

  /** Whether it is done for one item alone, whose outcome is that of its form. */
  private boolean eachItem() {
    return procedure.step(id()).filter(step -> step.beside().eachItem()).isPresent();
  }

  /** What this step does with the list, whoever does it. */
  Set<RosterAction> actions() {
    Set<RosterAction> actions = EnumSet.noneOf(RosterAction.class);
    if (!rules().many() || eachItem()) {
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
    if (!given().isEmpty()) {
      actions.add(RosterAction.SETTLE);
    }
    return actions;
  }
}
