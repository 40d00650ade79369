package vn.hoso.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.form.Sides;
import vn.hoso.organisation.Role;
import vn.hoso.rule.Condition;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;

/**
 * A step that a person does, read from a user task of the BPMN.
 *
 * @param id id of the user task
 * @param code code of the step in the procedure, for example {@code P1-06}
 * @param name Vietnamese, for officials
 * @param nameEn null where the model has none, as {@code publicLabelEn}
 * @param part name of the {@link Part} that acts
 * @param form name of the form, without {@code .json}
 * @param limit null for a wait
 * @param limitFrom {@code task} (the step's own start) or the name of a dated fact
 * @param warnAtPercent share of the limit after which to warn, 1 to 99
 * @param publicLabel Vietnamese, for everybody; null for a secret step alone
 * @param onlyWhen the step exists on a route only when this holds
 * @param listedWhenReached a step off the main line: shown only once the dossier has come to it
 * @param readers who may read what it wrote where its form says nothing
 * @param secret who may know that there is such a step; null where whoever sees the dossier does
 * @param phase whether it lies before the dossier is received, before it is decided, or later
 * @param papersDue ids of the steps whose papers must all be there, and in force, when this step is
 *     completed; the step itself among them
 * @param calledBy id of the call activity of {@code process.bpmn} that runs the shared process the
 *     step belongs to; null for a step of the procedure's own model
 * @param signing what is done to a paper there; null where none is signed
 * @param beside what may be open at the same time
 * @param waiting what it waits for; null for a step that people do
 */
public record Step(
    String id,
    String code,
    String name,
    @Nullable String nameEn,
    String part,
    Role role,
    String form,
    @Nullable TimeLimit limit,
    String limitFrom,
    int warnAtPercent,
    String legalBasis,
    Confidence confidence,
    @Nullable String publicLabel,
    @Nullable String publicLabelEn,
    Condition onlyWhen,
    boolean listedWhenReached,
    Sides readers,
    @Nullable Sides secret,
    Phase phase,
    List<String> papersDue,
    @Nullable String calledBy,
    @Nullable SigningStage signing,
    Beside beside,
    @Nullable Wait waiting) {

  public Step {
    papersDue = List.copyOf(papersDue);
  }

  /** {@link #limitFrom} of a limit that runs from the start of the step itself. */
  public static final String FROM_TASK = "task";

  /** The same step where papers are asked for otherwise. */
  Step asking(List<String> papers) {
    return new Step(
        id,
        code,
        name,
        nameEn,
        part,
        role,
        form,
        limit,
        limitFrom,
        warnAtPercent,
        legalBasis,
        confidence,
        publicLabel,
        publicLabelEn,
        onlyWhen,
        listedWhenReached,
        readers,
        secret,
        phase,
        papers,
        calledBy,
        signing,
        beside,
        waiting);
  }

  /** Its name in the language of whoever asks. */
  public String said() {
    return AskersLanguage.say(name, nameEn);
  }

  /** The name for everybody, or else for officials; without English Vietnamese stands for it. */
  public Text publicName() {
    return publicLabel == null ? new Text(name, nameEn) : new Text(publicLabel, publicLabelEn);
  }

  /** Id of the element of {@code process.bpmn} the step is seen as. */
  public String drawnAs() {
    return calledBy == null ? id : calledBy;
  }
}
