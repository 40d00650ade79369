package vn.hoso.process;

import java.time.LocalDate;

/**
 * The inputs of the decision table {@code authority}.
 *
 * @param ruleDate the day the dossier was opened
 * @param delegated whether the superior committee has delegated this matter to the grassroots
 *     committee
 */
public record AuthorityQuestion(
    LocalDate ruleDate, CellUnder cellUnder, Superior superior, boolean delegated) {

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
