package vn.hoso.amendment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a screen needs to offer the acts beside the steps, for the asking official.
 *
 * @param version of the dossier, what the acts are to name
 * @param correctable what he may correct; empty where it is nothing
 * @param extendable the limits he may lengthen; empty where there is none
 * @param reschedulings the promises he may move; empty where there is none
 * @param suspension the one that lasts; null where there is none
 * @param notes oldest first
 * @param awaitedPapers codes of the papers the cell may bring
 */
public record AmendmentsView(
    int version,
    List<CorrectableView> correctable,
    List<ExtendableView> extendable,
    List<RescheduleOffer> reschedulings,
    @Nullable SuspensionView suspension,
    List<NoteView> notes,
    List<String> awaitedPapers) {

  /**
   * Something that was typed.
   *
   * @param taskId the run of the step it was typed in
   * @param date whether its value is a day
   */
  public record CorrectableView(
      UUID taskId, String stepName, String field, String label, boolean date, String value) {}

  /**
   * A limit that may be lengthened.
   *
   * @param most the longest, in days or months of the limit's unit
   * @param mostText the same in words
   */
  public record ExtendableView(
      String limit,
      String label,
      int most,
      String mostText,
      String legalBasis,
      boolean needsConfirmation) {}
}
