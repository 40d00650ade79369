package vn.hoso.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoso.organisation.OfficialName;
import vn.hoso.procedure.SigningStage;

/**
 * An open step with what its screen needs.
 *
 * @param form JSON Schema of the step's form
 * @param draft what the asker has typed so far; null for nothing
 * @param draftVersion of the draft, which saving it again must name; 0 for none
 * @param nextHints what happens after an outcome, where it can be told beforehand, by its value; an
 *     outcome that sends back has one entry per place, {@code sendBack:<step>}
 * @param next the same in parts: the steps that would open, by the same keys; empty where the
 *     dossier would end
 * @param consequences what is to be confirmed before an outcome that cannot be undone, by the same
 *     keys
 * @param papers codes of the papers an outcome prints and that may be looked at before, by the same
 *     keys
 * @param papersWeighed codes of the papers whose lack is told of before the step is completed
 * @param ballot whether a body votes at the step; its numbers are the ballot's
 * @param signing what is done to a paper at the step; null where none is signed
 * @param units those the form may name to hold a part together; empty where it names none
 * @param answers ids of the steps whose answers are read side by side here; empty for none
 * @param assignees whom the asker may assign it to; empty where he may not assign
 */
public record WorkItemDetail(
    @JsonUnwrapped WorkItemView item,
    JsonNode form,
    @Nullable JsonNode draft,
    int draftVersion,
    List<OutcomeView> outcomes,
    Map<String, String> nextHints,
    Map<String, List<NextStepView>> next,
    Map<String, String> consequences,
    Map<String, String> papers,
    List<String> papersWeighed,
    boolean ballot,
    @Nullable SigningStage signing,
    List<UnitChoice> units,
    List<UUID> answers,
    List<OfficialName> assignees) {

  /** A unit that may be chosen. */
  public record UnitChoice(UUID id, String name) {}

  /**
   * One way to complete the step.
   *
   * @param title in the asker's language
   * @param mainButtonHint what the main button says beneath; null where it cannot be told
   *     beforehand
   * @param opensOn the first day on which it stands; null where it stands already
   */
  public record OutcomeView(
      String value, String title, @Nullable String mainButtonHint, @Nullable LocalDate opensOn) {}
}
