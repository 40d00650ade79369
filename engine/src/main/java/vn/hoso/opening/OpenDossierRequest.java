package vn.hoso.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lập hồ sơ.
 *
 * @param procedure slug of the procedure
 * @param personId the person it is about; null where the procedure makes lists
 * @param heading what the list is called; null where it is about one person
 * @param asked answers to what the procedure asks, by name of the question; null for none
 * @param openedOn day of the fact, not in the future; null for today
 */
public record OpenDossierRequest(
    @NotBlank String procedure,
    @NotNull UUID openerUnitId,
    @Nullable UUID personId,
    @Nullable @Size(max = 200) String heading,
    @Nullable Map<String, @Valid AnswerRequest> asked,
    @Nullable LocalDate openedOn) {

  /** About one person. */
  public OpenDossierRequest(
      String procedure, UUID openerUnitId, UUID personId, @Nullable LocalDate openedOn) {
    this(procedure, openerUnitId, personId, null, null, openedOn);
  }

  /** About a list. */
  public static OpenDossierRequest list(String procedure, UUID openerUnitId, String heading) {
    return new OpenDossierRequest(procedure, openerUnitId, null, heading, null, null);
  }

  /** The same, with these answers. */
  public OpenDossierRequest asked(Map<String, AnswerRequest> answers) {
    return new OpenDossierRequest(procedure, openerUnitId, personId, heading, answers, openedOn);
  }
}
