package vn.hoso.process;

import java.time.LocalDate;
import java.util.Map;
import vn.hoso.unit.UnitKind;

/**
 * The inputs of the decision table {@code authority}.
 *
 * @param ruleDate the day the dossier was opened
 * @param opener what kind of body opens it
 * @param asked what was chosen at the opening, by name of the question
 * @param delegated whether the superior committee has delegated this matter to the grassroots
 *     committee
 */
public record AuthorityQuestion(
    LocalDate ruleDate,
    UnitKind opener,
    CellUnder cellUnder,
    Superior superior,
    Map<String, String> asked,
    boolean delegated) {

  /** What stands directly above the cell, a section committee aside. */
  public enum CellUnder {
    GRASSROOTS,
    PROVINCE
  }

  /** What stands directly above the grassroots committee; PROVINCE also where there is none. */
  public enum Superior {
    COMMITTEE,
    PROVINCE
  }
}
