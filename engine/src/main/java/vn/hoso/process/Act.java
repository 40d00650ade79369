package vn.hoso.process;

/**
 * One verb of the glossary. A service task of a model says {@code ${verb}}, and the bean of that
 * name performs it.
 *
 * <p>An act runs inside the transaction that completed the step before it, with the dossier locked.
 */
@FunctionalInterface
public interface Act {

  /**
   * @param context the dossier, who acts, and the step just completed
   * @throws vn.hoso.dossier.DossierProblem when the act does not fit the status; the whole
   *     completion is then undone
   */
  void perform(ActContext context);
}
