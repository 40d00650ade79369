package vn.hoso.takeover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.opening.AnswerRequest;

/**
 * Nhập hồ sơ đang giải quyết dở: a dossier that has run on paper up to a step.
 *
 * @param procedure slug of the procedure
 * @param personId whom it is about; null for a list
 * @param heading what a list is called; null for one person
 * @param openedOn the day it was opened; whose rules it follows
 * @param place where it has come to: the id of one of {@link HalfwayPlan#places}
 * @param since the day it came to each step of it, by the step
 * @param units ids of the bodies that have not answered yet, by the step several are asked at
 * @param facts days of what happened before, by name; those {@link HalfwayPlan} asks for
 * @param conditions yes/no answers, by name
 * @param outcome how the decision came out, where {@link HalfwayPlan} asks for it
 * @param reference its number in the paper register
 * @param note goes to the history
 * @param asked answers to what the procedure asks at the opening; null for none
 */
public record HalfwayRequest(
    @NotBlank @Size(max = 100) String procedure,
    @NotNull UUID openerUnitId,
    @Nullable UUID personId,
    @Nullable @Size(max = 200) String heading,
    @NotNull LocalDate openedOn,
    @NotBlank @Size(max = 500) String place,
    @NotNull Map<String, LocalDate> since,
    @NotNull Map<String, List<UUID>> units,
    @NotNull Map<String, LocalDate> facts,
    @NotNull Map<String, Boolean> conditions,
    @Nullable @Size(max = 60) String outcome,
    @Nullable @Size(max = 100) String reference,
    @Nullable @Size(max = 1000) String note,
    @Nullable Map<String, @Valid AnswerRequest> asked) {

  /** Of a procedure that asks nothing. */
  public HalfwayRequest(
      String procedure,
      UUID openerUnitId,
      @Nullable UUID personId,
      @Nullable String heading,
      LocalDate openedOn,
      String place,
      Map<String, LocalDate> since,
      Map<String, List<UUID>> units,
      Map<String, LocalDate> facts,
      Map<String, Boolean> conditions,
      @Nullable String outcome,
      @Nullable String reference,
      @Nullable String note) {
    this(
        procedure,
        openerUnitId,
        personId,
        heading,
        openedOn,
        place,
        since,
        units,
        facts,
        conditions,
        outcome,
        reference,
        note,
        null);
  }

  /** The first day one of its steps was open. */
  LocalDate first() {
    return since.values().stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Null for none. */
  @Nullable String writtenReference() {
    return reference == null || reference.isBlank() ? null : reference.strip();
  }
}
