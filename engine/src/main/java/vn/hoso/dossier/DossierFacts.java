package vn.hoso.dossier;

import java.util.Map;
import vn.hoso.procedure.Procedure;
import vn.hoso.shared.Text;

/**
 * Names of the dated facts the dossier enters by itself; the others come from the forms of its
 * steps.
 */
public final class DossierFacts {

  public static final String SUBMISSION = "submission";
  public static final String RECEIPT = "receipt";
  public static final String DELIVERY = "delivery";
  public static final String CANCELLATION = "cancellation";

  /** Day of the meeting that decided. */
  public static final String CONCLUSION = "conclusion";

  /** Day of the decision that was issued upon it. */
  public static final String DECISION = "decision";

  public static final Text OPENED = new Text("Ngày lập hồ sơ", "Day of opening");

  private DossierFacts() {}

  private static final Map<String, Text> LABELS =
      Map.of(
          SUBMISSION, new Text("Ngày nộp hồ sơ", "Day of handing in"),
          CANCELLATION, new Text("Ngày hủy quyết định", "Day of cancellation"));

  /** What the procedure calls the fact; what no procedure need name has a name of its own. */
  public static Text label(Procedure procedure, String name) {
    return procedure
        .dayLabel(name)
        .orElseGet(() -> LABELS.getOrDefault(name, new Text(name, name)));
  }

  /** Whether the form of that step has entered the fact already. */
  public static boolean enteredBy(KnownDossier dossier, String name, StepRecordView step) {
    return dossier.fact(name).filter(fact -> step.id().equals(fact.stepRecordId())).isPresent();
  }
}
