package vn.hoso.dossier;

/**
 * Names of the dated facts the dossier enters by itself; the others come from the forms of its
 * steps.
 */
final class DossierFacts {

  static final String SUBMISSION = "submission";
  static final String RECEIPT = "receipt";
  static final String DELIVERY = "delivery";
  static final String CANCELLATION = "cancellation";

  /** Day of the meeting that decided. */
  static final String CONCLUSION = "conclusion";

  /** Day of the decision that was issued upon it. */
  static final String DECISION = "decision";

  private DossierFacts() {}

  /** Whether the form of that step has entered the fact already. */
  static boolean enteredBy(Dossier dossier, String name, StepRecordView step) {
    return dossier.fact(name).filter(fact -> step.id().equals(fact.stepRecordId())).isPresent();
  }
}
